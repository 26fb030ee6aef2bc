/** For tests only: TensorFlow.js on WebAssembly as the training thread has it, and kernels of ours on its memory. */
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-layers'; // brings TensorFlow.js's gradients
import { internal } from '../../../lib/result.ts';
import type { KernelVariant } from '../../kernels/kernelUrls.ts';
import { type KernelEngine, startKernels } from '../engine/kernelEngine.ts';
import { installKernelMatMul } from '../engine/kernelMatMul.ts';
import { installFastMatMulGradient } from '../engine/matmulGradient.ts';
import { catchMemory } from '../engine/wasmMemory.ts';

/** @param file one of those in the `dist` of TensorFlow.js's package, by its path or its URL; the others lie beside it */
export async function startWasmKernels(file: string): Promise<(variant: KernelVariant) => Promise<KernelEngine>> {
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  setWasmPaths(file.slice(0, file.lastIndexOf('/') + 1));
  const { value, memory } = await catchMemory(() => tf.setBackend('wasm'));
  if (!value || !memory) return internal('WebAssembly does not start here');
  installFastMatMulGradient();
  const start = async (variant: KernelVariant) => {
    const started = await startKernels(memory, variant);
    return started.ok ? started.value : internal(`the ${variant} kernels ${started.reason}`);
  };
  installKernelMatMul(await start('simd'));
  return start;
}
