/** Runs that stop and go on elsewhere: from a checkpoint, or from saved parameters, the curve is the same to the last bit, on both engines. */
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { cutIntoBlocks } from '../../lib/blocks.ts';
import { randomStream } from '../../lib/random.ts';
import { network } from '../../network/notation.ts';
import type { OptimizerName, TrainingSettings } from '../../network/training.ts';
import type { RunPlan } from '../shared/protocol.ts';
import type { DataSplits, SampleSource } from './data/source.ts';
import { createSolo, curveOf, lastCheckpoint, planOf, type Solo, startCpuEngine, startWasmEngine } from './testing/harness.ts';
import { transfersOf } from './transfers.ts';

vi.setConfig({ testTimeout: 60_000 }); // the cpu engine is slow, and machines may be busy

/** Made-up digits: noise with a bright patch where the class says. */
function digitsLike(count: number, name: string): SampleSource {
  const random = randomStream(1, name);
  const images = Array.from({ length: count }, (_, i) =>
    Float32Array.from({ length: 784 }, (_, pixel) => 0.3 * random.uniform() + (Math.floor(pixel / 78) === i % 10 ? 0.5 : 0)),
  );
  return {
    count,
    blocks: cutIntoBlocks(count, [count]),
    has: () => true,
    read(indices) {
      const x = new Float32Array(indices.length * 784);
      const y = new Float32Array(indices.length * 10);
      for (const [i, index] of indices.entries()) {
        x.set(images[index] ?? [], i * 784);
        y[i * 10 + (index % 10)] = 1;
      }
      return { size: indices.length, x, y };
    },
  };
}

const samples: DataSplits = { train: digitsLike(70, 'train'), test: digitsLike(30, 'test') };
const drawing = network(
  'mnist > flatten > linear 12 > gelu > dropout 0.3 > linear 12 > relu > dropout 0.1 > add act1 > linear 10 > cross_entropy',
);
const planFor = (settings: Partial<TrainingSettings>): RunPlan => planOf(drawing, { batch_size: 16, epochs: 3, lr: 0.01, ...settings });

const OPTIMIZERS: [string, Partial<TrainingSettings> & { optimizer: OptimizerName }][] = [
  ['SGD', { optimizer: 'SGD', lr: 0.3 }],
  ['SGD with momentum', { optimizer: 'SGD', momentum: 0.9, nesterov: true, weight_decay: 0.01 }],
  ['Adam', { optimizer: 'Adam' }],
  ['AdamW', { optimizer: 'AdamW' }],
  ['RMSprop', { optimizer: 'RMSprop', momentum: 0.5 }],
  ['Adagrad', { optimizer: 'Adagrad' }],
];
/** 70 samples in batches of 16, three times. */
const STEPS = 15;

/** The figures of some runs, one after the other, and the last parameters. */
async function record(...solos: Solo[]) {
  const last = solos.at(-1);
  let parameters: ReadonlyMap<string, Float32Array> | undefined;
  last?.run.readParameters();
  for (const one of last?.events ?? []) if (one.type === 'parameters') parameters = one.parameters;
  for (const { run } of solos) run.dispose();
  return { ...curveOf(solos.flatMap(({ events }) => events)), parameters };
}

async function trainWhole(plan: RunPlan) {
  const solo = createSolo(plan, samples);
  expect(await solo.until((run) => run.train())).toBe('finished');
  return record(solo);
}

/** Takes some steps, and comes to rest there. */
async function trainTo(step: number, solo: Solo): Promise<Solo> {
  for (let i = 0; i < step; i++) await solo.until((run) => run.step());
  // A test that is due after the step goes on while training rests; the checkpoint waits for it.
  await vi.waitUntil(() => lastCheckpoint(solo.events)?.step === step, { timeout: 30_000, interval: 1 });
  return solo;
}

/** The same plan from where a run stands. */
function goingOn(plan: RunPlan, { events }: Solo): Solo {
  const checkpoint = lastCheckpoint(events);
  return createSolo({ ...plan, ...(checkpoint ? { checkpoint } : {}) }, samples);
}

