/** Rectangles that are found by where they are: a look costs as much as what lies there, however many there are elsewhere. Pixels at zoom 1; pure. */
import type { Position } from '../document.ts';

export interface Rect extends Position {
  readonly width: number;
  readonly height: number;
}

export interface RectIndex<T extends Rect> {
  readonly add: (rect: T) => void;
  /** Whether any that overlaps an area, and passes a test, is there; only touching is no overlap. */
  readonly some: (area: Rect, test?: (rect: T) => boolean) => boolean;
}

const CELL = 128;
/** What would lie in more cells than that is looked at by everybody: a place in a file may be as far off as numbers go. */
const MOST_CELLS = 1024;

export function createRectIndex<T extends Rect>(rects: readonly T[] = []): RectIndex<T> {
  const cells = new Map<number, T[]>();
  const all: T[] = [];
  const huge: T[] = [];
  const index: RectIndex<T> = {
    add: (rect) => {
      all.push(rect);
      const keys = cellsOf(rect);
      if (!keys) huge.push(rect);
      for (const key of keys ?? []) {
        const cell = cells.get(key);
        if (cell) cell.push(rect);
        else cells.set(key, [rect]);
      }
    },
    some: (area, test = always) => {
      const isHit = (rect: T) => overlap(rect, area) && test(rect);
      const keys = cellsOf(area);
      if (!keys) return all.some(isHit);
      return keys.some((key) => cells.get(key)?.some(isHit)) || huge.some(isHit);
    },
  };
  for (const rect of rects) index.add(rect);
  return index;
}

const always = () => true;

/** Also of rectangles without width or height, which lie on a line. */
export const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Their numbers; two cells far from one another may have the same, which costs a look. Undefined where they are too many. */
function cellsOf({ x, y, width, height }: Rect): readonly number[] | undefined {
  const [left, right] = [Math.floor(x / CELL), Math.floor((x + width) / CELL)];
  const [top, bottom] = [Math.floor(y / CELL), Math.floor((y + height) / CELL)];
  if (!((right - left + 1) * (bottom - top + 1) <= MOST_CELLS)) return undefined; // NaN, too
  const keys: number[] = [];
  for (let column = left; column <= right; column++)
    for (let row = top; row <= bottom; row++) keys.push(((column & 0xffff) << 16) | (row & 0xffff));
  return keys;
}

/** The rectangle of a stretch, that much thicker to both sides and longer at both ends. */
export function around(a: { x: number; y: number }, b: { x: number; y: number }, across: number, along: number): Rect {
  const isLevel = a.y === b.y;
  const [dx, dy] = isLevel ? [along, across] : [across, along];
  const [x, y] = [Math.min(a.x, b.x) - dx, Math.min(a.y, b.y) - dy];
  return { x, y, width: Math.abs(a.x - b.x) + 2 * dx, height: Math.abs(a.y - b.y) + 2 * dy };
}
