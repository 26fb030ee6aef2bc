/** Every loss against plain TypeScript: values by hand, gradients by finite differences, and PyTorch's choice at kinks. */
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { evaluate } from '../../../network/formula/gradients.ts';
import { readFormula } from '../../../network/formula/readFormula.ts';
import { CONVENTIONS } from '../../../network/formula/testing/conventions.ts';
import { randomFormulas } from '../../../network/formula/testing/randomFormulas.ts';
import type { LossKind } from '../../../network/kinds.ts';
import type { LossSpec } from '../../../network/read/spec.ts';
import { startCpuEngine } from '../testing/harness.ts';
import { makeLoss } from './losses.ts';

beforeAll(async () => void (await startCpuEngine()));

const OUTPUT = [
  [0.5, -1, 2],
  [1.25, 0.1, -0.7],
];
const NUMBERS = [
  [0.2, 1.5, 2.9],
  [-1, 0.05, -0.9],
];
const CLASSES = [
  [0, 0, 1],
  [0, 1, 0],
];

type Row = readonly number[];
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const meanOf = (f: (error: number) => number) => (output: readonly Row[], target: readonly Row[]) =>
  mean(output.flatMap((row, i) => row.map((value, j) => f(value - (target[i]?.[j] ?? 0)))));

interface Case {
  readonly params: object;
  readonly target: number[][];
  readonly oracle: (output: readonly Row[], target: readonly Row[]) => number;
  readonly known: number;
}

const smoothL1 = (beta: number) => (e: number) => (Math.abs(e) < beta ? (0.5 * e * e) / beta : Math.abs(e) - 0.5 * beta);
const huber = (delta: number) => (e: number) => (Math.abs(e) < delta ? 0.5 * e * e : delta * (Math.abs(e) - 0.5 * delta));

const smoothL1Formula = (beta: number): string =>
  `where(abs(y_pred - y_true) < ${beta}, 0.5 * (y_pred - y_true) ** 2 / ${beta}, abs(y_pred - y_true) - 0.5 * ${beta})`;

const ORACLES: Record<LossKind, Case[]> = {
  CrossEntropyLoss: [
    {
      params: {},
      target: CLASSES,
      oracle: (output, target) =>
        mean(
          output.map(
            (row, i) =>
              Math.log(row.reduce((sum, x) => sum + Math.exp(x), 0)) - row.reduce((sum, x, j) => sum + x * (target[i]?.[j] ?? 0), 0),
          ),
        ),
      known: 0.8845,
    },
  ],
  MSELoss: [{ params: {}, target: NUMBERS, oracle: meanOf((e) => e * e), known: 2.0425 }],
  L1Loss: [{ params: {}, target: NUMBERS, oracle: meanOf(Math.abs), known: 1.0333 }],
  SmoothL1Loss: [
    { params: { beta: 1 }, target: NUMBERS, oracle: meanOf(smoothL1(1)), known: 0.7035 },
    { params: { beta: 0.25 }, target: NUMBERS, oracle: meanOf(smoothL1(0.25)), known: 0.9225 },
    { params: { beta: 0 }, target: NUMBERS, oracle: meanOf(Math.abs), known: 1.0333 },
  ],
  HuberLoss: [
    { params: { delta: 1 }, target: NUMBERS, oracle: meanOf(huber(1)), known: 0.7035 },
    { params: { delta: 2 }, target: NUMBERS, oracle: meanOf(huber(2)), known: 0.9952 },
  ],
  CustomLoss: [
    { params: { formula: 'torch.abs(y_pred - y_true)' }, target: NUMBERS, oracle: meanOf(Math.abs), known: 1.0333 },
    { params: { formula: '((y_pred - y_true) ** 2).mean()' }, target: NUMBERS, oracle: meanOf((e) => e * e), known: 2.0425 },
    { params: { formula: smoothL1Formula(0.25) }, target: NUMBERS, oracle: meanOf(smoothL1(0.25)), known: 0.9225 },
  ],
};
const CASES = Object.entries(ORACLES).flatMap(([kind, cases]) => cases.map((one) => [kind, one.params, one] as const));

