/** The first word of the status tells how a run ended. */
import { expect, test } from 'vitest';
import { network } from '../../network/notation.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import type { StopReason } from '../../network/stopping.ts';
import { NO_RUN } from './runState.ts';
import { statusText } from './testing/statusText.ts';

test('a run in which nothing learns any more is stuck, not finished', () => {
  const reading = readNetwork(network('line > linear 1 > mse'));
  const words = (['finished', 'stuck', 'paused'] as const).map((phase) => statusText({ ...NO_RUN, phase, step: 800 }, reading));
  expect(words).toEqual(['Finished after 800 steps', 'Stuck after 800 steps', 'Paused at step 800']);
});

test('a run that was told what to stop at says at what it has stopped', () => {
  const reading = readNetwork(network('line > linear 1 > mse'));
  const ends: readonly StopReason[] = [
    { by: 'stop_seconds', value: 90 },
    { by: 'stop_loss', value: 0.05 },
    { by: 'stop_accuracy', value: 0.97 },
    { by: 'stop_accuracy', value: 0.975 },
    { by: 'patience', value: 5000 },
  ];
  expect(ends.map((stop) => statusText({ ...NO_RUN, phase: 'finished', step: 812, stop }, reading))).toEqual([
    'Finished at step 812: 90 s of training are over',
    'Finished at step 812: loss reached 0.05',
    'Finished at step 812: test accuracy reached 97 %',
    'Finished at step 812: test accuracy reached 97.5 %',
    'Finished at step 812: no better for 5,000 steps',
  ]);
});
