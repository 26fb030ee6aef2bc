/** MNIST coming in over a bad line: a fake server with small files of made-up digits. */
import { expect, test, vi } from 'vitest';
import { network } from '../../../network/notation.ts';
import { tell } from '../../shared/faults.ts';
import { createHarness, curveOf, lastViews, planOf } from '../testing/harness.ts';
import type { Fetch } from './fetchBytes.ts';
import { openShardedDigits } from './shardedDigits.ts';
import type { OpenDataset } from './source.ts';
import { createServer, SERVED } from './testing/shardServer.ts';

vi.setConfig({ testTimeout: 60_000 }); // 11 MB are unpacked in each test, on machines that may be busy

/** A digit of each. */
const FIRSTS = Uint32Array.from(SERVED.flatMap(({ shard }) => (shard.set === 'train' ? [shard.first] : [])));

/** Loads. @returns how it ended */
const settle = (mnist: OpenDataset): Promise<string> =>
  new Promise((resolve) => {
    mnist.listen({
      arrived: () => void (mnist.samples.train.has(FIRSTS) && check()),
      progress: () => {},
      firstImages: () => {},
      failed: (told) => resolve(tell(told)),
    });
    const check = () => {
      if (mnist.samples.test?.has(Uint32Array.from([0, 9999]))) resolve('all there');
    };
    mnist.load();
  });

const open = (fetch: Fetch) => openShardedDigits('mnist', { base: 'http://page/', fetch, pauses: [0, 0, 0] });

test('asks for the first digits alone, then for those after them, the test set and the rest, each once', async () => {
  const { fetch, log } = createServer();
  const mnist = open(fetch);
  expect(await settle(mnist)).toBe('all there');
  expect(log.slice(0, 5)).toEqual(['manifest.json', 'train-0.bin', 'train-1000.bin', 'test-0.bin', 'test-5000.bin']);
  expect(log).toHaveLength(16);
  const { size, x, y } = mnist.samples.train.read(Uint32Array.from([5003]));
  expect([size, x[0], x[99], x[100], y.indexOf(1)]).toEqual([1, Math.fround(160 / 255), Math.fround(160 / 255), 0, 8]);
});

test('no other file is asked for before the first digits are there', async () => {
  const doors = new Map<string, () => void>();
  const { fetch, log } = createServer(
    {},
    (file) => new Promise((resolve) => (file === 'train-0.bin' ? doors.set(file, resolve) : resolve())),
  );
  const mnist = open(fetch);
  const settled = settle(mnist);
  await vi.waitUntil(() => doors.has('train-0.bin'));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(log).toEqual(['manifest.json', 'train-0.bin']);
  doors.get('train-0.bin')?.();
  expect(await settled).toBe('all there');
});

test('tries again what is missing or damaged, past the cache', async () => {
  const { fetch, log } = createServer({
    'manifest.json': ['offline'],
    'train-0.bin': ['broken', new Response(null, { status: 503 })],
    'test-0.bin': ['offline', 'offline', 'offline'],
  });
  expect(await settle(open(fetch))).toBe('all there');
  expect(log.filter((line) => line.startsWith('train-0.bin'))).toEqual(['train-0.bin', 'train-0.bin reload', 'train-0.bin reload']);
});

test('a whole file of other digits is not taken for the one that was asked for', async () => {
  const [wanted, other] = [SERVED[2], SERVED[3]];
  const others = () => new Response(other?.body ?? null);
  const { fetch, log } = createServer({ 'train-5000.bin': [others(), others(), others(), others()] });
  expect(wanted?.shard.count).toBe(other?.shard.count);
  expect(await settle(open(fetch))).toBe('The MNIST file train-5000.bin arrived damaged. Check the connection, then choose Try again.');
  expect(log.filter((line) => line.startsWith('train-5000.bin'))).toHaveLength(4);
});

test('says which file stays away, and fetches only what is missing when asked again', async () => {
  const { fetch, log } = createServer({ 'train-10000.bin': Array(4).fill('broken') });
  const mnist = open(fetch);
  expect(await settle(mnist)).toBe('The MNIST file train-10000.bin arrived damaged. Check the connection, then choose Try again.');
  const before = new Set(log.map((line) => line.split(' ')[0]));
  log.length = 0;
  expect(await settle(mnist)).toBe('all there');
  expect(log).toContain('train-10000.bin');
  expect(log.filter((line) => before.has(line)).toSorted()).toEqual(['manifest.json', 'train-10000.bin']);
});

test('what stays away is posted with the data set’s name as data: the page says it in its language', async () => {
  const { fetch } = createServer({ 'manifest.json': Array.from({ length: 4 }, () => new Response(null, { status: 404 })) });
  const harness = createHarness({ fetch });
  const failed = harness.next('dataFailed');
  harness.prepare(digits);
  await failed;
  expect(harness.events.find(({ type }) => type === 'dataFailed')).toEqual({
    type: 'dataFailed',
    run: 1,
    message: ['noList', 'mnist', 404],
  });
});

test.each([
  [new Response('<html>'), 'arrived damaged'],
  [Response.json({ shards: [{ file: 'a.bin' }] }), 'arrived damaged'],
  [new Response(null, { status: 404 }), 'did not arrive (HTTP 404)'],
])('a list of files that is no list is said', async (answer, reason) => {
  const { fetch } = createServer({ 'manifest.json': [answer, answer.clone(), answer.clone(), answer.clone()] });
  const said = await settle(open(fetch));
  if (answer.status === 404) expect(said).toBe(`The list of the MNIST files ${reason}. Check the connection, then choose Try again.`);
  else expect(said).toMatch(/^The list of the MNIST files (arrived damaged|did not arrive \(no connection\))\./);
});