const STEP = 1e-4;

describe.each(CASES)('%s %o', (kind, params, { target, oracle, known }) => {
  const loss = makeLoss({ kind, params } as LossSpec);

  test('gives the mean that its formula gives', () => {
    const value = loss(tf.tensor(OUTPUT), tf.tensor(target)).dataSync()[0];
    expect(value).toBeCloseTo(oracle(OUTPUT, target), 6);
    expect(value).toBeCloseTo(known, 3);
  });

  test('has the gradient of its formula', () => {
    const y = tf.tensor(target);
    const gradient = tf
      .grad((output) => loss(output, y))(tf.tensor(OUTPUT))
      .dataSync();
    const at = (i: number, j: number, by: number) =>
      oracle(
        OUTPUT.map((row, r) => row.map((value, c) => (r === i && c === j ? value + by : value))),
        target,
      );
    const slopes = OUTPUT.flatMap((row, i) => row.map((_, j) => (at(i, j, STEP) - at(i, j, -STEP)) / (2 * STEP)));
    expect([...gradient]).toEqual(slopes.map((slope) => expect.closeTo(slope, 5)));
  });
});

test.each(CASES.filter(([kind]) => kind !== 'CrossEntropyLoss'))(
  '%s %o has no gradient where output and target are equal',
  (kind, params) => {
    const gradient = tf
      .grad((output) => makeLoss({ kind, params } as LossSpec)(output, tf.tensor([[2]])))(tf.tensor([[2]]))
      .dataSync();
    expect([...gradient]).toEqual([0]);
  },
);

test('CrossEntropyLoss is exact for logits far apart', () => {
  const loss = (logits: number[]) =>
    makeLoss({ kind: 'CrossEntropyLoss', params: {} })(tf.tensor([logits]), tf.tensor([[1, 0]])).dataSync()[0];
  expect(loss([1000, 0])).toBe(0);
  expect(loss([0, 1000])).toBe(1000);
});

const formulaSlope = (formula: string, yPred: readonly number[], yTrue: readonly number[]) => {
  const loss = makeLoss({ kind: 'CustomLoss', params: { formula } });
  return [
    ...tf
      .grad((output) => loss(output, tf.tensor([...yTrue], [yTrue.length, 1])))(tf.tensor([...yPred], [yPred.length, 1]))
      .dataSync(),
  ];
};

test.each(CONVENTIONS)('the slope of %s at (%d, %d) is %d', (formula, yPred, yTrue, slope) => {
  expect(formulaSlope(formula, [yPred], [yTrue])).toEqual([slope]);
});

test('random formulas and their gradients are those of plain numbers', () => {
  const [yPred, yTrue] = [
    [0.3, -1.2, 2.5, 0.9],
    [-0.4, 0.7, 2.1, -1.6],
  ];
  fc.assert(
    fc.property(randomFormulas, (text) => {
      const read = readFormula(text);
      if (!read.ok) throw new Error(`internal: ${text}: ${read.reason.says}`);
      const loss = makeLoss({ kind: 'CustomLoss', params: { formula: text } });
      const wanted = evaluate(read.value, yPred, yTrue);
      const size = Math.max(1, Math.abs(wanted.loss), ...wanted.gradient.map(Math.abs));
      const value = loss(tf.tensor(yPred, [4, 1]), tf.tensor(yTrue, [4, 1])).dataSync()[0] ?? Number.NaN;
      expect(Math.abs(value - wanted.loss)).toBeLessThan(1e-5 * size);
      formulaSlope(text, yPred, yTrue).forEach(
        (one, i) => void expect(Math.abs(one - (wanted.gradient[i] ?? 0))).toBeLessThan(1e-5 * size),
      );
    }),
    { numRuns: 300, seed: 1 },
  );
});
