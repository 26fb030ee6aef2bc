/** The engine where WebAssembly is not to be had, and the small checks it rests on. */
import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { expect, test } from 'vitest';
import { chooseEngine } from './engine.ts';
import { computesCorrectly } from './engineCheck.ts';
import { startCpuEngine } from './rig.ts';

test('falls back to plain JavaScript where the wasm file cannot be loaded, and says so', async () => {
  expect(await chooseEngine()).toMatchInlineSnapshot(`
    {
      "name": "cpu",
      "note": "WebAssembly did not start in this browser, so training runs on plain JavaScript, which is about ten times slower.",
    }
  `);
  expect(tf.getBackend()).toBe('cpu');
});

/** Puts another kernel in the place of the matrix product for a while. */
function withMatMul(kernelFunc: (original: tf.KernelFunc) => tf.KernelFunc, act: () => void): void {
  const original = tf.getKernel(tf.BatchMatMul, 'cpu');
  tf.unregisterKernel(tf.BatchMatMul, 'cpu');
  tf.registerKernel({ ...original, kernelFunc: kernelFunc(original.kernelFunc) });
  act();
  tf.unregisterKernel(tf.BatchMatMul, 'cpu');
  tf.registerKernel(original);
}

test('an engine that multiplies wrongly is found out', async () => {
  await startCpuEngine();
  expect(computesCorrectly()).toBe(true);
  const swapped =
    (original: tf.KernelFunc): tf.KernelFunc =>
    (params) =>
      original({ ...params, inputs: { a: params.inputs.b as tf.TensorInfo, b: params.inputs.a as tf.TensorInfo } });
  withMatMul(swapped, () => void expect(computesCorrectly()).toBe(false));
  expect(computesCorrectly()).toBe(true);
});

test('the gradient of a product is right and never asks the kernel for a transpose', async () => {
  await startCpuEngine();
  const asked: unknown[] = [];
  const listening =
    (original: tf.KernelFunc): tf.KernelFunc =>
    (params) => {
      asked.push([params.attrs?.transposeA, params.attrs?.transposeB]);
      return original(params);
    };
  const a = tf.tensor2d([1, 2, 3, 4, 5, 6], [2, 3]);
  const b = tf.tensor2d([1, -1, 2, 0.5, 3, 4], [3, 2]);
  withMatMul(listening, () => {
    const [da, db] = tf.grads((x, y) => tf.sum(tf.matMul(x, y)))([a, b]);
    expect([...(da?.dataSync() ?? [])]).toEqual([0, 2.5, 7, 0, 2.5, 7]);
    expect([...(db?.dataSync() ?? [])]).toEqual([5, 5, 7, 7, 9, 9]);
  });
  expect(asked).toEqual(Array(3).fill([false, false]));
});
