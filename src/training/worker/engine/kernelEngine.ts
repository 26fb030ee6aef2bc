/** The SIMD kernels at work on TensorFlow.js's own memory. Knows TensorFlow.js's WASM backend. */
import { internal } from '../../../lib/result.ts';
import { ACTIVATION_CODES, CLASS_RESULT_BYTES, GEMM, type Kernels, NONE } from '../../kernels/kernels.ts';
import { chooseVariant, KERNEL_URLS, type KernelVariant } from '../../kernels/kernelUrls.ts';
import { fetchKernels, loadKernels } from '../../kernels/loadKernels.ts';
import { createBufferPool } from '../../kernels/plan/bufferPool.ts';
import type { Arithmetic } from '../../shared/protocol.ts';
import { isRight, SUM } from './engineCheck.ts';
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
export function kernelCache(memory: WebAssembly.Memory): KernelsFor {
  const cache = new Map<KernelVariant, Promise<KernelEngine | undefined>>();
  return (arithmetic) => {
    if (arithmetic === 'tape') return Promise.resolve(undefined);
    const variant = chooseVariant(arithmetic === 'portable');
    const known = cache.get(variant) ?? startKernels(memory, variant).catch(() => undefined);
    cache.set(variant, known);
    return known;
  };
}

/** The sum that every engine must get right, by the kernels that a step is made of. */
function computesCorrectly({ kernels, memory }: Omit<KernelEngine, 'variant'>): boolean {
  const pool = createBufferPool(memory);
  const [x, weight, labels] = [pool.take(4), pool.take(6), pool.take(2)];
  const [logits, slope, gradient, result] = [pool.take(6), pool.take(6), pool.take(6), pool.take(CLASS_RESULT_BYTES / 4)];
  const scratch = pool.take(Math.ceil(kernels.gemmScratchBytes() / 4));
  pool.floats(x, 4).set(SUM.x);
  pool.floats(weight, 6).set(SUM.weight);
  pool.words(labels, 2).set(SUM.labels);
  kernels.linearForward(2, 2, 3, x, weight, NONE, logits, ACTIVATION_CODES.none, 0, 0, scratch);
  kernels.softmaxCrossEntropy(2, 3, logits, labels, slope, result);
  kernels.gemm(GEMM.aTransposed, 2, 3, 2, x, 2, slope, 3, gradient, 3, scratch);
  const answer = { logits: pool.floats(logits, 6), loss: pool.double(result), gradient: pool.floats(gradient, 6) };
  const isGood = isRight(answer);
  pool.free();
  return isGood;
}
