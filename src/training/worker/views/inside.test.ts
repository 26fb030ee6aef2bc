/** Views of the next step, taken from the plan's buffers, against what the tape and plain loops make of the same batch. */
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { network } from '../../../network/notation.ts';
import type { RunPlan } from '../../shared/protocol.ts';
import type { Spread } from '../../shared/views.ts';
import { createOrder } from '../data/order.ts';
import { pointsSource } from '../data/pointsSource.ts';
import type { Batch, SampleSource } from '../data/source.ts';
import type { KernelEngine } from '../engine/kernelEngine.ts';
import { tapeBuffers } from '../tape/tapeBuffers.ts';
import { planOf } from '../testing/harness.ts';
import { startWasmKernels } from '../testing/kernelHarness.ts';
import { noiseDigits } from '../testing/noiseDigits.ts';
import { createTrainer, type Trainer } from '../trainer.ts';

vi.setConfig({ testTimeout: 120_000 }); // machines may be busy

let engine: KernelEngine;
beforeAll(async () => {
  const dist = dirname(createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm/package.json'));
  engine = await (await startWasmKernels(`${dist}/dist/`))('simd');
});

const digits = noiseDigits(200);
const mnist = planOf(network('mnist > flatten > linear 24 > relu > linear 12 > sigmoid > linear 10 > cross_entropy'), {
  batch_size: 40,
  lr: 0.5,
});
const sine = planOf(network('sine > tanh > linear 9 > tanh > linear 1 > mse'), { batch_size: 30, lr: 0.3 });

/** A run after a few steps, and the batch of its next one. */
function runTo(steps: number, plan: RunPlan, train: SampleSource): { trainer: Trainer; samples: Uint32Array; batch: Batch } {
  const trainer = createTrainer(plan, { train }, engine);
  for (let step = 1; step <= steps; step++) trainer.step(plan.settings);
  const { batch_size, shuffle, seed } = plan.settings;
  const samples = createOrder({ count: train.count, firstEpoch: [train.count], batchSize: batch_size, shuffle, seed }).batch(steps);
  const { size, x, y } = train.read(samples);
  return { trainer, samples, batch: { size, x: x.slice(), y: y.slice() } };
}

const shareOf = (values: Float32Array, fits: (value: number) => boolean): number => values.filter(fits).length / values.length;
const rms = (values: Float32Array): number => Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / values.length);

