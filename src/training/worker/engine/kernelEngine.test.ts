/** Kernels that cannot be used are never used: what does not arrive, does not start or computes wrongly has a reason of its own. */
import { createRequire } from 'node:module';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { chooseVariant, KERNEL_URLS } from '../../kernels/kernelUrls.ts';
import { startWasmKernels } from '../testing/kernelHarness.ts';
import { startKernels } from './kernelEngine.ts';

let memory: WebAssembly.Memory;
let module: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  const file = createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm');
  memory = (await (await startWasmKernels(file))('simd')).memory.memory;
  module = new Uint8Array(await (await fetch(KERNEL_URLS.simd)).arrayBuffer());
});
afterEach(() => void vi.unstubAllGlobals());

/** The module with one instruction in the place of another, wherever it is. Opcodes of SIMD: fd, then the number in two bytes. */
function exchange(from: readonly number[], to: readonly number[]): Uint8Array<ArrayBuffer> {
  const changed = module.slice();
  for (let i = 0; i < changed.length; i++) if (from.every((byte, j) => module[i + j] === byte)) changed.set(to, i);
  return changed;
}
const MULTIPLY = [0xfd, 0xe6, 0x01];
const DIVIDE = [0xfd, 0xe7, 0x01];

const ANSWERS: Record<string, () => Promise<Response>> = {
  'are not there': async () => new Response(null, { status: 404 }),
  'are out of reach': () => Promise.reject(new TypeError('Failed to fetch')),
  'are no module': async () => new Response('<html>'),
  'are an empty module': async () => new Response(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)),
  'divide where they should multiply': async () => new Response(exchange(MULTIPLY, DIVIDE)),
};

test.each([
  ['are not there', 'missing'],
  ['are out of reach', 'missing'],
  ['are no module', 'noStart'],
  ['are an empty module', 'noStart'],
  ['divide where they should multiply', 'wrong'],
])('kernels that %s are not used', async (fault, reason) => {
  const answer = ANSWERS[fault];
  vi.stubGlobal('fetch', answer);
  expect(await startKernels(memory, 'simd')).toEqual({ ok: false, reason });
});

test.each([...new Set([chooseVariant(true), chooseVariant(false)])])('the %s kernels as they are built are used', async (variant) => {
  expect(await startKernels(memory, variant)).toMatchObject({ ok: true, value: { variant } });
});
