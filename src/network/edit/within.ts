/** A node's place within a wire: where it stands, and the two wires that the one becomes. Pure. */
import { type NetworkDocument, type NetworkEdge, type NodeId, type Position, sameEdge } from '../document.ts';
import { freshId } from '../ids.ts';
import type { Kind } from '../kinds.ts';
import { makeEdge } from './connectionList.ts';
import { findNode, placeNode } from './edits.ts';
import { isFree, makeRoom, placeAfter } from './place.ts';
import { nodesAfter } from './reach.ts';

/** Adds a node and puts it into a wire whatever stands in the way: a repair of a network in which not all fits yet. */
export function forceOnWire(
  document: NetworkDocument,
  kind: Kind,
  edge: NetworkEdge,
  params: object = {},
): { readonly document: NetworkDocument; readonly id: NodeId } {
  const { placed, id } = placeOnWire(document, kind, edge, { params });
  return { document: replaceWire(placed, edge, wiresThrough(edge, id)), id };
}

/** The document with other wires in the place of one. */
export function replaceWire(document: NetworkDocument, edge: NetworkEdge, wires: readonly NetworkEdge[]): NetworkDocument {
  const at = document.edges.findIndex((other) => sameEdge(other, edge));
  return at < 0 ? document : { ...document, edges: document.edges.toSpliced(at, 1, ...wires) };
}

/** The two wires that a wire becomes when a node is put into it. */
export const wiresThrough = (edge: NetworkEdge, id: NodeId): readonly [into: NetworkEdge, onward: NetworkEdge] => [
  makeEdge(edge.source, edge.sourceHandle, id, 'input'),
  makeEdge(id, undefined, edge.target, edge.targetHandle),
];

interface Placing {
  readonly wanted?: Position | undefined;
  readonly params?: object;
}

/** A new node at its place within a wire, unwired. */
export function placeOnWire(document: NetworkDocument, kind: Kind, edge: NetworkEdge, { wanted, params }: Placing) {
  const id = freshId(document, kind);
  const { roomy, place } = roomOnWire(document, kind, edge, wanted);
  return { placed: placeNode(roomy, kind, id, place, params), id };
}

/**
 * A place for a newcomer within a wire: the one that is wanted, or the one right of the wire's source, for which the target
 * and all that stands right of it make room where they are in its row.
 */
export function roomOnWire(
  document: NetworkDocument,
  kind: Kind,
  edge: NetworkEdge,
  wanted?: Position,
): { roomy: NetworkDocument; place: Position } {
  const before = findNode(document, edge.source);
  if (!before || (wanted && isFree(document, wanted, kind))) return { roomy: document, place: wanted ?? { x: 0, y: 0 } };
  const roomy = makeRoom(document, before, new Set([edge.target, ...nodesAfter(document, edge.target)]), kind);
  return { roomy, place: placeAfter(roomy, before, kind) };
}
