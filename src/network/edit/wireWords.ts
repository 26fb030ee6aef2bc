/** How a wire is called in a node's list. Pure. */
import type { NetworkDocument, NetworkEdge, NodeId } from '../document.ts';
import { findNode } from './edits.ts';
import { messages } from './messages.ts';

/** A wire seen from one of its nodes: `from Linear fc1`, `to CrossEntropyLoss loss, target`. Handles are named where a node has several. */
export function wireWords(document: NetworkDocument, edge: NetworkEdge, seenFrom: NodeId): string {
  const target = edge.targetHandle === 'target' ? 'target' : undefined;
  if (edge.target === seenFrom) {
    const source = handleWords(document, edge.source, edge.sourceHandle);
    return target ? messages.targetFrom(source) : messages.from(source);
  }
  const other = handleWords(document, edge.target, target);
  return edge.sourceHandle ? messages.handleTo(edge.sourceHandle, other) : messages.to(other);
}

function handleWords(document: NetworkDocument, id: NodeId, handle: string | undefined): string {
  const kind = findNode(document, id)?.kind;
  const name = kind ? `${kind} ${id}` : id;
  return handle === undefined ? name : `${name}, ${handle}`;
}
