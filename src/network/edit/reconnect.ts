/** Removing nodes so that their neighbors join: what led into a removed node leads on to where it led. Pure. */

import { edgeId, type NetworkDocument, type NetworkEdge, type NodeId } from '../document.ts';
import { checkAlone } from './connect.ts';
import { makeEdge } from './connectionList.ts';
import { remove } from './edits.ts';
import { nodesBefore } from './reach.ts';

/**
 * Removes nodes, the wires at them, and wires by their `edgeId`. Where all that led into what is removed came from one node, that one
 * is wired to each node behind, in the removed wire's place, as far as such a wire may be. A wire that was itself to be removed joins nothing.
 */
export function removeAndReconnect(
  document: NetworkDocument,
  nodes: ReadonlySet<NodeId>,
  edges: ReadonlySet<string> = new Set(),
): NetworkDocument {
  if (nodes.size + edges.size === 0) return document;
  const kept = { ...document, edges: document.edges.filter((edge) => !edges.has(edgeId(edge))) };
  let joined = remove(kept, nodes);
  const joints = new Map<NetworkEdge, NetworkEdge>();
  for (const edge of kept.edges) {
    if (!nodes.has(edge.source) || nodes.has(edge.target)) continue;
    const from = lastOf(joined, entrances(kept, nodes, edge.source));
    if (!from) continue;
    const joint = makeEdge(from.source, from.sourceHandle, edge.target, edge.targetHandle);
    if (!checkAlone(joined, joint).ok) continue; // a Flatten that was removed does not come back
    joined = { ...joined, edges: [...joined.edges, joint] };
    joints.set(edge, joint);
  }
  const stays = new Set(joined.edges);
  return { ...joined, edges: kept.edges.map((edge) => joints.get(edge) ?? edge).filter((edge) => stays.has(edge)) };
}

/** The wires over which data came to a removed node from the nodes that stay; one for each handle they leave from. */
function entrances(document: NetworkDocument, removed: ReadonlySet<NodeId>, from: NodeId): NetworkEdge[] {
  const found = new Map<string, NetworkEdge>();
  const passed = new Set([from]);
  for (const id of passed) {
    for (const edge of document.edges) {
      if (edge.target !== id || edge.targetHandle !== 'input') continue;
      if (removed.has(edge.source)) passed.add(edge.source);
      else found.set(`${edge.source}.${edge.sourceHandle ?? ''}`, edge);
    }
  }
  return [...found.values()];
}

/**
 * The one entrance, or of several the one behind all others: without its Add, a residual block is the chain of its layers.
 * Where several ways stand side by side, none is more right than another.
 */
function lastOf(document: NetworkDocument, wires: readonly NetworkEdge[]): NetworkEdge | undefined {
  if (wires.length < 2) return wires[0];
  return wires.find(({ source }) => {
    const before = nodesBefore(document, source);
    return wires.every((other) => other.source === source || before.has(other.source));
  });
}
