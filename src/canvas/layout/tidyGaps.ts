/** How much room the wires that turn need between columns and between rows. Pixels at zoom 1; pure. */
import type { NetworkEdge, NodeId } from '../../network/document.ts';
import { APART } from '../../network/drawing/field.ts';

/** A card's place in a row that is laid. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly y: number;
}

/** Between two wires that have labels. */
const LANE = 24;
/** What wires keep off cards, at both sides together. */
const CLEAR = 40;

/** How wide the gap behind each column of a row is, where wires turn in it: each of those that leave a card or enter one needs its own place. */
export function columnGap(row: number, column: number, edges: readonly NetworkEdge[], cells: ReadonlyMap<NodeId, Cell>): number {
  const turning = edges.filter((edge) => {
    const [from, to] = [cells.get(edge.source), cells.get(edge.target)];
    if (!from || !to || isStraight(edge, from, to)) return false;
    return (from.row === row && from.column === column) || (to.row === row && to.column === column + 1);
  });
  return CLEAR + APART * turning.length;
}

/** How high the gap below a row is: a lane for each wire that leads from it or those above to those below, and for each that skips cards of the next one. */
export function rowGap(row: number, edges: readonly NetworkEdge[], cells: ReadonlyMap<NodeId, Cell>): number {
  const lanes = edges.filter((edge) => {
    const [from, to] = [cells.get(edge.source), cells.get(edge.target)];
    if (!from || !to || isStraight(edge, from, to)) return false;
    const [upper, lower] = [Math.min(from.row, to.row), Math.max(from.row, to.row)];
    return upper === lower ? upper === row + 1 && to.column !== from.column + 1 : upper === row || lower === row + 1;
  });
  return CLEAR + LANE * lanes.length;
}

const isStraight = ({ sourceHandle, targetHandle }: NetworkEdge, from: Cell, to: Cell): boolean =>
  from.row === to.row && to.column === from.column + 1 && from.y === to.y && (sourceHandle === 'y') === (targetHandle === 'target');
