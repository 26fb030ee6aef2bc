/** The heights and sides along which a wire may go around cards: just over, under and beside each of those near it. Pixels at zoom 1; pure. */

import type { Ends } from './ends.ts';
import type { Rect } from './rectIndex.ts';

/** How far a wire keeps off the cards that it goes around, where there is room. */
const OFF = 20;
/** How far above and below its ends a wire looks for a way. */
const REACH = 600;
/** Of two lanes each, so many are tried; and so many sides. */
const FEW = 3;
const SIDES = 8;

export interface Lanes {
  /** For one lane all the way. */
  readonly single: readonly number[];
  /** For two: beside the source, and beside the target. */
  readonly first: readonly number[];
  readonly second: readonly number[];
  /** Between the two. */
  readonly sides: readonly number[];
}

/** @param whole what holds all cards: around all of them there is always a way */
export function lanesFor({ from, to }: Ends, cards: readonly Rect[], whole: Rect): Lanes {
  const [left, right] = [Math.min(from.x, to.x) - 2 * OFF, Math.max(from.x, to.x) + 2 * OFF];
  const [top, bottom] = [Math.min(from.y, to.y) - REACH, Math.max(from.y, to.y) + REACH];
  const isBetween = ({ x, y, width, height }: Rect) => x < right && x + width > left && y < bottom && y + height > top;
  const near = cards.filter(isBetween);
  const [over, under] = [whole.y - OFF, whole.y + whole.height + OFF];
  const heights = distinct([...near.flatMap(({ y, height }) => [y - OFF, y + height + OFF]), over, under]);
  const inRange = ({ y, height }: Rect) => y < Math.max(from.y, to.y) + OFF && y + height > Math.min(from.y, to.y) - OFF;
  const beside = cards.filter(inRange).flatMap(({ x, width }) => [x - OFF, x + width + OFF]);
  const sides = distinct([...beside, whole.x - OFF, whole.x + whole.width + OFF]);
  const detour = (x: number) => Math.abs(x - from.x) + Math.abs(x - to.x);
  return {
    single: heights,
    first: nearest(heights, from.y),
    second: nearest(heights, to.y),
    sides: distinct([...sides.sort((a, b) => detour(a) - detour(b)).slice(0, SIDES), whole.x - OFF, whole.x + whole.width + OFF]),
  };
}

const distinct = (all: readonly number[]): number[] => [...new Set(all)];

/** A few above and a few below. */
function nearest(heights: readonly number[], y: number): readonly number[] {
  const sorted = [...heights].sort((a, b) => a - b);
  const below = sorted.findIndex((height) => height >= y);
  const split = below < 0 ? sorted.length : below;
  return [...sorted.slice(Math.max(0, split - FEW), split).reverse(), ...sorted.slice(split, split + FEW)];
}
