/** The whole way in a real browser: trainer, worker, WebAssembly, MNIST as the page gets it. */
import { afterEach, expect, test } from 'vitest';
import { network } from '../../network/notation.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import { DEFAULT_TRAINING, type TrainingSettings } from '../../network/training.ts';
import type { RunPlan } from '../shared/protocol.ts';
import { createTrainerClient, type TrainerClient, type TrainerEvent } from './trainerClient.ts';

function planOf(line: string, settings: Partial<TrainingSettings>): RunPlan {
  const reading = readNetwork(network(line));
  if (!reading.ok) throw new Error('internal: the network of this test has problems');
  return { spec: reading.spec, settings: { ...DEFAULT_TRAINING, ...settings } };
}

let trainer: TrainerClient | undefined;
afterEach(() => trainer?.dispose());

/** Starts a trainer whose events are written down. */
function start() {
  const events: TrainerEvent[] = [];
  const wishes: { fits: (event: TrainerEvent) => boolean; grant: () => void }[] = [];
  const started = createTrainerClient((event) => {
    events.push(event);
    for (const wish of wishes.filter(({ fits }) => fits(event))) wish.grant();
  });
  trainer = started;
  const next = (fits: (event: TrainerEvent) => boolean) => new Promise<void>((grant) => void wishes.push({ fits, grant }));
  const phase = (name: string) => next((event) => event.type === 'phase' && event.phase === name);
  return { trainer: started, events, phase };
}

const snapshotsIn = (events: readonly TrainerEvent[]) =>
  events.filter((event) => event.type === 'snapshot').map(({ snapshot }) => snapshot);
const samplesIn = (events: readonly TrainerEvent[]) => events.filter((event) => event.type === 'metrics').map(({ metrics }) => metrics);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

test('the default network learns on WebAssembly and holds no more tensors at step 2000 than at step 10', async () => {
  const { trainer, events, phase } = start();
  const ready = phase('ready');
  trainer.prepare(planOf('mnist > flatten > linear 128 > relu > linear 10 > cross_entropy', { max_steps: 10 }));
  await ready;
  for (const max_steps of [10, 2000]) {
    trainer.setLive({ max_steps });
    const finished = phase('finished');
    trainer.train();
    await finished;
  }
  expect(events.filter(({ type }) => type === 'failed' || type === 'dataFailed')).toEqual([]);
  expect(events.find((event) => event.type === 'engine')).toMatchObject({ engine: 'wasm' });
  const counts = new Map(snapshotsIn(events).map(({ step, tensorCount }) => [step, tensorCount]));
  expect(counts.get(2000)).toBe(counts.get(10));
  const losses = samplesIn(events).flatMap(({ losses }) => [...losses]);
  expect(losses).toHaveLength(2000);
  expect(losses[0]).toBeGreaterThan(2);
  expect(mean(losses.slice(-100))).toBeLessThan(0.25);
  const tests = samplesIn(events).flatMap(({ tests }) => tests);
  expect(tests.map(({ step }) => step)).toEqual([59, 235, 938, 1876]);
  expect(tests.at(-1)?.accuracy).toBeGreaterThan(0.94);
}, 240_000); // on a busy machine

test('every kind of layer and every optimizer trains on WebAssembly', async () => {
  const every =
    'mnist > flatten > linear 16 > leakyrelu 0.1 > elu > gelu > silu > dropout 0.1 > linear 16 > softplus > add fc1 > tanh > identity > sigmoid > ' +
    'softmax > linear 10 > cross_entropy';
  const { trainer, events, phase } = start();
  for (const optimizer of ['SGD', 'Adam', 'AdamW', 'RMSprop', 'Adagrad'] as const) {
    events.length = 0;
    trainer.prepare(planOf(every, { optimizer, lr: 0.01, max_steps: 5 }));
    const finished = phase('finished');
    trainer.train();
    await finished;
    expect(
      events.filter(({ type }) => type === 'failed'),
      optimizer,
    ).toEqual([]);
    const losses = samplesIn(events).flatMap(({ losses }) => [...losses]);
    expect(losses, optimizer).toHaveLength(5);
    expect(
      losses.every((loss) => loss > 1 && loss < 5),
      optimizer,
    ).toBe(true);
  }
}, 240_000); // on a busy machine
