/** Every kind and loss against the oracle, on random input and at kinks; finite differences check the oracle itself. */
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeNode } from '../../../network/document.ts';
import { KINDS, type Kind, type KindWithParams, type LayerKind, LOSS_NAMES, type LossKind, type ParamsOf } from '../../../network/kinds.ts';
import type { Layer, LossSpec } from '../../../network/read/spec.ts';
import { makeLayer } from '../tape/layers.ts';
import { makeLoss } from '../tape/losses.ts';
import { startCpuEngine } from './harness.ts';
import { dot, type Extras, ORACLE, oracleOf, type Row } from './oracle.ts';
import { oracleLoss } from './oracleLosses.ts';

beforeAll(async () => void (await startCpuEngine()));

type Rows = readonly Row[];

/** From −4 to 4, half a thousandth off every thousandth: no kind and no loss bends there, so differences can be trusted. */
const number = fc.integer({ min: -4000, max: 3999 }).map((thousandths) => (thousandths + 0.5) / 1000);
const thousandth = fc.integer({ min: -4000, max: 4000 }).map((thousandths) => thousandths / 1000);
const rowOf = (width: number, each = number): fc.Arbitrary<Row> => fc.array(each, { minLength: width, maxLength: width });
const rowsOf = (count: number, width: number, each = number): fc.Arbitrary<Rows> =>
  fc.array(rowOf(width, each), { minLength: count, maxLength: count });

const slope = fc.double({ min: -2, max: 2, noNaN: true });
const PARAMS: { readonly [K in LayerKind & KindWithParams]: fc.Arbitrary<ParamsOf[K]> } = {
  Linear: fc.constant({ out_features: 3, bias: true }),
  Dropout: fc.record({ p: fc.constantFrom(0, 0.2, 0.5, 0.9) }),
  LeakyReLU: fc.record({ negative_slope: fc.oneof(fc.constantFrom(0, 0.01, -0.3), slope) }),
  ELU: fc.record({ alpha: fc.oneof(fc.constantFrom(0, 1, -0.7), slope) }),
  Softplus: fc.record({ beta: fc.constantFrom(0.5, 1, 5), threshold: fc.constantFrom(-1, 1, 20) }),
};
const KIND_NAMES = Object.keys(ORACLE) as LayerKind[];

const LOSS_PARAMS: { readonly [K in LossKind & KindWithParams]: fc.Arbitrary<ParamsOf[K]> } = {
  SmoothL1Loss: fc.record({ beta: fc.constantFrom(1, 0.5, 2.5, 0) }),
  HuberLoss: fc.record({ delta: fc.constantFrom(1, 0.5, 2.5) }),
  CustomLoss: fc.record({
    formula: fc.constantFrom('abs(y_pred - y_true)', 'sqrt(1 + mean((y_pred - y_true) ** 2))', 'tanh(y_pred) * y_true'),
  }),
};
/** Arguments of a kind; of most there are none. */
const paramsOf = (kind: Kind): fc.Arbitrary<object> =>
  ({ ...PARAMS, ...LOSS_PARAMS })[kind as keyof typeof PARAMS | keyof typeof LOSS_PARAMS] ?? fc.constant({});
const lossOf = (kind: LossKind) => paramsOf(kind).map((params) => ({ kind, params }) as LossSpec);

const WIDTH = 4;
const inputsOf = (kind: LayerKind, each = number): fc.Arbitrary<Rows> =>
  KINDS[kind].arity === 'sum' ? fc.integer({ min: 2, max: 4 }).chain((count) => rowsOf(count, WIDTH, each)) : rowsOf(1, WIDTH, each);
const outputOf = (kind: LayerKind) => (kind === 'Linear' ? 3 : WIDTH);
const extras = fc.record({
  weight: rowsOf(3, WIDTH),
  bias: rowOf(3),
  kept: fc.array(fc.boolean(), { minLength: WIDTH, maxLength: WIDTH }),
});

const NUDGE = 1e-5;
/** dF/dx for each number of `x`, by central differences. */
const differences = (f: (x: Row) => number, x: Row): Row =>
  x.map((_, i) => {
    const nudged = (by: number) => f(x.map((value, j) => (i === j ? value + by : value)));
    return (nudged(NUDGE) - nudged(-NUDGE)) / (2 * NUDGE);
  });
