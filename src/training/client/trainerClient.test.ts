/** The trainer against a pretended worker: what it sends, what it drops, when it starts a new one. */
import { beforeEach, expect, test, vi } from 'vitest';
import { network } from '../../network/notation.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import { DEFAULT_TRAINING } from '../../network/training.ts';
import type { RunPlan, TrainingCommand, TrainingEvent } from '../shared/protocol.ts';
import { createTrainerClient, type TrainerEvent, type WorkerLike } from './trainerClient.ts';
import type { PageTime } from './watchdog.ts';

interface FakeWorker extends WorkerLike {
  readonly sent: TrainingCommand[];
  readonly terminate: ReturnType<typeof vi.fn<() => void>>;
}

const reading = readNetwork(network('mnist > flatten > linear 10 > cross_entropy'));
const plan = { spec: reading.ok ? reading.spec : undefined, settings: DEFAULT_TRAINING } as RunPlan;

let workers: FakeWorker[] = [];
beforeEach(() => {
  workers = [];
  vi.stubGlobal('document', { baseURI: 'http://page/here/index.html' });
});

function makeWorker(): FakeWorker {
  const sent: TrainingCommand[] = [];
  const worker: FakeWorker = {
    sent,
    postMessage: (command: TrainingCommand) => void sent.push(command),
    terminate: vi.fn(),
    onmessage: null,
    onmessageerror: null,
    onerror: null,
  };
  workers.push(worker);
  return worker;
}

/** What the trainer's worker says. */
const say = (worker: FakeWorker | undefined, event: TrainingEvent) =>
  worker?.onmessage?.call(worker as never, { data: event } as MessageEvent);

/** A clock that stands still until a test moves it. */
let clock = 0;
let look: (() => void) | undefined;
const time: PageTime = {
  now: () => clock,
  every: (_ms, tick) => {
    look = tick;
    return () => {
      look = undefined;
    };
  },
  isHidden: () => false,
};
function pass(ms: number): void {
  for (const end = clock + ms; clock < end; ) {
    clock += 500;
    look?.();
  }
}

function start(make: () => WorkerLike = makeWorker) {
  const heard: TrainerEvent[] = [];
  return { heard, trainer: createTrainerClient((event) => heard.push(event), make, time) };
}

test('starts no worker before there is something to prepare', () => {
  const { trainer } = start();
  trainer.train();
  expect(workers).toHaveLength(0);
  trainer.prepare(plan);
  expect(workers).toHaveLength(1);
});

test('stamps every command with the run', () => {
  const { trainer } = start();
  const run = trainer.prepare(plan);
  trainer.train();
  trainer.setLearningRate(0.5);
  trainer.setLive({ momentum: 0.9 });
  trainer.setPace(10);
  trainer.pause();
  trainer.retryData();
  trainer.readParameters();
  expect(workers[0]?.sent[0]).toMatchObject({ type: 'prepare', run, plan, base: 'http://page/' });
  expect(workers[0]?.sent.slice(1)).toEqual([
    { type: 'train', run },
    { type: 'setLearningRate', run, lr: 0.5 },
    { type: 'setLive', run, settings: { momentum: 0.9 } },
    { type: 'setPace', run, stepsPerSecond: 10 },
    { type: 'pause', run },
    { type: 'retryData', run },
    { type: 'readParameters', run },
  ]);
});

test('the views that were asked for are asked for again with every new run', () => {
  const { trainer } = start();
  trainer.prepare(plan);
  trainer.setViews({ curve: true });
  trainer.step();
  const run = trainer.prepare(plan);
  expect(workers[0]?.sent.map(({ type }) => type)).toEqual(['prepare', 'setViews', 'step']);
  expect(workers[1]?.sent.slice(1)).toEqual([{ type: 'setViews', run, views: { curve: true } }]);
});

test('uses a worker again until its run has taken steps', () => {
  const { trainer } = start();
  trainer.prepare(plan);
  trainer.prepare(plan);
  expect(workers).toHaveLength(1);
  trainer.step();
  trainer.prepare(plan);
  expect(workers).toHaveLength(2);
  expect(workers[0]?.terminate).toHaveBeenCalledOnce();
  expect(workers[1]?.terminate).not.toHaveBeenCalled();
});

