/** The worker's inbox: whose commands are handled, what is refused before anything is built, and what is answered at once. */
import { expect, test, vi } from 'vitest';
import { ok, refused } from '../../lib/result.ts';
import { network } from '../../network/notation.ts';
import type { Surroundings } from './inbox.ts';
import { createHarness, type Harness, lastViews, planOf, startCpuEngine, withPoints } from './testing/harness.ts';

vi.setConfig({ testTimeout: 60_000 }); // the cpu engine is slow, and machines may be busy

const X = Array.from({ length: 20 }, (_, i) => [i / 10 - 1]);
const line = withPoints(
  network('points > linear 1 > mse'),
  X,
  X.map(([x = 0]) => [10 * x + 5]),
);
const paused = (harness: Harness) => harness.next('phase', ({ phase }) => phase === 'paused');

test('a network that is too large is refused in a sentence', async () => {
  const harness = createHarness();
  const failed = harness.next('failed');
  harness.prepare(planOf(network('mnist > flatten > linear 65536 > relu > linear 65536 > linear 10 > cross_entropy')));
  await failed;
  expect(harness.events.at(-1)).toMatchInlineSnapshot(`
    {
      "message": "Training this network of 4,347,133,962 parameters in batches of 64 takes about 192.0 GB of memory. 190.2 GB are for the parameters and what SGD keeps of them, 1.8 GB for the batch. A browser gives 1.4 GB at most. Make its Linear layers smaller.",
      "run": 1,
      "type": "failed",
    }
  `);
});

test('commands of another run are ignored', async () => {
  const harness = createHarness();
  harness.prepare(planOf(line), 1);
  harness.prepare(planOf(line), 2);
  harness.send({ type: 'train' }, 1);
  const rest = paused(harness);
  harness.send({ type: 'step' }, 2);
  await rest;
  expect(new Set(harness.events.map(({ run }) => run))).toEqual(new Set([2]));
  expect(harness.events.filter((event) => event.type === 'phase').map(({ phase, step }) => `${phase} ${step}`)).toEqual([
    'ready 0',
    'paused 1',
  ]);
});

test('where no engine starts, the run fails with the sentence that says so', async () => {
  const harness = createHarness({ chooseEngine: async () => refused('Training cannot start in this browser.') });
  const failed = harness.next('failed');
  harness.prepare(planOf(line));
  await failed;
  expect(harness.events).toEqual([{ type: 'failed', run: 1, message: 'Training cannot start in this browser.' }]);
});

test('the engine starts once, before any run; where it breaks down, each run is told that this is our own bug', async () => {
  const chooseEngine = vi.fn(async () => {
    throw new Error('odd');
  });
  const harness = createHarness({ chooseEngine });
  await new Promise((resolve) => setTimeout(resolve)); // nobody waits for it yet
  expect(chooseEngine).toHaveBeenCalledTimes(1);
  for (const run of [1, 2]) {
    const failed = harness.next('failed', (event) => event.run === run);
    harness.prepare(planOf(line), run);
    await failed;
  }
  expect(harness.events).toEqual([1, 2].map((run) => ({ type: 'failed', run, message: 'internal: odd' })));
  expect(chooseEngine).toHaveBeenCalledTimes(1);
});

const withoutKernels: Partial<Surroundings> = {
  chooseEngine: async () => ok({ ...(await startCpuEngine()), kernelsFor: async () => refused('missing') }),
};

test.each(['fast', 'dense'] as const)(
  'where the kernels of %s cannot be had, what takes the steps is said, and why',
  async (arithmetic) => {
    const harness = createHarness(withoutKernels);
    harness.prepare({ ...planOf(line, { batch_size: 20 }), arithmetic });
    const rest = paused(harness);
    harness.send({ type: 'step' });
    await rest;
    const note = ['noKernels', 'missing'];
    expect(harness.events[0]).toEqual({ type: 'engine', run: 1, engine: 'cpu', arithmetic: 'tape', note });
  },
);

test('where portable numbers cannot be had, nothing else trains, and another run does', async () => {
  const harness = createHarness(withoutKernels);
  const failed = harness.next('failed');
  harness.prepare({ ...planOf(line), arithmetic: 'portable' }, 1);
  harness.send({ type: 'train' }, 1);
  await failed;
  const rest = harness.next('phase', ({ run, phase }) => run === 2 && phase === 'paused');
  harness.prepare({ ...planOf(line), arithmetic: 'tape' }, 2);
  harness.send({ type: 'step' }, 2);
  await rest;
  expect(harness.events.filter(({ run }) => run === 1)).toMatchInlineSnapshot(`
    [
      {
        "message": [
          "notPortable",
          "missing",
        ],
        "run": 1,
        "type": "failed",
      },
    ]
  `);
  expect(harness.events.find(({ run }) => run === 2)).toEqual({ type: 'engine', run: 2, engine: 'cpu', arithmetic: 'tape' });
});

test('a ping is answered at once and by its own id: with no run, while a network is built, of a run that is over', async () => {
  const harness = createHarness();
  harness.send({ type: 'ping' }, 5);
  expect(harness.events).toEqual([{ type: 'pong', run: 5 }]);
  harness.prepare(planOf(line), 6);
  harness.send({ type: 'ping' }, 6);
  harness.send({ type: 'ping' }, 5);
  expect(harness.events.slice(1)).toEqual([
    { type: 'pong', run: 6 },
    { type: 'pong', run: 5 },
  ]);
});

test('parameters are sent as they are between two steps', async () => {
  const harness = createHarness();
  harness.prepare(planOf(line, { batch_size: 20 }));
  const rest = paused(harness);
  harness.send({ type: 'step' });
  await rest;
  const answer = harness.next('parameters');
  harness.send({ type: 'readParameters' });
  await answer;
  const event = harness.events.at(-1);
  const values = lastViews(harness.events)?.values;
  expect(event).toMatchObject({ type: 'parameters', step: 1 });
  expect(event?.type === 'parameters' && [...event.parameters]).toEqual([
    ['fc1.weight', values?.get('fc1.weight')],
    ['fc1.bias', values?.get('fc1.bias')],
  ]);
  expect(values?.size).toBe(2);
});
