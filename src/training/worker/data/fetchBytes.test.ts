/** Every download has an end, also one that is never answered. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dataFacts } from '../../../datasets/datasets.ts';
import { type Fetch, fetchBytes } from './fetchBytes.ts';
import { fetchManifest } from './manifest.ts';
import { fetchShard } from './shard.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A host that takes every request and never answers, as a captive portal may. */
const silent: Fetch = (_, init) =>
  new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))));

/** One that sends some bytes and then no more. */
const stalled: Fetch = async (_, init) =>
  new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(new Uint8Array(3));
        init?.signal?.addEventListener('abort', () => controller.error(new DOMException('aborted', 'AbortError')));
      },
    }),
  );

const SHARD = { file: 'a', set: 'train', first: 0, count: 1, bytes: 10, sha256: '' } as const;
const facts = dataFacts({ name: 'mnist' });

test.each([
  ['silent', silent],
  ['stalled', stalled],
])('from a %s host nothing is waited for without end', async (_, fetch) => {
  const answers = Promise.all([
    fetchBytes(fetch, 'http://page/a', false),
    fetchManifest(fetch, 'http://page/manifest.json', facts, false),
    fetchShard(fetch, 'http://page/a', SHARD, false, () => undefined),
  ]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await answers).toEqual(Array(3).fill({ ok: false, reason: 'silent' }));
});
