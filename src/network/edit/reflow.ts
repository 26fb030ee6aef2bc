/** A network in other rows, for a canvas on which the rows that it has would be too small to be read. Pure. */
import type { NetworkDocument, Position } from '../document.ts';
import { inRows, widthOf } from './place.ts';

/** Below this zoom the words of cards cannot be read. */
const LEGIBLE = 0.6;
/** What wires need around the cards, and the lowest row less than the others. */
const ROOM = 56;
const LAST_ROW = 190;
const MOST_PER_ROW = 5;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The nodes in the document's order in rows of the length that lets them be largest; as they are where they can be read. */
export function reflow(document: NetworkDocument, canvas: Size): NetworkDocument {
  const { nodes } = document;
  const drawn = nodes.map(({ position }) => position);
  if (nodes.length === 0 || zoomOf(document, drawn, canvas) >= LEGIBLE) return document;
  const kinds = nodes.map(({ kind }) => kind);
  const all = Array.from({ length: MOST_PER_ROW }, (_, i) => inRows(kinds, i + 1));
  const best = all.reduce((one, other) => (zoomOf(document, other, canvas) > zoomOf(document, one, canvas) ? other : one), drawn);
  return { ...document, nodes: nodes.map((node, i) => ({ ...node, position: best[i] ?? node.position })) };
}

/** How large nodes at these places can be drawn so that all are seen. */
function zoomOf({ nodes }: NetworkDocument, places: readonly Position[], canvas: Size): number {
  const right = Math.max(...nodes.map(({ kind }, i) => (places[i]?.x ?? 0) + widthOf(kind)));
  const [left, top] = [Math.min(...places.map(({ x }) => x)), Math.min(...places.map(({ y }) => y))];
  const height = Math.max(...places.map(({ y }) => y)) - top + LAST_ROW;
  return Math.min(canvas.width / (right - left + ROOM), canvas.height / (height + ROOM));
}
