/** Where a card is held, and where on the page an event is. Pixels; pure. */
import type { Position } from '../../network/document.ts';
import { FIRST_END } from '../cards/endPlaces.ts';

/** The points of a card that may lie over a wire to be put into it: the hand's own, and the middle between the card's ends. */
export const holdsOf = (hand: Position, { x, y }: Position, width: number): Position[] => [hand, { x: x + width / 2, y: y + FIRST_END }];

/** Where on the page a mouse or a finger is; of a finger that was lifted, where it was. */
export function pointOf(event: MouseEvent | TouchEvent): Position {
  const at = 'changedTouches' in event ? event.changedTouches[0] : event;
  return { x: at?.clientX ?? 0, y: at?.clientY ?? 0 };
}
