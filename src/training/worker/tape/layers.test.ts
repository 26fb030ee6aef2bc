/** Every kind of layer against plain TypeScript: its values, and its gradients against finite differences of them. */
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeNode } from '../../../network/document.ts';
import type { LayerKind, ParamsOf } from '../../../network/kinds.ts';
import type { Layer } from '../../../network/read/spec.ts';
import { startCpuEngine } from '../testing/harness.ts';
import { makeLayer } from './layers.ts';

beforeAll(async () => void (await startCpuEngine()));

/** The integral of the normal density by Taylor's series, exact where the tests look, and 1 far out. */
function erf(x: number): number {
  if (Math.abs(x) > 6) return Math.sign(x);
  let term = x;
  let sum = x;
  for (let n = 1; n < 120; n++) {
    term *= (-x * x) / n;
    sum += term / (2 * n + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * sum;
}

const layerOf = <K extends LayerKind>(kind: K, params: object, inShape: readonly number[], outShape = inShape, inputs = ['data']): Layer =>
  ({ id: 'node', kind, params: makeNode(kind, 'node', { x: 0, y: 0 }, params).params, inputs, inShape, outShape, parameters: [] }) as never;

const run = (layer: Layer, x: tf.Tensor | tf.Tensor[], training = true) => makeLayer(layer, 7).apply(x, { training }) as tf.Tensor;

type Elementwise = Exclude<LayerKind, 'Linear' | 'Flatten' | 'Dropout' | 'Add' | 'Softmax'>;
type Case<K extends Elementwise> = {
  params: Partial<ParamsOf[K]>;
  oracle: (x: number) => number /** dy/dx at x = 0 as PyTorch has it */;
  atZero: number;
};

const CASES: { readonly [K in Elementwise]: Case<K> } = {
  Identity: { params: {}, oracle: (x) => x, atZero: 1 },
  ReLU: { params: {}, oracle: (x) => Math.max(0, x), atZero: 0 },
  LeakyReLU: { params: { negative_slope: 0.2 }, oracle: (x) => (x > 0 ? x : 0.2 * x), atZero: 0.2 },
  ELU: { params: { alpha: 1.5 }, oracle: (x) => (x > 0 ? x : 1.5 * Math.expm1(x)), atZero: 1.5 },
  GELU: { params: {}, oracle: (x) => 0.5 * x * (1 + erf(x * Math.SQRT1_2)), atZero: 0.5 },
  SiLU: { params: {}, oracle: (x) => x / (1 + Math.exp(-x)), atZero: 0.5 },
  Sigmoid: { params: {}, oracle: (x) => 1 / (1 + Math.exp(-x)), atZero: 0.25 },
  Tanh: { params: {}, oracle: Math.tanh, atZero: 1 },
  Softplus: { params: { beta: 2, threshold: 5 }, oracle: (x) => (2 * x > 5 ? x : Math.log1p(Math.exp(2 * x)) / 2), atZero: 0.5 },
};

const X = [-3.7, -2, -1.1, -0.4, -0.01, 0.01, 0.3, 0.9, 1.6, 2.45, 2.55, 3.7];
const STEP = 1e-4;

describe.each(Object.entries(CASES))('%s', (kind, { params, oracle, atZero }) => {
  const layer = layerOf(kind as Elementwise, params, [X.length]);

  test('gives what the formula gives', () => {
    const y = run(layer, tf.tensor([X])).dataSync();
    X.forEach((x, i) => void expect(y[i]).toBeCloseTo(oracle(x), 5));
  });

  test('has the slope of the formula', () => {
    const slope = tf
      .grad((x) => run(layer, x))(tf.tensor([X]))
      .dataSync();
    X.forEach((x, i) => void expect(slope[i]).toBeCloseTo((oracle(x + STEP) - oracle(x - STEP)) / (2 * STEP), 4));
  });

  test('has PyTorch’s slope at 0', () => {
    expect(
      tf
        .grad((x) => run(layer, x))(tf.tensor([[0]]))
        .dataSync()[0],
    ).toBeCloseTo(atZero, 6);
  });

  test('stays finite far out', () => {
    const [low, high] = run(layer, tf.tensor([[-60, 60]])).dataSync();
    expect(low).toBeCloseTo(oracle(-60), 4);
    expect(high).toBeCloseTo(oracle(60), 4);
  });
});

test('Softmax makes probabilities of each row, with their gradient', () => {
  const softmax = (row: number[]) => row.map((x) => Math.exp(x) / row.reduce((sum, other) => sum + Math.exp(other), 0));
  const rows = [
    [0.5, -1, 2],
    [3, 3, 3],
  ];
  const layer = layerOf('Softmax', {}, [3]);
  const pick = (row: number[]) => (softmax(row)[0] ?? 0) - 2 * (softmax(row)[2] ?? 0);
  expect([...run(layer, tf.tensor(rows)).dataSync()]).toEqual(rows.flatMap(softmax).map((p) => expect.closeTo(p, 6)));
  const gradient = tf
    .grad((x) => tf.sum(tf.mul(run(layer, x), [1, 0, -2])))(tf.tensor(rows))
    .dataSync();
  const nudged = (row: number[], i: number, by: number) => pick(row.map((x, j) => (i === j ? x + by : x)));
  const slopes = rows.flatMap((row) => row.map((_, i) => (nudged(row, i, STEP) - nudged(row, i, -STEP)) / (2 * STEP)));
  expect([...gradient]).toEqual(slopes.map((slope) => expect.closeTo(slope, 4)));
});

test('Softmax of huge numbers stays finite', () => {
  expect([...run(layerOf('Softmax', {}, [2]), tf.tensor([[1000, 0]])).dataSync()]).toEqual([1, 0]);
});

test('Flatten lays out an image row by row', () => {
  const image = tf.reshape(tf.range(0, 12), [1, 1, 3, 4]);
  const flat = run(layerOf('Flatten', {}, [1, 3, 4], [12]), image);
  expect(flat.shape).toEqual([1, 12]);
  expect([...flat.dataSync()]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
});

test('Add sums all of its inputs', () => {
  const layer = layerOf('Add', {}, [2], [2], ['a', 'b', 'c']);
  expect([...run(layer, [tf.tensor([[1, 2]]), tf.tensor([[10, 20]]), tf.tensor([[100, 200]])]).dataSync()]).toEqual([111, 222]);
});

test('Dropout zeroes a share p and scales up the rest, only in training', () => {
  const layer = layerOf('Dropout', { p: 0.25 }, [10_000]);
  const ones = tf.ones([1, 10_000]);
  const values = [...run(layer, ones).dataSync()];
  const zeros = values.filter((value) => value === 0).length;
  expect(zeros / values.length).toBeCloseTo(0.25, 1);
  expect(new Set(values)).toEqual(new Set([0, Math.fround(1 / 0.75)]));
  expect(new Set(run(layer, ones, false).dataSync())).toEqual(new Set([1]));
});

test('what Dropout drops follows from seed, layer and step alone', () => {
  const layer = layerOf('Dropout', { p: 0.5 }, [64]);
  const maskOf = (one: Layer, seed: number, step: number) =>
    (makeLayer(one, seed).apply(tf.ones([1, 64]), { training: true, step }) as tf.Tensor).dataSync().join();
  const known = maskOf(layer, 7, 3);
  const used = makeLayer(layer, 7);
  for (const step of [1, 2, 9]) used.apply(tf.ones([1, 64]), { training: true, step });
  expect((used.apply(tf.ones([1, 64]), { training: true, step: 3 }) as tf.Tensor).dataSync().join()).toBe(known);
  expect(maskOf(layer, 7, 4)).not.toBe(known);
  expect(maskOf(layer, 8, 3)).not.toBe(known);
  expect(maskOf({ ...layer, id: 'other' }, 7, 3)).not.toBe(known);
});
