/** How far axes reach: whole runs where they are well, their good part where they are not. */
import { array, assert, double, property } from 'fast-check';
import { expect, test } from 'vitest';
import { extentOf, logExtent, lossExtent, parameterExtent, whiskers } from './domains.ts';

test('a run that learns is shown whole', () => {
  const losses = Array.from({ length: 300 }, (_, i) => 0.05 + 2.3 * Math.exp(-i / 30));
  expect(lossExtent(losses)).toEqual({ low: 0, high: 0.05 + 2.3 });
});

test('a run that explodes keeps its good part readable and says how high it went', () => {
  const losses = [2.3, 2, 1.8, 1.7, 1.6, 1e8, 1e30, Number.POSITIVE_INFINITY, Number.NaN];
  expect(lossExtent(losses)).toEqual({ low: 0, high: 16, beyond: 1e30 });
  expect(logExtent(losses)).toEqual({ low: 1.6, high: 2.3e6, beyond: 1e30 });
});

test('a run that blew up early keeps its few good steps readable, however many bad ones follow', () => {
  const good = [2.3, 2.1];
  const losses = [...good, 1e6, ...Array<number>(18).fill(1e8), Number.NaN];
  expect(lossExtent(losses, good)).toEqual({ low: 0, high: 1.5 * 2.3, beyond: 1e8 });
  expect(logExtent(losses, good)).toEqual({ low: 2.1, high: 23, beyond: 1e8 });
});

test('without any good step the values themselves say how far', () => {
  expect(lossExtent([1e8, 1e9], [Number.NaN])).toEqual(lossExtent([1e8, 1e9]));
  expect(logExtent([1e8, 1e9], [])).toEqual(logExtent([1e8, 1e9]));
});

test('exact zeros and near-zeros do not stretch a log axis', () => {
  expect(logExtent([1, 0.2, 0.1, 1e-30, 1e-29, 0])).toEqual({ low: 0.1 / 1e6, high: 1, beneath: 0 });
});

test('the middle half of a tensor takes a quarter of its chart at least, however far single numbers are', () => {
  expect(whiskers([-9, -0.3, -0.1, 0, 0.1, 0.3, 12])).toEqual([expect.closeTo(-0.4), expect.closeTo(0.4)]);
  expect(whiskers([-0.2, -0.18, -0.1, 0, 0.1, 0.18, 0.2])).toEqual([-0.2, 0.2]);
  expect(whiskers([0, 0, 0, 0, 0, 0.1, 5])).toEqual([0, 0.1]);
  expect(whiskers([0, 0, 0, 0, 0, 0, 5])).toEqual([0, 5]);
});

test('nothing finite has no extent', () => {
  expect([extentOf([]), lossExtent([Number.NaN]), logExtent([0, -1]), parameterExtent([], [])]).toEqual(Array(4).fill(undefined));
});

test('one exploding parameter does not press the others flat', () => {
  expect(parameterExtent([-0.2, -0.2, -0.2, -1e9], [0.2, 0.2, 0.2, 0.2])).toEqual({ low: -4, high: 0.2 });
});

test('extents are finite, in order, and never wider than the values', () => {
  assert(
    property(array(double(), { maxLength: 200 }), (values) => {
      const all = extentOf(values);
      for (const extent of [lossExtent(values), logExtent(values), parameterExtent(values, values)]) {
        if (!extent || !all) continue;
        expect(extent.low).toBeLessThanOrEqual(extent.high);
        expect(extent.high).toBeLessThanOrEqual(all.high);
        expect(extent.low).toBeGreaterThanOrEqual(Math.min(0, all.low));
      }
    }),
    { seed: 7 },
  );
});

test('losses below 0: the axis begins at the least, and what blew up does not press the good part flat', () => {
  expect(lossExtent([-1, -4, -9])).toEqual({ low: -9, high: -1 });
  expect(lossExtent([2, -4, -9])).toEqual({ low: -9, high: 2 });
  expect(lossExtent([-2, -4, -10, 1e9], [-2, -4, -10])).toEqual({ low: -10, high: -1, beyond: 1e9 });
  expect(logExtent([5, 1, -3])).toEqual({ low: 1, high: 5, beneath: -3 });
  expect(logExtent([-5, -1])).toBeUndefined();
});
