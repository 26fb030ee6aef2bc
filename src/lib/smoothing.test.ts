/** Laws of the smoothed line. */
import { array, assert, double, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { type Counted, smoothed } from './smoothing.ts';

const number = double({ min: -1e6, max: 1e6, noNaN: true });
const one = (mean: number): Counted => ({ count: Number.isFinite(mean) ? 1 : 0, mean });
const smooth = (values: readonly number[]) => smoothed(values.map(one));

test('it begins at the first value, stays between the least and the most, and equal values are that value', () => {
  assert(
    property(array(tuple(number, integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 300 }), (pairs) => {
      const line = smoothed(pairs.map(([mean, count]) => ({ mean, count })));
      const values = pairs.map(([mean]) => mean);
      expect(line).toHaveLength(values.length);
      const slack = 1e-6;
      expect(Math.abs((line[0] ?? Number.NaN) - (values[0] ?? 0))).toBeLessThan(slack);
      for (const value of line) {
        expect(value).toBeGreaterThanOrEqual(Math.min(...values) - slack);
        expect(value).toBeLessThanOrEqual(Math.max(...values) + slack);
      }
    }),
    { seed: 3 },
  );
  for (const value of smooth(Array(200).fill(2.3))) expect(value).toBeCloseTo(2.3, 12);
});

test('few values are shown as they are, and many on a straight way lie on it', () => {
  expect(smooth([3, 1, 4, 1, 5])).toEqual([3, 1, 4, 1, 5]);
  const way = Array.from({ length: 200 }, (_, i) => 500 - i);
  for (const [i, value] of smooth(way).slice(0, 195).entries()) expect(value).toBeCloseTo(way[i] ?? 0, 9);
});

test('a loss that falls within a tenth of the chart is followed', () => {
  const losses = Array.from({ length: 200 }, (_, i) => 170 * Math.exp(-i / 20));
  for (const [i, value] of smooth(losses).slice(0, 195).entries()) expect(Math.abs(value / (losses[i] ?? 1) - 1)).toBeLessThan(0.02);
});

test('noise is taken off', () => {
  const noise = Array.from({ length: 200 }, (_, i) => (i % 2 === 0 ? 1 : 3));
  for (const value of smooth(noise).slice(10)) expect(Math.abs(value - 2)).toBeLessThan(0.21);
});

test('a run that blows up does so where it does, not before', () => {
  const losses = Array.from({ length: 200 }, (_, i) => (i < 150 ? 2 : 1e9));
  const line = smooth(losses);
  expect(line.slice(0, 150).every((value) => value === 2)).toBe(true);
  expect(line[150]).toBeGreaterThan(1e7);
});

test('what is not finite is passed over, and no line is drawn there', () => {
  const line = smooth([...Array<number>(100).fill(4), Number.NaN, Number.POSITIVE_INFINITY, ...Array<number>(100).fill(4)]);
  expect([line[99], line[100], line[101], line[102]]).toEqual([4, Number.NaN, Number.NaN, 4]);
});
