/** The same file gives the same curve, in a real browser on WebAssembly: pauses, single steps, a checkpoint on the way or parameters that were saved. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { network } from '../../network/notation.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import { DEFAULT_TRAINING, type TrainingSettings } from '../../network/training.ts';
import type { RunPlan, TrainingEvent } from '../shared/protocol.ts';
import { startThread, type ThreadRun } from './testing/threads.ts';

const BASE = new URL(import.meta.env.BASE_URL, document.baseURI).href;
let thread: ReturnType<typeof startThread>;
beforeAll(() => {
  thread = startThread(BASE);
});
afterAll(() => thread.end());

function planOf(line: string, settings: Partial<TrainingSettings>): RunPlan {
  const reading = readNetwork(network(line));
  if (!reading.ok) throw new Error('internal: the network of this test has problems');
  return { spec: reading.spec, settings: { ...DEFAULT_TRAINING, ...settings } };
}

const samplesIn = (events: readonly TrainingEvent[]) => events.filter((event) => event.type === 'metrics').map(({ metrics }) => metrics);
const curveOf = (events: readonly TrainingEvent[]) => ({
  losses: samplesIn(events).flatMap(({ losses }) => [...losses]),
  accuracies: samplesIn(events).flatMap(({ accuracies }) => [...accuracies]),
  tests: samplesIn(events).flatMap(({ tests }) => tests),
});

async function trainWhole(plan: RunPlan) {
  const run = thread.begin(plan);
  run.send({ type: 'train' });
  await run.rest('finished');
  expect(run.events.find(({ type }) => type === 'engine')).toMatchObject({ engine: 'wasm' });
  return { curve: curveOf(run.events), parameters: await parametersOf(run) };
}

async function parametersOf({ events, send, next }: ThreadRun) {
  const answer = next(({ type }) => type === 'parameters');
  send({ type: 'readParameters' });
  await answer;
  const event = events.findLast(({ type }) => type === 'parameters');
  return event?.type === 'parameters' ? event.parameters : new Map<string, Float32Array>();
}

const dropped = planOf('mnist > flatten > linear 32 > relu > dropout 0.2 > linear 10 > cross_entropy', {
  optimizer: 'Adam',
  lr: 0.002,
  batch_size: 500,
  max_steps: 60,
});

test('two runs of one plan are equal to the last digit, one of them paused and stepped, and so is one that went on in another thread', async () => {
  const whole = await trainWhole(dropped);
  expect(whole.curve.losses).toHaveLength(60);
  expect(whole.curve.tests.map(({ step }) => step)).toEqual([8, 30]);

  const paused = thread.begin(dropped);
  for (let i = 0; i < 9; i++) {
    const rest = paused.rest('paused');
    paused.send({ type: 'step' });
    await rest;
  }
  const checkpointed = paused.next((event) => event.type === 'checkpoint' && event.checkpoint.step === 9);
  const stepped = paused.rest('paused');
  if (!paused.events.some((event) => event.type === 'checkpoint' && event.checkpoint.step === 9)) await checkpointed;
  const event = paused.events.findLast((one) => one.type === 'checkpoint');
  if (event?.type !== 'checkpoint') throw new Error('there is no checkpoint');
  const before = [...paused.events];
  const soon = paused.next(({ type }) => type === 'metrics');
  paused.send({ type: 'train' });
  await soon;
  paused.send({ type: 'pause' });
  await stepped;
  const end = paused.rest('finished');
  paused.send({ type: 'train' });
  await end;
  expect(curveOf(paused.events)).toEqual(whole.curve);

  const other = startThread(BASE);
  const on = other.begin({ ...dropped, checkpoint: event.checkpoint });
  on.send({ type: 'train' });
  await on.rest('finished');
  expect(curveOf([...before, ...on.events])).toEqual(whole.curve);
  expect(await parametersOf(on)).toEqual(whole.parameters);
  other.end();
}, 120_000);

test('a run that goes on from its parameters with plain SGD and no shuffling stays on its curve', async () => {
  const line = 'mnist > flatten > linear 16 > tanh > linear 10 > cross_entropy';
  const settings = { batch_size: 1000, shuffle: false, lr: 0.3 };
  const whole = await trainWhole(planOf(line, { ...settings, epochs: 2 }));
  const first = await trainWhole(planOf(line, { ...settings, epochs: 1 }));
  const second = await trainWhole({ ...planOf(line, { ...settings, epochs: 1 }), parameters: first.parameters });
  expect([...first.curve.losses, ...second.curve.losses]).toEqual(whole.curve.losses);
  expect(second.parameters).toEqual(whole.parameters);
}, 120_000);

test('divergence is noticed on WebAssembly in the worker, and pings are answered meanwhile', async () => {
  const run = thread.begin({ ...dropped, settings: { ...dropped.settings, lr: 1e9 } });
  const rest = run.rest('diverged');
  run.send({ type: 'train' });
  const pong = run.next(({ type }) => type === 'pong');
  run.send({ type: 'ping' });
  await pong;
  await rest;
  const event = run.events.find(({ type }) => type === 'diverged');
  expect(event).toMatchObject({ divergence: { step: 1, lr: 1e9 } });
  expect(run.events.at(-1)).toMatchObject({ phase: 'diverged', step: 0 });
}, 120_000);
