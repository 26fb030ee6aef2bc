/** For tests only: the worker's inbox on the cpu engine with everything it says written down. */
import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import type { NetworkDocument } from '../../network/document.ts';
import { readNetwork } from '../../network/readNetwork.ts';
import type { NetworkSpec } from '../../network/spec.ts';
import { DEFAULT_TRAINING, type TrainingSettings } from '../../network/training.ts';
import type { Command, RunId, RunPlan, Samples, TrainingEvent } from '../shared/protocol.ts';
import type { Engine } from './engine.ts';
import { createInbox, type Surroundings } from './inbox.ts';
import { installFastMatMulGradient } from './matmulGradient.ts';

type Unstamped<C> = C extends unknown ? Omit<C, 'run'> : never;

export interface Rig {
  /** Everything that was said, in order. */
  readonly events: TrainingEvent[];
  send(command: Unstamped<Command>, run?: number): void;
  prepare(plan: RunPlan, run?: number): void;
  /** The next event, from now on, that fits. */
  next<T extends TrainingEvent['type']>(type: T, fits?: (event: Extract<TrainingEvent, { type: T }>) => boolean): Promise<void>;
}

export async function startCpuEngine(): Promise<Engine> {
  installFastMatMulGradient();
  await tf.setBackend('cpu');
  return { name: 'cpu' };
}

const noNetwork: Surroundings['fetch'] = async () => new Response(null, { status: 404 });

export function createRig(around: Partial<Surroundings> = {}): Rig {
  const events: TrainingEvent[] = [];
  const waiting = new Set<(event: TrainingEvent) => void>();
  const post = (event: TrainingEvent) => {
    events.push(event);
    for (const hear of waiting) hear(event);
  };
  const now = () => performance.now();
  const hear = createInbox({ post, chooseEngine: startCpuEngine, fetch: noNetwork, now, pauses: [0, 0, 0], ...around });
  const send: Rig['send'] = (command, run = 1) => hear({ ...command, run: run as RunId });
  return {
    events,
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

/** The spec of a document that has no problems. */
export function specOf(document: NetworkDocument): NetworkSpec {
  const reading = readNetwork(document);
  if (!reading.ok) throw new Error(`internal: ${JSON.stringify(reading.problems)}`);
  return reading.spec;
}

/** A document as a plan, with some settings changed. */
export const planOf = (document: NetworkDocument, settings: Partial<TrainingSettings> = {}): RunPlan => ({
  spec: specOf(document),
  settings: { ...DEFAULT_TRAINING, ...settings },
});

/** The same document with these points as its data. */
export const withPoints = (document: NetworkDocument, x: number[][], y: number[][]): NetworkDocument => ({
  ...document,
  nodes: document.nodes.map((node) => (node.kind === 'Dataset' ? { ...node, params: { name: 'points', x, y } } : node)),
});

/** All samples of a run in one bundle. */
export function curveOf(
  events: readonly TrainingEvent[],
): Pick<Samples, 'tests'> & { losses: number[]; rates: number[]; accuracies: number[] } {
  const bundles = events.filter((event) => event.type === 'samples').map(({ samples }) => samples);
  return {
    losses: bundles.flatMap(({ losses }) => [...losses]),
    rates: bundles.flatMap(({ rates }) => [...rates]),
    accuracies: bundles.flatMap(({ accuracies }) => [...accuracies]),
    tests: bundles.flatMap(({ tests }) => tests),
  };
}
