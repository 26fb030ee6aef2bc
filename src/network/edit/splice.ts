/** Edits in the middle of a network: a node put into a wire, a wire taken to other handles. Pure. */
import { ok, type Result, refused } from '../../lib/result.ts';
import { type NetworkDocument, type NetworkEdge, type NodeId, type Position, sameEdge } from '../document.ts';
import { KINDS, type Kind } from '../kinds.ts';
import { nameNode } from '../read/problems.ts';
import { checkAlone } from './connect.ts';
import { connect } from './drawWire.ts';
import { findNode, moveNodes } from './edits.ts';
import { messages } from './messages.ts';
import { placeOnWire, replaceWire, roomOnWire, wiresThrough } from './within.ts';

export interface Added {
  readonly document: NetworkDocument;
  readonly id: NodeId;
  /** Why the new node is not wired to the one before it, where it should have been. */
  readonly note?: string;
  /** The wire that it would have been. */
  readonly refused?: NetworkEdge;
}

/** Adds a node and puts it into a wire, at `wanted` where that is free; where it cannot be put there it stands beside, and the wire stays. */
export function addOnWire(document: NetworkDocument, kind: Kind, edge: NetworkEdge, wanted?: Position): Added {
  const { placed, id } = placeOnWire(document, kind, edge, { wanted });
  const spliced = spliceIn(placed, edge, id);
  return spliced.ok ? { document: spliced.value, id } : { document: placed, id, note: spliced.reason };
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
  const at = document.edges.findIndex((other) => sameEdge(other, edge));
  return connect(replaceWire(document, edge, []), next, at);
}

function spliceIn(document: NetworkDocument, edge: NetworkEdge, id: NodeId): Result<NetworkDocument> {
  const reason = whyNotWithin(document, edge, id);
  if (reason) return refused(reason);
  const [into, onward] = wiresThrough(edge, id);
  const open = replaceWire(document, edge, []);
  const entered = checkAlone(open, into);
  if (!entered.ok) return entered;
  const left = checkAlone({ ...open, edges: [...open.edges, into] }, onward);
  return left.ok ? ok(replaceWire(document, edge, [into, onward])) : left;
}

/** What keeps a node from standing within any wire, or from this one as the document is now. */
function whyNotWithin(document: NetworkDocument, edge: NetworkEdge, id: NodeId): string | undefined {
  const node = findNode(document, id);
  if (!node) return messages.nodeGone(id);
  if (!hasWire(document, edge)) return wireIsGone(document, edge);
  const name = nameNode(document, id);
  const { arity } = KINDS[node.kind];
  if (arity === 'source') return messages.begins(name);
  if (arity === 'loss') return messages.ends(name);
  return isWired(document, id) ? messages.hasWires(name, node.kind) : undefined;
}

export const isWired = (document: NetworkDocument, id: NodeId): boolean =>
  document.edges.some(({ source, target }) => source === id || target === id);

const hasWire = ({ edges }: NetworkDocument, edge: NetworkEdge): boolean => edges.some((other) => sameEdge(other, edge));

const wireIsGone = (document: NetworkDocument, { source, target }: NetworkEdge): string =>
  messages.wireGone(nameNode(document, source), nameNode(document, target));
