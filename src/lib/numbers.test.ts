import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { ENGLISH, setLocale } from './locale.ts';
import {
  float32Text,
  formatCount,
  formatFixed,
  formatMegabytes,
  formatNumber,
  formatPercent,
  formatRate,
  formatShape,
  formatShare,
  formatSpan,
  rateAsCode,
  writtenOut,
} from './numbers.ts';

test('the text of a float32 gives it back to the last bit', () => {
  fc.assert(
    fc.property(fc.float(), (value) => {
      expect(Math.fround(Number(float32Text(value))) + 0).toBe(value + 0); // −0 is 0
    }),
    { seed: 5, numRuns: 2000 },
  );
});

test('and is as short as it can be', () => {
  expect([0.3, 2.125, 1e-5, 3, 16777216, 1e30, Number.NaN, -0.1].map((value) => float32Text(Math.fround(value)))).toEqual([
    '0.3',
    '2.125',
    '0.00001',
    '3',
    '16777216',
    '1e+30',
    'NaN',
    '-0.1',
  ]);
});

test('a number is said with the digits that matter, and in powers of ten where it is very large or small', () => {
  const numbers = [0.118_34, 2.3, 12_345, 999_999, 1e6, 1e-4, 0.000_099_9, 4.1e8, 5e30, -0.25, -1.5e-7, 0, -0];
  expect(numbers.map((value) => formatNumber(value)).join(' | ')).toMatchInlineSnapshot(
    `"0.1183 | 2.3 | 12350 | 1000000 | 1e+6 | 0.0001 | 9.99e-5 | 4.1e+8 | 5e+30 | −0.25 | −1.5e-7 | 0 | 0"`,
  );
  expect([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY].map((value) => formatNumber(value))).toEqual(['NaN', '∞', '−∞']);
  expect([formatNumber(2 / 3, 2), formatNumber(-1.26e9, 2), formatNumber(1.05e6, 3)]).toEqual(['0.67', '−1.3e+9', '1.05e+6']);
});

test('a learning rate is said as one types it', () => {
  expect([0, 0.01, 0.3, 1, 0.001, 0.000_999, 3e-5, 1.5e-8, 0.123_456, 0.000_999_9].map(formatRate)).toMatchInlineSnapshot(`
    [
      "0",
      "0.01",
      "0.3",
      "1",
      "0.001",
      "9.99e-4",
      "3e-5",
      "1.5e-8",
      "0.123",
      "0.001",
    ]
  `);
});

test('counts, shares and shapes', () => {
  expect([formatCount(7), formatCount(100_480), formatCount(2.6)]).toEqual(['7', '100,480', '3']);
  expect([formatPercent(0.9689, 2), formatPercent(1), formatPercent(0.0004)]).toEqual(['96.89 %', '100.0 %', '0.0 %']);
  expect([formatSpan(12, 12), formatSpan(9, 1200), formatMegabytes(150_400_000)]).toEqual(['12', '9–1,200', '150 MB']);
  expect([formatShape([1, 28, 28]), formatShape([784]), formatShape([])]).toEqual(['1×28×28', '784', '']);
});

test('in German, decimals have a comma and thousands a point; code stays as it is', () => {
  setLocale('de', {});
  onTestFinished(() => setLocale(ENGLISH, {}));
  expect([formatCount(1234), formatNumber(0.5), formatPercent(0.969), formatNumber(-3.2e-5), formatNumber(2_500_000)]).toEqual([
    '1.234',
    '0,5',
    '96,9 %',
    '−3,2e-5',
    '2,5e+6',
  ]);
  expect([formatRate(3.25e-5), formatFixed(3.2, 2), formatShare(0.975), formatShare(0.97)]).toEqual(['3,25e-5', '3,20', '97,5 %', '97 %']);
  expect([0.05, 12_345.678_9, true, '0.5'].map(writtenOut)).toEqual(['0,05', '12345,6789', 'true', '0.5']);
  expect([rateAsCode(3.25e-5), float32Text(0.5), formatShape([1, 28, 28])]).toEqual(['3.25e-5', '0.5', '1×28×28']);
});
