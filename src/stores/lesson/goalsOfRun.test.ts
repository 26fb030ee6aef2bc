/** Checks on what a run has come to, where news of it come faster than anybody looks. */
import { expect, test } from 'vitest';
import { network } from '../../network/notation.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import { DEFAULT_TRAINING } from '../../network/training.ts';
import type { TestFigures } from '../../training/shared/protocol.ts';
import { NO_METRICS } from '../run/metrics.ts';
import { createRecords } from '../run/records.ts';
import { NO_RUN } from '../run/runState.ts';
import { RUN_GOALS } from './goalsOfRun.ts';
import type { Situation } from './situation.ts';

const reading = readNetwork(network('mnist > flatten > linear 6 > relu > linear 10 > cross_entropy'));
if (!reading.ok) throw new Error('internal: it can be trained');
const { spec } = reading;

/** A run that was tested so, and is looked at for the first time after the last of these tests. */
function tested(...accuracies: readonly number[]): Situation {
  const tests = accuracies.map((accuracy, i): TestFigures => ({ step: 100 * (i + 1), loss: 1 - accuracy, accuracy }));
  const records = createRecords();
  const none = new Float32Array(0);
  records.append({ firstStep: 1, lrs: none, losses: none, accuracies: none, tests, marks: [], stepsPerEpoch: 100, samplesPerSecond: 0 });
  const run = { ...NO_RUN, plan: { spec, settings: DEFAULT_TRAINING } };
  return { drawn: spec, own: { run, metrics: { ...NO_METRICS, test: tests.at(-1) }, records }, deeds: [], answer: undefined };
}

test('a share of the test digits is reached by any test, also by one that nobody saw before the next', () => {
  const { stands } = RUN_GOALS.testAccuracyAtLeast;
  const goal = { value: 0.9, maxParameters: 4999 };
  expect(stands(goal, tested()).isReached).toBe(false);
  expect(stands(goal, tested(0.85, 0.897))).toEqual({
    isReached: false,
    now: 'test accuracy 89.7 %, wanted 90 %; 4,780 parameters, wanted at most 4,999',
  });
  expect(stands(goal, tested(0.85, 0.906, 0.8978))).toEqual({
    isReached: true,
    now: 'test accuracy 90.6 % at best, wanted 90 %; 4,780 parameters, wanted at most 4,999',
  });
  expect(stands({ ...goal, maxParameters: 4000 }, tested(0.906)).isReached).toBe(false);
});
