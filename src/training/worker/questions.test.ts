/** What views are asked is answered between two steps, whatever the pace of snapshots. */
import { beforeAll, expect, test, vi } from 'vitest';
import { network } from '../../network/notation.ts';
import { createSolo, planOf, startCpuEngine } from './testing/harness.ts';
import { noiseDigits } from './testing/noiseDigits.ts';

beforeAll(startCpuEngine);

test('a question that is asked in mid-training is answered at once, the first one too', async () => {
  const plan = planOf(network('mnist > flatten > linear 10 > cross_entropy'), { batch_size: 8 });
  const { events, until } = createSolo(plan, { train: noiseDigits(64) });
  const asked = { split: 'train', indices: [3] } as const;
  await until(async (run) => {
    run.setViews({ parameters: true });
    run.setPace(50); // so that it waits between its steps
    run.train();
    await vi.waitUntil(() => events.some((event) => event.type === 'metrics'));
    run.setViews({ parameters: true, samples: asked });
    run.pause();
  });
  const answers = events.filter((event) => event.type === 'views').map(({ snapshot }) => snapshot.views);
  expect(answers).toMatchObject([{ samples: { asked, labels: Uint8Array.of(1) } }]);
});
