/** Laws of the smoothed mean. */
import { array, assert, double, property } from 'fast-check';
import { expect, test } from 'vitest';
import { createEma } from './smoothing.ts';

const number = double({ min: -1e6, max: 1e6, noNaN: true });
const smooth = (values: readonly number[], keep: number) => {
  const ema = createEma(keep);
  return values.map((value) => ema.add(value));
};

test('equal values are that value from the first on', () => {
  for (const value of smooth(Array(50).fill(2.3), 0.95)) expect(value).toBeCloseTo(2.3, 12);
});

test('is NaN before the first finite value and passes over later ones that are not', () => {
  expect(smooth([Number.NaN, 4, Number.POSITIVE_INFINITY, 4], 0.9)).toEqual([Number.NaN, 4, 4, 4]);
});

test('is the weighted mean that its definition says', () => {
  assert(
    property(array(number, { minLength: 1, maxLength: 40 }), (values) => {
      const weights = values.map((_, i) => 0.9 ** (values.length - 1 - i));
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      const mean = values.reduce((sum, value, i) => sum + (value * (weights[i] ?? 0)) / total, 0);
      expect(Math.abs((smooth(values, 0.9).at(-1) ?? Number.NaN) - mean)).toBeLessThan(1e-6);
    }),
    { seed: 3 },
  );
});

test('keeping nothing, it is the value itself', () => {
  expect(smooth([3, 1, 4, 1, 5], 0)).toEqual([3, 1, 4, 1, 5]);
});
