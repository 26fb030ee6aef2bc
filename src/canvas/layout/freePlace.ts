/** A free place for a new node near a point. Pixels at zoom 1; pure. */
import type { NetworkNode, Position } from '../../network/document.ts';
import { onGrid, widthOf } from '../../network/edit/place.ts';
import type { Kind } from '../../network/kinds.ts';

/** How high a card is taken to be, with the room it needs below. */
const ROOM = 160;
const APART = 24;
/** How many steps to look away from the point: further than this, cards may lie on one another. */
const REACH = 12;

/** The place for a card whose middle is as near to `middle` as the others allow, on the grid. */
export function freePlace(nodes: readonly NetworkNode[], kind: Kind, middle: Position): Position {
  const width = widthOf(kind);
  const wanted = { x: onGrid(middle.x - width / 2), y: onGrid(middle.y - ROOM / 2) };
  const places = STEPS.map(({ x, y }) => ({ x: wanted.x + x * (width + APART), y: wanted.y + y * ROOM }));
  return places.find((place) => !nodes.some((node) => overlaps(node, place, width))) ?? wanted;
}

const overlaps = ({ kind, position }: NetworkNode, place: Position, width: number): boolean =>
  position.x < place.x + width + APART && place.x < position.x + widthOf(kind) + APART && Math.abs(position.y - place.y) < ROOM;

/** Steps to the right, left, down and up, the nearest first. */
const STEPS: readonly Position[] = Array.from({ length: (2 * REACH + 1) ** 2 }, (_, i) => ({
  x: (i % (2 * REACH + 1)) - REACH,
  y: Math.floor(i / (2 * REACH + 1)) - REACH,
})).sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y) || b.y - a.y || b.x - a.x);
