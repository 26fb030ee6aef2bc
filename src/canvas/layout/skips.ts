/** Which wires go past other nodes: their target can be reached from their source without them, too. Pure. */
import type { NetworkEdge, NodeId } from '../../network/document.ts';

/** Gives a function that says so of two nodes that a wire joins. Of a loop no wire is one. */
export function skipsOf(edges: readonly NetworkEdge[]): (source: NodeId, target: NodeId) => boolean {
  const targets = new Map<NodeId, Set<NodeId>>();
  for (const { source, target, targetHandle } of edges) {
    if (targetHandle === 'input') targets.set(source, (targets.get(source) ?? new Set()).add(target));
  }
  return (source, target) => {
    const others = [...(targets.get(source) ?? [])].filter((node) => node !== target && node !== source);
    const behind = reachable(others, targets);
    return behind.has(target) && !behind.has(source);
  };
}

function reachable(from: readonly NodeId[], targets: ReadonlyMap<NodeId, ReadonlySet<NodeId>>): ReadonlySet<NodeId> {
  const found = new Set(from);
  for (const node of found) for (const next of targets.get(node) ?? []) found.add(next);
  return found;
}
