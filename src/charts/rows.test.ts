/** Rows of a step chart: tests fall into their buckets, and nothing undrawable reaches the picture. */
import { expect, test } from 'vitest';
import { errorAxis } from './accuracyAxis.ts';
import { linearAxis, logAxis } from './axes.ts';
import { firstBadStep, placelessSteps, showOn, stepRows } from './rows.ts';

const axis = linearAxis(0, 10, 5);
const point = (firstStep: number, step: number, mean: number) => ({ firstStep, step, low: mean, high: mean, mean, smooth: mean });

test('a test belongs to the bucket of its step; before and beyond all buckets it stands alone', () => {
  const points = [point(1, 4, 3), point(5, 8, 2)];
  const tests = [0, 6, 12].map((step) => ({ step, value: step + 0.5 }));
  expect(stepRows(points, tests, axis).map(({ step, mean, test: value, testStep }) => [step, mean, value, testStep])).toEqual([
    [0, null, 0.5, 0],
    [4, 3, null, undefined],
    [8, 2, 6.5, 6],
    [12, null, 10 + 2.5, 12],
  ]);
});

test('what an axis cannot show is left out or brought near, and the tooltip still has it', () => {
  const [, far, none] = stepRows([point(1, 1, 2), point(2, 2, 1e30), point(3, 3, Number.NaN)], [], axis);
  expect([far?.mean, far?.raw?.mean, none?.band, none?.mean]).toEqual([20, 1e30, null, null]);
  expect([0, -1, 1e-30, 0.5].map(showOn(logAxis(0.1, 1, 3)))).toEqual([null, null, 0.01, 0.5]);
});

test('on a log axis a zero takes nothing with it: what else is in its bucket is drawn, and its step is marked', () => {
  const points = [
    { firstStep: 1, step: 2, low: 0, high: 1, mean: 0.5, smooth: 0.5 },
    { firstStep: 3, step: 4, low: 0, high: 0, mean: 0, smooth: 0.25 },
    point(5, 6, 0.2),
  ];
  const log = logAxis(0.1, 1, 3);
  expect(stepRows(points, [], log).map(({ band, mean, smooth }) => [band, mean, smooth])).toEqual([
    [[0.01, 1], 0.5, 0.5],
    [[0.01, 0.01], null, 0.25],
    [[0.2, 0.2], 0.2, 0.2],
  ]);
  expect([placelessSteps(points, log), placelessSteps(points, axis)]).toEqual([[2, 4], []]);
});

test('by how much is wrong, all right has no place and is marked', () => {
  const shares = [0.1, 0.9, 0.99, 1];
  const errors = errorAxis(shares, 4);
  expect(shares.map(showOn(errors)).map((place) => place && Number(place.toFixed(3)))).toEqual([0.9, 0.1, 0.01, null]);
  expect(placelessSteps([point(1, 1, 0.99), { firstStep: 2, step: 3, low: 0.98, high: 1, mean: 0.99, smooth: 0.99 }], errors)).toEqual([3]);
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
