/** Where a card's handles stand, and how far their boxes reach beyond their dots. Pixels at zoom 1. */
import { type NodeHandle, Position } from '@xyflow/react';
import { sourceHandles, targetHandles } from '../../network/edit/connectionList.ts';
import { widthOf } from '../../network/edit/place.ts';
import type { Kind } from '../../network/kinds.ts';

/**
 * The first handle stands at the middle of a card’s second line, so wires along a row are level; the second one a pixel below that of
 * the third, so that each has its 24 px in a view that is a little smaller, too.
 */
export const FIRST_HANDLE = 41;
export const HANDLE_STEP = 27;

/** The box of a handle is a square of that size. */
const HANDLE_SIZE = 27;
/** How far it stands outside of the card; these two follow from the style sheet of handles, too. */
const HANDLE_OUTSIDE = 18;

/** The handles of a card as React Flow finds them when it is drawn: wires of cards that are not drawn yet begin and end there. */
export function handlesOf(kind: Kind): NodeHandle[] {
  const box = (id: string | undefined, i: number) => ({
    ...(id === undefined ? {} : { id }),
    y: FIRST_HANDLE + i * HANDLE_STEP - HANDLE_SIZE / 2,
    width: HANDLE_SIZE,
    height: HANDLE_SIZE,
  });
  return [
    ...targetHandles(kind).map((id, i) => ({ ...box(id, i), type: 'target' as const, position: Position.Left, x: -HANDLE_OUTSIDE })),
    ...sourceHandles(kind).map((id, i) => ({
      ...box(id, i),
      type: 'source' as const,
      position: Position.Right,
      x: widthOf(kind) + HANDLE_OUTSIDE - HANDLE_SIZE,
    })),
  ];
}

/** How far a handle's dot reaches out of its card: wires are drawn from there. It follows from the style sheet of handles. */
export const DOT = 6;
