/** Runs that came to nothing are not said to be trained: judged by curves that were recorded, each number the mean of so many steps. */
import { expect, test } from 'vitest';
import { network } from '../../network/notation.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import { DEFAULT_TRAINING } from '../../network/training.ts';
import { type CurvePoint, type MetricsState, NO_METRICS } from './metrics.ts';
import { rateOutcome } from './rateOutcome.ts';
import { NO_RUN, type RunState } from './runState.ts';
import { statusText } from './testing/statusText.ts';
import { verdictOf } from './verdict.ts';

/** `MNIST, one hidden layer`, SGD, two epochs: at lr 3 most of it dies and what is left tells two digits from the others; at 0.1 it learns. */
const MNIST_AT_3 = {
  each: 78,
  loss: [2.933, 2.074, 2.07, 2.03, 2.025, 2.01, 2.008, 2.013, 2.009, 2.026, 2.026, 2.021, 2.108, 2.105, 2.065, 2.032, 2.006, 2.024, 2.04],
  accuracy: [0.1855, 0.2153, 0.1989, 0.2067, 0.2027, 0.2047, 0.2083, 0.2025, 0.2041, 0.2033, 0.1841, 0.2033, 0.1853, 0.1909, 0.2005],
};
const MNIST_AT_01 = {
  each: 78,
  loss: [1.347, 0.5611, 0.4683, 0.3845, 0.3642, 0.3459, 0.3514, 0.3179, 0.3066, 0.3105, 0.289, 0.2127, 0.2602, 0.2422, 0.1931],
  accuracy: [0.6839, 0.86, 0.8676, 0.895, 0.8964, 0.9028, 0.8952, 0.9089, 0.9107, 0.9069, 0.9133, 0.9427, 0.9291, 0.9315, 0.9447],
};
/** One Linear on the line, SGD, lr 0.1: done in a few steps, and then the noise of rounding. */
const LINE = {
  each: 33,
  loss: [12.04, 7.269e-8, 1.011e-12, 9.757e-13, 1.073e-12, 1.039e-12, 2.664e-13, 2.753e-13, 2.511e-13],
  accuracy: [],
};

const curve = (means: readonly number[], each: number): CurvePoint[] =>
  means.map((mean, i) => ({ firstStep: i * each + 1, step: (i + 1) * each, low: mean, high: mean, mean, smooth: mean }));

const metricsOf = ({ loss, accuracy, each }: typeof MNIST_AT_3, stepsPerEpoch = 938): MetricsState => ({
  ...NO_METRICS,
  latest: { step: loss.length * each, epoch: 2, loss: loss.at(-1) ?? 0, accuracy: null, lr: Math.fround(0.3), samplesPerSecond: 1 },
  loss: curve(loss, each),
  accuracy: curve(accuracy, each),
  stepsPerEpoch,
});

function runOf(line: string, phase: RunState['phase']): RunState {
  const reading = readNetwork(network(line));
  if (!reading.ok) throw new Error('internal: no network');
  const settings = { ...DEFAULT_TRAINING, lr: 0.3 };
  return { ...NO_RUN, phase, step: 1876, settings, plan: { spec: reading.spec, settings } };
}

const MNIST = 'mnist > flatten > linear 128 > relu > linear 10 > cross_entropy';
const reading = readNetwork(network(MNIST));

test('a run that ends at an accuracy of 20 % says so, and no green word stands beside its rate', () => {
  const run = runOf(MNIST, 'finished');
  const verdict = verdictOf(run, metricsOf(MNIST_AT_3));
  expect(statusText(run, reading, verdict)).toBe('Finished after 1,876 steps, but accuracy is only 20 %');
  expect(rateOutcome(run, metricsOf(MNIST_AT_3))).toBe('guessing');
  expect(rateOutcome(runOf(MNIST, 'training'), metricsOf(MNIST_AT_3))).toBe('guessing');
});

test('one that learned is finished, and so is one that stands at nothing but rounding', () => {
  const run = runOf(MNIST, 'finished');
  expect(verdictOf(run, metricsOf(MNIST_AT_01))).toBeUndefined();
  expect(statusText(run, reading)).toBe('Finished after 1,876 steps');
  expect(rateOutcome(run, metricsOf(MNIST_AT_01))).toBe('fell');
  expect(verdictOf(runOf('line > linear 1 > mse', 'finished'), metricsOf(LINE, 4))).toBeUndefined();
});

test('in its first epoch a run has not come to anything yet', () => {
  const early = { ...MNIST_AT_3, loss: MNIST_AT_3.loss.slice(0, 5), accuracy: MNIST_AT_3.accuracy.slice(0, 5) };
  expect(verdictOf(runOf(MNIST, 'training'), metricsOf(early))).toBeUndefined();
});

test('a loss of values that came most of the way back up is not what its run had come to', () => {
  const back = { each: 33, loss: [12, 3, 0.4, 0.5, 7], accuracy: [] };
  expect(verdictOf(runOf('line > linear 1 > mse', 'finished'), metricsOf(back, 4))).toEqual({ kind: 'cameBack' });
});
