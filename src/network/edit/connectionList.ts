/** The handles that a kind of node has, and every wire that could still be drawn at one node. Pure. */

import type { NetworkDocument, NetworkEdge, NetworkNode, NodeId, SourceHandle, TargetHandle } from '../document.ts';
import { type Arity, KINDS, type Kind } from '../kinds.ts';
import { checkConnection } from './connect.ts';

const SOURCES = { source: ['x', 'y'], through: [undefined], sum: [undefined], loss: [] } as const satisfies Record<
  Arity,
  readonly (SourceHandle | undefined)[]
>;
const TARGETS = { source: [], through: ['input'], sum: ['input'], loss: ['input', 'target'] } as const satisfies Record<
  Arity,
  readonly TargetHandle[]
>;

/** The handles that wires leave a kind from; undefined is the only output of a layer, which has no name. */
export const sourceHandles = (kind: Kind): readonly (SourceHandle | undefined)[] => SOURCES[KINDS[kind].arity];

/** The handles that wires arrive at. */
export const targetHandles = (kind: Kind): readonly TargetHandle[] => TARGETS[KINDS[kind].arity];

/** A wire between two handles; the name of a layer's output is absent, not undefined. */
export const makeEdge = (
  source: NodeId,
  sourceHandle: SourceHandle | undefined,
  target: NodeId,
  targetHandle: TargetHandle,
): NetworkEdge => ({ source, ...(sourceHandle === undefined ? {} : { sourceHandle }), target, targetHandle });

export interface AllowedWires {
  readonly outgoing: readonly NetworkEdge[];
  readonly incoming: readonly NetworkEdge[];
}

/** Every wire that `checkConnection` allows from a node and to it, in the document's order. */
export function allowedWires(document: NetworkDocument, id: NodeId): AllowedWires {
  const node = document.nodes.find((one) => one.id === id);
  if (!node) return { outgoing: [], incoming: [] };
  const others = document.nodes.filter((other) => other.id !== id);
  const allowed = (edge: NetworkEdge) => checkConnection(document, edge).ok;
  return {
    outgoing: others.flatMap((other) => wiresBetween(node, other)).filter(allowed),
    incoming: others.flatMap((other) => wiresBetween(other, node)).filter(allowed),
  };
}

const wiresBetween = (from: NetworkNode, to: NetworkNode): NetworkEdge[] =>
  sourceHandles(from.kind).flatMap((out) => targetHandles(to.kind).map((into) => makeEdge(from.id, out, to.id, into)));
