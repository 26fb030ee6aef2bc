/** Two handles that a wire is to connect, and whether it can. Pure. */
import type { NetworkDocument, NetworkEdge } from '../../network/document.ts';
import type { UnconnectedHandle } from '../../network/edit/addNode.ts';
import { checkConnection } from '../../network/edit/connect.ts';
import { makeEdge } from '../../network/edit/connectionList.ts';
import { replaceWire } from '../../network/edit/within.ts';
import { messages } from '../messages.ts';

/** A handle of a card, in React Flow's words. */
export interface ConnectionHandle {
  readonly nodeId: string;
  readonly id?: string | null;
  readonly type: 'source' | 'target';
}

export const isSameHandle = (a: ConnectionHandle, b: ConnectionHandle): boolean =>
  a.nodeId === b.nodeId && a.type === b.type && (a.id ?? null) === (b.id ?? null);

/** Why two handles cannot be wired; of a wire that is refused, the wire too. */
export interface RefusedWire {
  readonly reason: string;
  readonly wire?: NetworkEdge;
}

/** Why there can be no wire between two handles, whichever was taken first; undefined where there can. */
export function refusalOf(document: NetworkDocument, a: ConnectionHandle, b: ConnectionHandle): RefusedWire | undefined {
  if (a.type === b.type) return { reason: messages.bothEnds[a.type] };
  const [source, target] = a.type === 'source' ? [a, b] : [b, a];
  const wire = edgeOf({ source: source.nodeId, target: target.nodeId, sourceHandle: source.id, targetHandle: target.id });
  const checked = checkConnection(document, wire);
  return checked.ok ? undefined : { reason: checked.reason, wire };
}

/** The document without a wire that is dragged to another handle. */
export const withoutWire = (document: NetworkDocument, wire: NetworkEdge | undefined): NetworkDocument =>
  wire ? replaceWire(document, wire, []) : document;

/** The handle that a wire which was dropped on nothing came from. */
export function unconnectedHandle({ nodeId, id, type }: ConnectionHandle): UnconnectedHandle {
  const { source, sourceHandle, targetHandle } = edgeOf({ source: nodeId, target: nodeId, sourceHandle: id, targetHandle: id });
  return type === 'source' ? { type, node: source, handle: sourceHandle } : { type, node: source, handle: targetHandle };
}

/** React Flow's connection as a wire of ours. */
export const edgeOf = (connection: {
  readonly source: string;
  readonly target: string;
  readonly sourceHandle?: string | null | undefined;
  readonly targetHandle?: string | null | undefined;
}): NetworkEdge => {
  const { source, target, sourceHandle, targetHandle } = connection;
  const from = sourceHandle === 'x' || sourceHandle === 'y' ? sourceHandle : undefined;
  return makeEdge(source, from, target, targetHandle === 'target' ? 'target' : 'input');
};
