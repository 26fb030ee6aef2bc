/** Edits in the middle of a network: a node put into a wire, a wire taken to other handles. Pure. */
import { ok, type Result, refused } from '../../lib/result.ts';
import { type NetworkDocument, type NetworkEdge, type NodeId, type Position, sameEdge } from '../document.ts';
import { freshId } from '../ids.ts';
import { KINDS, type Kind } from '../kinds.ts';
import { nameNode } from '../read/problems.ts';
import { checkConnection } from './connect.ts';
import { makeEdge } from './connectionList.ts';
import { connect, findNode, moveNodes, placeNode } from './edits.ts';
import { isFree, makeRoom, placeAfter } from './place.ts';
import { nodesAfter } from './reach.ts';

export interface Added {
  readonly document: NetworkDocument;
  readonly id: NodeId;
  /** Why the new node is not wired to the one before it, where it should have been. */
  readonly note?: string;
}

/** Adds a node and puts it into a wire, at `wanted` where that is free; where it cannot be put there it stands beside, and the wire stays. */
export function addOnWire(document: NetworkDocument, kind: Kind, edge: NetworkEdge, wanted?: Position): Added {
  const { placed, id } = placeOnWire(document, kind, edge, { wanted });
  const spliced = spliceIn(placed, edge, id);
  return spliced.ok ? { document: spliced.value, id } : { document: placed, id, note: spliced.reason };
}

/** Adds a node and puts it into a wire whatever stands in the way: a repair of a network in which not all fits yet. */
export function forceOnWire(document: NetworkDocument, kind: Kind, edge: NetworkEdge, params: object = {}): Added {
  const { placed, id } = placeOnWire(document, kind, edge, { params });
  return { document: replaceWire(placed, edge, wiresThrough(edge, id)), id };
}

/** Puts a node that stands unwired into a wire, where it stands if nothing else does; or says why it cannot be. */
export function insertOnWire(document: NetworkDocument, edge: NetworkEdge, id: NodeId): Result<NetworkDocument> {
  const spliced = spliceIn(document, edge, id);
  const node = findNode(document, id);
  if (!spliced.ok || !node) return spliced;
  const others = { ...spliced.value, nodes: spliced.value.nodes.filter((other) => other.id !== id) };
  const { roomy, place } = roomOnWire(others, node.kind, edge, node.position);
  const positions = new Map([...roomy.nodes.map(({ id: other, position }) => [other, position] as const), [id, place]]);
  return ok(moveNodes(spliced.value, positions));
}

/** Takes a wire to the handles of `next`; or says why they cannot be there. The order of the wires, which an Add sums in, stays. */
export function reconnectWire(document: NetworkDocument, edge: NetworkEdge, next: NetworkEdge): Result<NetworkDocument> {
  if (!hasWire(document, edge)) return refused(wireIsGone(document, edge));
  if (sameEdge(edge, next)) return ok(document);
  const checked = checkConnection(replaceWire(document, edge, []), next);
  return checked.ok ? ok(replaceWire(document, edge, [checked.value])) : checked;
}

/** The document with other wires in the place of one. */
export function replaceWire(document: NetworkDocument, edge: NetworkEdge, wires: readonly NetworkEdge[]): NetworkDocument {
  const at = document.edges.findIndex((other) => sameEdge(other, edge));
  return at < 0 ? document : { ...document, edges: document.edges.toSpliced(at, 1, ...wires) };
}

function spliceIn(document: NetworkDocument, edge: NetworkEdge, id: NodeId): Result<NetworkDocument> {
  const reason = whyNotWithin(document, edge, id);
  if (reason) return refused(reason);
  const [into, onward] = wiresThrough(edge, id);
  const entered = connect(replaceWire(document, edge, []), into);
  if (!entered.ok) return entered;
  const left = checkConnection(entered.value, onward);
  return left.ok ? ok(replaceWire(document, edge, [into, onward])) : left;
}

/** The two wires that a wire becomes when a node is put into it. */
const wiresThrough = (edge: NetworkEdge, id: NodeId): readonly [into: NetworkEdge, onward: NetworkEdge] => [
  makeEdge(edge.source, edge.sourceHandle, id, 'input'),
  makeEdge(id, undefined, edge.target, edge.targetHandle),
];

/** What keeps a node from standing within any wire, or from this one as the document is now. */
function whyNotWithin(document: NetworkDocument, edge: NetworkEdge, id: NodeId): string | undefined {
  const node = findNode(document, id);
  if (!node) return `${id} is no longer there. Choose another node.`;
  if (!hasWire(document, edge)) return wireIsGone(document, edge);
  const name = nameNode(document, id);
  const { arity } = KINDS[node.kind];
  if (arity === 'source') return `${name} is where a network begins, so it cannot stand within a wire. Draw a wire from its x instead.`;
  if (arity === 'loss') return `${name} is where a network ends, so it cannot stand within a wire. Draw a wire to it instead.`;
  return isWired(document, id) ? `${name} has wires already. Remove them first, or put a new ${node.kind} into this wire.` : undefined;
}

export const isWired = (document: NetworkDocument, id: NodeId): boolean =>
  document.edges.some(({ source, target }) => source === id || target === id);

const hasWire = ({ edges }: NetworkDocument, edge: NetworkEdge): boolean => edges.some((other) => sameEdge(other, edge));

const wireIsGone = (document: NetworkDocument, { source, target }: NetworkEdge): string =>
  `There is no such wire from ${nameNode(document, source)} to ${nameNode(document, target)}. Choose one that is there.`;

interface Placing {
  readonly wanted?: Position | undefined;
  readonly params?: object;
}

/** A new node at its place within a wire, unwired. */
function placeOnWire(document: NetworkDocument, kind: Kind, edge: NetworkEdge, { wanted, params }: Placing) {
  const id = freshId(document, kind);
  const { roomy, place } = roomOnWire(document, kind, edge, wanted);
  return { placed: placeNode(roomy, kind, id, place, params), id };
}

/**
 * A place for a newcomer within a wire: the one that is wanted, or the one right of the wire's source, for which the target
 * and all behind it make room where they are in its row.
 */
function roomOnWire(
  document: NetworkDocument,
  kind: Kind,
  edge: NetworkEdge,
  wanted?: Position,
): { roomy: NetworkDocument; place: Position } {
  const before = findNode(document, edge.source);
  if (!before || (wanted && isFree(document, wanted, kind))) return { roomy: document, place: wanted ?? { x: 0, y: 0 } };
  const roomy = makeRoom(document, before, new Set([edge.target, ...nodesAfter(document, edge.target)]), kind);
  return { roomy, place: placeAfter(roomy, before, kind) };
}
