/** The SIMD kernels at work on TensorFlow.js's own memory. Knows TensorFlow.js's WASM backend. */
import { ok, type Result, refused } from '../../../lib/result.ts';
import { ACTIVATION_CODES, CLASS_RESULT_BYTES, GEMM, type Kernels, NONE } from '../../kernels/kernels.ts';
import type { KernelVariant } from '../../kernels/kernelUrls.ts';
import { loadKernels } from '../../kernels/loadKernels.ts';
import { createBufferPool } from '../../kernels/plan/bufferPool.ts';
import type { KernelFault } from '../../shared/faults.ts';
import { takeModule } from './comingFiles.ts';
import { isRight, SUM } from './engineCheck.ts';
import { type TensorMemory, tensorMemory } from './wasmMemory.ts';

export interface KernelEngine {
  readonly variant: KernelVariant;
  readonly kernels: Kernels;
  readonly memory: TensorMemory;
}

/** Gives a variant of the kernels; or why it cannot be used. */
export type KernelsFor = (variant: KernelVariant) => Promise<Result<KernelEngine, KernelFault>>;

/** Fetches a variant, starts it on the memory of the WASM backend in use, and makes sure that it computes correctly. */
export async function startKernels(memory: WebAssembly.Memory, variant: KernelVariant): Promise<Result<KernelEngine, KernelFault>> {
  const module = await takeModule(variant);
  if (module instanceof WebAssembly.CompileError) return refused('noStart');
  if (!(module instanceof WebAssembly.Module)) return refused('missing');
  try {
    const engine = { variant, kernels: loadKernels(memory, module), memory: tensorMemory(memory) };
    return computesCorrectly(engine) ? ok(engine) : refused('wrong');
  } catch {
    return refused('noStart');
  }
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
  kernels.linearForward(2, 2, 3, x, weight, NONE, logits, ACTIVATION_CODES.none, 0, 0, NONE, scratch);
  kernels.softmaxCrossEntropy(2, 3, logits, labels, slope, result);
  kernels.gemm(GEMM.aTransposed, 2, 3, 2, x, 2, slope, 3, gradient, 3, scratch);
  const answer = { logits: pool.floats(logits, 6), loss: pool.double(result), gradient: pool.floats(gradient, 6) };
  const isGood = isRight(answer);
  pool.free();
  return isGood;
}
