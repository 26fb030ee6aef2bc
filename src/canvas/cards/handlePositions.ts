/** Where a card's handles stand, and how far their boxes reach beyond their dots. Pixels at zoom 1. */
import { type NodeHandle, Position } from '@xyflow/react';
import { FIRST_HANDLE, HANDLE_STEP } from '../../network/drawing/ends.ts';
import { sourceHandles, targetHandles } from '../../network/edit/connectionList.ts';
import { widthOf } from '../../network/edit/place.ts';
import type { Kind } from '../../network/kinds.ts';

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
