/** Networks of ten million parameters on the compiled step, in a real browser: they learn, and take no more memory than they are said to. */
import simdUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { network } from '../../../network/notation.ts';
import { estimateMemory, judgeMemory } from '../../../network/read/memory.ts';
import { countParameters, parametersOf } from '../../../network/read/spec.ts';
import { OPTIMIZER_NAMES, type TrainingSettings } from '../../../network/training.ts';
import { tell } from '../../shared/faults.ts';
import type { RunPlan } from '../../shared/protocol.ts';
import { pointsSource } from '../data/pointsSource.ts';
import type { KernelEngine } from '../engine/kernelEngine.ts';
import type { EngineCheckpoint } from '../engineCheckpoint.ts';
import { failureMessage } from '../failure.ts';
import { planOf } from '../testing/harness.ts';
import { startWasmKernels } from '../testing/kernelHarness.ts';
import { noiseDigits } from '../testing/noiseDigits.ts';
import { createTrainer } from '../trainer.ts';

vi.setConfig({ testTimeout: 120_000 }); // machines may be busy

let engine: KernelEngine;
beforeAll(async () => {
  engine = await (await startWasmKernels(simdUrl))('fma');
});

const LARGE = 'mnist > flatten > linear 2048 > relu > linear 2048 > relu > linear 2037 > relu > linear 10 > cross_entropy';
const digits = noiseDigits(32);
const samples = { train: digits, test: digits };
const samplesFor = ({ spec: { data } }: RunPlan) => (data.params.name === 'mnist' ? samples : { train: pointsSource(data.params) });

/** The engine, its memory's parts counted: so many bytes are in use, of at most `room`. */
function counted(room = Number.POSITIVE_INFINITY) {
  const sizes = new Map<number, number>();
  const bytes = () => [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const { memory } = engine;
  const allocate = (size: number) => {
    if (bytes() + size > room) throw new RangeError(`no room for ${size} bytes`);
    const address = memory.allocate(size);
    sizes.set(address, size);
    return address;
  };
  const free = (address: number) => {
    sizes.delete(address);
    memory.free(address);
  };
  return { bytes, engine: { ...engine, memory: { ...memory, allocate, free } } };
}

const bytesOf = ({ parameters, moments }: EngineCheckpoint): number =>
  [...parameters, ...moments.flatMap((own) => [...own.values()])].reduce((sum, { byteLength }) => sum + byteLength, 0);

/** Takes a few steps on all digits. @returns their losses, and the most bytes that a run of this kind has in use */
function train(line: string, settings: Partial<TrainingSettings>) {
  const plan = planOf(network(line), { batch_size: digits.count, ...settings });
  const { bytes, engine: counting } = counted();
  const before = tf.memory().numBytes;
  const trainer = createTrainer(plan, samplesFor(plan), counting);
  const losses = [1, 2, 3, 4, 5].map(() => trainer.step(plan.settings).figures.loss);
  while (trainer.dueTest()?.next() === null);
  // The guard holds two moments of a run, and a third while it looks for what made it diverge.
  const used = bytes() + tf.memory().numBytes - before + 3 * bytesOf(trainer.save());
  trainer.dispose();
  return { plan, losses, used };
}

test.each<Partial<TrainingSettings>>([
  { optimizer: 'SGD', lr: 0.5 },
  { optimizer: 'Adam', lr: 1e-4 },
])('%o: ten million parameters learn', (settings) => {
  const { plan, losses, used } = train(LARGE, settings);
  expect(countParameters(parametersOf(plan.spec))).toBe(9_998_225);
  expect(judgeMemory(plan.spec, plan.settings).verdict).not.toBe('tooMuch');
  expect(losses).toEqual(losses.toSorted((a, b) => b - a));
  expect(losses.at(-1)).toBeLessThan((losses[0] ?? 0) - 0.05);
  expect(used).toBeLessThanOrEqual(estimateMemory(plan.spec, plan.settings).bytes);
});

const DEEP = `sine > ${'linear 128 > tanh > '.repeat(10)}linear 1 > mse`;
const LINES = [
  DEEP,
  'mnist > flatten > linear 512 > relu > linear 10 > cross_entropy',
  'mnist > flatten > linear 64 > gelu > linear 64 > silu > dropout 0.5 > add act1 > softplus > linear 10 > cross_entropy',
];
const MOMENTA = OPTIMIZER_NAMES.flatMap((optimizer) => [
  { optimizer, momentum: 0 },
  { optimizer, momentum: 0.5 },
]);

test.each(LINES)('%s: with no optimizer it takes more than is said', (line) => {
  for (const settings of MOMENTA) {
    const { plan, used } = train(line, { ...settings, lr: 0.001, batch_size: 4 });
    expect(used, JSON.stringify(settings)).toBeLessThanOrEqual(estimateMemory(plan.spec, plan.settings).bytes);
  }
});

test.each([0.1e6, 1e6, 3e6])('where there is room for %d bytes only, a sentence says so and all is given back', (room) => {
  const plan = planOf(network('mnist > flatten > linear 512 > relu > linear 512 > relu > linear 10 > cross_entropy'), {
    optimizer: 'Adam',
  });
  const { bytes, engine: narrow } = counted(room);
  const { numTensors } = tf.memory();
  let message = '';
  try {
    createTrainer(plan, samples, narrow);
  } catch (error) {
    message = tell(failureMessage(error));
  }
  expect(message).toBe('This network needs more memory than the browser gives. Make its Linear layers or the batch size smaller.');
  expect(bytes()).toBe(0);
  expect(tf.memory().numTensors).toBe(numTensors);
});
