/** Axes: where they begin and end, which ticks they carry and how those read. Pure. */
import { counted, formatCount, formatNumber, tidy } from '../lib/numbers.ts';

export interface Axis {
  readonly scale: 'linear' | 'log';
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  readonly format: (tick: number) => string;
  /** The highest number of all, where the axis stops below it. */
  readonly beyond?: number | undefined;
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
  const span = high - low > 0 ? high - low : Math.max(Math.abs(high), 1e-12);
  let unit = niceAbove(span / Math.max(1, count));
  while (Math.ceil(high / unit - 1e-9) - Math.floor(low / unit + 1e-9) > count) unit = niceAbove(unit * 1.5);
  const first = Math.floor(low / unit + 1e-9);
  const last = Math.max(Math.ceil(high / unit - 1e-9), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => tidy((first + i) * unit));
  return { scale: 'linear', domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1], ticks, format };
}

/** A linear axis that ends where the values do, with a little air; its ticks, two at least, lie within. */
export function snugAxis(low: number, high: number, count: number): Axis {
  const air = (high - low || Math.abs(high) || 1) * 0.06;
  const [from, to] = [low - air, high + air];
  for (let tries = count; ; tries++) {
    const wide = linearAxis(from, to, tries);
    const ticks = wide.ticks.filter((tick) => tick >= from && tick <= to);
    if (ticks.length >= 2) return { ...wide, domain: [from, to], ticks: thinTicks(ticks, count + 1) };
  }
}

/** At most so many of the ticks, 0 among them if it was: where finer ticks were needed to have two, five may have come. */
function thinTicks(ticks: readonly number[], most: number): readonly number[] {
  const [first = 0, second = 1] = ticks;
  const stride = Math.ceil(ticks.length / Math.max(2, most));
  return ticks.filter((tick) => Math.round(tick / (second - first)) % stride === 0);
}

/** A log axis over positive numbers, its ends on 1, 2, 5 × 10ⁿ, its ticks on whole decades where there are enough of them. */
export function logAxis(low: number, high: number, count: number): Axis {
  const from = niceBelow(low);
  const to = high > low ? niceAbove(high) : niceAbove(low * 2);
  const first = Math.ceil(Math.log10(from) - 1e-9);
  const last = Math.floor(Math.log10(to) + 1e-9);
  const stride = Math.max(1, Math.ceil((last - first + 1) / Math.max(3, count)));
  const decades = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((power) => (power - first) % stride === 0);
  const ticks = decades.length >= 3 ? decades.map((power) => Number(`1e${power}`)) : finerTicks(from, to, count);
  return { scale: 'log', domain: [from, to], ticks, format: tickText };
}

/** 1, 2, 5 × 10ⁿ between two ends; only 1 × 10ⁿ and the ends where that is too many. */
function finerTicks(from: number, to: number, count: number): readonly number[] {
  const ticks: number[] = [from];
  while ((ticks.at(-1) ?? to) < to * (1 - 1e-9)) ticks.push(niceAbove((ticks.at(-1) ?? to) * 1.5));
  if (ticks.length <= count + 1) return ticks;
  return ticks.filter((tick, i) => i === 0 || i === ticks.length - 1 || Math.abs(Math.log10(tick) % 1) < 1e-9);
}

/**
 * The axis of steps, from 0 to the last step. Once there is a whole epoch it counts epochs; the first tick after 0
 * carries the unit: `1 epoch`, `200 steps`.
 */
export function stepAxis(lastStep: number, stepsPerEpoch: number, count: number): Axis {
  const last = Math.max(lastStep, 10);
  const inEpochs = stepsPerEpoch >= LEAST_EPOCH && last >= stepsPerEpoch;
  const size = inEpochs ? stepsPerEpoch : 1;
  const unit = Math.max(1, niceAbove(last / size / Math.max(1, count)));
  const ticks = Array.from({ length: Math.floor(last / size / unit + 1e-9) + 1 }, (_, i) => i * unit * size);
  const word = inEpochs ? 'epoch' : 'step';
  const format = (tick: number) => {
    const amount = Math.round(tick / size);
    return amount === unit ? counted(amount, word) : formatCount(amount);
  };
  return { scale: 'linear', domain: [0, last], ticks, format };
}

const tickText = (tick: number): string => formatNumber(tick, 3);
