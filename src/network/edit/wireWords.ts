/** How a wire is called in a node's list. Pure. */
import type { NetworkDocument, NetworkEdge, NodeId } from '../document.ts';
import { findNode } from './edits.ts';

/** A wire seen from one of its nodes: `from Linear fc1`, `to CrossEntropyLoss loss, target`. Handles are named where a node has several. */
export function wireWords(document: NetworkDocument, edge: NetworkEdge, seenFrom: NodeId): string {
  const target = edge.targetHandle === 'target' ? 'target' : undefined;
  return edge.target === seenFrom
    ? `${target ? 'target ' : ''}from ${handleWords(document, edge.source, edge.sourceHandle)}`
    : `${edge.sourceHandle ? `${edge.sourceHandle} ` : ''}to ${handleWords(document, edge.target, target)}`;
}

function handleWords(document: NetworkDocument, id: NodeId, handle: string | undefined): string {
  const kind = findNode(document, id)?.kind;
  const name = kind ? `${kind} ${id}` : id;
  return handle === undefined ? name : `${name}, ${handle}`;
}
