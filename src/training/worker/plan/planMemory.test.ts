/** Memory over many steps of the compiled plan: nothing is taken after the first ones, neither of the kernels' memory nor, for good, of JavaScript's. */
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { howMany } from '../../../lib/testing/howMany.ts';
import { network } from '../../../network/notation.ts';
import type { TrainingSettings } from '../../../network/training.ts';
import type { RunPlan } from '../../shared/protocol.ts';
import { pointsSource } from '../data/pointsSource.ts';
import { createDivergenceMonitor } from '../divergence/divergenceMonitor.ts';
import type { KernelEngine } from '../engine/kernelEngine.ts';
import { planOf } from '../testing/harness.ts';
import { startWasmKernels } from '../testing/kernelHarness.ts';
import { noiseDigits } from '../testing/noiseDigits.ts';
import { createTrainer } from '../trainer.ts';

vi.setConfig({ testTimeout: 120_000 }); // machines may be busy

const STEPS = howMany(8000, 20_000);
/** Until all that is made once is made: a test's buffers, moments to go back to, the engine's own compiled code. */
const WARM_UP = 4000;
/** A collection that is asked for changes what the engine keeps compiled, by some 300 kB; after so many it no longer does. */
const WARM_UP_ROUNDS = 4;
/** Bytes a step, on average, that may be measuring. What is kept of a step, were it one small object, is more. */
const NOISE = 20;

let engine: KernelEngine;
beforeAll(async () => {
  const dist = dirname(createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm/package.json'));
  engine = await (await startWasmKernels(`${dist}/dist/`))('simd');
});
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** What is in use, and how often the memory was asked for a part of it; `taken` goes on counting. */
function countTaken(): { readonly taken: number; stop(): void } {
  const { wasm } = tf.backend() as unknown as { wasm: Record<'_malloc' | '_free', (argument: number) => number> };
  const { _malloc, _free } = wasm;
  let taken = 0;
  const counted = (call: (argument: number) => number) => (argument: number) => {
    taken += 1;
    return call(argument);
  };
  Object.assign(wasm, { _malloc: counted(_malloc), _free: counted(_free) });
  return {
    get taken() {
      return taken;
    },
    stop: () => void Object.assign(wasm, { _malloc, _free }),
  };
}

/** Freed buffers are swept beside us, a moment after the collection. */
async function bytesInUse(): Promise<number> {
  for (let round = 0; round < 3; round++) {
    collectGarbage();
    await setTimeout(20);
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const digits = noiseDigits(64);
const samplesFor = ({ spec: { data } }: RunPlan) =>
  data.params.name === 'mnist' ? { train: digits, test: digits } : { train: pointsSource(data.params) };

/** Steps under the eyes of the guard, as in a run, and now and then a test and a look ahead. */
function createTraining(plan: RunPlan) {
  const trainer = createTrainer(plan, samplesFor(plan), engine);
  const monitor = createDivergenceMonitor(
    { target: plan.spec.data.facts.y, batchSize: plan.settings.batch_size, reference: trainer.reference },
    trainer,
  );
  return {
    train(steps: number) {
      for (let i = 0; i < steps; i++) {
        const { loss } = trainer.step(plan.settings).figures;
        if (monitor.watch(trainer.stepsDone, loss, plan.settings)) throw new Error('internal: this run is not to diverge');
        if (trainer.stepsDone % 400 > 0) continue;
        trainer.lossAt(trainer.stepsDone + 1);
        for (const test = trainer.dueTest(); test && !test.next(); );
      }
    },
    dispose: trainer.dispose,
  };
}

const RUNS: [string, Partial<TrainingSettings>][] = [
  ['mnist > flatten > linear 16 > relu > linear 16 > tanh > dropout > add act1 > linear 10 > cross_entropy', { optimizer: 'Adam' }],
  ['mnist > relu > flatten > linear 16 > gelu > linear 10 > cross_entropy', { momentum: 0.9, lr: 0.01 }],
  ['sine > linear 16 > tanh > linear 1 > mse', { optimizer: 'RMSprop' }],
];

test.each(RUNS)(`%s, %o: flat over ${STEPS} steps`, async (line, settings) => {
  const training = createTraining(planOf(network(line), { lr: 0.001, batch_size: 8, ...settings }));
  for (let round = 0; round < WARM_UP_ROUNDS; round++) {
    training.train(WARM_UP);
    await bytesInUse();
  }
  const { buffer } = engine.memory.memory;
  const { numTensors, numBytes } = tf.memory();
  const counter = countTaken();
  const before = await bytesInUse();
  training.train(STEPS);
  const after = await bytesInUse();
  counter.stop();
  expect(counter.taken).toBe(0);
  expect(engine.memory.memory.buffer).toBe(buffer); // one that had grown would have another
  expect(tf.memory()).toMatchObject({ numTensors, numBytes });
  expect(after - before).toBeLessThan(NOISE * STEPS);
  training.dispose();
});

test('a run that ends gives back all that it has taken', () => {
  const { numTensors } = tf.memory();
  const { byteLength } = engine.memory.memory.buffer;
  for (let run = 0; run < 60; run++) {
    const training = createTraining(
      planOf(network('mnist > flatten > linear 256 > relu > linear 10 > cross_entropy'), { optimizer: 'Adam' }),
    );
    training.train(2);
    training.dispose();
  }
  expect(tf.memory().numTensors).toBe(numTensors);
  expect(engine.memory.memory.buffer.byteLength - byteLength).toBeLessThan(20e6); // one run takes 3 MB
});

test('looking inside brings no data set into the memory: what is looked at comes as it lies', () => {
  const plan = planOf(network('mnist > flatten > linear 10 > relu > linear 10 > cross_entropy'), { batch_size: 16 });
  const many = noiseDigits(3000);
  const trainer = createTrainer(plan, { train: many }, engine);
  trainer.step(plan.settings);
  const { wasm } = tf.backend() as unknown as { wasm: Record<'_malloc', (bytes: number) => number> };
  const { _malloc } = wasm;
  let most = 0;
  wasm._malloc = (bytes) => {
    most = Math.max(most, bytes);
    return _malloc(bytes);
  };
  const { activations, flow, batch } = trainer.snapshot({ activations: true, flow: true, batch: true, gradients: true }).views;
  wasm._malloc = _malloc;
  expect([activations?.size, flow?.size, batch?.labels.length]).toEqual([1, 5, 16]);
  expect(flow?.get('data')?.output).toBeGreaterThan(0);
  expect(flow?.get('flatten')).toEqual({ output: flow?.get('data')?.output, gradient: Number.NaN });
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThan(many.count * 784);
  trainer.dispose();
});
