/** How the way round a loop is told. */
import type { NodeId } from '../document.ts';

/** How a node is called in a sentence: `Linear fc1`. */
export type Name = (id: NodeId) => string;

/** The way round a loop; of a long one its first nodes and its last. */
export function roundTrip(nodes: readonly NodeId[], name: Name): string {
  const named = (ids: readonly NodeId[]) => ids.map(name);
  const way = nodes.length > 6 ? [...named(nodes.slice(0, 3)), '…', ...named(nodes.slice(-2))] : named(nodes);
  return [...way, ...named(nodes.slice(0, 1))].join(' → ');
}
