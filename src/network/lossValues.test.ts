/** Losses of one number: known values, and slopes against differences. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNumberLoss, lossSlope, lossValue, type NumberLossKind } from './lossValues.ts';

const PARAMS: { readonly [K in NumberLossKind]: object } = {
  MSELoss: {},
  L1Loss: {},
  SmoothL1Loss: { beta: 0.5 },
  HuberLoss: { delta: 2 },
  CustomLoss: { formula: 'y_pred * abs(y_pred - y_true)' },
};
const KINDS = Object.keys(PARAMS) as readonly NumberLossKind[];

test('one neuron: ŷ = 1.81 where 2 is right', () => {
  expect([lossValue('L1Loss', {}, 1.81, 2), lossSlope('L1Loss', {}, 1.81, 2)]).toEqual([expect.closeTo(0.19), -1]);
  expect([lossValue('MSELoss', {}, 1.81, 2), lossSlope('MSELoss', {}, 1.81, 2)]).toEqual([expect.closeTo(0.0361), expect.closeTo(-0.38)]);
  expect(lossValue('SmoothL1Loss', { beta: 1 }, 1.81, 2)).toBeCloseTo(0.01805);
  expect(lossValue('HuberLoss', { delta: 0.1 }, 1.81, 2)).toBeCloseTo(0.014);
});

test('a kink has the slope that PyTorch takes, and a beta of 0 is L1', () => {
  expect(lossSlope('L1Loss', {}, 2, 2)).toBe(0);
  expect([lossValue('SmoothL1Loss', { beta: 0 }, 5, 2), lossSlope('SmoothL1Loss', { beta: 0 }, 5, 2)]).toEqual([3, 1]);
  expect(lossSlope('SmoothL1Loss', { beta: 0 }, 2, 2)).toBe(0);
});

test.each(KINDS)('the slope of %s is that of its values', (kind) => {
  const number = fc.double({ min: -10, max: 10, noNaN: true });
  fc.assert(
    fc.property(number, number, (yPred, yTrue) => {
      const size = Math.abs(yPred - yTrue);
      fc.pre([0, 0.5, 2].every((kink) => Math.abs(size - kink) > 1e-3));
      const value = (at: number) => lossValue(kind, PARAMS[kind] as never, at, yTrue);
      const difference = (value(yPred + 1e-5) - value(yPred - 1e-5)) / 2e-5;
      expect(lossSlope(kind, PARAMS[kind] as never, yPred, yTrue)).toBeCloseTo(difference, 5);
    }),
  );
});

test('cross-entropy looks at a whole row', () => {
  expect(isNumberLoss('CrossEntropyLoss')).toBe(false);
  expect(isNumberLoss('HuberLoss')).toBe(true);
});

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
