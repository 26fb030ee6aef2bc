/** Every optimizer by kernels and on the tape: the same parameters after every step, also where a run goes on from a checkpoint. */
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { network } from '../../../network/notation.ts';
import { OPTIMIZER_NAMES, type TrainingSettings } from '../../../network/training.ts';
import type { RunPlan } from '../../shared/protocol.ts';
import { pointsSource } from '../data/pointsSource.ts';
import type { KernelEngine } from '../engine/kernelEngine.ts';
import { planOf } from '../testing/harness.ts';
import { startWasmKernels } from '../testing/kernelHarness.ts';
import { noiseDigits } from '../testing/noiseDigits.ts';
import { createTrainer } from '../trainer.ts';

let engine: KernelEngine;
beforeAll(async () => {
  const dist = dirname(createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm/package.json'));
  engine = await (await startWasmKernels(`${dist}/dist/`))('simd');
});

const digits = noiseDigits(40);
/** A first layer of pixels, whose gradient is never stored, and one of numbers, whose gradient is. */
const LINES = ['mnist > flatten > linear 5 > tanh > linear 10 > cross_entropy', 'sine > linear 6 > tanh > linear 1 > mse'];
const STEPS = 6;

const SETTINGS: readonly (readonly [string, Partial<TrainingSettings>])[] = [
  ...OPTIMIZER_NAMES.map((optimizer) => [optimizer, { optimizer }] as const),
  ['SGD, momentum', { optimizer: 'SGD', momentum: 0.9, weight_decay: 0.1 }],
  ['SGD, Nesterov', { optimizer: 'SGD', momentum: 0.9, nesterov: true }],
  ['Adam, quick means', { optimizer: 'Adam', betas: [0.5, 0.7], eps: 1e-4, weight_decay: 0.1 }],
  ['RMSprop, momentum', { optimizer: 'RMSprop', momentum: 0.5, alpha: 0.9, weight_decay: 0.1 }],
];

/** Parameters after each step by name; after half of the steps the run goes on elsewhere. */
function train(plan: RunPlan, kernels?: KernelEngine): readonly ReadonlyMap<string, Float32Array>[] {
  const { params } = plan.spec.data;
  const create = () => createTrainer(plan, { train: params.name === 'mnist' ? digits : pointsSource(params) }, kernels);
  let trainer = create();
  const seen = [];
  for (let step = 1; step <= STEPS; step++) {
    trainer.step(plan.settings);
    seen.push(trainer.parameters());
    if (step !== STEPS / 2) continue;
    const half = structuredClone(trainer.save());
    trainer.dispose();
    trainer = create();
    trainer.restore(half);
  }
  trainer.dispose();
  return seen;
}

const apart = (a: Float32Array, b: Float32Array | undefined): number =>
  a.reduce((most, value, i) => Math.max(most, Math.abs(value - (b?.[i] ?? Number.NaN))), 0);

describe.each(LINES)('%s', (line) => {
  test.each(SETTINGS)('%s', (_, settings) => {
    const lr = 0.01;
    const plan = planOf(network(line), { lr, batch_size: 12, ...settings });
    const [tape, planned] = [train(plan), train(plan, engine)];
    for (const [i, parameters] of tape.entries()) {
      for (const [name, values] of parameters)
        expect(apart(values, planned[i]?.get(name)), `${name} after step ${i + 1}`).toBeLessThan(lr / 100);
    }
  });
});
