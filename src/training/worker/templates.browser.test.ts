/** Templates of digits, trained as they stand in a real browser on WebAssembly: each is good after one epoch. */
import { afterEach, expect, test } from 'vitest';
import type { NetworkDocument } from '../../network/document.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import { TEMPLATES } from '../../network/templates.ts';
import type { RunId, TrainingCommand, TrainingEvent } from '../shared/protocol.ts';

/** What is right of the test digits after one epoch, at least. */
const GOOD: Readonly<Record<string, number>> = {
  'MNIST, no hidden layer': 0.9,
  'MNIST, one hidden layer': 0.95,
  'MNIST, two hidden layers': 0.95,
  'MNIST, residual block': 0.95,
  'MNIST, bottleneck': 0.85,
};

let worker: Worker | undefined;
afterEach(() => worker?.terminate());

type Unstamped<C> = C extends unknown ? Omit<C, 'run'> : never;

/** The accuracy on the test digits when training comes to its end. */
function train({ spec, settings }: { spec: ReturnType<typeof specOf>; settings: NetworkDocument['training'] }): Promise<number> {
  const thread = new Worker(new URL('./main.ts', import.meta.url), { type: 'module' });
  worker = thread;
  const send = (command: Unstamped<TrainingCommand>) => thread.postMessage({ ...command, run: 1 as RunId });
  let accuracy = Number.NaN;
  return new Promise((resolve, reject) => {
    thread.onmessage = ({ data }: MessageEvent<TrainingEvent>) => {
      if (data.type === 'failed' || data.type === 'dataFailed') reject(new Error(data.message));
      if (data.type === 'metrics') accuracy = data.metrics.tests.at(-1)?.accuracy ?? accuracy;
      if (data.type === 'phase' && (data.phase === 'finished' || data.phase === 'diverged')) resolve(accuracy);
    };
    send({ type: 'prepare', plan: { spec, settings }, base: new URL(import.meta.env.BASE_URL, document.baseURI).href });
    send({ type: 'train' });
  });
}

function specOf(network: NetworkDocument) {
  const reading = readNetwork(network);
  if (!reading.ok) throw new Error('internal: a template has problems');
  return reading.spec;
}

const OF_DIGITS = TEMPLATES.filter(({ document }) => document.nodes.some(({ params }) => 'name' in params && params.name === 'mnist'));

test.for(OF_DIGITS)('$name', { timeout: 60_000 }, async ({ name, document }) => {
  const accuracy = await train({ spec: specOf(document), settings: { ...document.training, epochs: 1 } });
  expect(accuracy).toBeGreaterThan(GOOD[name] ?? Number.POSITIVE_INFINITY);
});
