/** Formulas on the kernels: every operation against Math in float64, kinks and edges too, and random formulas against the plain evaluator. */
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { evaluate, GRADIENTS } from '../../network/formula/gradients.ts';
import { type Inputs, OPERATION_NAMES, type OperationName, operationRow } from '../../network/formula/operations.ts';
import { type Formula, readFormula } from '../../network/formula/readFormula.ts';
import { randomFormulas } from '../../network/formula/testing/randomFormulas.ts';
import { NONE, OPERATION_CODES } from './kernels.ts';
import type { Room } from './plan/binding.ts';
import { bindFormula } from './plan/formulaCalls.ts';
import { createHarness, type Harness } from './testing/harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await createHarness();
});
beforeEach(() => harness.clear());

const SMALL = [0, 1, -1, 0.5, -0.5, 2, -2, 3, 20.5, -25, 89, -104, 1e-30, -1e-30, 7.25];
const SPECIAL = [...SMALL, 3e38, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN];
/** The circle has no meaning for numbers that lie farther apart than it is long. */
const CIRCLES: readonly OperationName[] = ['sin', 'cos'];
const ALL = SPECIAL.flatMap((a) => SPECIAL.map((b) => [a, b] as const));
const SMOOTH = Array.from({ length: 901 }, (_, i) => [(i - 450) / 37, (i % 7) - 3] as const);
const [A, B, C] = [
  [...ALL, ...SMOOTH].map(([a]) => Math.fround(a)),
  [...ALL, ...SMOOTH].map(([, b]) => Math.fround(b)),
  [...ALL, ...SMOOTH].map((_, i) => (i % 5) - 1),
];
const N = A.length;

/** To 32 bits, with a little of the last one. */
function expectClose(got: ArrayLike<number>, wanted: readonly number[], says: (i: number) => string): void {
  wanted.forEach((value, i) => {
    const [one, other] = [got[i] ?? Number.NaN, Math.fround(value)];
    const isClose = Object.is(one, other) || one === other || Math.abs(one - other) <= 3e-7 * Math.abs(other) + 1e-44;
    if (!isClose) expect(`${says(i)} = ${one}`).toBe(`${says(i)} = ${other}`);
  });
}

describe.each(OPERATION_NAMES)('%s', (name: OperationName) => {
  const { takes, value } = operationRow(name);
  const gradient = GRADIENTS[name];
  const code = OPERATION_CODES[name];
  const isLost = (i: number) => CIRCLES.includes(name) && Math.abs(A[i] ?? 0) > 1e30 && Number.isFinite(A[i]);
  const inputsAt = (i: number): Inputs => [A[i] ?? 0, B[i] ?? 0, C[i] ?? 0];

  test('gives what Math gives, and goes back as the table says', () => {
    const [a, b, c, y, d] = [harness.floats(A), harness.floats(B), harness.floats(C), harness.room(N), harness.room(N)];
    harness.kernels.operate(code, N, a, 4, b, 4, c, 4, y);
    const ys = harness.floatsAt(y, N);
    expectClose(
      ys,
      A.map((_, i) => (isLost(i) ? (ys[i] ?? 2) : value(inputsAt(i)))),
      (i) => `${name}(${inputsAt(i)})`,
    );
    const dys = A.map((_, i) => (i % 3) - 0.5);
    const dy = harness.floats(dys);
    for (let which = 0; which < takes[1]; which++) {
      harness.kernels.operationGradient(code, which, N, a, 4, b, 4, c, 4, y, dy, d, 4, 0);
      const ds = harness.floatsAt(d, N);
      const wanted = A.map((_, i) => (isLost(i) ? (ds[i] ?? 2) : gradient(dys[i] ?? 0, which, inputsAt(i), ys[i] ?? 0)));
      expectClose(harness.floatsAt(d, N), wanted, (i) => `${name}'(${inputsAt(i)}) of ${which}`);
    }
    expect(harness.harm()).toBe(0);
  });
});

