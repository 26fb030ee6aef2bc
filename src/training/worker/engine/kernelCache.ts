/** The kernels at hand: each variant fetched once, and TensorFlow.js's matrix product replaced by theirs before any of them trains. */
import type { KernelVariant } from '../../kernels/kernelUrls.ts';
import type { KernelEngine, KernelsFor } from './kernelEngine.ts';

/**
 * @param start fetches and starts a variant; one that cannot be used is asked for again by the next run
 * @param install puts the matrix product of the portable variant in the place of TensorFlow.js's, which would keep stale copies of what
 * kernels change in place: without it no kernels are given
 */
export function createKernelCache(start: KernelsFor, install: (portable: KernelEngine) => void): KernelsFor {
  const started = new Map<KernelVariant, ReturnType<KernelsFor>>();
  let isInstalled = false;
  const get: KernelsFor = async (variant) => {
    const kernels = started.get(variant) ?? start(variant);
    started.set(variant, kernels);
    const outcome = await kernels;
    if (!outcome.ok) started.delete(variant);
    return outcome;
  };
  return async (variant) => {
    const portable = await get('simd');
    if (!portable.ok) return portable;
    if (!isInstalled) install(portable.value);
    isInstalled = true;
    return get(variant);
  };
}
