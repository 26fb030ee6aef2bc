import simdUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { KERNEL_URLS } from '../../kernels/kernelUrls.ts';
import { fetchEngineSoon, takeFile, takeModule } from './comingFiles.ts';

/** The smallest module. */
const EMPTY = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
const asked: string[] = [];
let answer: () => Promise<Response>;

beforeEach(() => {
  asked.length = 0;
  answer = async () => new Response(EMPTY);
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    return answer();
  });
  vi.spyOn(WebAssembly, 'validate').mockReturnValue(true); // a browser that has all of it
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('each file is fetched once, ahead of who needs it, and taken once', async () => {
  fetchEngineSoon();
  expect(asked.toSorted()).toEqual([simdUrl, KERNEL_URLS.fma, KERNEL_URLS.simd].toSorted());
  expect(await takeFile(simdUrl)).toBeInstanceOf(Response);
  expect(await takeModule('fma')).toBeInstanceOf(WebAssembly.Module);
  expect(await takeModule('simd')).toBeInstanceOf(WebAssembly.Module);
  expect(asked).toHaveLength(3);
  expect(takeFile(simdUrl)).toBeUndefined();
  await takeModule('fma');
  expect(asked).toHaveLength(4);
});

test.each<[string, () => Promise<Response>]>([
  ['is not there', async () => new Response(null, { status: 404 })],
  ['is out of reach', () => Promise.reject(new TypeError('Failed to fetch'))],
])('a file that %s is left to who needs it', async (_, fault) => {
  answer = fault;
  fetchEngineSoon();
  expect(await takeFile(simdUrl)).toBeUndefined();
  expect(await takeModule('simd')).toBeInstanceOf(Error);
  answer = async () => new Response(EMPTY);
  expect(await takeModule('simd')).toBeInstanceOf(WebAssembly.Module);
  await takeModule('fma');
});
