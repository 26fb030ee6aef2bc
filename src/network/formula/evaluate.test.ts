/** What formulas come to: the built-in losses, gradients against differences, and PyTorch's choices where there is no slope. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formulaAsPyTorch } from './asPyTorch.ts';
import { lossAt, lossOf } from './evaluate.ts';
import { evaluate } from './gradients.ts';
import { type Formula, readFormula } from './readFormula.ts';
import { CONVENTIONS } from './testing/conventions.ts';
import { randomFormulas } from './testing/randomFormulas.ts';
import { valuesOf } from './values.ts';

function formulaOf(text: string): Formula {
  const read = readFormula(text);
  if (!read.ok) throw new Error(`internal: ${text}: ${read.reason.says}`);
  return read.value;
}

const numbers = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 1, maxLength: 8 });
const pairs = numbers.chain((yPred) =>
  fc.tuple(fc.constant(yPred), fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: yPred.length, maxLength: yPred.length })),
);

const STEP = 1e-5;

test('gradients are those of central differences, wherever the slope is the same on both sides', () => {
  let compared = 0;
  fc.assert(
    fc.property(randomFormulas, pairs, (text, [yPred, yTrue]) => {
      const formula = formulaOf(text);
      const { loss, gradient } = evaluate(formula, yPred, yTrue);
      const at = (i: number, by: number) =>
        lossOf(
          formula,
          yPred.map((value, j) => (i === j ? value + by : value)),
          yTrue,
        );
      yPred.forEach((_, i) => {
        const [up, down] = [(at(i, STEP) - loss) / STEP, (loss - at(i, -STEP)) / STEP];
        const size = Math.max(1, Math.abs(up), Math.abs(loss));
        if (!(Math.abs(up - down) < 1e-3 * size)) return; // a kink, or a jump
        compared += 1;
        expect(Math.abs((gradient[i] ?? Number.NaN) - (up + down) / 2)).toBeLessThan(2e-3 * size);
      });
    }),
    { numRuns: 1500, seed: 1 },
  );
  expect(compared).toBeGreaterThan(4000);
});

test('what PyTorch is told is the same formula', () => {
  fc.assert(
    fc.property(randomFormulas, pairs, (text, [yPred, yTrue]) => {
      const formula = formulaOf(text);
      const again = formulaOf(formulaAsPyTorch(formula));
      expect(again.takesMean).toBe(false);
      expect(lossOf(again, yPred, yTrue)).toBeCloseTo(lossOf(formula, yPred, yTrue), 10);
    }),
    { numRuns: 500, seed: 2 },
  );
});

test.each(CONVENTIONS)('the slope of %s at (%d, %d) is %d', (text, yPred, yTrue, slope) => {
  expect(evaluate(formulaOf(text), [yPred], [yTrue]).gradient).toEqual([slope]);
});

describe('what is no number stays so', () => {
  test.each(['abs', 'relu', 'sign', 'sqrt', 'exp', 'log', 'log1p', 'sin', 'cos', 'tanh', 'sigmoid', 'softplus', 'square'])('%s', (name) => {
    expect(lossAt(formulaOf(`${name}(y_pred)`), Number.NaN, 0)).toBeNaN();
  });
});

/** Python’s order of operations, by what comes out for y_pred = 3 and y_true = 2. */
const ORDERS: readonly (readonly [string, number])[] = [
  ['-y_pred ** y_true', -9],
  ['(-y_pred) ** y_true', 9],
  ['(-y_pred ** 2) ** 3', -729],
  ['2 ** y_pred ** y_true', 512],
  ['2 ** -y_true * y_pred', 0.75],
  ['- - y_pred ** 2', 9],
  ['y_pred - y_true - 1', 0],
  ['y_pred / y_true * 2', 3],
  ['y_pred - -y_true', 5],
  ['1 - y_pred * y_true ** 2', -11],
  ['-y_pred.pow(2)', -9],
  ['-abs(y_pred) ** 2', -9],
  ['where(y_pred - 1 == y_true, y_pred, 0)', 3],
];

test.each(ORDERS)('%s is %d', (text, value) => {
  expect(lossAt(formulaOf(text), 3, 2)).toBe(value);
  expect(lossAt(formulaOf(formulaAsPyTorch(formulaOf(text))), 3, 2)).toBe(value);
});

test('a formula that is not one number is averaged, one that is stays', () => {
  const [yPred, yTrue] = [
    [1, 2, 6],
    [0, 4, 3],
  ];
  expect(lossOf(formulaOf('abs(y_pred - y_true)'), yPred, yTrue)).toBe(2);
  expect(lossOf(formulaOf('sum(abs(y_pred - y_true))'), yPred, yTrue)).toBe(6);
  expect(lossOf(formulaOf('sqrt(mean((y_pred - y_true) ** 2))'), yPred, yTrue)).toBeCloseTo(Math.sqrt(14 / 3), 12);
  expect(formulaOf('abs(y_pred - y_true)').takesMean).toBe(true);
  expect(formulaOf('mean(abs(y_pred - y_true)) + 1').takesMean).toBe(false);
});

test('what is written twice is computed once', () => {
  const values = valuesOf(formulaOf('where(abs(y_pred - y_true) < 1, 0.5 * (y_pred - y_true) ** 2, abs(y_pred - y_true) - 0.5)'));
  expect(values.filter((value) => value.kind === 'operation' && value.operation === 'sub')).toHaveLength(2);
  expect(values.filter((value) => value.kind === 'operation' && value.operation === 'abs')).toHaveLength(1);
});
