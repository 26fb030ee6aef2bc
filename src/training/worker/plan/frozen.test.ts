/** A frozen layer: nothing of it is learned, whatever the optimizer, and what lies before it learns through it. */
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { setRequiresGrad } from '../../../network/edit/edits.ts';
import { network } from '../../../network/notation.ts';
import { OPTIMIZER_NAMES } from '../../../network/training.ts';
import { pointsSource } from '../data/pointsSource.ts';
import type { KernelEngine } from '../engine/kernelEngine.ts';
import { planOf } from '../testing/harness.ts';
import { startWasmKernels } from '../testing/kernelHarness.ts';
import { createTrainer } from '../trainer.ts';

let kernels: KernelEngine;
beforeAll(async () => {
  const dist = dirname(createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm/package.json'));
  kernels = await (await startWasmKernels(`${dist}/dist/`))('simd');
});

const THREE = network('line > linear 4 > tanh > linear 4 > tanh > linear 1 > mse');
/** With all that an optimizer might do to a parameter without a gradient. */
const SETTINGS = { batch_size: 16, lr: 0.05, weight_decay: 0.1 };

test.each(
  OPTIMIZER_NAMES.flatMap((optimizer) =>
    ['plan', 'tape'].flatMap((by) => ['fc1', 'fc2', 'fc3'].map((frozen) => [optimizer, by, frozen] as const)),
  ),
)('%s by the %s leaves %s as it is, and the others learn', (optimizer, by, frozen) => {
  const plan = planOf(setRequiresGrad(THREE, frozen, false), { ...SETTINGS, optimizer });
  const trainer = createTrainer(plan, { train: pointsSource(plan.spec.data.params) }, by === 'plan' ? kernels : undefined);
  const before = trainer.parameters();
  for (let step = 0; step < 5; step++) trainer.step(plan.settings);
  const after = trainer.parameters();
  const moved = [...before].filter(([name, values]) => values.some((value, i) => value !== after.get(name)?.[i])).map(([name]) => name);
  expect(moved).toEqual([...before.keys()].filter((name) => !name.startsWith(frozen)));
  trainer.dispose();
});

test('before a frozen first layer nothing is worked out on the way back', () => {
  const plan = planOf(setRequiresGrad(THREE, 'fc1', false), SETTINGS);
  const trainer = createTrainer(plan, { train: pointsSource(plan.spec.data.params) }, kernels);
  expect([...(trainer.snapshot({ gradients: true }).views.gradients?.tensors.keys() ?? [])]).toEqual([
    'fc2.weight',
    'fc2.bias',
    'fc3.weight',
    'fc3.bias',
  ]);
  trainer.dispose();
});
