/** The guard and its postmortem over a pretended learner, whose parameters go wrong where no loss shows it. */
import { expect, test } from 'vitest';
import { DEFAULT_TRAINING, type TrainingSettings } from '../../../network/training.ts';
import { createGuard } from './guard.ts';
import { allFinite, type Held } from '../held.ts';
import type { Learner } from '../learner.ts';
import { findDivergence } from './postmortem.ts';

const LN10 = Math.log(10);

/** Its one parameter counts the steps, and a rate of 100 makes it NaN for good; the loss is ln 10 whatever happens. */
function pretendedLearner() {
  const steps: number[] = [];
  let held: Held = { step: 0, parameters: [Float32Array.of(0)], moments: [] };
  const learner: Learner = {
    stepsPerEpoch: 1000,
    reference: LN10,
    get stepsDone() {
      return held.step;
    },
    isReady: () => true,
    step({ lr }) {
      const value = lr === 100 ? Number.NaN : (held.parameters[0]?.[0] ?? 0) + 1;
      held = { step: held.step + 1, parameters: [Float32Array.of(value)], moments: [] };
      steps.push(held.step);
      return { figures: { loss: LN10, accuracy: 0.1 }, samples: 64 };
    },
    lossAt: () => LN10,
    nextGradients: () => [Float32Array.of(-0.5)],
    isSound: () => held.parameters.every(allFinite),
    hold(spare) {
      spare?.parameters[0]?.fill(Number.NaN); // what was given back is nobody's any more
      return { ...held, parameters: held.parameters.map((values) => values.slice()) };
    },
    putBack: (moment) => {
      held = moment;
    },
    dueTest: () => undefined,
    snapshot: () => ({ step: held.step, tensors: [], tensorCount: 0 }),
    parameters: () => new Map(),
    dispose: () => {},
  };
  return { learner, steps };
}

const settingsWith = (lr: number): TrainingSettings => ({ ...DEFAULT_TRAINING, lr });
const guardOf = (learner: Learner) => createGuard({ target: { type: 'classes', count: 10 }, batchSize: 64, reference: LN10 }, learner);

/** Trains until the guard speaks. @returns after how many steps, or nothing within 400 */
function train(learner: Learner, guard: ReturnType<typeof guardOf>, rateAt: (step: number) => number): number | undefined {
  for (let step = learner.stepsDone + 1; step <= 400; step++) {
    const settings = settingsWith(rateAt(step));
    const { loss } = learner.step(settings).figures;
    if (guard.watch(step, loss, settings)) return step;
  }
  return undefined;
}

test.each([1, 2, 15, 16, 17, 31, 32, 33, 100, 250])(
  'a parameter lost at step %i is noticed within 20 steps and traced back to it',
  (bad) => {
    const { learner } = pretendedLearner();
    const guard = guardOf(learner);
    const noticedAt = train(learner, guard, (step) => (step === bad ? 100 : 0.1)) ?? Number.NaN;
    expect(noticedAt - bad).toBeLessThan(20);
    const search = findDivergence(learner, guard, ['fc1.weight']);
    let found = search.next();
    while (!found.done) found = search.next();
    expect(found.value).toEqual({
      step: bad,
      noticedAt,
      lossBefore: LN10,
      lossAfter: Number.NaN,
      rate: 100,
      tensor: 'fc1.weight',
      gradient: 0.5,
      change: Number.POSITIVE_INFINITY,
      suggestedRate: 30,
    });
    expect(learner.hold()).toEqual({ step: bad - 1, parameters: [Float32Array.of(bad - 1)], moments: [] });
    guard.restart();
    expect(train(learner, guard, () => 0.1)).toBeUndefined();
  },
);

test('the way back is short, however long the run', () => {
  const { learner, steps } = pretendedLearner();
  const guard = guardOf(learner);
  train(learner, guard, (step) => (step === 300 ? 100 : 0.1));
  steps.length = 0;
  for (const _ of findDivergence(learner, guard, ['fc1.weight']));
  expect(Math.min(...steps)).toBeGreaterThan(160); // two anchors, 64 steps apart
});
