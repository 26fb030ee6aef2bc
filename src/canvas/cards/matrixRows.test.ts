import { expect, test } from 'vitest';
import { matrixRows } from './matrixRows.ts';

test('a line a neuron, with four decimals as PyTorch prints them', () => {
  expect(matrixRows(new Float32Array([0.6, -0.31, 2, -5e-9]), 2)).toBe('[0.6000, −0.3100]\n[2.0000, −0.0000]');
  expect(matrixRows([1.21], 1)).toBe('[1.2100]');
});

test('what is large, or no number, has no decimals', () => {
  expect(matrixRows([1_234_567, Number.NaN, Number.NEGATIVE_INFINITY], 3)).toBe('[1.235e+6, NaN, −∞]');
});
