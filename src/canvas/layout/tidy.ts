/** A tidy place for every card: left to right along the wires, in rows that fit the canvas. dagre, loaded when it is asked for, says which comes after which. Pixels at zoom 1. */
import type { NetworkDocument, NetworkEdge, NetworkNode, NodeId, Position } from '../../network/document.ts';
import { GRID, onGrid, widthOf } from '../../network/edit/place.ts';
import { numberPieces } from '../../network/read/pieces.ts';
import type { CardSize } from '../flow/flowNodes.ts';
import { skipsOf } from './skips.ts';
import { type Cell, columnGap, rowGap } from './tidyGaps.ts';
import { COLUMN_GAP, ROW_WIDTH, rowStarts } from './tidyRows.ts';

type Dagre = typeof import('@dagrejs/dagre');
type Drawn = Pick<NetworkDocument, 'nodes' | 'edges'>;

/** Between two rows at least: room for two wires that lead back to the left, and their labels. */
const ROW_GAP = 88;
/** Between two cards of one column: room for a wire, and for the rounding to levels. */
const CARD_GAP = 64;
/** Cards of a row are level, or so much apart that a wire which goes straight on and one that turns are not taken for one. */
const LEVEL = 3 * GRID;
/** A card that was not measured yet. */
const HEIGHT = 160;

/**
 * @param sizes of cards as they were measured
 * @returns a place for each node, on the grid, none over another
 */
export async function tidyPlaces(document: Drawn, sizes: ReadonlyMap<NodeId, CardSize>): Promise<ReadonlyMap<NodeId, Position>> {
  const dagre = await import('@dagrejs/dagre');
  const places = new Map<NodeId, Position>();
  let top = 0;
  for (const part of partsOf(document)) {
    const rows = part.edges.length > 0 ? rowsAlongWires(part, sizes, dagre) : rowsOfLoose(part, sizes);
    for (const row of rows) {
      for (const { id, x, y } of row.cards) places.set(id, { x: onGrid(x), y: onGrid(top + y) });
      top += row.height + row.gap;
    }
  }
  return places;
}

const sizeOf = ({ id, kind }: NetworkNode, sizes: ReadonlyMap<NodeId, CardSize>): CardSize =>
  sizes.get(id) ?? { width: widthOf(kind), height: HEIGHT };

/** Networks that no wire joins, in the document's order; nodes without any wire are one part, the last. */
function partsOf({ nodes, edges }: Drawn): readonly Drawn[] {
  const ids = new Set(nodes.map(({ id }) => id));
  const wires = edges.filter(({ source, target }) => source !== target && ids.has(source) && ids.has(target));
  const wired = new Set(wires.flatMap(({ source, target }) => [source, target]));
  const number = numberPieces(
    [...ids].filter((id) => wired.has(id)),
    wires,
  );
  const parts = [...new Set(number.values())].map((piece) => ({
    nodes: nodes.filter(({ id }) => number.get(id) === piece),
    edges: wires.filter(({ source }) => number.get(source) === piece),
  }));
  return [...parts, { nodes: nodes.filter(({ id }) => !wired.has(id)), edges: [] }].filter((part) => part.nodes.length > 0);
}

interface Row {
  /** Places within the row. */
  readonly cards: readonly { readonly id: NodeId; readonly x: number; readonly y: number }[];
  readonly height: number;
  /** What stays free below it. */
  readonly gap: number;
}

/** A card with the place that dagre gives it: all in one column have the same x. */
interface Ranked {
  readonly node: NetworkNode;
  readonly size: CardSize;
  readonly x: number;
  readonly y: number;
}