const near = (row: Row, digits: number) => row.map((value) => expect.closeTo(value, digits));

describe('finite differences confirm the oracle', () => {
  test.each(KIND_NAMES)('%s', (kind) => {
    const oracle = oracleOf(kind);
    fc.assert(
      fc.property(inputsOf(kind), paramsOf(kind), extras, rowOf(outputOf(kind)), (inputs, params, beside, dy) => {
        const value = (ins: Rows, ext: Extras) => dot(dy, oracle.value(ins, params, ext));
        const slopes = oracle.slopes(dy, inputs, params, beside);
        inputs.forEach((input, i) => {
          const moved = (x: Row) =>
            value(
              inputs.map((other, j) => (i === j ? x : other)),
              beside,
            );
          expect(slopes.inputs[i]).toEqual(near(differences(moved, input), 5));
        });
        if (kind !== 'Linear') return;
        const { weight, bias } = beside;
        const withRow = (row: number) => (x: Row) => value(inputs, { ...beside, weight: weight.map((old, o) => (o === row ? x : old)) });
        expect(slopes.weight).toEqual(weight.map((row, o) => near(differences(withRow(o), row), 5)));
        expect(slopes.bias).toEqual(
          near(
            differences((x) => value(inputs, { ...beside, bias: x }), bias),
            5,
          ),
        );
      }),
      { seed: 1 },
    );
  });

  test.each(LOSS_NAMES)('%s', (kind) => {
    fc.assert(
      fc.property(pairs(kind, number, thousandth), lossOf(kind), ([output, target], loss) => {
        const { value, slope } = oracleLoss(loss);
        const at = (flat: Row) => value([flat.slice(0, 3), flat.slice(3)], target);
        expect(slope(output, target).flat()).toEqual(near(differences(at, output.flat()), 5));
      }),
      { seed: 1 },
    );
  });
});

/** Numbers at which something bends, or is far out. */
const special = fc.oneof(
  { weight: 4, arbitrary: number },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, -1, 0.5, -0.5, 30, -30, 80, -80) },
);
const float = special.map(Math.fround);

const layerOf = (kind: LayerKind, params: object, inputs: number): Layer =>
  ({
    id: 'node',
    kind,
    params: makeNode(kind, 'node', { x: 0, y: 0 }, params).params,
    inputs: Array.from({ length: inputs }, (_, i) => `from${i}`),
    inShape: [WIDTH],
    outShape: [outputOf(kind)],
    parameters: [],
  }) as never;

/** float32 has about seven digits. */
const sameFloats = (ours: tf.Tensor, expected: Row): void => {
  const values = [...ours.dataSync()];
  expect(values.length).toBe(expected.length);
  const wrong = values.filter((value, i) => !(Math.abs(value - (expected[i] ?? 0)) <= 3e-6 * Math.max(1, Math.abs(expected[i] ?? 0))));
  expect(wrong.length === 0 ? [] : { values, expected }).toEqual([]);
};

describe('the worker’s layers give what the oracle gives, forward and backward', () => {
  test.each(KIND_NAMES)('%s', (kind) => {
    const oracle = oracleOf(kind);
    const samples = fc.tuple(inputsOf(kind, float), rowOf(outputOf(kind), number.map(Math.fround)));
    fc.assert(
      fc.property(samples, paramsOf(kind), extras, ([inputs, dy], params, { weight, bias }) =>
        tf.tidy(() => {
          const layer = makeLayer(layerOf(kind, params, inputs.length), 7);
          const tensors = inputs.map((input) => tf.tensor([[...input]]));
          const apply = (...xs: tf.Tensor[]) => layer.apply(xs.length === 1 ? (xs[0] as tf.Tensor) : xs, { training: true }) as tf.Tensor;
          const ones = apply(...inputs.map(() => tf.ones([1, WIDTH])));
          if (kind === 'Linear') layer.setWeights([tf.transpose(tf.tensor(weight.map((row) => [...row]))), tf.tensor([...bias])]);
          const kept = kind === 'Dropout' ? [...ones.dataSync()].map((value) => value > 0) : [];
          const beside: Extras = { weight: weight.map((row) => row.map(Math.fround)), bias: bias.map(Math.fround), kept };
          const [output, gradients] = [apply(...tensors), tf.grads(apply)(tensors, tf.tensor([[...dy]]))];
          sameFloats(output, oracle.value(inputs, params, beside));
          const slopes = oracle.slopes(dy, inputs, params, beside);
          gradients.forEach((gradient, i) => void sameFloats(gradient, slopes.inputs[i] ?? []));
        }),
      ),
      { seed: 1 },
    );
  });
});

