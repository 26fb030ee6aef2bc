/** What a loss makes of one answer, by its definition, and of a formula that is wrong. */
import { expect, test } from 'vitest';
import { lossValue } from './lossValue.ts';

test('each loss of one answer', () => {
  expect(lossValue('MSELoss', {}, 1, 4)).toBe(9);
  expect(lossValue('L1Loss', {}, 1, 4)).toBe(3);
  expect([0.5, 3].map((error) => lossValue('SmoothL1Loss', { beta: 2 }, error + 1, 1))).toEqual([0.0625, 2]);
  expect([0.5, 3].map((error) => lossValue('HuberLoss', { delta: 2 }, error + 1, 1))).toEqual([0.125, 4]);
  expect(lossValue('SmoothL1Loss', { beta: 0 }, 3, 1)).toBe(2);
  expect(lossValue('CustomLoss', { formula: 'abs(y_pred - y_true) - y_true' }, 1, 4)).toBe(-1);
  expect(lossValue('CustomLoss', { formula: 'sqrt(mean((y_pred - y_true) ** 2))' }, 1, 4)).toBe(3);
  expect(lossValue('CustomLoss', { formula: 'abs(y_pred' }, 1, 4)).toBeNaN();
});
