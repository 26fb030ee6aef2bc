/** Who lets go of a saved run where more than one saver has begun: as in a page that is mounted twice. */
import { expect, test, vi } from 'vitest';
import { ok } from '../../lib/result.ts';
import { startRunSaver } from './runSaver.ts';
import { forgetRun } from './stoppedRun.ts';

test('a saver that ends after the next one has begun leaves it as it is', () => {
  const storage = { readCheckpoint: async () => undefined, writeCheckpoint: vi.fn(async () => ok(true as const)) };
  const [first, next] = [startRunSaver({ storage, project: () => 'mine' }), startRunSaver({ storage, project: () => 'mine' })];
  first.stop();
  forgetRun();
  expect(storage.writeCheckpoint.mock.calls).toEqual([['mine', undefined]]);
  next.stop();
  forgetRun();
  expect(storage.writeCheckpoint).toHaveBeenCalledTimes(1);
});
