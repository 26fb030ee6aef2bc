/** Losses that are formulas, in whole runs: the curves of the built-in ones; losses that fall below 0; formulas that have no number, or no slope. */
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { setParam } from '../../../network/edit/edits.ts';
import { network } from '../../../network/notation.ts';
import type { TrainingSettings } from '../../../network/training.ts';
import { pointsSource } from '../data/pointsSource.ts';
import type { KernelEngine } from '../engine/kernelEngine.ts';
import { createSolo, curveOf, planOf } from '../testing/harness.ts';
import { startWasmKernels } from '../testing/kernelHarness.ts';

vi.setConfig({ testTimeout: 120_000 }); // machines may be busy

let kernels: KernelEngine;
beforeAll(async () => {
  kernels = await (
    await startWasmKernels(createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm'))
  )('simd');
});

/** A network that ends with this loss, or with a formula. */
const withLoss = (line: string, loss: string) =>
  loss.includes('y_pred') ? setParam(network(`${line} > custom`), 'loss', 'formula', loss) : network(`${line} > ${loss}`);

async function train(line: string, loss: string, settings: Partial<TrainingSettings>, engine?: KernelEngine) {
  const plan = planOf(withLoss(line, loss), settings);
  const solo = createSolo(plan, { train: pointsSource(plan.spec.data.params) }, engine);
  const phase = await solo.until((run) => run.train());
  solo.run.dispose();
  const divergence = solo.events.find((one) => one.type === 'diverged')?.divergence;
  return { phase, losses: curveOf(solo.events).losses, divergence };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

const HIDDEN = 'sine > linear 8 > tanh > linear 1';
const SETTINGS = { max_steps: 60, lr: 0.05, batch_size: 16 };

const SAME = [
  ['l1', 'abs(y_pred - y_true)'],
  ['l1', 'torch.mean(torch.abs(y_pred - y_true))'],
  ['mse', '(y_pred - y_true) ** 2'],
  ['mse', '(y_true - y_pred).pow(2).mean()'],
  ['smooth_l1 0.5', 'where(abs(y_pred - y_true) < 0.5, (y_pred - y_true) ** 2, abs(y_pred - y_true) - 0.25)'],
  ['huber 0.5', '0.5 * minimum(abs(y_pred - y_true), 0.5) ** 2 + 0.5 * relu(abs(y_pred - y_true) - 0.5)'],
] as const;

describe.each([
  ['the kernels', true],
  ['the tape', false],
] as const)('on %s', (_, isPlanned) => {
  test.each(SAME)('%s has the curve of %s', async (builtIn, formula) => {
    const engine = isPlanned ? kernels : undefined;
    const [known, own] = [await train(HIDDEN, builtIn, SETTINGS, engine), await train(HIDDEN, formula, SETTINGS, engine)];
    expect(own.losses).toHaveLength(60);
    own.losses.forEach((loss, i) => void expect(Math.abs(loss - (known.losses[i] ?? 0))).toBeLessThan(1e-5));
    expect(known.losses.at(-1)).toBeLessThan(known.losses[0] ?? 0);
  });

  test('without the abs it falls below 0, step by step, and nobody calls that a divergence', async () => {
    for (const line of ['sine > linear 1', 'line > linear 1', 'single > linear 1'])
      for (const batch_size of [1, 16]) {
        const size = line.startsWith('single') ? 1 : batch_size;
        const { phase, losses } = await train(
          line,
          'y_pred - y_true',
          { max_steps: 400, epochs: 1000, lr: 0.1, batch_size: size },
          isPlanned ? kernels : undefined,
        );
        expect(phase).toBe('finished');
        expect(mean(losses.slice(-50)) - mean(losses.slice(0, 50))).toBeLessThan(-20);
      }
  });
});

test('a formula that has no number for what the network answers stops at once', async () => {
  const { phase, divergence } = await train('line > linear 1', 'log(y_pred)', SETTINGS, kernels);
  expect(phase).toBe('diverged');
  expect(divergence).toMatchObject({ step: 1, lossBefore: Number.NaN });
});

test('a root has no slope at 0: its gradient is told as none that is finite', async () => {
  const formula = 'sqrt((y_pred - y_pred) ** 2) + (y_pred - y_true) ** 2';
  const { phase, divergence } = await train('single > linear 1', formula, { ...SETTINGS, batch_size: 1 }, kernels);
  expect(phase).toBe('diverged');
  expect(divergence).toMatchObject({ step: 1, gradient: Number.POSITIVE_INFINITY });
  expect(divergence?.lossBefore).toBeGreaterThan(0);
});

test('a loss that falls faster and faster ends where numbers end, and no rate is said to help', async () => {
  const settings = { max_steps: 5000, lr: 0.1, batch_size: 16 };
  const { phase, divergence } = await train('line > linear 8 > linear 8 > linear 1', 'y_pred - y_true', settings, kernels);
  expect(phase).toBe('diverged');
  expect(divergence?.lossBefore).toBeLessThan(-1e6);
  expect(divergence?.lossAfter).not.toBeGreaterThan(divergence?.lossBefore ?? 0);
  expect(divergence?.suggestedLr).toBeUndefined();
});

test('a rate that is too big for a formula is said to be, with one that is not', async () => {
  const { phase, divergence } = await train(HIDDEN, '(y_pred - y_true) ** 2 - 3', { max_steps: 200, lr: 30, batch_size: 16 }, kernels);
  expect(phase).toBe('diverged');
  expect(divergence?.suggestedLr).toBeGreaterThan(0.001);
});
