/** Which engine is chosen where others are not to be had, and the small checks that this rests on. */
import { tell } from '../../shared/faults.ts';
import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { expect, test, vi } from 'vitest';
import { startCpuEngine } from '../testing/harness.ts';
import { type Candidate, chooseEngine } from './engine.ts';
import { computesCorrectly } from './engineCheck.ts';

test('falls back to plain JavaScript where the wasm file cannot be loaded, and says so', async () => {
  expect(await chooseEngine()).toMatchInlineSnapshot(`
    {
      "ok": true,
      "value": {
        "name": "cpu",
        "note": [
          "slowEngine",
          [
            {
              "engine": "wasm",
              "fault": "noStart",
            },
          ],
          "cpu",
        ],
      },
    }
  `);
  expect(tf.getBackend()).toBe('cpu');
});

const wasm: Candidate = { name: 'wasm', start: async () => true, isCorrect: () => true };
const cpu: Candidate = { ...wasm, name: 'cpu' };
/** In words, what was chosen. */
async function told(candidates: readonly Candidate[]): Promise<object> {
  const chosen = await chooseEngine(candidates);
  if (!chosen.ok) return { ok: false, reason: tell(chosen.reason) };
  const { note } = chosen.value;
  return { ok: true, value: { ...chosen.value, ...(note ? { note: tell(note) } : {}) } };
}
const broken = () => {
  throw new Error('unreachable');
};

test.each<[string, Partial<Candidate>, string]>([
  ['is refused in silence, as by a content policy', { start: async () => false }, 'WebAssembly did not start'],
  ['is refused aloud', { start: () => Promise.reject(new Error('blocked')) }, 'WebAssembly did not start'],
  ['breaks down at once', { start: broken }, 'WebAssembly did not start'],
  ['computes wrongly', { isCorrect: () => false }, 'WebAssembly computes wrongly'],
  ['breaks down over the sum', { isCorrect: broken }, 'WebAssembly computes wrongly'],
])('an engine that %s is passed over with a note', async (_, fault, note) => {
  expect(await told([{ ...wasm, ...fault }, cpu])).toEqual({
    ok: true,
    value: { name: 'cpu', note: `${note} in this browser, so training runs on plain JavaScript, which is about ten times slower.` },
  });
});

test('an engine that never answers is passed over, too', async () => {
  vi.useFakeTimers();
  const silent: Candidate = { ...wasm, start: () => new Promise(() => undefined) };
  const chosen = told([silent, cpu]);
  await vi.runAllTimersAsync();
  vi.useRealTimers();
  expect(await chosen).toMatchObject({ ok: true, value: { name: 'cpu', note: expect.stringContaining('WebAssembly did not start') } });
});

test('the best engine comes without a note, and the others are not started', async () => {
  expect(await chooseEngine([wasm, { ...cpu, start: broken }])).toEqual({ ok: true, value: { name: 'wasm' } });
});

test('where none works, one sentence says so', async () => {
  const chosen = await told([
    { ...wasm, start: async () => false },
    { ...cpu, isCorrect: () => false },
  ]);
  expect(chosen).toMatchInlineSnapshot(`
    {
      "ok": false,
      "reason": "Training cannot start in this browser: WebAssembly did not start, and plain JavaScript computes wrongly. Building, saving and exporting go on.",
    }
  `);
});

/** Puts another kernel in the place of one for a while. */
function withKernel(name: string, kernelFunc: (original: tf.KernelFunc) => tf.KernelFunc, act: () => void): void {
  const original = tf.getKernel(name, 'cpu');
  tf.unregisterKernel(name, 'cpu');
  tf.registerKernel({ ...original, kernelFunc: kernelFunc(original.kernelFunc) });
  act();
  tf.unregisterKernel(name, 'cpu');
  tf.registerKernel(original);
}

/** Gives the kernel's answer with one number made slightly wrong. */
const slightlyWrong =
  (original: tf.KernelFunc): tf.KernelFunc =>
  (params) => {
    const right = original(params) as tf.TensorInfo;
    const values = (params.backend as { readSync(id: object): Float32Array }).readSync(right.dataId).slice();
    values[0] = (values[0] ?? 0) * 1.01 + 0.01;
    return (params.backend as { makeTensorInfo(shape: number[], dtype: string, values: Float32Array): tf.TensorInfo }).makeTensorInfo(
      right.shape,
      right.dtype,
      values,
    );
  };

test.each([tf.BatchMatMul, tf.Transpose, tf.Log, tf.Softmax, tf.Sum])(
  'an engine whose %s is slightly wrong is found out',
  async (kernel) => {
    await startCpuEngine();
    expect(computesCorrectly()).toBe(true);
    withKernel(kernel, slightlyWrong, () => void expect(computesCorrectly()).toBe(false));
    expect(computesCorrectly()).toBe(true);
  },
);

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
  withKernel(tf.BatchMatMul, listening, () => {
    const [da, db] = tf.grads((x, y) => tf.sum(tf.matMul(x, y)))([a, b]);
    expect([...(da?.dataSync() ?? [])]).toEqual([0, 2.5, 7, 0, 2.5, 7]);
    expect([...(db?.dataSync() ?? [])]).toEqual([5, 5, 7, 7, 9, 9]);
  });
  expect(asked).toEqual(Array(3).fill([false, false]));
});
