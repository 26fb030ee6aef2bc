/** The word on a rate comes from the run: what it did, and of what it has not tried nothing. */
import { expect, test } from 'vitest';
import { DEFAULT_TRAINING } from '../../network/training.ts';
import { type MetricsState, NO_METRICS } from './metrics.ts';
import { rateOutcome } from './rateOutcome.ts';
import { NO_RUN, type RunState } from './runState.ts';

const run = (rest: Partial<RunState> = {}): RunState => ({
  ...NO_RUN,
  phase: 'training',
  step: 100,
  settings: { ...DEFAULT_TRAINING, lr: 0.3 },
  ...rest,
});

/** A step a point, all with the rate of 0.3. */
const metrics = (lossOf: (step: number) => number, steps = 100, rest: Partial<MetricsState> = {}): MetricsState => ({
  ...NO_METRICS,
  latest: { step: steps, epoch: 1, loss: 1, accuracy: null, lr: Math.fround(0.3), samplesPerSecond: 1 },
  loss: Array.from({ length: steps }, (_, i) => {
    const loss = lossOf(i + 1);
    return { firstStep: i + 1, step: i + 1, low: loss, high: loss, mean: loss, smooth: loss };
  }),
  ...rest,
});

/** The same each time, and as good as chance. */
const noise = (step: number) => Math.sin(step * 12.9898) * 0.3;

test('a loss that fell, stood still or rose', () => {
  const outcomes = [
    (step: number) => 2 / step,
    (step: number) => 2.3 - step / 400 + noise(step),
    (step: number) => 2.3 + noise(step),
    (step: number) => (step % 2 === 0 ? 0.19 : 0.01),
    (step: number) => 1 + step / 50 + noise(step),
  ].map((lossOf) => rateOutcome(run(), metrics(lossOf)));
  expect(outcomes).toEqual(['fell', 'fell', 'stood', 'stood', 'rose']);
});

test('a rate that was just set, and a run that has not begun, have shown nothing yet', () => {
  const falls = (step: number) => 2 / step;
  expect(rateOutcome({ ...NO_RUN, settings: DEFAULT_TRAINING, phase: 'ready' }, NO_METRICS)).toBeUndefined();
  expect(rateOutcome(run(), metrics(falls, 5))).toBeUndefined();
  expect(rateOutcome(run({ settings: { ...DEFAULT_TRAINING, lr: 0.1 } }), metrics(falls))).toBeUndefined();
  expect(rateOutcome(run(), metrics(falls, 100, { marks: [{ step: 95, from: 0.1, to: 0.3 }] }))).toBeUndefined();
  expect(
    rateOutcome(
      run(),
      metrics((step) => (step < 50 ? 2 / step : 3), 100, { marks: [{ step: 50, from: 1, to: 0.3 }] }),
    ),
  ).toBe('stood');
});

test('after a divergence every rate from that one on was too big, and one that was tried does no harm', () => {
  const tried = { tooBig: 0.3, harmless: 0.03 };
  const outcomeOf = (lr: number, phase: RunState['phase'] = 'diverged') =>
    rateOutcome(
      run({ phase, tried, settings: { ...DEFAULT_TRAINING, lr } }),
      metrics(() => 1, 3),
    );
  expect([0.3, 1, 0.1, 0.03, 0.01].map((lr) => outcomeOf(lr))).toEqual(['tooBig', 'tooBig', undefined, 'harmless', 'harmless']);
  expect(outcomeOf(0.5, 'training')).toBe('tooBig');
});

test('a run in which nothing learns any more is stuck', () => {
  expect(
    rateOutcome(
      run({ phase: 'stuck' }),
      metrics((step) => 2 / step),
    ),
  ).toBe('stuck');
});
