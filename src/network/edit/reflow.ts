/** A network in other rows: for a canvas on which those that it has would be too small to be read, or because its nodes stand in a heap. Pure. */
import type { NetworkDocument, Position } from '../document.ts';
import { inRows, widthOf } from './place.ts';

/** Below this zoom the words of cards cannot be read. */
const LEGIBLE = 0.6;
/** What wires need around the cards, and the lowest row less than the others. */
const ROOM = 56;
const LAST_ROW = 236;
/** Longer rows are seen whole by nobody. */
const MOST_PER_ROW = 12;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The nodes in the document's order in rows of the length that lets them be largest; as they are where they can be read. */
export function reflow(document: NetworkDocument, canvas: Size): NetworkDocument {
  const drawn = document.nodes.map(({ position }) => position);
  if (drawn.length === 0 || (!isHeap(document) && zoomOf(document, drawn, canvas) >= LEGIBLE)) return document;
  const rows = allRows(document);
  const best = bestOf(isHeap(document) ? rows : [drawn, ...rows], document, canvas);
  return { ...document, nodes: document.nodes.map((node, i) => ({ ...node, position: best[i] ?? node.position })) };
}

/** The nodes in the document's order in those rows, whatever places they have. */
export const bestRows = (document: NetworkDocument, canvas: Size): Places => bestOf(allRows(document), document, canvas);

/** Nodes lie on one another exactly, as in a file of somebody who knows nothing of places. */
export const isHeap = ({ nodes }: NetworkDocument): boolean =>
  new Set(nodes.map(({ position: { x, y } }) => `${x} ${y}`)).size < nodes.length;

type Places = readonly Position[];

function allRows({ nodes }: NetworkDocument): Places[] {
  const kinds = nodes.map(({ kind }) => kind);
  return Array.from({ length: MOST_PER_ROW }, (_, i) => inRows(kinds, i + 1));
}

const bestOf = (all: readonly Places[], document: NetworkDocument, canvas: Size): Places =>
  all.reduce((one, other) => (zoomOf(document, other, canvas) > zoomOf(document, one, canvas) ? other : one));

/** How large nodes at these places can be drawn so that all are seen. */
function zoomOf({ nodes }: NetworkDocument, places: Places, canvas: Size): number {
  const right = Math.max(...nodes.map(({ kind }, i) => (places[i]?.x ?? 0) + widthOf(kind)));
  const [left, top] = [Math.min(...places.map(({ x }) => x)), Math.min(...places.map(({ y }) => y))];
  const height = Math.max(...places.map(({ y }) => y)) - top + LAST_ROW;
  return Math.min(canvas.width / (right - left + ROOM), canvas.height / (height + ROOM));
}
