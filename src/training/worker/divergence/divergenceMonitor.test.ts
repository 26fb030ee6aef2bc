/** The monitor and the search over a fake trainer, whose parameters go wrong where no loss shows it. */
import { expect, test } from 'vitest';
import { DEFAULT_TRAINING, type TrainingSettings } from '../../../network/training.ts';
import { allFinite, type EngineCheckpoint } from '../engineCheckpoint.ts';
import type { Trainer } from '../trainer.ts';
import { createDivergenceMonitor } from './divergenceMonitor.ts';
import { searchDivergence } from './divergenceSearch.ts';

const LN10 = Math.log(10);

/** Its one parameter counts the steps, and a rate of 100 makes it NaN for good; the loss is ln 10 whatever happens. */
function fakeTrainer() {
  const steps: number[] = [];
  let checkpoint: EngineCheckpoint = { step: 0, parameters: [Float32Array.of(0)], moments: [] };
  const trainer: Trainer = {
    stepsPerEpoch: 1000,
    reference: LN10,
    values: undefined,
    get stepsDone() {
      return checkpoint.step;
    },
    isReady: () => true,
    step({ lr }) {
      const value = lr === 100 ? Number.NaN : (checkpoint.parameters[0]?.[0] ?? 0) + 1;
      checkpoint = { step: checkpoint.step + 1, parameters: [Float32Array.of(value)], moments: [] };
      steps.push(checkpoint.step);
      return { figures: { loss: LN10, accuracy: 0.1 }, samples: 64 };
    },
    beat: () => undefined,
    lossAt: () => LN10,
    nextGradients: () => [Float32Array.of(-0.5)],
    isStuck: () => false,
    isSound: () => checkpoint.parameters.every(allFinite),
    save(spare) {
      spare?.parameters[0]?.fill(Number.NaN); // what was given back is nobody's any more
      return { ...checkpoint, parameters: checkpoint.parameters.map((values) => values.slice()) };
    },
    restore: (moment) => {
      checkpoint = moment;
    },
    dueTest: () => undefined,
    snapshot: () => ({ step: checkpoint.step, tensorCount: 0, views: {} }),
    parameters: () => new Map(),
    dispose: () => {},
  };
  return { trainer, steps };
}

const settingsWith = (lr: number): TrainingSettings => ({ ...DEFAULT_TRAINING, lr });
const monitorOf = (trainer: Trainer) =>
  createDivergenceMonitor({ target: { type: 'classes', count: 10 }, batchSize: 64, reference: LN10 }, trainer);

/** Trains until the monitor says that the run has diverged. @returns after how many steps, or nothing within 400 */
function train(trainer: Trainer, monitor: ReturnType<typeof monitorOf>, rateAt: (step: number) => number): number | undefined {
  for (let step = trainer.stepsDone + 1; step <= 400; step++) {
    const settings = settingsWith(rateAt(step));
    const { loss } = trainer.step(settings).figures;
    if (monitor.watch(step, loss, settings)) return step;
  }
  return undefined;
}

test.each([1, 2, 15, 16, 17, 31, 32, 33, 100, 250])(
  'a parameter lost at step %i is noticed within 20 steps and traced back to it',
  (bad) => {
    const { trainer } = fakeTrainer();
    const monitor = monitorOf(trainer);
    const noticedAt = train(trainer, monitor, (step) => (step === bad ? 100 : 0.1)) ?? Number.NaN;
    expect(noticedAt - bad).toBeLessThan(20);
    const search = searchDivergence(trainer, monitor, ['fc1.weight']);
    let found = search.next();
    while (!found.done) found = search.next();
    expect(found.value).toEqual({
      step: bad,
      noticedAt,
      lossBefore: LN10,
      lossAfter: Number.NaN,
      lr: 100,
      tensor: 'fc1.weight',
      gradient: 0.5,
      change: Number.POSITIVE_INFINITY,
      suggestedLr: 30,
    });
    expect(trainer.save()).toEqual({ step: bad - 1, parameters: [Float32Array.of(bad - 1)], moments: [] });
    monitor.restart();
    expect(train(trainer, monitor, () => 0.1)).toBeUndefined();
  },
);

test('the way back is short, however long the run', () => {
  const { trainer, steps } = fakeTrainer();
  const monitor = monitorOf(trainer);
  train(trainer, monitor, (step) => (step === 300 ? 100 : 0.1));
  steps.length = 0;
  for (const _ of searchDivergence(trainer, monitor, ['fc1.weight']));
  expect(Math.min(...steps)).toBeGreaterThan(160); // two anchors, 64 steps apart
});
