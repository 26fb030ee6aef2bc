/** Counts in equal bins on an axis that others share: bars as high as they are dense, so that bins of different widths can be compared. Pure. */
import { rangeOf } from './paths.ts';

/** How often each value comes, counted in equal bins from `min` to `max`; both are NaN where there is nothing. */
export interface Spread {
  readonly min: number;
  readonly max: number;
  readonly counts: ArrayLike<number>;
}

export interface SpreadBar {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** The share of all by the width of the bin. */
  readonly density: number;
}

export type Axis = readonly [low: number, high: number];

/** An axis that has room for all of them. */
export const axisOf = (spreads: readonly (Spread | undefined)[]): Axis =>
  rangeOf(spreads.flatMap((one) => (one ? [one.min, one.max] : [])));

/** Where all values are the same, their bar is as wide as a bin of the axis, around them. */
export function barsOn({ min, max, counts }: Spread, [low, high]: Axis): readonly SpreadBar[] {
  if (!Number.isFinite(min + max)) return [];
  const total = sumOf(counts);
  const isOne = max <= min;
  const width = (isOne ? high - low : max - min) / counts.length;
  const first = isOne ? min - width / 2 : min;
  const bars = Array.from({ length: isOne ? 1 : counts.length }, (_, i) => {
    const count = isOne ? total : (counts[i] ?? 0);
    return { from: first + i * width, to: first + (i + 1) * width, count, density: total > 0 ? count / total / width : 0 };
  });
  return bars;
}

/** About how many lie from one value to another, as if each bin were filled evenly. */
export function countWithin(bars: readonly SpreadBar[], from: number, to: number): number {
  const shareOf = (bar: SpreadBar) => Math.max(0, Math.min(to, bar.to) - Math.max(from, bar.from)) / (bar.to - bar.from);
  return bars.reduce((sum, bar) => sum + bar.count * shareOf(bar), 0);
}

/** The bar that a value lies in. */
export const barAt = (bars: readonly SpreadBar[], value: number): number => bars.findIndex(({ from, to }) => value >= from && value <= to);

export const sumOf = (counts: ArrayLike<number>): number => Array.from(counts).reduce((sum, count) => sum + count, 0);

export const densest = (bars: readonly SpreadBar[]): number => bars.reduce((most, { density }) => Math.max(most, density), 0);

/**
 * What a bar is as high as the picture for: the densest, unless that one alone stands far above all others, as zeros do behind a ReLU.
 * Then it is cut off a little above the next one, so that these can be seen.
 */
export function heightLimit(bars: readonly SpreadBar[]): number {
  const [first = 0, second = 0] = bars.map(({ density }) => density).sort((a, b) => b - a);
  return second > 0 && first > FAR * second ? ABOVE * second : first;
}
const FAR = 4;
const ABOVE = 1.4;
