/** How far an axis must reach to show what matters, whatever the numbers do. Pure. */
import type { Quantiles } from './points.ts';

export interface Extent {
  readonly low: number;
  readonly high: number;
  /** The highest number of all, where the axis stops below it. */
  readonly beyond?: number;
  /** The lowest, where the axis stops above it. */
  readonly beneath?: number;
}

/** A diverging run must not press its good part flat: this many times the median is enough. */
const ROOM = 8;
/** And the beginning of a run is always in sight. */
const ROOM_AT_START = 3;
/** The same on a log axis, as a factor both ways: exact zeros and near-zeros would stretch it without end. */
const LOG_ROOM = 1e6;

/** Above the good part of a run that blew up: enough to see that the line leaves it. */
const ROOM_ABOVE_GOOD = 1.5;
const LOG_ROOM_ABOVE_GOOD = 10;

const finite = (values: readonly number[]): readonly number[] => values.filter(Number.isFinite);

/** The least and most of the finite values; undefined if there are none. */
export function extentOf(values: readonly number[]): Extent | undefined {
  const numbers = finite(values);
  if (numbers.length === 0) return undefined;
  return { low: numbers.reduce((a, b) => Math.min(a, b)), high: numbers.reduce((a, b) => Math.max(a, b)) };
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/**
 * From 0 (or the least, if that is below) to the highest value, unless some tower over the rest: then the axis ends
 * at 8 times the median, but not below 3 times the first.
 * @param good those of the values that came before the run blew up, where it did: the axis ends a little above them
 */
export function lossExtent(values: readonly number[], good?: readonly number[]): Extent | undefined {
  const all = extentOf(values);
  if (!all) return undefined;
  const sane = good && extentOf(good);
  const numbers = finite(values);
  const enough = sane
    ? above(sane.high, ROOM_ABOVE_GOOD)
    : Math.max(ROOM * median(numbers.map(Math.abs)), ROOM_AT_START * Math.abs(numbers[0] ?? 0));
  const low = Math.min(0, (sane ?? all).low);
  return all.high > enough && enough > low ? { low, high: enough, beyond: all.high } : { low, high: all.high };
}

/** So many times a number; of one below 0, as much above it. */
const above = (value: number, times: number): number => value + (times - 1) * Math.abs(value);

/** The positive values, zeros and less beneath them: six decades around the median (and above the first) at most; undefined if there are none. */
export function logExtent(values: readonly number[], good?: readonly number[]): Extent | undefined {
  const positive = finite(values).filter((value) => value > 0);
  const all = extentOf(positive);
  if (!all) return undefined;
  const sane = good && extentOf(good.filter((value) => value > 0));
  const middle = median(positive);
  const low = sane ? sane.low : Math.max(all.low, middle / LOG_ROOM);
  const enough = sane ? LOG_ROOM_ABOVE_GOOD * sane.high : LOG_ROOM * Math.max(middle, positive[0] ?? 0);
  const least = extentOf(values)?.low ?? low;
  return {
    low,
    high: Math.min(enough, all.high),
    ...(all.high > enough ? { beyond: all.high } : {}),
    ...(least < low ? { beneath: least } : {}),
  };
}

/** How far the values of a tensor are shown: to where a box plot has the ends of its whiskers, so that the middle half takes a quarter of it. */
export function whiskers([min, q5, q25, , q75, q95, max]: Quantiles): readonly [number, number] {
  const length = 1.5 * (q75 - q25);
  if (length > 0) return [Math.max(min, q25 - length), Math.min(max, q75 + length)];
  return q95 > q5 ? [q5, q95] : [min, max];
}

/** The extent of values on both sides of 0, robust: at most 20 times what the middle half of the extremes needs. */
export function parameterExtent(lows: readonly number[], highs: readonly number[]): Extent | undefined {
  const all = extentOf([...lows, ...highs]);
  if (!all) return undefined;
  const sizes = finite([...lows, ...highs])
    .map(Math.abs)
    .sort((a, b) => a - b);
  const most = 20 * (sizes[Math.floor(0.75 * (sizes.length - 1))] ?? 0) || Number.POSITIVE_INFINITY;
  return { low: Math.max(all.low, -most), high: Math.min(all.high, most) };
}
