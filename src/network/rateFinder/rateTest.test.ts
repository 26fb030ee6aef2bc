/** The reading of range tests: fastai's numbers on recorded curves, and an honest answer to every curve. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { howToRead, RANGE, rateOfBatch, readRateTest } from './rateTest.ts';

interface Case {
  readonly name: string;
  readonly optimizer: string;
  readonly losses: readonly number[];
  readonly smooth: readonly number[];
  readonly steep: number;
  readonly valley: number;
}

/** Made by fastai.py, beside it. */
const CASES = JSON.parse(readFileSync(new URL('./testing/testdata/fastai.json', import.meta.url), 'utf8')) as readonly Case[];

test.for(CASES)('$name with $optimizer: smoothed, steepest and valley as fastai has them', ({ losses, smooth, steep, valley }) => {
  const read = readRateTest(losses);
  expect(read.smooth).toHaveLength(smooth.length);
  for (const [i, loss] of smooth.entries()) expect(read.smooth[i]).toBeCloseTo(loss, 10);
  expect(read.steepest).toBeCloseTo(steep, 10);
  expect(read.valley).toBeCloseTo(valley, 10);
});

test('the rates go evenly along the log axis from the first to the last', () => {
  expect(rateOfBatch(0)).toBe(RANGE.from);
  expect(rateOfBatch(RANGE.steps - 1)).toBeCloseTo(RANGE.to, 9);
});

const loss = fc.oneof(
  { weight: 8, arbitrary: fc.double({ min: -10, max: 10, noNaN: true }) },
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, 1e300, -1e300, Number.MAX_VALUE),
);

test('every curve gives a rate within the range, or says why there is none', () => {
  fc.assert(
    fc.property(fc.array(loss, { maxLength: RANGE.steps }), (losses) => {
      const read = readRateTest(losses);
      expect(howToRead(read)).not.toMatch(/NaN|undefined|Infinity/);
      expect(read.zones.length > 0).toBe(read.suggestion.ok);
      if (!read.suggestion.ok) return;
      expect(read.suggestion.value).toBeGreaterThanOrEqual(RANGE.from);
      expect(read.suggestion.value).toBeLessThanOrEqual(RANGE.to);
      expect(read.zones[0]?.from).toBe(RANGE.from);
      expect(read.zones.at(-1)?.to).toBe(RANGE.to);
      const { from: good = RANGE.from, to: risky = RANGE.to } = read.zones.find(({ name }) => name === 'good') ?? {};
      expect(read.suggestion.value).toBeGreaterThan(good * 0.94); // rounded to two digits
      expect(read.suggestion.value).toBeLessThan(risky * 1.06);
      for (const [i, { from }] of read.zones.slice(1).entries()) expect(from).toBe(read.zones[i]?.to);
    }),
    { numRuns: 500 },
  );
});

test('flat, rising and noisy losses suggest none; one that falls does', () => {
  const curve = (of: (i: number) => number) => readRateTest(Array.from({ length: RANGE.steps }, (_, i) => of(i))).suggestion.ok;
  expect(curve(() => 1)).toBe(false);
  expect(curve(() => 0)).toBe(false);
  expect(curve((i) => 1 + i)).toBe(false);
  expect(curve((i) => 1 + (i % 2))).toBe(false);
  expect(curve((i) => 1 / (1 + Math.exp((i - 70) / 5)))).toBe(true);
  expect(readRateTest([Number.NaN]).suggestion.ok).toBe(false);
});
