/** Axes: where they begin and end, which ticks they carry and how those read. Pure. */
import { range, tickStep, ticks } from 'd3-array';
import { formatCount, formatNumber, tidy } from '../lib/numbers.ts';
import { messages } from './messages.ts';

export interface Axis {
  readonly scale: 'linear' | 'log';
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  readonly format: (tick: number) => string;
  /** Where a figure lies on the axis, if that is not where its number is: a share of right answers by how much is wrong. */
  readonly placeOf?: (value: number) => number;
  /** Whether the axis falls from the bottom to the top. */
  readonly isReversed?: boolean;
  /** The figure farthest above the axis and the one farthest below it, where there is any. */
  readonly above?: number | undefined;
  readonly below?: number | undefined;
}

/** Fewer steps an epoch than this and an epoch says no more than a step. */
const LEAST_EPOCH = 10;
const NICE = [1, 2, 5, 10];

/** The smallest of 1, 2, 5 × 10ⁿ that is not below `size`. */
export function niceAbove(size: number): number {
  const decade = 10 ** Math.floor(Math.log10(size));
  const factor = NICE.find((nice) => nice * decade >= size * (1 - 1e-9)) ?? 10;
  return tidy(factor * decade);
}

/** The largest of 1, 2, 5 × 10ⁿ that is not above `size`. */
export function niceBelow(size: number): number {
  const decade = 10 ** Math.floor(Math.log10(size) + 1e-12);
  const factor = [...NICE].reverse().find((nice) => nice * decade <= size * (1 + 1e-9)) ?? 1;
  return tidy(factor * decade);
}

/** A linear axis from `low` to `high`, widened to whole ticks, with `count` ticks or fewer beside the first. */
export function linearAxis(low: number, high: number, count: number, format = tickText): Axis {
  const all = mostTicks(count, (wanted) => ticksAround(low, high, wanted));
  return { scale: 'linear', domain: [all[0] ?? low, all.at(-1) ?? high], ticks: all, format };
}

/** d3's ticks and one beyond either end, unless that is a tick itself. Its `nice` would look for a coarser step then, in some cases without end. */
function ticksAround(low: number, high: number, wanted: number): readonly number[] {
  const step = high > low ? tickStep(low, high, wanted) : tickStep(0, Math.max(Math.abs(high), 1e-12), wanted);
  const first = Math.floor(low / step + 1e-9);
  return range(first, Math.max(Math.ceil(high / step - 1e-9), first + 1) + 1).map((i) => tidy(i * step));
}

/** d3 takes the number of ticks as a wish; here it is what there is room for beside the first. */
function mostTicks(count: number, ticksFor: (wanted: number) => readonly number[]): readonly number[] {
  for (let wanted = Math.max(1, count); ; wanted--) {
    const found = ticksFor(wanted);
    if (found.length <= count + 1 || wanted === 1) return found;
  }
}

/** A linear axis that ends where the values do, with a little air; its ticks, two at least, lie within. */
export function snugAxis(low: number, high: number, count: number): Axis {
  const air = (high - low || Math.abs(high) || 1) * 0.06;
  const [from, to] = [low - air, high + air];
  for (let wanted = count; ; wanted++) {
    const found = ticks(from, to, wanted);
    if (found.length >= 2) return { scale: 'linear', domain: [from, to], ticks: thinTicks(found, count + 1), format: tickText };
  }
}

/** At most so many of the ticks, 0 among them if it was: where finer ticks were needed to have two, five may have come. */
function thinTicks(all: readonly number[], most: number): readonly number[] {
  const [first = 0, second = 1] = all;
  const stride = Math.ceil(all.length / Math.max(2, most));
  return all.filter((tick) => Math.round(tick / (second - first)) % stride === 0);
}

/**
 * A log axis over positive numbers, its ends on 1, 2, 5 × 10ⁿ, its ticks on whole decades where there are enough of them. d3's own log
 * scale ends on whole decades only: of a loss from 0.08 to 2.4 it would leave half of the chart empty.
 */
export function logAxis(low: number, high: number, count: number): Axis {
  const from = niceBelow(low);
  const to = high > low ? niceAbove(high) : niceAbove(low * 2);
  const first = Math.ceil(Math.log10(from) - 1e-9);
  const last = Math.floor(Math.log10(to) + 1e-9);
  const stride = Math.max(1, Math.ceil((last - first + 1) / Math.max(3, count)));
  const decades = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((power) => (power - first) % stride === 0);
  const found = decades.length >= 3 ? decades.map((power) => Number(`1e${power}`)) : finerTicks(from, to, count);
  return { scale: 'log', domain: [from, to], ticks: found, format: tickText };
}

/** 1, 2, 5 × 10ⁿ between two ends; only 1 × 10ⁿ and the ends where that is too many. */
function finerTicks(from: number, to: number, count: number): readonly number[] {
  const fine: number[] = [from];
  while ((fine.at(-1) ?? to) < to * (1 - 1e-9)) fine.push(niceAbove((fine.at(-1) ?? to) * 1.5));
  if (fine.length <= count + 1) return fine;
  return fine.filter((tick, i) => i === 0 || i === fine.length - 1 || Math.abs(Math.log10(tick) % 1) < 1e-9);
}

/**
 * The axis of steps, from 0 to the last step. Once there is a whole epoch it counts epochs; the first tick after 0
 * carries the unit: `1 epoch`, `200 steps`.
 */
export function stepAxis(lastStep: number, stepsPerEpoch: number, count: number): Axis {
  const last = Math.max(lastStep, 10);
  const inEpochs = stepsPerEpoch >= LEAST_EPOCH && last >= stepsPerEpoch;
  const size = inEpochs ? stepsPerEpoch : 1;
  const whole = (wanted: number) => ticks(0, last / size, wanted).filter(Number.isInteger);
  const amounts = mostTicks(count, whole);
  const counted = inEpochs ? messages.axis.epochs : messages.axis.steps;
  const format = (tick: number) => {
    const amount = Math.round(tick / size);
    return amount === amounts[1] ? counted(amount) : formatCount(amount);
  };
  return { scale: 'linear', domain: [0, last], ticks: amounts.map((amount) => amount * size), format };
}

const tickText = (tick: number): string => formatNumber(tick, 3);
