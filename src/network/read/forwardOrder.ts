/** The nodes in the order of the forward pass, as a list reads them. Pure. */
import type { NetworkDocument, NetworkNode, NodeId } from '../document.ts';
import { piecesOf } from './building.ts';
import { readGraph } from './graph.ts';
import { orderNodes } from './order.ts';

/**
 * Every node once: the pieces of a half-built network as they follow one another, and within each no node before one that it takes a wire
 * from. Where wires go in a circle there is no first; those come last, as they were made.
 */
export function forwardOrder(document: Pick<NetworkDocument, 'nodes' | 'edges'>): readonly NetworkNode[] {
  const { graph } = readGraph(document);
  const place = new Map(orderNodes(graph).order.map((id, i) => [id, i]));
  const placeOf = (id: NodeId): number => place.get(id) ?? Number.POSITIVE_INFINITY;
  const pieceOf = new Map(piecesOf(graph).flatMap(({ nodes }, piece) => nodes.map(({ id }) => [id, piece] as const)));
  return document.nodes.toSorted(
    (a, b) => compare(pieceOf.get(a.id) ?? 0, pieceOf.get(b.id) ?? 0) || compare(placeOf(a.id), placeOf(b.id)),
  );
}

/** Two that are both without end are equal, too. */
const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
