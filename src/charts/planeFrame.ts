/** Two axes of numbers and the way from them to pixels; ranges that stand still while what is shown moves within them. Pure. */
import { ticks } from 'd3-array';
import { formatNumber } from '../lib/numbers.ts';
import { type PlaneFrame, type Range, scale } from '../lib/plane.ts';
import type { Size } from './useSize.ts';

/** Pixels: what a tick needs along an axis, and what stands below and above the plot. */
const [TICK_WIDTH, TICK_HEIGHT, BELOW, ABOVE] = [56, 34, 18, 6];

/** @param beside room at the right of the plot, in pixels */
export function planeFrame({ width, height }: Size, x: Range, y: Range, beside = 10): PlaneFrame {
  const [top, bottom] = [ABOVE, Math.max(ABOVE + 1, height - BELOW)];
  const yTicks = ticks(y[0], y[1], ticksIn(bottom - top, TICK_HEIGHT));
  const left = Math.max(2, ...yTicks.map((tick) => tickText(tick).length)) * 7 + 8;
  const right = Math.max(left + 1, width - beside);
  const xTicks = ticks(x[0], x[1], ticksIn(right - left, TICK_WIDTH));
  return { left, top, right, bottom, x: scale(x, left, right), y: scale(y, bottom, top), xTicks, yTicks };
}

/** As many as there is room for, and no more than are read. */
const ticksIn = (room: number, each: number): number => Math.min(9, Math.max(2, Math.floor(room / each)));

export const tickText = (tick: number): string => formatNumber(tick, 3);

/** Free at each end, as a share of the range. */
const AIR = 0.1;

/**
 * The smallest of `least`, twice that, and so on, that has room for what goes from `low` to `high`, its middle on a quarter of it: so it follows what moves in
 * rare steps. Where nothing is finite it is the least around 0.
 * @param zoom how much larger or smaller it is made by hand, around `here`
 */
export function steadyRange(low: number, high: number, least = 4, zoom = 1, here = (low + high) / 2): Range {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return [-least / 2, least / 2];
  for (let size = least; ; size *= 2) {
    const middle = onQuarter((low + high) / 2, size);
    const isFit = low >= middle - size * (0.5 - AIR) && high <= middle + size * (0.5 - AIR);
    if (!isFit && size < 1e30) continue;
    const zoomed = size * zoom;
    const around = zoom < 1 && Number.isFinite(here) ? onQuarter(here, zoomed) : middle;
    return [around - zoomed / 2, around + zoomed / 2];
  }
}

const onQuarter = (value: number, size: number): number => (Math.round(value / (size / 4)) * size) / 4;
