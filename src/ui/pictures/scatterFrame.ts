/** Where points stand in a picture with axes: scales, room around, which numbers are written. Pure. */
import { tidy } from '../../lib/numbers.ts';
import { type PlaneFrame, type Range, scale } from '../../lib/plane.ts';
import { rangeOf } from './paths.ts';

/** Room for the numbers at the axes. Pixels */
const GUTTER = { left: 30, bottom: 16, top: 1, right: 1 };
/** Room around the points, of their range. */
const MARGIN = 0.15;
/** Room around points that share one value: of x as far as the network's curve reaches, of y so that 0 can be seen. */
const ALONE = { x: (at: number) => Math.max(1, Math.abs(at) / 1000), y: (at: number) => 1.2 * Math.max(1, Math.abs(at)) };

/**
 * A frame for points in a picture of this size; its ticks are their least and most, one number where those are the same. It follows from the
 * points alone, so that it stands still while a curve moves in it.
 */
export function frameOf(
  points: { readonly x: ArrayLike<number>; readonly y: ArrayLike<number> },
  width: number,
  height: number,
): PlaneFrame {
  const [left, right, top, bottom] = [GUTTER.left, width - GUTTER.right, GUTTER.top, height - GUTTER.bottom];
  const [xEnds, yEnds] = [endsOf(points.x), endsOf(points.y)];
  return {
    left,
    right,
    top,
    bottom,
    x: scale(roomAround(xEnds, ALONE.x(xEnds[0])), left, right),
    y: scale(roomAround(yEnds, ALONE.y(yEnds[0])), bottom, top),
    xTicks: [...new Set(xEnds)],
    yTicks: [...new Set(yEnds)],
  };
}

/** The least and most; of a single value itself, twice. */
function endsOf(values: ArrayLike<number>): Range {
  const [low, high] = rangeOf(values);
  return Array.from(values).includes(low) ? [low, high] : [(low + high) / 2, (low + high) / 2];
}

function roomAround([low, high]: Range, alone: number): Range {
  const room = high > low ? (high - low) * MARGIN : alone;
  return [low - room, high + room];
}

/** A number at an axis, as fine as can be told apart in a picture: two digits of the range that the axis covers. */
export function roundTick(value: number, ticks: readonly number[]): number {
  const range = Math.abs((ticks.at(-1) ?? value) - (ticks[0] ?? value)) || Math.abs(value);
  if (range === 0) return value;
  const step = 10 ** (Math.floor(Math.log10(range)) - 1);
  return tidy(Math.round(value / step) * step);
}

/** The indices of at most `most` of `count` things, evenly spread. */
export const thin = (count: number, most: number): readonly number[] =>
  count <= most
    ? Array.from({ length: count }, (_, i) => i)
    : Array.from({ length: most }, (_, i) => Math.round((i * (count - 1)) / (most - 1)));
