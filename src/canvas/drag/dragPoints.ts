/** The points that a drag is about: of the pointer, and of the card under it. Pixels; pure. */
import type { Position } from '../../network/document.ts';
import { FIRST_HANDLE } from '../../network/drawing/ends.ts';

/** The points of a dragged card that may lie over a wire to be put into it: the pointer's own first, then the middle between the card's handles. */
export const dragPoints = (pointer: Position, { x, y }: Position, width: number): Position[] => [
  pointer,
  { x: x + width / 2, y: y + FIRST_HANDLE },
];

/** Where on the page a mouse or a finger is; of a finger that was lifted, where it was. */
export function pointerPosition(event: MouseEvent | TouchEvent): Position {
  const at = 'changedTouches' in event ? event.changedTouches[0] : event;
  return { x: at?.clientX ?? 0, y: at?.clientY ?? 0 };
}
