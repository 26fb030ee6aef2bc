/** Counting by kernels against counting by loops: the same, whatever the numbers are. */
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { KERNEL_URLS } from '../../kernels/kernelUrls.ts';
import { fetchKernels, loadKernels } from '../../kernels/loadKernels.ts';
import { type BufferPool, createBufferPool } from '../../kernels/plan/bufferPool.ts';
import { BY_LOOPS, type Counting, summarize } from '../views/summary.ts';
import { kernelCounting } from './kernelCounting.ts';

const MOST = 100;
let pool: BufferPool;
let counting: Counting;
let place: number;
beforeAll(async () => {
  const memory = new WebAssembly.Memory({ initial: 1 });
  let next = 64;
  const allocate = (bytes: number) => {
    next += bytes;
    return next - bytes;
  };
  pool = createBufferPool({ memory, allocate, free: () => {} });
  place = pool.take(MOST);
  counting = kernelCounting(loadKernels(memory, await fetchKernels(KERNEL_URLS.simd)), pool);
});

const number = fc.oneof(
  { weight: 8, arbitrary: fc.float({ min: -3, max: 3, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(Number.NaN, Infinity, -Infinity, 0, 3e38, -3e38) },
);

test('kernels count as loops do', () => {
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: MOST }), fc.integer({ min: 1, max: 9 }), (given, width) => {
      const values = pool.floats(place, given.length);
      values.set(given);
      expect(counting.extremes(values).map((value) => value + 0)).toEqual(BY_LOOPS.extremes(values).map((value) => value + 0));
      const [byKernels, byLoops] = [counting, BY_LOOPS].map((way) => summarize(values, width, way));
      expect(byKernels?.histogram).toEqual(byLoops?.histogram);
      expect(byKernels?.quantiles.map((value) => value + 0)).toEqual(byLoops?.quantiles.map((value) => value + 0));
    }),
    { numRuns: 300, seed: 1 },
  );
});