/** Counted one by one; where rounding puts a number into the bin beside its own, one of each may be missed. */
function expectSpread({ min, max, counts }: Spread, values: Float32Array): void {
  expect(min).toBeCloseTo(Math.min(...values), 4);
  expect(max).toBeCloseTo(Math.max(...values), 4);
  const bins = new Array<number>(counts.length).fill(0);
  for (const value of values) {
    const bin = Math.min(counts.length - 1, Math.max(0, Math.floor(((value - min) / (max - min)) * counts.length)));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(values.length);
  for (const [bin, count] of counts.entries()) expect(Math.abs(count - (bins[bin] ?? 0)), `bin ${bin}`).toBeLessThanOrEqual(2);
}

describe.each<[string, RunPlan, SampleSource]>([
  ['digits', mnist, digits],
  ['points', sine, pointsSource(sine.spec.data.params)],
])('of %s', (_, plan, source) => {
  const STEPS = 7;

  test('activations are spread as on the tape, and what is stuck is counted one by one', () => {
    const { trainer, batch } = runTo(STEPS, plan, source);
    const tape = tapeBuffers(plan, trainer.parameters(), batch, STEPS + 1);
    const { activations } = trainer.snapshot({ activations: true }).views;
    const layers = plan.spec.layers.filter(({ kind }) => ['ReLU', 'Sigmoid', 'Tanh'].includes(kind));
    expect([...(activations?.keys() ?? [])]).toEqual(layers.map(({ id }) => id));
    for (const { id, kind, inputs } of layers) {
      const shown = activations?.get(id);
      const values = tape.get(id) ?? new Float32Array(0);
      const input = tape.get(inputs[0] === 'data' ? 'data.x' : (inputs[0] ?? '')) ?? new Float32Array(0);
      if (!shown) throw new Error(`internal: ${id} is not shown`);
      expectSpread(shown.input, input);
      expectSpread(shown.output, values);
      const wanted = {
        atZero: kind === 'ReLU' ? shareOf(values, (value) => value === 0) : undefined,
        saturated:
          kind === 'Tanh'
            ? shareOf(values, (value) => Math.abs(value) > 0.95)
            : kind === 'Sigmoid'
              ? shareOf(values, (value) => value < 0.025 || value > 0.975)
              : undefined,
      };
      for (const sort of ['atZero', 'saturated'] as const) {
        expect(shown[sort] === undefined).toBe(wanted[sort] === undefined);
        if (wanted[sort] !== undefined) expect(shown[sort]).toBeCloseTo(wanted[sort], 2);
      }
    }
    trainer.dispose();
  });

  test('what flows is as large as on the tape, forwards and backwards', () => {
    const { trainer, batch } = runTo(STEPS, plan, source);
    const tape = tapeBuffers(plan, trainer.parameters(), batch, STEPS + 1);
    const { flow } = trainer.snapshot({ flow: true }).views;
    expect([...(flow?.keys() ?? [])]).toEqual(['data', ...plan.spec.layers.map(({ id }) => id)]);
    expect(flow?.get('data')?.output).toBeCloseTo(rms(batch.x), 5);
    const before = new Set(['data', 'flatten', ...(plan === sine ? ['act1'] : [])]);
    for (const { id } of plan.spec.layers) {
      expect(flow?.get(id)?.output, id).toBeCloseTo(rms(tape.get(id) ?? new Float32Array(0)), 4);
      const gradient = flow?.get(id)?.gradient;
      if (before.has(id)) expect(gradient, id).toBeNaN();
      else expect((gradient ?? 0) / rms(tape.get(`d ${id}`) ?? new Float32Array(0)), id).toBeCloseTo(1, 3);
    }
    trainer.dispose();
  });
});

test('the loss of each class is that of its samples one by one, and all of them together are the loss of the step', () => {
  const { trainer, samples, batch } = runTo(3, mnist, digits);
  const { classLosses } = trainer.snapshot({ classLosses: true }).views;
  const logits = tapeBuffers(mnist, trainer.parameters(), batch, 4).get('fc3') ?? new Float32Array(0);
  const lossOf = (row: number) => {
    const own = [...logits.subarray(row * 10, row * 10 + 10)];
    const sum = own.reduce((total, logit) => total + Math.exp(logit), 0);
    return -Math.log(Math.exp(own[digits.bytes?.labels[samples[row] ?? 0] ?? 0] ?? 0) / sum);
  };
  const rows = [...samples.keys()];
  let total = 0;
  for (let label = 0; label < 10; label++) {
    const own = rows.filter((row) => digits.bytes?.labels[samples[row] ?? 0] === label);
    expect(classLosses?.samples[label]).toBe(own.length);
    const sum = own.reduce((all, row) => all + lossOf(row), 0);
    total += sum;
    if (own.length === 0) expect(classLosses?.losses[label]).toBeNaN();
    else expect(classLosses?.losses[label]).toBeCloseTo(sum / own.length, 4);
  }
  expect(classLosses?.step).toBe(4);
  expect(trainer.step(mnist.settings).figures.loss).toBeCloseTo(total / samples.length, 4);
  trainer.dispose();
});

test('the batch is the one that the next step learns from, with its labels', () => {
  const { trainer, samples } = runTo(6, mnist, digits);
  const { batch } = trainer.snapshot({ batch: true }).views;
  expect([batch?.step, batch?.size, batch?.labels.length]).toEqual([7, 40, 16]);
  for (const [i, sample] of samples.subarray(0, 16).entries()) {
    expect(batch?.labels[i]).toBe(digits.bytes?.labels[sample]);
    expect(batch?.images.subarray(i * 784, (i + 1) * 784)).toEqual(digits.bytes?.pixels.subarray(sample * 784, (sample + 1) * 784));
  }
  trainer.dispose();
});

test('views that come after the one that tries the next step see the same', () => {
  const { trainer } = runTo(2, mnist, digits);
  const alone = trainer.snapshot({ flow: true, activations: true }).views;
  const { flow, activations } = trainer.snapshot({ gradients: true, flow: true, activations: true }).views;
  expect({ activations, flow }).toEqual(alone);
  trainer.dispose();
});