const digits = planOf(network('mnist > flatten > linear 10 > cross_entropy'), { batch_size: 500, max_steps: 12, lr: 0.5 });

async function train(fetch: Fetch): Promise<ReturnType<typeof createHarness>> {
  const harness = createHarness({ fetch });
  const end = harness.next('phase', ({ phase }) => phase === 'finished');
  harness.prepare(digits);
  harness.send({ type: 'train' });
  await end;
  return harness;
}

test('a curve does not depend on the order in which files arrive', async () => {
  const plain = await train(createServer().fetch);
  const late = await train(
    createServer({}, async (file) => {
      // The later a file is needed, the sooner it comes.
      if (file.startsWith('train'))
        await new Promise((resolve) => setTimeout(resolve, 300 / (1 + Number.parseInt(file.slice(6), 10) / 5000)));
    }).fetch,
  );
  expect(curveOf(late.events)).toEqual(curveOf(plain.events));
  expect(curveOf(plain.events).tests.map(({ step }) => step)).toEqual([8]);
  expect(curveOf(plain.events).tests.at(-1)?.accuracy).toBeGreaterThanOrEqual(0.1);
});

test('training begins with the first shard, and waits where the next one is missing', async () => {
  const doors = new Map<string, () => void>();
  const checkpoint = createServer(
    {},
    (file) => new Promise((resolve) => (file === 'train-1000.bin' ? doors.set(file, resolve) : resolve())),
  ).fetch;
  const harness = createHarness({ fetch: checkpoint });
  const waits = harness.next('phase', ({ phase, step }) => phase === 'loading' && step === 2);
  harness.prepare(digits);
  harness.send({ type: 'train' });
  await waits;
  const end = harness.next('phase', ({ phase }) => phase === 'finished');
  doors.get('train-1000.bin')?.();
  await end;
  expect(harness.events.filter(({ type }) => type === 'firstImages')).toHaveLength(1);
  const phases = harness.events.filter((event) => event.type === 'phase').map(({ phase, step }) => `${phase} ${step}`);
  expect(phases.slice(0, 3)).toEqual(['ready 0', 'loading 0', 'training 0']);
  expect(phases.slice(3, 5)).toEqual(['loading 2', 'training 2']);
  expect(phases.at(-1)).toBe('finished 12');
});

test('at rest, what is asked of the data set is answered as soon as it has arrived', async () => {
  const doors = new Map<string, () => void>();
  const { fetch } = createServer({}, (file) => new Promise((resolve) => (file === 'test-5000.bin' ? doors.set(file, resolve) : resolve())));
  const harness = createHarness({ fetch });
  const ready = harness.next('phase', ({ phase }) => phase === 'ready');
  harness.prepare(digits);
  await ready;
  const asked = { split: 'test', indices: [9999] } as const;
  const unanswered = harness.next('snapshot', ({ snapshot }) => snapshot.views.samples === undefined);
  harness.send({ type: 'setViews', views: { samples: asked } });
  await unanswered;
  const answered = harness.next('views', ({ snapshot }) => snapshot.views.samples !== undefined);
  await vi.waitUntil(() => doors.has('test-5000.bin'));
  doors.get('test-5000.bin')?.();
  await answered;
});

test('Pause is handled while data are waited for, and a retry brings them', async () => {
  const harness = createHarness({ fetch: createServer({ 'train-0.bin': Array(4).fill('offline') }).fetch });
  const failed = harness.next('dataFailed');
  harness.prepare(digits);
  harness.send({ type: 'train' });
  await failed;
  const rest = harness.next('phase', ({ phase }) => phase === 'paused');
  harness.send({ type: 'pause' });
  await rest;
  const images = harness.next('firstImages');
  harness.send({ type: 'retryData' });
  await images;
  const end = harness.next('phase', ({ phase }) => phase === 'finished');
  harness.send({ type: 'train' });
  await end;
  const first = harness.events.find((event) => event.type === 'firstImages');
  expect([...(first?.labels ?? [])]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(first?.images.length).toBe(10 * 784);
  const pictures = [...(lastViews(harness.events)?.pictures ?? [])].map(([name, { length }]) => [name, length]);
  expect(pictures).toEqual([['fc1.weight', 5 * 784]]);
});

test('a network built anew in the same worker finds its data there', async () => {
  const { fetch, log } = createServer();
  const harness = createHarness({ fetch });
  const loaded = harness.next('data', ({ loadedBytes, totalBytes }) => loadedBytes === totalBytes);
  harness.prepare(digits, 1);
  await loaded;
  const again = harness.next('firstImages', ({ run }) => run === 2);
  harness.prepare(digits, 2);
  await again;
  expect(log).toHaveLength(16);
});

test('a test goes on while training rests, and its figures follow', async () => {
  const harness = createHarness({ fetch: createServer().fetch });
  harness.prepare(digits);
  for (let step = 1; step <= 8; step++) {
    const rest = harness.next('phase', (event) => event.phase === 'paused' && event.step === step);
    harness.send({ type: 'step' });
    await rest;
  }
  expect(curveOf(harness.events).tests).toEqual([]);
  await harness.next('metrics', ({ metrics }) => metrics.tests.length > 0);
  expect(curveOf(harness.events).tests).toMatchObject([{ step: 8 }]);
  expect(curveOf(harness.events).losses).toHaveLength(8);
  // Only now is there nothing lacking that a run from here on would have to know.
  expect(harness.events.slice(-2).map(({ type }) => type)).toEqual(['metrics', 'checkpoint']);
  expect(harness.events.at(-1)).toMatchObject({ checkpoint: { step: 8 } });
});
