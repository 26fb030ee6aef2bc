/** Where nodes go on the canvas: rows of known widths, room made for a newcomer. Pixels at zoom 1. */
import type { NetworkDocument, NetworkNode, NodeId, Position } from '../document.ts';
import { type Family, KINDS, type Kind } from '../kinds.ts';

/** How wide a card of each family is drawn; the canvas uses the same numbers. */
export const CARD_WIDTH: Readonly<Record<Family, number>> = { data: 200, linear: 208, activation: 168, structure: 136, loss: 200 };
export const GRID = 8;

/** The line of the grid that is nearest. */
export const onGrid = (value: number): number => Math.round(value / GRID) * GRID + 0; // no −0

const GAP = 64;
/** Higher than a card with a picture of points, and a wire below it. */
export const ROW_HEIGHT = 272;

export const widthOf = (kind: Kind): number => CARD_WIDTH[KINDS[kind].family];

/** Positions for nodes in reading order. @param rows how many stand in each, or which nodes begin one */
export function inRows(kinds: readonly Kind[], rows: number | ReadonlySet<number>): Position[] {
  const isFirst = (index: number) => index > 0 && (typeof rows === 'number' ? index % rows === 0 : rows.has(index));
  let [x, y] = [0, 0];
  return kinds.map((kind, index) => {
    if (isFirst(index)) [x, y] = [0, y + ROW_HEIGHT];
    const position = { x, y };
    x += widthOf(kind) + GAP;
    return position;
  });
}

/** The free place to the right of a node, moved down as long as another node is in the way. */
export function placeAfter(document: NetworkDocument, after: NetworkNode, kind: Kind): Position {
  let place = { x: after.position.x + widthOf(after.kind) + GAP, y: after.position.y };
  // Each node is in the way of two places at most, so this many tries find a free one.
  for (let tries = 2 * document.nodes.length; tries > 0 && !isFree(document, place, kind); tries--)
    place = { x: place.x, y: place.y + ROW_HEIGHT };
  return place;
}

/** Whether no card is in the way of a new one. */
export const isFree = (document: NetworkDocument, place: Position, kind: Kind): boolean =>
  !document.nodes.some((node) => overlaps(node, place, kind));

/** Whether a card of this kind would lie on a node, or too close to it. */
export const overlaps = (node: NetworkNode, place: Position, kind: Kind): boolean =>
  node.position.x < place.x + widthOf(kind) &&
  place.x < node.position.x + widthOf(node.kind) &&
  Math.abs(node.position.y - place.y) < ROW_HEIGHT;

/**
 * Makes room for a node of `kind` right of `after`, where what lies behind it is in the same row: all of the row from there on moves right,
 * wired or not.
 */
export function makeRoom(document: NetworkDocument, after: NetworkNode, behind: ReadonlySet<NodeId>, kind: Kind): NetworkDocument {
  const left = after.position.x + widthOf(after.kind) + GAP;
  const inRow = ({ id, position: { x, y } }: NetworkNode) =>
    id !== after.id && x >= after.position.x && Math.abs(y - after.position.y) < ROW_HEIGHT / 2;
  const nearest = Math.min(...document.nodes.filter((node) => behind.has(node.id) && inRow(node)).map(({ position: { x } }) => x));
  const shift = left + widthOf(kind) + GAP - nearest;
  if (!Number.isFinite(nearest) || shift <= 0) return document;
  const nodes = document.nodes.map((node) =>
    inRow(node) && node.position.x >= nearest ? { ...node, position: { x: node.position.x + shift, y: node.position.y } } : node,
  );
  return { ...document, nodes };
}

/** The place to the left of a node, whatever is there. */
export const placeBefore = ({ position: { x, y } }: NetworkNode, kind: Kind): Position => ({ x: x - widthOf(kind) - GAP, y });
