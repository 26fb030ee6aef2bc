/** A map of losses as steps of color: at which losses they begin, and the outline of each. Pure. */
import { quantile, tickStep, ticks } from 'd3-array';
import { contours } from 'd3-contour';
import { tidy } from '../lib/numbers.ts';
import type { PlaneFrame, Range } from '../lib/plane.ts';

/** Losses on a grid over two numbers. */
export interface LossMap {
  readonly x: Range;
  readonly y: Range;
  /** Points along each side. */
  readonly side: number;
  /** Row by row, the least y first; what is not finite lies above all levels. */
  readonly losses: ArrayLike<number>;
}

/** Where most losses lie below this share of the greatest, even steps would show nothing of them. */
const FLAT = 0.08;

/** The losses at which a next color begins, rising: even steps, unless most of the map lies far below its greatest loss. */
export function lossLevels({ losses }: LossMap, count: number): readonly number[] {
  const known = Array.from(losses).filter(Number.isFinite);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  if (!(high > low)) return [];
  const middle = quantile(known, 0.5) ?? low;
  if (middle - low >= FLAT * (high - low)) return ticks(low, high, count).filter((level) => level > low && level < high);
  const shares = Array.from({ length: count }, (_, i) => (i + 1) / (count + 1));
  return [...new Set(shares.map((share) => round(low + (high - low) * share ** 4, high - low)))].filter(
    (level) => level > low && level < high,
  );
}

/** Two digits. */
const round = (level: number, range: number): number =>
  level === 0 ? 0 : tidy(Math.round(level / digit(level, range)) * digit(level, range));
const digit = (level: number, range: number): number => tickStep(0, Math.min(Math.abs(level), range), 20);

export interface LevelArea {
  readonly level: number;
  /** What lies above it, as an SVG path. */
  readonly path: string;
}

/** The areas above each level, one on the other, by https://d3js.org/d3-contour. */
export function levelAreas({ side, losses, x, y }: LossMap, levels: readonly number[], frame: PlaneFrame): readonly LevelArea[] {
  const most = Array.from(losses).reduce((a, b) => (Number.isFinite(b) ? Math.max(a, b) : a), Number.NEGATIVE_INFINITY);
  const values = Array.from(losses, (loss) => (Number.isFinite(loss) ? loss : most + 1));
  // A grid point is the middle of a cell of d3's, whose own edges lie half a cell farther out.
  const at = ([from, to]: Range, place: number) => from + ((to - from) * (place - 0.5)) / (side - 1);
  const point = ([column = 0, row = 0]: readonly number[]) => `${pixel(frame.x(at(x, column)))} ${pixel(frame.y(at(y, row)))}`;
  return contours()
    .size([side, side])
    .thresholds([...levels])(values)
    .map(({ value, coordinates }) => ({
      level: value,
      path: coordinates.flatMap((rings) => rings.map((ring) => `M${ring.map(point).join('L')}Z`)).join(''),
    }));
}

const pixel = (value: number): number => Math.round(value * 10) / 10;

/** The least loss of a map and where it lies; undefined where none is finite. */
export function lowestPoint({
  x,
  y,
  side,
  losses,
}: LossMap): { readonly at: readonly [number, number]; readonly loss: number } | undefined {
  let best = -1;
  for (let i = 0; i < losses.length; i++) {
    const loss = losses[i] ?? Number.NaN;
    if (Number.isFinite(loss) && !(best >= 0 && loss >= (losses[best] ?? 0))) best = i;
  }
  if (best < 0) return undefined;
  const along = ([from, to]: Range, i: number) => from + ((to - from) * i) / (side - 1);
  return { at: [along(x, best % side), along(y, Math.floor(best / side))], loss: losses[best] ?? Number.NaN };
}
