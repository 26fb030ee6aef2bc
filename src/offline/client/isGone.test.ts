import { afterEach, expect, test, vi } from 'vitest';
import { isGone } from './isGone.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const script = { headers: { 'Content-Type': 'text/javascript' } };
const page = { headers: { 'Content-Type': 'text/html; charset=utf-8' } };

test.each([
  ['the file is there', () => new Response('', script), false],
  ['nobody answers', () => Promise.reject(new TypeError('Failed to fetch')), false],
  ['the host has trouble', () => new Response('', { status: 503, ...page }), false],
  ['a login is asked for', () => new Response('', { status: 401, ...page }), false],
  ['there is no such file', () => new Response('', { status: 404, ...page }), true],
  ['there is no such file any more', () => new Response('', { status: 410 }), true],
  ['another page answers for every address', () => new Response('<title>Another project</title>', page), true],
])('%s', async (_, answer, gone) => {
  vi.stubGlobal('fetch', async () => answer());
  expect(await isGone('http://localhost:4173/service-worker.js')).toBe(gone);
});
