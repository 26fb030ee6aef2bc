/** How long each kernel takes, and how much of what WebAssembly can do the matrix products do. */
// @ts-check
import { measureKernels } from '../kernels.mjs';
import { show, table } from '../markdown.mjs';

/** The rows that the goal is held against: matrix products, in the variant that most browsers take. */
const isProduct = (/** @type {import('../kernels.mjs').KernelRow} */ { variant, name }) => variant === 'fma' && name.startsWith('gemm');

/** @param {import('../bench.mjs').Bench} bench */
export async function measureKernelTimes({ isQuick, facts }) {
  const rows = await measureKernels(isQuick ? 3 : undefined);
  const shares = rows.filter(isProduct).map(({ ofPeak = Number.NaN }) => ofPeak);
  if (shares.length > 0) facts.set('GEMM / peak', Math.min(...shares));
  return [
    'In a page of their own, on float32 and real digits, taking turns in bursts of 40 ms; medians. The peak multiplies and adds in registers, nothing is read or written. `fma` is relaxed SIMD with fused multiply-add, `simd` plain SIMD. The goal is held against the slowest of the matrix products m × n × k with fma.',
    '',
    table(
      ['', 'variant', 'µs', 'GFLOP/s', '× peak'],
      rows.map(({ name, variant, microseconds, gigaflops, ofPeak }) => [
        name,
        variant,
        show(microseconds),
        gigaflops === undefined ? '' : show(gigaflops),
        ofPeak === undefined ? '' : show(ofPeak),
      ]),
    ),
  ].join('\n');
}
