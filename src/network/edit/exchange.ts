/** A layer and the one after it change places: the order of a chain, without a wire drawn by hand. Pure. */
import { ok, type Result, refused } from '../../lib/result.ts';
import type { NetworkDocument, NetworkEdge, NetworkNode, NodeId } from '../document.ts';
import { KINDS } from '../kinds.ts';
import { nameNode } from '../read/problems.ts';
import { findNode, moveNodes } from './edits.ts';
import { messages } from './messages.ts';

export type Way = 'earlier' | 'later';

/** A node one place earlier or later among the layers of its chain; or why it cannot be. What fits no longer is then a problem, as it is after any edit. */
export function moveAlong(document: NetworkDocument, id: NodeId, way: Way): Result<NetworkDocument> {
  const other = neighborOf(document, id, way);
  if (!other.ok) return other;
  const [first, second] = way === 'later' ? [id, other.value] : [other.value, id];
  return ok(exchange(document, first, second));
}

/** The layer that it would change places with. */
function neighborOf(document: NetworkDocument, id: NodeId, way: Way): Result<NodeId> {
  const name = nameNode(document, id);
  const own = onlyWires(document, id);
  if (!own) return refused(messages.notInChain(name));
  const next = way === 'later' ? own.out?.target : own.in?.source;
  if (next === undefined) return refused(way === 'later' ? messages.noWireOn(name) : messages.noWireTo(name));
  if (onlyWires(document, next)) return ok(next);
  return refused(messages.cannotChange(nameNode(document, next), name));
}

interface OnlyWires {
  readonly in: NetworkEdge | undefined;
  readonly out: NetworkEdge | undefined;
}

/** The wires of a layer that has one at each side at most; undefined for what else there is. */
function onlyWires(document: NetworkDocument, id: NodeId): OnlyWires | undefined {
  const node = findNode(document, id);
  if (!node || KINDS[node.kind].arity !== 'through') return undefined;
  const [arriving, leaving] = [document.edges.filter(({ target }) => target === id), document.edges.filter(({ source }) => source === id)];
  return arriving.length > 1 || leaving.length > 1 ? undefined : { in: arriving[0], out: leaving[0] };
}

/** Each gets the other's wires and the other's place. */
function exchange(document: NetworkDocument, first: NodeId, second: NodeId): NetworkDocument {
  const other = (id: NodeId): NodeId => (id === first ? second : id === second ? first : id);
  const wires = document.edges.map((edge) => ({ ...edge, source: other(edge.source), target: other(edge.target) }));
  const [a, b] = [findNode(document, first), findNode(document, second)] as [NetworkNode, NetworkNode];
  const places = new Map([
    [first, b.position],
    [second, a.position],
  ]);
  return moveNodes({ ...document, edges: wires }, places);
}
