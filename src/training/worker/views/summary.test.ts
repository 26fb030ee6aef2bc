/** Summaries against what can be counted by hand. */
import { expect, test } from 'vitest';
import { summarize } from './summary.ts';

test('a few values have exact quantiles', () => {
  const { quantiles, histogram } = summarize(Float32Array.from([4, 0, 2, 1, 3]), 5);
  expect(quantiles.map((value) => Number(value.toFixed(4)))).toEqual([0, 0.2, 1, 2, 3, 3.8, 4]);
  expect([...histogram.entries()].filter(([, count]) => count > 0)).toEqual([
    [0, 1],
    [10, 1],
    [20, 1],
    [30, 1],
    [39, 1],
  ]);
});

test('many values: extremes exact, quantiles close, every value counted', () => {
  const values = Float32Array.from({ length: 100_000 }, (_, i) => ((i * 61) % 100_000) / 100_000);
  const { quantiles, histogram } = summarize(values, 128);
  expect([quantiles[0], quantiles[6]]).toEqual([0, Math.fround(0.99999)]);
  [0.05, 0.25, 0.5, 0.75, 0.95].forEach((share, i) => void expect(Math.abs((quantiles[i + 1] ?? 0) - share)).toBeLessThan(0.01));
  expect(histogram.reduce((sum, count) => sum + count, 0)).toBe(100_000);
});

test('the sample does not fall into one column', () => {
  const width = 25; // the stride that 100,000 values would have
  const values = Float32Array.from({ length: 100_000 }, (_, i) => i % width);
  expect(summarize(values, width).quantiles).toEqual([0, 1, 6, 12, 18, 23, 24]);
});

test('equal values lie in the first bin', () => {
  const { quantiles, histogram } = summarize(new Float32Array(7).fill(3), 7);
  expect(quantiles).toEqual([3, 3, 3, 3, 3, 3, 3]);
  expect(histogram[0]).toBe(7);
});

test('values that are no numbers are left out, and nothing is left when all are', () => {
  expect(summarize(Float32Array.from([Number.NaN, 1, Number.POSITIVE_INFINITY, 2]), 4).quantiles[6]).toBe(2);
  const empty = summarize(new Float32Array(3).fill(Number.NaN), 3);
  expect(empty.quantiles.every(Number.isNaN)).toBe(true);
  expect(empty.histogram.every((count) => count === 0)).toBe(true);
});
