/** For tests only: the worker's inbox on the cpu engine with everything it says written down. */
import { tell } from '../../shared/faults.ts';
import '@tensorflow/tfjs-backend-cpu';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import { ok } from '../../../lib/result.ts';
import type { NetworkDocument } from '../../../network/document.ts';
import { readNetwork } from '../../../network/read/readNetwork.ts';
import type { NetworkSpec } from '../../../network/read/spec.ts';
import { DEFAULT_TRAINING, type TrainingSettings } from '../../../network/training.ts';
import type { Checkpoint, RunId, RunPlan, StepMetrics, TrainingCommand, TrainingEvent, WorkerPhase } from '../../shared/protocol.ts';
import type { Snapshot } from '../../shared/views.ts';
import type { DataSplits } from '../data/source.ts';
import type { Engine } from '../engine/engine.ts';
import type { KernelEngine } from '../engine/kernelEngine.ts';
import { installFastMatMulGradient } from '../engine/matmulGradient.ts';
import type { Clock, RunEvent } from '../events.ts';
import { createInbox, type Surroundings } from '../inbox.ts';
import { createRun, type Run } from '../run.ts';

type Unstamped<C> = C extends unknown ? Omit<C, 'run'> : never;

export interface Harness {
  /** Everything that was said, in order. */
  readonly events: TrainingEvent[];
  /** Values that a running run did not take. */
  readonly complaints: readonly string[];
  send(command: Unstamped<TrainingCommand>, run?: number): void;
  prepare(plan: RunPlan, run?: number): void;
  /** The next event, from now on, that fits. */
  next<T extends TrainingEvent['type']>(type: T, fits?: (event: Extract<TrainingEvent, { type: T }>) => boolean): Promise<void>;
}

/** WebAssembly without a page. @param folder where the files of the package's `dist` lie, with a slash at its end */
export async function startWasmEngine(folder: string): Promise<Engine> {
  installFastMatMulGradient();
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  setWasmPaths(folder);
  await tf.setBackend('wasm');
  return { name: 'wasm' };
}

export async function startCpuEngine(): Promise<Engine> {
  installFastMatMulGradient();
  await tf.setBackend('cpu');
  return { name: 'cpu' };
}

const noNetwork: Surroundings['fetch'] = async () => new Response(null, { status: 404 });

export function createHarness(around: Partial<Surroundings> = {}): Harness {
  const events: TrainingEvent[] = [];
  const waiting = new Set<(event: TrainingEvent) => void>();
  const post = (event: TrainingEvent) => {
    events.push(event);
    for (const listen of waiting) listen(event);
  };
  const complaints: string[] = [];
  const handle = createInbox({
    post,
    chooseEngine: async () => ok(await startCpuEngine()),
    fetch: noNetwork,
    now: () => performance.now(),
    complain: (message) => void complaints.push(message),
    pauses: [0, 0, 0],
    ...around,
  });
  const send: Harness['send'] = (command, run = 1) => handle({ ...command, run: run as RunId });
  return {
    events,
    complaints,
    send,
    prepare: (plan, run) => send({ type: 'prepare', plan, base: 'http://page/' }, run),
    next: (type, fits = () => true) =>
      new Promise((resolve) => {
        const listen = (event: TrainingEvent) => {
          if (event.type !== type || !fits(event as never)) return;
          waiting.delete(listen);
          resolve();
        };
        waiting.add(listen);
      }),
  };
}

/** A run by itself on samples of one's own, and what it says. */
export interface Solo {
  readonly run: Run;
  readonly events: RunEvent[];
  /** Lets the run do something, and waits until it has come to rest. @returns the phase in which it rests */
  until(act: (run: Run) => void): Promise<WorkerPhase>;
}

const RESTS: readonly WorkerPhase[] = ['paused', 'finished', 'stuck', 'diverged'];

/** @param kernels what takes the steps; without them the tape does */
export function createSolo(plan: RunPlan, samples: DataSplits, kernels?: KernelEngine, now: Clock = () => performance.now()): Solo {
  const events: RunEvent[] = [];
  let rested: (phase: WorkerPhase) => void = () => {};
  const emit = (one: RunEvent) => {
    events.push(one);
    if (one.type === 'failed') throw new Error(tell(one.message));
    if (one.type === 'phase' && RESTS.includes(one.phase)) rested(one.phase);
  };
  const run = createRun({ plan, samples, ...(kernels ? { kernels } : {}), emit, now });
  const until = (act: (run: Run) => void) =>
    new Promise<WorkerPhase>((resolve) => {
      rested = resolve;
      act(run);
    });
  return { run, events, until };
}

/** The last checkpoint among some events, as it reaches the page: a copy. */
export function lastCheckpoint(events: readonly RunEvent[]): Checkpoint | undefined {
  const event = events.findLast((one) => one.type === 'checkpoint');
  return event && structuredClone(event.checkpoint);
}

/** What the last snapshot shows. */
export const lastViews = (events: readonly RunEvent[]): Snapshot['views'] | undefined =>
  events.findLast((one) => one.type === 'snapshot')?.snapshot.views;

/** The spec of a document that has no problems. */
export function specOf(document: NetworkDocument): NetworkSpec {
  const reading = readNetwork(document);
  if (!reading.ok) throw new Error(`internal: ${JSON.stringify(reading.problems)}`);
  return reading.spec;
}

/** A document as a plan, with some settings changed; a batch is never more than the data unless it is said so. */
export function planOf(document: NetworkDocument, settings: Partial<TrainingSettings> = {}): RunPlan {
  const spec = specOf(document);
  const batch_size = Math.min(DEFAULT_TRAINING.batch_size, spec.data.facts.train);
  return { spec, settings: { ...DEFAULT_TRAINING, batch_size, ...settings } };
}

/** The same document with these points as its data. */
export const withPoints = (document: NetworkDocument, x: number[][], y: number[][]): NetworkDocument => ({
  ...document,
  nodes: document.nodes.map((node) => (node.kind === 'Dataset' ? { ...node, params: { name: 'points', x, y } } : node)),
});

/** All samples of a run in one bundle. */
export function curveOf(
  events: readonly RunEvent[],
): Pick<StepMetrics, 'tests'> & { losses: number[]; lrs: number[]; accuracies: number[] } {
  const bundles = events.filter((event) => event.type === 'metrics').map(({ metrics }) => metrics);
  return {
    losses: bundles.flatMap(({ losses }) => [...losses]),
    lrs: bundles.flatMap(({ lrs }) => [...lrs]),
    accuracies: bundles.flatMap(({ accuracies }) => [...accuracies]),
    tests: bundles.flatMap(({ tests }) => tests),
  };
}