/** Outputs and targets of two samples of three numbers; for classes, logits that may lie far apart and one 1 a row. */
function pairs(kind: LossKind, each: fc.Arbitrary<number>, target = each): fc.Arbitrary<readonly [Rows, Rows]> {
  if (kind !== 'CrossEntropyLoss') return fc.tuple(rowsOf(2, 3, each), rowsOf(2, 3, target));
  const label = fc.nat({ max: 2 }).map((at) => [0, 1, 2].map((i) => (i === at ? 1 : 0)));
  return fc.tuple(rowsOf(2, 3, each), fc.tuple(label, label));
}

describe('the worker’s losses give what the oracle gives, forward and backward', () => {
  const far = fc.constantFrom(1000, -1000, 200, -200);
  test.each(LOSS_NAMES)('%s', (kind) => {
    fc.assert(
      fc.property(pairs(kind, kind === 'CrossEntropyLoss' ? fc.oneof(float, far) : float), lossOf(kind), ([output, target], loss) =>
        tf.tidy(() => {
          const [ours, wanted] = [tf.tensor2d(output.map((row) => [...row])), tf.tensor2d(target.map((row) => [...row]))];
          sameFloats(makeLoss(loss)(ours, wanted), [oracleLoss(loss).value(output, target)]);
          sameFloats(tf.grad((x) => makeLoss(loss)(x, wanted))(ours), oracleLoss(loss).slope(output, target).flat());
        }),
      ),
      { seed: 1 },
    );
  });
});

/** The gradient that torch 1.13 gives at a kink. */
const AT_KINKS: readonly (readonly [LayerKind, object, number, number])[] = [
  ['ReLU', {}, 0, 0],
  ['LeakyReLU', { negative_slope: 0.2 }, 0, 0.2],
  ['LeakyReLU', { negative_slope: -0.2 }, 0, -0.2],
  ['LeakyReLU', { negative_slope: 0 }, 0, 0],
  ['ELU', { alpha: 1.5 }, 0, 1.5],
  ['ELU', { alpha: -1.5 }, 0, -1.5],
  ['Softplus', { beta: 2, threshold: 4 }, 2, 1 / (1 + Math.exp(-4))],
  ['Softplus', { beta: 2, threshold: 4 }, 2.5, 1],
];

describe('at a kink the slope is PyTorch’s, in the oracle and in the worker', () => {
  test.each(AT_KINKS)('%s %j at %d: %d', (kind, params, x, expected) => {
    const all = layerOf(kind, params, 1).params;
    expect(ORACLE[kind].slopes([1], [[x]], all as never, {}).inputs[0]?.[0]).toBeCloseTo(expected, 6);
    const apply = (input: tf.Tensor) => makeLayer(layerOf(kind, params, 1), 7).apply(input) as tf.Tensor;
    expect(
      tf
        .grad(apply)(tf.tensor([[x]]))
        .dataSync()[0],
    ).toBeCloseTo(expected, 6);
  });

  test.each([
    ['L1Loss', {}, 0, 0],
    ['SmoothL1Loss', { beta: 1 }, 0, 0],
    ['SmoothL1Loss', { beta: 1 }, 1, 1],
    ['SmoothL1Loss', { beta: 1 }, -1, -1],
    ['SmoothL1Loss', { beta: 2 }, -2, -1],
    ['SmoothL1Loss', { beta: 0 }, 0, 0],
    ['HuberLoss', { delta: 0.5 }, 0, 0],
    ['HuberLoss', { delta: 0.5 }, 0.5, 0.5],
    ['HuberLoss', { delta: 2 }, -2, -2],
  ] as const)('%s %j at an error of %d: %d', (kind, params, error, expected) => {
    const loss = { kind, params } as LossSpec;
    expect(oracleLoss(loss).slope([[error]], [[0]])).toEqual([[expected]]);
    const gradient = tf.grad((x) => makeLoss(loss)(x, tf.tensor([[0]])))(tf.tensor([[error]]));
    expect(gradient.dataSync()[0]).toBe(expected);
  });
});