test('sines of large numbers, and powers of uneven ones', () => {
  const xs = Array.from({ length: 2000 }, (_, i) => Math.fround(1.01 ** i * (i % 2 ? 1 : -1))).filter((x) => Math.abs(x) < 1e5);
  const [a, y] = [harness.floats(xs), harness.room(xs.length)];
  harness.kernels.operate(OPERATION_CODES.sin, xs.length, a, 4, a, 4, a, 4, y);
  [...harness.floatsAt(y, xs.length)].forEach((value, i) => void expect(value).toBeCloseTo(Math.sin(xs[i] ?? 0), 6));
  const bases = xs.filter((x) => Math.abs(x) < 1e4);
  const exponent = harness.floats([Math.fround(2.7)]);
  harness.kernels.operate(OPERATION_CODES.pow, bases.length, harness.floats(bases), 4, exponent, 0, a, 4, y);
  expectClose(
    harness.floatsAt(y, bases.length),
    bases.map((x) => x ** Math.fround(2.7)),
    (i) => `${bases[i]} ** 2.7`,
  );
});

function formulaOf(text: string): Formula {
  const read = readFormula(text);
  if (!read.ok) throw new Error(`internal: ${text}: ${read.reason.says}`);
  return read.value;
}

/** Loss and gradient by the kernels; without the gradient the same loss. */
function runFormula(formula: Formula, yPred: readonly number[], yTrue: readonly number[]) {
  const count = yPred.length;
  const room: Room = { each: (width) => harness.room(width * count), one: (value) => harness.floats([value]) };
  const places = { output: harness.floats(yPred), target: harness.floats(yTrue), doutput: harness.room(count), result: harness.room(2) };
  bindFormula(formula, places, 1, room)(harness.kernels, count);
  const loss = harness.doubleAt(places.result);
  const gradient = [...harness.floatsAt(places.doutput, count)];
  bindFormula(formula, { ...places, doutput: NONE, result: places.result }, 1, room)(harness.kernels, count);
  expect(harness.doubleAt(places.result)).toBe(loss);
  return { loss, gradient };
}

test('random formulas come to what plain numbers come to, and their gradients', () => {
  const number = fc.integer({ min: -3000, max: 3000 }).map((thousandths) => Math.fround(thousandths / 1000));
  const pairs = fc
    .integer({ min: 1, max: 9 })
    .chain((length) => fc.tuple(...[0, 1].map(() => fc.array(number, { minLength: length, maxLength: length }))));
  fc.assert(
    fc.property(randomFormulas, pairs, (text, [yPred = [], yTrue = []]) => {
      harness.clear();
      const formula = formulaOf(text);
      const [got, wanted] = [runFormula(formula, yPred, yTrue), evaluate(formula, yPred, yTrue)];
      const [small, large] = [evaluate(formula, nudged(yPred, -1), yTrue), evaluate(formula, nudged(yPred, 1), yTrue)];
      const size = Math.max(1, Math.abs(wanted.loss), ...wanted.gradient.map(Math.abs));
      // At a kink or a jump, rounding decides: what a nudge changes is not compared.
      if (Math.abs(small.loss - large.loss) > 1e-3 * size) return;
      if (small.gradient.some((one, i) => !(Math.abs(one - (large.gradient[i] ?? Number.NaN)) < 1e-3 * size))) return;
      expect(Math.abs(got.loss - wanted.loss)).toBeLessThan(1e-5 * size);
      got.gradient.forEach((one, i) => void expect(Math.abs(one - (wanted.gradient[i] ?? Number.NaN))).toBeLessThan(1e-5 * size));
      expect(harness.harm()).toBe(0);
    }),
    { numRuns: 800, seed: 1 },
  );
});

const nudged = (values: readonly number[], by: number): readonly number[] => values.map((value) => value + by * 1e-6);

/** A formula, and the built-in loss that it writes out. */
const BUILT_IN = [
  ['abs(y_pred - y_true)', 'meanAbsolute'],
  ['(y_pred - y_true) ** 2', 'meanSquared'],
  ['torch.mean(torch.square(y_pred - y_true))', 'meanSquared'],
] as const;

test.each(BUILT_IN)('%s is %s, to rounding', (text, kernel) => {
  const [yPred, yTrue] = [
    Array.from({ length: 33 }, (_, i) => Math.fround(Math.sin(i) * 3)),
    Array.from({ length: 33 }, (_, i) => Math.fround(Math.cos(2 * i))),
  ];
  const { loss, gradient } = runFormula(formulaOf(text), yPred, yTrue);
  const [d, result] = [harness.room(33), harness.room(2)];
  harness.kernels[kernel](33, harness.floats(yPred), harness.floats(yTrue), d, result);
  expect(loss).toBeCloseTo(harness.doubleAt(result), 6);
  expectClose(gradient, [...harness.floatsAt(d, 33)], (i) => `d${i}`);
});
