/** Many numbers in a few: extremes, quantiles, histogram. */
import { quantile } from '../../../lib/quantiles.ts';
import type { Spread, TensorSummary } from '../../shared/views.ts';

/** How numbers are counted: by loops, or by what is quicker. */
export interface Counting {
  /** Minimum and maximum of the finite values; ∞ and −∞ where there is none. */
  extremes(values: Float32Array): readonly [number, number];
  /** How many lie in each of BINS equal bins from `min` to `max`; where all are equal, in the first. */
  countInBins(values: Float32Array, min: number, max: number): Uint32Array;
}

export const BINS = 40;
const SAMPLE = 4096;

/**
 * Minimum, maximum and histogram are of all finite values; the quantiles between them are of at most 4,096 values at
 * even distances, which places them within about a percent of the distribution. All are NaN where no number is finite.
 * @param width values in a row of the tensor, so that the sample does not fall into one column of it
 */
export function summarize(values: Float32Array, width: number, { extremes, countInBins }: Counting = BY_LOOPS): TensorSummary {
  const [min, max] = extremes(values);
  if (min > max) return { quantiles: [NaN, NaN, NaN, NaN, NaN, NaN, NaN], histogram: new Uint32Array(BINS) };
  const sorted = sample(values, width).sort();
  const at = (share: number) => quantile(sorted, share);
  return { quantiles: [min, at(0.05), at(0.25), at(0.5), at(0.75), at(0.95), max], histogram: countInBins(values, min, max) };
}

/** How often each value comes: minimum, maximum and bins between them; a loop or two, nothing sorted. */
export function spreadOf(values: Float32Array, { extremes, countInBins }: Counting): Spread {
  const [min, max] = extremes(values);
  if (min > max) return { min: Number.NaN, max: Number.NaN, counts: new Uint32Array(BINS) };
  return { min, max, counts: countInBins(values, min, max) };
}

/** Loops by index in this file: they run over every parameter several times a second. */
function extremes(values: Float32Array): [number, number] {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    if (value < min && value !== Number.NEGATIVE_INFINITY) min = value;
    if (value > max && value !== Number.POSITIVE_INFINITY) max = value;
  }
  return [min, max];
}

function countInBins(values: Float32Array, min: number, max: number): Uint32Array {
  const bins = new Uint32Array(BINS);
  const perBin = max > min ? BINS / (max - min) : 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    if (!(value >= min && value <= max)) continue;
    const bin = Math.min(BINS - 1, Math.floor((value - min) * perBin));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
}

export const BY_LOOPS: Counting = { extremes, countInBins };

function sample(values: Float32Array, width: number): Float32Array {
  let stride = Math.ceil(values.length / SAMPLE);
  while (greatestCommonDivisor(stride, width) > 1) stride += 1;
  const taken = new Float32Array(Math.ceil(values.length / stride));
  for (let i = 0; i < taken.length; i++) taken[i] = values[i * stride] ?? 0;
  return taken.filter(Number.isFinite);
}

const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b));
