/** Rows of a step chart: tests fall into their buckets, and nothing undrawable reaches the picture. */
import { expect, test } from 'vitest';
import { linearAxis, logAxis } from './axes.ts';
import { firstBadStep, showOn, stepRows } from './rows.ts';

const show = showOn(linearAxis(0, 10, 5));
const point = (firstStep: number, step: number, mean: number) => ({ firstStep, step, low: mean, high: mean, mean, smooth: mean });

test('a test belongs to the bucket of its step; before and beyond all buckets it stands alone', () => {
  const points = [point(1, 4, 3), point(5, 8, 2)];
  const tests = [0, 6, 12].map((step) => ({ step, value: step + 0.5 }));
  expect(stepRows(points, tests, show).map(({ step, mean, test: value, testStep }) => [step, mean, value, testStep])).toEqual([
    [0, null, 0.5, 0],
    [4, 3, null, undefined],
    [8, 2, 6.5, 6],
    [12, null, 10 + 2.5, 12],
  ]);
});

test('what an axis cannot show is left out or brought near, and the tooltip still has it', () => {
  const [, far, none] = stepRows([point(1, 1, 2), point(2, 2, 1e30), point(3, 3, Number.NaN)], [], show);
  expect([far?.mean, far?.raw?.mean, none?.band, none?.mean]).toEqual([20, 1e30, null, null]);
  expect([0, -1, 1e-30, 0.5].map(showOn(logAxis(0.1, 1, 3)))).toEqual([null, null, 0.01, 0.5]);
});

test('the end of all numbers is found, a single bad step in between is not', () => {
  const run = (means: number[]) => means.map((mean, i) => point(i + 1, i + 1, mean));
  expect([
    firstBadStep(run([1, Number.NaN, 2])),
    firstBadStep(run([1, 2, Number.NaN, Number.NaN])),
    firstBadStep(run([Number.NaN])),
    firstBadStep([]),
  ]).toEqual([undefined, 3, 1, undefined]);
});