function rowsAlongWires(part: Drawn, sizes: ReadonlyMap<NodeId, CardSize>, dagre: Dagre): readonly Row[] {
  const ranked = rank(part, sizes, dagre);
  const columns = [...new Set(ranked.map(({ x }) => x))].sort((a, b) => a - b).map((x) => ranked.filter((card) => card.x === x));
  const columnOf = new Map(columns.flatMap((cards, index) => cards.map(({ node }) => [node.id, index] as const)));
  const goesPast =
    (column: number) =>
    ({ source, target, targetHandle }: NetworkEdge) =>
      targetHandle === 'input' && (columnOf.get(source) ?? 0) <= column && (columnOf.get(target) ?? 0) > column;
  const widths = columns.map((cards) => Math.max(...cards.map(({ size }) => size.width)));
  const starts = rowStarts(widths.map((width, i) => ({ width, wiresBehind: part.edges.filter(goesPast(i)).length })));
  const rows = starts.map((start, i) => columns.slice(start, starts[i + 1]));
  const cells = cellsOf(rows);
  return rows.map((_, row) => layRow(rows, row, part.edges, cells));
}

const cellsOf = (rows: readonly (readonly (readonly Ranked[])[])[]): ReadonlyMap<NodeId, Cell> =>
  new Map(
    rows.flatMap((columns, row) => columns.flatMap((cards, column) => cards.map(({ node, y }) => [node.id, { row, column, y }] as const))),
  );

/**
 * What dagre is told: every card as high as the highest, so that the tops of a chain, and with them its wires, are level; and neither the
 * wire of y nor a wire past others, which would keep room for themselves all along the network: they go around.
 */
function rank({ nodes, edges }: Drawn, sizes: ReadonlyMap<NodeId, CardSize>, { Graph, layout }: Dagre): readonly Ranked[] {
  const graph = new Graph();
  const cards = nodes.map((node) => ({ node, size: sizeOf(node, sizes) }));
  const height = Math.max(...cards.map(({ size }) => size.height));
  graph.setGraph({ rankdir: 'LR', nodesep: CARD_GAP, ranksep: COLUMN_GAP });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { node, size } of cards) graph.setNode(node.id, { width: size.width, height });
  const isSkip = skipsOf(edges);
  const fed = new Set(edges.filter(({ targetHandle }) => targetHandle === 'input').map(({ target }) => target));
  for (const { source, target, targetHandle } of edges)
    if ((targetHandle === 'input' || !fed.has(target)) && !isSkip(source, target)) graph.setEdge(source, target);
  layout(graph);
  return cards.map(({ node, size }) => {
    const { x = 0, y = 0 } = graph.node(node.id) as Partial<Position>;
    return { node, size, x: Math.round(x), y: Math.round((y - height / 2) / LEVEL) * LEVEL };
  });
}

function layRow(
  rows: readonly (readonly (readonly Ranked[])[])[],
  index: number,
  edges: readonly NetworkEdge[],
  cells: ReadonlyMap<NodeId, Cell>,
): Row {
  const columns = rows[index] ?? [];
  const all = columns.flat();
  const top = Math.min(...all.map(({ y }) => y));
  let left = 0;
  const cards = columns.flatMap((column, i) => {
    const x = left;
    left += Math.max(...column.map(({ size }) => size.width)) + Math.max(COLUMN_GAP, columnGap(index, i, edges, cells));
    return column.map(({ node, y }) => ({ id: node.id, x, y: y - top }));
  });
  const height = Math.max(...all.map(({ y, size }) => y - top + size.height));
  return { cards, height, gap: Math.max(ROW_GAP, rowGap(index, edges, cells)) };
}

/** Nodes without wires, in the document's order, as many to a row as there is room for. */
function rowsOfLoose({ nodes }: Drawn, sizes: ReadonlyMap<NodeId, CardSize>): readonly Row[] {
  const rows: { cards: Row['cards'][number][]; height: number; gap: number }[] = [];
  let left = 0;
  for (const node of nodes) {
    const { width, height } = sizeOf(node, sizes);
    const isFull = left + width > ROW_WIDTH;
    if (isFull || rows.length === 0) rows.push({ cards: [], height: 0, gap: ROW_GAP });
    if (isFull) left = 0;
    const row = rows.at(-1);
    row?.cards.push({ id: node.id, x: left, y: 0 });
    if (row) row.height = Math.max(row.height, height);
    left += width + COLUMN_GAP;
  }
  return rows;
}
