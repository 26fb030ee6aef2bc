/** Templates of digits, trained as they stand in a real browser on WebAssembly: each is good after one epoch. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { NetworkDocument } from '../../network/document.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import { TEMPLATES } from '../../network/templates.ts';
import type { RunPlan } from '../shared/protocol.ts';
import { startThread } from './testing/threads.ts';

/** What is right of the test digits after one epoch, at least. */
const GOOD: Readonly<Record<string, number>> = {
  'MNIST, no hidden layer': 0.9,
  'MNIST, one hidden layer': 0.95,
  'MNIST, two hidden layers': 0.95,
  'MNIST, residual block': 0.95,
  'MNIST, bottleneck': 0.85,
};

const BASE = new URL(import.meta.env.BASE_URL, document.baseURI).href;
let thread: ReturnType<typeof startThread>;
beforeAll(() => {
  thread = startThread(BASE);
});
afterAll(() => thread.end());

/** The accuracy on the test digits when training comes to its end. */
async function train(plan: RunPlan): Promise<number> {
  const run = thread.begin(plan);
  run.send({ type: 'train' });
  await run.rest('finished', 'diverged');
  const tests = run.events.flatMap((event) => (event.type === 'metrics' ? event.metrics.tests : []));
  return tests.at(-1)?.accuracy ?? Number.NaN;
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
