import { expect, test } from 'vitest';
import { NO_METRICS } from '../../stores/run/metrics.ts';
import { isSameRun, runCurves } from './runCurves.ts';

const point = (step: number) => ({ firstStep: step, step, low: 1, high: 2, mean: 1.5, smooth: 1.5 });

test('a view is drawn again for a new step, a new test and a new mark, and for nothing else', () => {
  const before = runCurves(NO_METRICS, [point(4)]);
  const mark = { step: 4, from: 0.1, to: 0.2 };
  const tests = [{ step: 4, loss: 1, accuracy: null }];
  expect(isSameRun(before, runCurves({ ...NO_METRICS, stepsPerEpoch: 9 }, [point(4)]))).toBe(true);
  expect(isSameRun(before, runCurves(NO_METRICS, [point(4), point(8)]))).toBe(false);
  expect(isSameRun(before, runCurves({ ...NO_METRICS, marks: [mark] }, [point(4)]))).toBe(false);
  expect(isSameRun(before, runCurves({ ...NO_METRICS, tests }, [point(4)]))).toBe(false);
  const latest = { step: 5, epoch: 0.5, loss: 1, accuracy: null, lr: 0.1, samplesPerSecond: 0 };
  expect(isSameRun(before, runCurves({ ...NO_METRICS, latest }, [point(4)]))).toBe(false);
});
