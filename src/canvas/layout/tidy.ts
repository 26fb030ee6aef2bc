/** A tidy place for every card: left to right along the wires, in rows that fit the canvas. dagre says which comes after which, and is large: import this when it is asked for. Pixels at zoom 1. */
import { Graph, layout } from '@dagrejs/dagre';
import type { NetworkDocument, NetworkEdge, NetworkNode, NodeId, Position } from '../../network/document.ts';
import { GRID, onGrid, widthOf } from '../../network/edit/place.ts';
import { numberPieces } from '../../network/read/pieces.ts';
import type { CardSize } from '../flow/flowNodes.ts';
import { skipsOf } from './skips.ts';
import { type Cell, columnGap, rowGap } from './tidyGaps.ts';
import { COLUMN_GAP, ROW_WIDTH, rowStarts } from './tidyRows.ts';

type Drawn = Pick<NetworkDocument, 'nodes' | 'edges'>;

/** Between two rows at least: room for two wires that lead back to the left, and their labels. */
const ROW_GAP = 88;
/** Between two cards of one column: room for a wire, and for the rounding to levels. */
const CARD_GAP = 64;
/** Cards of a row are level, or so much apart that a wire which goes straight on and one that turns are not taken for one. */
const LEVEL = 3 * GRID;
/** A card that was not measured yet. */
const HEIGHT = 160;

/** What the rows are to fit: the canvas they are seen on, and how large they are at most. Pixels of the screen. */
export interface Sight extends CardSize {
  readonly mostZoom: number;
}

/** A card is never narrower, so no row can be. */
const NARROWEST = 256;
/** How much larger other rows must make a network to be worth more than the usual ones. */
const WORTH = 1.05;
/** Wider rows than that are seen by nobody. */
const WIDEST = 12 * NARROWEST;
/** What stays free around all of it. */
const ROOM = 60;

/**
 * @param sizes of cards as they were measured
 * @param sight what of the usual rows is too small there is broken into others, longer or shorter, that are seen larger
 * @returns a place for each node, on the grid, none over another
 */
export function tidyPlaces(document: Drawn, sizes: ReadonlyMap<NodeId, CardSize>, sight?: Sight): ReadonlyMap<NodeId, Position> {
  const parts = partsOf(document).map((part) => (part.edges.length > 0 ? rowsAlongWires(part, sizes) : rowsOfLoose(part, sizes)));
  const rowsOf = (width: number): readonly Row[] => parts.flatMap((part) => part(width));
  const usual = rowsOf(ROW_WIDTH);
  return placesIn(sight ? largest(usual, rowsOf, sight) : usual);
}

/** The rows in which a network is seen as large as can be: the usual ones where nothing is much better. */
function largest(usual: readonly Row[], rowsOf: (width: number) => readonly Row[], sight: Sight): readonly Row[] {
  let best = { rows: usual, zoom: zoomOf(usual, sight) * WORTH };
  for (let width = NARROWEST; best.zoom < sight.mostZoom && width <= WIDEST; width += NARROWEST) {
    const rows = rowsOf(width);
    const zoom = zoomOf(rows, sight);
    if (zoom > best.zoom) best = { rows, zoom };
  }
  return best.rows;
}

const zoomOf = (rows: readonly Row[], { width, height }: Sight): number =>
  Math.min(
    width / (Math.max(0, ...rows.map((row) => row.width)) + ROOM),
    height / (rows.reduce((sum, row, i) => sum + row.height + (i < rows.length - 1 ? row.gap : 0), 0) + ROOM),
  );

function placesIn(rows: readonly Row[]): ReadonlyMap<NodeId, Position> {
  const places = new Map<NodeId, Position>();
  let top = 0;
  for (const row of rows) {
    for (const { id, x, y } of row.cards) places.set(id, { x: onGrid(x), y: onGrid(top + y) });
    top += row.height + row.gap;
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
  readonly width: number;
  readonly height: number;
  /** What stays free below it. */
  readonly gap: number;
}

/** Some cards in rows of a width. */
type RowsOf = (rowWidth: number) => readonly Row[];

/** A card with the place that dagre gives it: all in one column have the same x. */
interface Ranked {
  readonly node: NetworkNode;
  readonly size: CardSize;
  readonly x: number;
  readonly y: number;
}

function rowsAlongWires(part: Drawn, sizes: ReadonlyMap<NodeId, CardSize>): RowsOf {
  const ranked = rank(part, sizes);
  const columns = [...new Set(ranked.map(({ x }) => x))].sort((a, b) => a - b).map((x) => ranked.filter((card) => card.x === x));
  const columnOf = new Map(columns.flatMap((cards, index) => cards.map(({ node }) => [node.id, index] as const)));
  const goesPast =
    (column: number) =>
    ({ source, target, targetHandle }: NetworkEdge) =>
      targetHandle === 'input' && (columnOf.get(source) ?? 0) <= column && (columnOf.get(target) ?? 0) > column;
  const widths = columns.map((cards) => Math.max(...cards.map(({ size }) => size.width)));
  const breakable = widths.map((width, i) => ({ width, wiresBehind: part.edges.filter(goesPast(i)).length }));
  return (rowWidth) => {
    const starts = rowStarts(breakable, rowWidth);
    const rows = starts.map((start, i) => columns.slice(start, starts[i + 1]));
    const cells = cellsOf(rows);
    return rows.map((_, row) => layRow(rows, row, part.edges, cells));
  };
}

const cellsOf = (rows: readonly (readonly (readonly Ranked[])[])[]): ReadonlyMap<NodeId, Cell> =>
  new Map(
    rows.flatMap((columns, row) => columns.flatMap((cards, column) => cards.map(({ node, y }) => [node.id, { row, column, y }] as const))),
  );

/**
 * What dagre is told: every card as high as the highest, so that the tops of a chain, and with them its wires, are level; and neither the
 * wire of y nor a wire past others, which would keep room for themselves all along the network: they go around.
 */
function rank({ nodes, edges }: Drawn, sizes: ReadonlyMap<NodeId, CardSize>): readonly Ranked[] {
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
  let width = 0;
  const cards = columns.flatMap((column, i) => {
    const x = left;
    width = x + Math.max(...column.map(({ size }) => size.width));
    left = width + Math.max(COLUMN_GAP, columnGap(index, i, edges, cells));
    return column.map(({ node, y }) => ({ id: node.id, x, y: y - top }));
  });
  const height = Math.max(...all.map(({ y, size }) => y - top + size.height));
  return { cards, width, height, gap: Math.max(ROW_GAP, rowGap(index, edges, cells)) };
}

/** Nodes without wires, in the document's order, as many to a row as there is room for. */
const rowsOfLoose =
  ({ nodes }: Drawn, sizes: ReadonlyMap<NodeId, CardSize>): RowsOf =>
  (rowWidth) => {
    const rows: { cards: Row['cards'][number][]; width: number; height: number; gap: number }[] = [];
    let left = 0;
    for (const node of nodes) {
      const { width, height } = sizeOf(node, sizes);
      const isFull = left + width > rowWidth;
      if (isFull || rows.length === 0) rows.push({ cards: [], width: 0, height: 0, gap: ROW_GAP });
      if (isFull) left = 0;
      const row = rows.at(-1);
      row?.cards.push({ id: node.id, x: left, y: 0 });
      if (row) {
        row.height = Math.max(row.height, height);
        row.width = left + width;
      }
      left += width + COLUMN_GAP;
    }
    return rows;
  };
