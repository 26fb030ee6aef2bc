/** Numbers in the kernels' own memory, counted where they lie. */
import type { Kernels } from '../../kernels/kernels.ts';
import type { BufferPool } from '../../kernels/plan/bufferPool.ts';
import { BINS, type Counting } from '../views/summary.ts';

/** Counts views of the arena's memory; no others. */
export function kernelCounting(kernels: Kernels, pool: BufferPool): Counting {
  const result = pool.take(BINS);
  return {
    extremes({ length, byteOffset }) {
      kernels.minMax(length, byteOffset, result);
      const [min = Number.POSITIVE_INFINITY, max = Number.NEGATIVE_INFINITY] = pool.floats(result, 2);
      return [min, max];
    },
    countInBins({ length, byteOffset }, min, max) {
      kernels.histogram(length, byteOffset, min, max, BINS, result);
      return pool.words(result, BINS).slice();
    },
  };
}
