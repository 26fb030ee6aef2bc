/** The first word of the status tells how a run ended. */
import { expect, test } from 'vitest';
import { network } from '../../network/notation.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import { NO_RUN } from './runState.ts';
import { statusText } from './status.ts';

test('a run in which nothing learns any more is stuck, not finished', () => {
  const reading = readNetwork(network('line > linear 1 > mse'));
  const words = (['finished', 'stuck', 'paused'] as const).map((phase) => statusText({ ...NO_RUN, phase, step: 800 }, reading));
  expect(words).toEqual(['Finished after 800 steps', 'Stuck after 800 steps', 'Paused at step 800']);
});
