/** Lines that a dragged card falls in with: the sides, middles and wires of the other cards. Pixels at zoom 1; pure. */
import type { Rect } from '@xyflow/react';
import { FIRST_HANDLE } from '../../network/drawing/ends.ts';

/** A hairline over the canvas: upright at an x, level at a y, from the one end of both cards to the other. */
export interface SnapLine {
  readonly axis: 'x' | 'y';
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Snapped {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly SnapLine[];
}

/** How close a card must come to a line. */
export const SNAP_DISTANCE = 5;
/**
 * What of a card can fall in with another's: at which distance from its place. Only like with like, and a side with a side; instead of its top
 * the first handle, so that wires are level.
 */
const MARKS = {
  x: [() => 0, ({ width }: Rect) => width / 2, ({ width }: Rect) => width],
  y: [() => FIRST_HANDLE, ({ height }: Rect) => height / 2, ({ height }: Rect) => height],
} as const;

/**
 * Where a dragged card goes: to the nearest line of each direction, if one is near enough, else to `grid`.
 * @param card where the pointer has brought it
 * @param others the cards that stay where they are
 * @param grid the place without lines
 */
export function snap(card: Rect, others: readonly Rect[], grid: { readonly x: number; readonly y: number }): Snapped {
  const x = nearest('x', card, others);
  const y = nearest('y', card, others);
  const place = { x: x === undefined ? grid.x : card.x + x, y: y === undefined ? grid.y : card.y + y };
  const placed = { ...card, ...place };
  return { ...place, lines: [...linesOf('x', placed, others, x), ...linesOf('y', placed, others, y)] };
}

/** How far it is to the nearest line. */
function nearest(axis: 'x' | 'y', card: Rect, others: readonly Rect[]): number | undefined {
  let found: number | undefined;
  for (const other of others) {
    for (const mark of MARKS[axis]) {
      const by = other[axis] + mark(other) - card[axis] - mark(card);
      if (Math.abs(by) <= SNAP_DISTANCE && (found === undefined || Math.abs(by) < Math.abs(found))) found = by;
    }
  }
  return found;
}

/** One line for each mark that is now shared, over all the cards that share it. */
function linesOf(axis: 'x' | 'y', card: Rect, others: readonly Rect[], by: number | undefined): readonly SnapLine[] {
  if (by === undefined) return [];
  const across = axis === 'x' ? ('y' as const) : ('x' as const);
  const length = axis === 'x' ? ('height' as const) : ('width' as const);
  return MARKS[axis].flatMap((mark) => {
    const at = card[axis] + mark(card);
    const sharing = others.filter((other) => Math.abs(other[axis] + mark(other) - at) < 0.5);
    if (sharing.length === 0) return [];
    const all = [card, ...sharing];
    return [{ axis, at, from: Math.min(...all.map((box) => box[across])), to: Math.max(...all.map((box) => box[across] + box[length])) }];
  });
}