test('drops what older runs say', () => {
  const { trainer, heard } = start();
  const first = trainer.prepare(plan);
  const second = trainer.prepare(plan);
  expect(second).not.toBe(first);
  say(workers[0], { type: 'phase', run: first, phase: 'ready', step: 0 });
  say(workers[0], { type: 'phase', run: second, phase: 'ready', step: 0 });
  expect(heard).toEqual([{ type: 'phase', run: second, phase: 'ready', step: 0 }]);
});

test('two trainers never share a run id', () => {
  expect(start().trainer.prepare(plan)).not.toBe(start().trainer.prepare(plan));
});

test('a worker that breaks down is lost and ended, and the next run has a new one', () => {
  const { trainer, heard } = start();
  const run = trainer.prepare(plan);
  workers[0]?.onerror?.call(workers[0] as never, { message: 'boom' } as ErrorEvent);
  expect(heard).toEqual([{ type: 'lost', run, message: ['broken', 'boom'] }]);
  expect(workers[0]?.terminate).toHaveBeenCalledOnce();
  const next = trainer.prepare(plan);
  expect(workers).toHaveLength(2);
  workers[0]?.onerror?.call(workers[0] as never, { message: 'late' } as ErrorEvent);
  say(workers[0], { type: 'phase', run: next, phase: 'ready', step: 0 });
  expect(heard).toHaveLength(1);
});

test('a message that cannot be read is a lost worker', () => {
  const { trainer, heard } = start();
  trainer.prepare(plan);
  workers[0]?.onmessageerror?.call(workers[0] as never, {} as MessageEvent);
  expect(heard.map(({ type }) => type)).toEqual(['lost']);
});

test('a worker that cannot be started is lost, and the next run tries again', () => {
  let isBlocked = true;
  const { trainer, heard } = start(() => {
    if (isBlocked) throw new Error('blocked by policy');
    return makeWorker();
  });
  const run = trainer.prepare(plan);
  trainer.train();
  expect(heard).toEqual([{ type: 'lost', run, message: ['notStarted', 'blocked by policy'] }]);
  isBlocked = false;
  trainer.prepare(plan);
  expect(workers[0]?.sent.map(({ type }) => type)).toEqual(['prepare']);
});

test('a worker that answers no more is lost within five seconds; answers of older runs are signs of life too', () => {
  const { trainer, heard } = start();
  const first = trainer.prepare(plan);
  const run = trainer.prepare(plan);
  say(workers[0], { type: 'engine', run, engine: 'wasm', arithmetic: 'fast' });
  for (let second = 0; second < 20; second++) {
    pass(1000);
    say(workers[0], { type: 'pong', run: first });
  }
  expect(heard.map(({ type }) => type)).toEqual(['engine']);
  expect(workers[0]?.sent.filter(({ type }) => type === 'ping').length).toBeGreaterThan(10);
  pass(5000);
  expect(heard.at(-1)).toEqual({ type: 'lost', run, message: ['silent'] });
  expect(workers[0]?.terminate).toHaveBeenCalledOnce();
  pass(60_000);
  expect(heard).toHaveLength(2);
});

test('a run whose network is large may be silent for longer', () => {
  const { trainer, heard } = start();
  const reading = readNetwork(network('mnist > flatten > linear 4096 > relu > linear 10 > cross_entropy'));
  const run = trainer.prepare({
    spec: reading.ok ? reading.spec : undefined,
    settings: { ...DEFAULT_TRAINING, batch_size: 2000 },
  } as RunPlan);
  say(workers[0], { type: 'engine', run, engine: 'wasm', arithmetic: 'fast' });
  pass(60_000);
  expect(heard).toHaveLength(1);
});

test('dispose ends the worker', () => {
  const { trainer } = start();
  trainer.prepare(plan);
  trainer.dispose();
  expect(workers[0]?.terminate).toHaveBeenCalledOnce();
  trainer.prepare(plan);
  expect(workers).toHaveLength(2);
});
