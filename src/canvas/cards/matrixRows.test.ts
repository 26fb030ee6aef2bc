import { expect, test } from 'vitest';
import { ENGLISH, setLocale } from '../../lib/locale.ts';
import { matrixRows, movedNumber, movedNumbers, movedRows } from './matrixRows.ts';

test('a line a neuron, with four decimals as PyTorch prints them', () => {
  expect(matrixRows(new Float32Array([0.6, -0.31, 2, -5e-9]), 2)).toBe('[0.6000, −0.3100]\n[2.0000, −0.0000]');
  expect(matrixRows([1.21], 1)).toBe('[1.2100]');
});

test('what is large, or no number, has no decimals', () => {
  expect(matrixRows([1_234_567, Number.NaN, Number.NEGATIVE_INFINITY], 3)).toBe('[1.235e+6, NaN, −∞]');
});

test('before and after a step, side by side', () => {
  expect(movedRows(Float32Array.of(0.6), Float32Array.of(0.7), 1)).toBe('0.6 → 0.7');
  expect(movedRows(Float32Array.of(1, 2), Float32Array.of(1.5, 2.5), 1)).toBe('[1.0000] → [1.5000]\n[2.0000] → [2.5000]');
  expect(movedRows(undefined, Float32Array.of(0.7), 1)).toBe('[0.7000]');
  expect([movedNumbers(Float32Array.of(1.81), Float32Array.of(2.01)), movedNumbers(undefined, [2])]).toEqual(['1.81 → 2.01', '2']);
});

test('a number on its line is never longer than there is room for it', () => {
  expect([movedNumber(undefined, 0.6), movedNumber(0.6, 0.7), movedNumber(0.0655743, -0.0645612)]).toEqual([
    '0.6000',
    '0.6 → 0.7',
    '0.0656 → −0.0646',
  ]);
  expect([movedNumber(-0.00012345, 1e-9), movedNumber(-123.456, 1234.56)]).toEqual(['−0.00012 → 1e-9', '−123.5 → 1235']);
});

test('where a comma parts the decimals, a semicolon parts the numbers', () => {
  setLocale('de', {});
  expect([matrixRows([0.6, -0.31], 2), movedNumbers([1.5, 2], [2.5, 1])]).toEqual(['[0,6000; −0,3100]', '1,5; 2 → 2,5; 1']);
  setLocale(ENGLISH, {});
});
