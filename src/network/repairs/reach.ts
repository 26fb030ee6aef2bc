/** Where the wires of a drawing lead, whatever is wrong with them. */
import type { NetworkDocument, NodeId } from '../document.ts';

/** All nodes that what leaves a node comes to; itself only where it stands in a loop. */
export function nodesBehind({ edges }: NetworkDocument, from: NodeId): ReadonlySet<NodeId> {
  const behind = new Set<NodeId>();
  const todo = [from];
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    for (const { source, target } of edges) {
      if (source !== id || behind.has(target)) continue;
      behind.add(target);
      todo.push(target);
    }
  }
  return behind;
}
