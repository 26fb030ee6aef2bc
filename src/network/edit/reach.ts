/** Where the wires of a document lead, whatever is wrong with them. Pure. */
import type { NetworkDocument, NetworkEdge, NodeId } from '../document.ts';

type Wires = Pick<NetworkDocument, 'edges'>;

/** All nodes that what leaves a node comes to; itself only where it stands in a loop. */
export const nodesAfter = ({ edges }: Wires, id: NodeId): ReadonlySet<NodeId> => follow(edges, id, 'source', 'target');

/** All nodes from which something comes to a node; itself only where it stands in a loop. */
export const nodesBefore = ({ edges }: Wires, id: NodeId): ReadonlySet<NodeId> => follow(edges, id, 'target', 'source');

function follow(edges: readonly NetworkEdge[], start: NodeId, from: 'source' | 'target', to: 'source' | 'target'): ReadonlySet<NodeId> {
  const neighbors = new Map<NodeId, NodeId[]>();
  for (const edge of edges) {
    const known = neighbors.get(edge[from]);
    if (known) known.push(edge[to]);
    else neighbors.set(edge[from], [edge[to]]);
  }
  const reached = new Set(neighbors.get(start));
  for (const id of reached) for (const next of neighbors.get(id) ?? []) reached.add(next); // a set is gone through with what is added meanwhile
  return reached;
}