const wasmFolder = `${dirname(createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm/package.json'))}/dist/`;
const ENGINES = [
  ['cpu', () => startCpuEngine()],
  ['wasm', () => startWasmEngine(wasmFolder)],
] as const;

describe.each(ENGINES)('on %s', (_, start) => {
  beforeAll(async () => void (await start()));

  test.each(OPTIMIZERS)('%s goes on from a checkpoint as if it had never stopped, tests and ending included', async (_, settings) => {
    const plan = planFor(settings);
    const whole = await trainWhole(plan);
    expect(whole.losses).toHaveLength(STEPS);
    expect(whole.tests.map(({ step }) => step)).toEqual([1, 5, 10, 15]);
    for (const step of [1, 5, 7]) {
      const first = await trainTo(step, createSolo(plan, samples));
      const second = goingOn(plan, first);
      expect(second.events.at(-1)).toMatchObject({ type: 'phase', phase: 'paused', step });
      expect(await second.until((run) => run.train())).toBe('finished');
      expect(await record(first, second), `from step ${step}`).toEqual(whole);
    }
  });

  test('single steps, pauses and yields change nothing', async () => {
    const plan = planFor({ optimizer: 'Adam' });
    const whole = await trainWhole(plan);
    const solo = await trainTo(3, createSolo(plan, samples));
    await solo.until((run) => {
      run.train();
      setTimeout(() => run.pause(), 5);
    });
    if (curveOf(solo.events).losses.length < STEPS) await solo.until((run) => run.train());
    expect(await record(solo)).toEqual(whole);
  });

  test('parameters that were saved and opened go on the same curve with plain SGD and no shuffling', async () => {
    const plain = network('mnist > flatten > linear 12 > tanh > linear 10 > cross_entropy');
    const settings = { batch_size: 16, lr: 0.2, shuffle: false };
    const whole = await trainWhole(planOf(plain, { ...settings, epochs: 3 }));
    const first = await trainTo(5, createSolo(planOf(plain, { ...settings, epochs: 3 }), samples));
    const { parameters } = await record(first);
    const second = await trainWhole({ ...planOf(plain, { ...settings, epochs: 2 }), ...(parameters ? { parameters } : {}) });
    expect(second.losses).toEqual(whole.losses.slice(5));
    expect(second.parameters).toEqual(whole.parameters);
  });
});

test('a second round ends where it would have', async () => {
  await startCpuEngine();
  const plan = planFor({ optimizer: 'SGD', epochs: 1 });
  const solo = createSolo(plan, samples);
  await solo.until((run) => run.train());
  for (let i = 0; i < 2; i++) await solo.until((run) => run.step());
  expect(lastCheckpoint(solo.events)?.step).toBe(7);
  const again = goingOn(plan, solo);
  expect(await again.until((run) => run.train())).toBe('finished');
  expect(again.events.at(-1)).toMatchObject({ phase: 'finished', step: 10 });
});

test('a checkpoint is sent whole, in buffers of its own, after all figures up to it', async () => {
  await startCpuEngine();
  const plan = planFor({ optimizer: 'Adam' });
  const solo = await trainTo(7, createSolo(plan, samples));
  const at = solo.events.findLastIndex(({ type }) => type === 'checkpoint');
  const event = solo.events[at];
  if (event?.type !== 'checkpoint') throw new Error('there is no checkpoint');
  const { checkpoint } = event;
  expect([...(checkpoint.moments.get('fc1.weight')?.keys() ?? [])]).toEqual(['exp_avg', 'exp_avg_sq']);
  expect(curveOf(solo.events.slice(0, at)).losses).toHaveLength(7);
  const transfers = transfersOf({ ...event, run: 1 as never });
  expect(transfers).toHaveLength(3 * checkpoint.parameters.size);
  const kept = structuredClone(checkpoint);
  structuredClone(checkpoint, { transfer: transfers });
  expect(checkpoint.parameters.get('fc1.weight')).toHaveLength(0);
  const on = createSolo({ ...plan, checkpoint: kept }, samples);
  await Promise.all([solo, on].map((one) => one.until((run) => run.train())));
  expect(curveOf(on.events).losses).toEqual(curveOf(solo.events).losses.slice(7));
});
