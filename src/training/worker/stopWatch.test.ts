/** The rules by which training stops by itself, in steps and seconds that are made up. */
import { expect, test } from 'vitest';
import { STOP_WINDOW, type StopParams } from '../../network/stopping.ts';
import { DEFAULT_TRAINING } from '../../network/training.ts';
import { createStopWatch } from './stopWatch.ts';

/** A watch whose steps have these losses. */
function watching(stop: StopParams) {
  let time = 0;
  let step = 0;
  let settings = { ...DEFAULT_TRAINING, ...stop };
  const watch = createStopWatch(() => time);
  return {
    ...watch,
    set: (next: StopParams) => {
      settings = { ...DEFAULT_TRAINING, ...next };
    },
    pass: (ms: number) => {
      time += ms;
    },
    goTo: (to: number) => {
      step = to;
    },
    tested: (accuracy: number | null) => watch.noteTest({ step, loss: 1, accuracy }),
    why: () => watch.reached(step, settings),
    /** Takes steps until one is the last. @returns its number */
    stepsTo(loss: (step: number) => number, most = 1000): number | undefined {
      for (let i = 0; i < most; i++) {
        step += 1;
        watch.note(step, loss(step));
        if (watch.reached(step, settings)) return step;
      }
      return undefined;
    },
  };
}

test('a loss is reached by the mean of so many batches, not by a lucky one', () => {
  const lucky = watching({ stop_loss: 0.5 });
  expect(lucky.stepsTo((step) => (step % 3 === 0 ? 0 : 1))).toBeUndefined();
  const mean = watching({ stop_loss: 0.5 });
  // 1 for 100 steps, then 0: the mean is 0.5 when half of the window is 0.
  expect(mean.stepsTo((step) => (step <= 100 ? 1 : 0))).toBe(100 + STOP_WINDOW / 2);
  expect(mean.why()).toEqual({ by: 'stop_loss', value: 0.5 });
  expect(watching({ stop_loss: 0.5 }).stepsTo(() => 0)).toBe(STOP_WINDOW);
});

test('who goes on is not stopped at the same loss again, but at another one', () => {
  const run = watching({ stop_loss: 0.5 });
  expect(run.stepsTo(() => 0.4)).toBe(STOP_WINDOW);
  run.moveOn();
  expect(run.stepsTo(() => 0.4)).toBeUndefined();
  run.set({ stop_loss: 0.45 });
  expect(run.why()).toEqual({ by: 'stop_loss', value: 0.45 });
});

test('patience counts the steps since the mean was last lower, and as many again for who goes on', () => {
  const run = watching({ patience: 30 });
  // It falls for 200 steps, so the mean falls until the window holds nothing but the last value.
  const flat = (step: number) => Math.max(1, 3 - step / 100);
  expect(run.stepsTo(flat)).toBe(200 + STOP_WINDOW - 1 + 30);
  run.moveOn();
  expect(run.stepsTo(flat)).toBe(200 + STOP_WINDOW - 1 + 60);
});

test('less than a ten-thousandth lower is no gain, also of losses below 0', () => {
  expect(watching({ patience: 40 }).stepsTo((step) => 1 - step * 1e-6)).toBe(STOP_WINDOW + 40);
  expect(watching({ patience: 40 }).stepsTo((step) => -1 - step * 1e-6)).toBe(STOP_WINDOW + 40);
  expect(watching({ patience: 40 }).stepsTo((step) => -1 - step * 1e-3)).toBeUndefined();
});

test('seconds pass while it trains, and as many again for who goes on', () => {
  const run = watching({ stop_seconds: 2 });
  run.run(true);
  run.pass(1500);
  run.run(false);
  run.pass(60_000); // a pause
  run.run(true);
  expect(run.why()).toBeUndefined();
  run.pass(500);
  run.run(true);
  expect(run.why()).toEqual({ by: 'stop_seconds', value: 2 });
  run.run(false);
  run.moveOn();
  run.pass(60_000);
  run.run(true);
  expect(run.why()).toBeUndefined();
  run.pass(2000);
  run.run(true);
  expect(run.why()).toEqual({ by: 'stop_seconds', value: 2 });
});

test('an accuracy is that of the newest test; values have none', () => {
  const run = watching({ stop_accuracy: 0.9 });
  run.tested(null);
  expect(run.why()).toBeUndefined();
  run.tested(0.89);
  expect(run.why()).toBeUndefined();
  run.tested(0.9);
  expect(run.why()).toEqual({ by: 'stop_accuracy', value: 0.9 });
});

test('a run that went back to an earlier step stops for nothing that came after it', () => {
  const run = watching({ stop_loss: 0.5, stop_accuracy: 0.9, patience: 10 });
  run.stepsTo(() => 1, 40);
  run.tested(0.95);
  run.goTo(20);
  expect(run.why()).toBeUndefined();
  expect(run.stepsTo((step) => -step, STOP_WINDOW - 1)).toBeUndefined();
});
