/** The SIMD kernels at work on TensorFlow.js's own memory. Imports training/kernels; knows TensorFlow.js's WASM backend. */
import { internal } from '../../lib/result.ts';
import { GEMM, type Kernels } from '../kernels/kernels.ts';
import { chooseVariant, KERNEL_URLS, type KernelVariant } from '../kernels/kernelUrls.ts';
import { fetchKernels, loadKernels } from '../kernels/loadKernels.ts';
import type { Arithmetic } from '../shared/protocol.ts';
import { type TensorMemory, tensorMemory } from './wasmMemory.ts';

export interface KernelEngine {
  readonly variant: KernelVariant;
  readonly kernels: Kernels;
  readonly memory: TensorMemory;
}

/** The kernels that take the steps of a run; none where the tape does. */
export type KernelsFor = (arithmetic: Arithmetic) => Promise<KernelEngine | undefined>;

/** Fetches a variant and starts it on the memory of the WASM backend in use. Throws what fetching and compiling throw, and where it computes wrongly. */
export async function startKernels(memory: WebAssembly.Memory, variant: KernelVariant): Promise<KernelEngine> {
  const module = await fetchKernels(KERNEL_URLS[variant]);
  const engine = { variant, kernels: loadKernels(memory, module), memory: tensorMemory(memory) };
  if (!computesCorrectly(engine)) internal(`the ${variant} kernels compute wrongly`);
  return engine;
}

/** Gives the kernels of each arithmetic, fetched once; where they do not start, none. */
export function kernelShelf(memory: WebAssembly.Memory): KernelsFor {
  const shelf = new Map<KernelVariant, Promise<KernelEngine | undefined>>();
  return (arithmetic) => {
    if (arithmetic === 'tape') return Promise.resolve(undefined);
    const variant = chooseVariant(arithmetic === 'portable');
    const known = shelf.get(variant) ?? startKernels(memory, variant).catch(() => undefined);
    shelf.set(variant, known);
    return known;
  };
}

/** Multiplies [[1, 2], [3, 4]] by [[5, 6], [7, 8]] and compares with the answer known from paper. */
function computesCorrectly({ kernels, memory }: Omit<KernelEngine, 'variant'>): boolean {
  const room = memory.allocate(12 * 4 + kernels.gemmScratchBytes());
  const [a, b, product, scratch] = [room, room + 16, room + 32, room + 48];
  new Float32Array(memory.memory.buffer, room, 8).set([1, 2, 3, 4, 5, 6, 7, 8]);
  kernels.gemm(GEMM.plain, 2, 2, 2, a, 2, b, 2, product, 2, scratch);
  const isRight = new Float32Array(memory.memory.buffer, product, 4).join() === '19,22,43,50';
  memory.free(room);
  return isRight;
}
