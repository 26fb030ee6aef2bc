/** Which nodes wires join, whichever way they lead. Pure. */
import type { NetworkEdge, NodeId } from '../document.ts';

/** A number for each node, in their order from 0, the same one for nodes that wires join. Both ends of each wire are among the nodes. */
export function numberPieces(ids: readonly NodeId[], wires: readonly NetworkEdge[]): ReadonlyMap<NodeId, number> {
  const neighbors = new Map<NodeId, NodeId[]>(ids.map((id) => [id, []]));
  for (const { source, target } of wires) {
    neighbors.get(source)?.push(target);
    neighbors.get(target)?.push(source);
  }
  const number = new Map<NodeId, number>();
  let count = 0;
  for (const start of ids) {
    if (number.has(start)) continue;
    const piece = count++;
    const todo = [start];
    for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
      if (number.has(id)) continue;
      number.set(id, piece);
      todo.push(...(neighbors.get(id) ?? []));
    }
  }
  return number;
}
