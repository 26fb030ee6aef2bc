/** How long each kernel takes, and how much of what WebAssembly can do the matrix products do. */
// @ts-check
import { show, table } from '../markdown.mjs';
import { pairOf } from '../pairs.mjs';
import { takeTurns } from '../rounds.mjs';
import { spreadOf } from '../statistics.mjs';
import { OURS } from '../variants.mjs';

/** @typedef {import('../kernels.mjs').KernelRow} KernelRow */

/** The rows that the goal is held against: matrix products, in the variant that most browsers take. */
const isProduct = (/** @type {KernelRow} */ { variant, name }) => variant === 'fma' && name.startsWith('gemm');

/** Alone, all rounds are gone through at once; two versions, each in a page of its own, take turns in parts of them. */
const ROUNDS = 60;
const TURNS = 6;

/** @param {import('../bench.mjs').Bench} bench */
export async function measureKernelTimes(bench) {
  const { versions, isQuick, facts } = bench;
  const turns = versions.length === 1 ? 1 : isQuick ? 2 : TURNS;
  const measured = await takeTurns(versions, turns, ({ measureKernels }) => measureKernels(isQuick ? 3 : ROUNDS / turns));
  keepPairs(measured, bench);
  const rows = mediansOf(measured.get(OURS) ?? []);
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

/**
 * One row for each kernel, from those of several turns.
 * @param {readonly (readonly KernelRow[])[]} turns
 * @returns {readonly KernelRow[]}
 */
function mediansOf([first = [], ...others]) {
  return first.map((row, i) => {
    const same = [row, ...others.flatMap((rows) => rows[i] ?? [])];
    const median = (/** @type {(row: KernelRow) => number | undefined} */ of) => spreadOf(same.flatMap((one) => of(one) ?? [])).median;
    return {
      ...row,
      microseconds: median(({ microseconds }) => microseconds),
      ...(row.gigaflops === undefined ? {} : { gigaflops: median(({ gigaflops }) => gigaflops) }),
      ...(row.ofPeak === undefined ? {} : { ofPeak: median(({ ofPeak }) => ofPeak) }),
    };
  });
}

/**
 * Kernels that both versions have.
 * @param {ReadonlyMap<string, readonly (readonly KernelRow[])[]>} measured by version, its rows of each turn
 * @param {import('../bench.mjs').Bench} bench
 */
function keepPairs(measured, { pairs }) {
  const [ours = []] = measured.get(OURS) ?? [];
  for (const { variant, name } of ours) {
    const isSame = (/** @type {KernelRow} */ row) => row.variant === variant && row.name === name;
    const times = [...measured].map(([version, turns]) => {
      return /** @type {const} */ ([version, turns.flatMap((rows) => rows.find(isSame)?.microseconds ?? [])]);
    });
    if (times.every(([, microseconds]) => microseconds.length > 0))
      pairs.push(...pairOf(`kernel ${name}, ${variant}`, 'µs', 'less', new Map(times)));
  }
}
