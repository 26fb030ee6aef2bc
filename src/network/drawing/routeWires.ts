/** The ways of all wires of a drawing together: none through a card, none along another, each label beside its own. Pixels at zoom 1; pure. */
import type { Position } from '../document.ts';
import type { Corners, Ends } from './ends.ts';
import { createField } from './field.ts';
import { labelPlace } from './labels.ts';
import type { Rect } from './rectIndex.ts';
import { roundedPath } from './roundedPath.ts';
import { bestWay, straightOn, stretchesOf } from './ways.ts';

export interface WireToRoute extends Ends {
  readonly id: string;
  /** What stands beside it; empty where nothing does. */
  readonly label: string;
}

export interface Route {
  /** Level and upright stretches, from its source to its target. */
  readonly corners: Corners;
  /** An SVG path along them. */
  readonly path: string;
  /** The middle of its label's base line; undefined where it would be struck by a wire or lie under a card. */
  readonly label: Position | undefined;
}

/**
 * Wires that can go straight on do so; of the others the shorter ones choose first, those of y last. Costs about as much for each wire,
 * however many there are.
 * @param cards the boxes of all cards
 * @param scale how much larger than usual the labels are
 */
export function routeWires(wires: readonly WireToRoute[], cards: readonly Rect[], scale: number): ReadonlyMap<string, Route> {
  const field = createField(cards);
  const corners = new Map<string, Corners>();
  const take = (wire: WireToRoute, way: Corners) => {
    corners.set(wire.id, way);
    for (const stretch of stretchesOf(way, wire)) field.take(stretch);
  };
  const others = wires.filter((wire) => {
    const way = straightOn(wire, field);
    if (way) take(wire, way);
    return !way;
  });
  const whole = boundsOf(cards);
  for (const wire of others.sort(inTurn)) take(wire, bestWay(wire, field, cards, whole) ?? whatIsLeft(wire, cards, whole));
  return withLabels(wires, corners, labelPlace(field, scale));
}

/** As if no other wire were there; in the end straight through all of them. */
function whatIsLeft(wire: WireToRoute, cards: readonly Rect[], whole: Rect): Corners {
  const way = bestWay(wire, createField(cards), cards, whole);
  if (way) return way;
  const { from, to } = wire;
  const x = to.x > from.x ? (from.x + to.x) / 2 : from.x + 10;
  const y = (from.y + to.y) / 2;
  const step = [from, { x, y: from.y }, { x, y: to.y }, to];
  return to.x > from.x ? step : [from, { x, y: from.y }, { x, y }, { x: to.x - 10, y }, { x: to.x - 10, y: to.y }, to];
}

const reachOf = ({ from, to }: Ends): number => Math.abs(from.x - to.x) + Math.abs(from.y - to.y);

const inTurn = (a: WireToRoute, b: WireToRoute): number =>
  Number(a.isTarget) - Number(b.isTarget) || reachOf(a) - reachOf(b) || (a.id < b.id ? -1 : 1);

function withLabels(
  wires: readonly WireToRoute[],
  corners: ReadonlyMap<string, Corners>,
  place: ReturnType<typeof labelPlace>,
): ReadonlyMap<string, Route> {
  return new Map(
    wires.map((wire) => {
      const way = corners.get(wire.id) ?? [wire.from, wire.to];
      return [wire.id, { corners: way, path: roundedPath(way), label: wire.label === '' ? undefined : place(way, wire.label) }];
    }),
  );
}

function boundsOf(cards: readonly Rect[]): Rect {
  const [x, y] = [least(cards, (card) => card.x), least(cards, (card) => card.y)];
  const [right, bottom] = [-least(cards, (card) => -card.x - card.width), -least(cards, (card) => -card.y - card.height)];
  return { x, y, width: right - x, height: bottom - y };
}

const least = (cards: readonly Rect[], of: (card: Rect) => number): number =>
  cards.reduce((found, card) => Math.min(found, of(card)), Number.POSITIVE_INFINITY);
