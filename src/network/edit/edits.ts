/** What a person can do to a document: each edit takes one and gives the next. Pure. */

import { weakMemoize } from '../../lib/memo.ts';
import { ok, type Result, refused } from '../../lib/result.ts';
import { edgeId, makeNode, type NetworkDocument, type NetworkEdge, type NetworkNode, type NodeId, type Position } from '../document.ts';
import { defaultParams, KINDS, type Kind } from '../kinds.ts';
import { isNodeId, wireProblem } from '../read/graph.ts';
import { explain } from '../read/problems.ts';
import { messages } from './messages.ts';

/** Nodes by their ids, worked out once for each list of nodes: every card asks for its own whenever one of them moves. */
const indexOf = weakMemoize((nodes: readonly NetworkNode[]) => new Map(nodes.toReversed().map((node) => [node.id, node])));

/** Of two nodes of one id, which no edit makes, the first. */
export const findNode = ({ nodes }: Pick<NetworkDocument, 'nodes'>, id: NodeId | undefined): NetworkNode | undefined =>
  id === undefined ? undefined : indexOf(nodes).get(id);

/** Places a node without wires. */
export const placeNode = (document: NetworkDocument, kind: Kind, id: NodeId, position: Position, params?: object): NetworkDocument => ({
  ...document,
  nodes: [...document.nodes, makeNode(kind, id, position, params)],
});

/** Removes nodes, the wires at them, and wires by their `edgeId`. */
export function remove(document: NetworkDocument, nodes: ReadonlySet<NodeId>, edges: ReadonlySet<string> = new Set()): NetworkDocument {
  return {
    ...document,
    nodes: document.nodes.filter(({ id }) => !nodes.has(id)),
    edges: document.edges.filter((edge) => !edges.has(edgeId(edge)) && !nodes.has(edge.source) && !nodes.has(edge.target)),
  };
}

export function moveNodes(document: NetworkDocument, positions: ReadonlyMap<NodeId, Position>): NetworkDocument {
  const nodes = document.nodes.map((node) => {
    const position = positions.get(node.id);
    return position ? { ...node, position } : node;
  });
  return { ...document, nodes };
}

/** Sets one parameter. Bounds are the reader's to check: what is drawn may be wrong, and is then a problem. */
export const setParam = (document: NetworkDocument, id: NodeId, param: string, value: unknown): NetworkDocument =>
  changeNode(document, id, (node) => ({ ...node, params: { ...node.params, [param]: value } }) as NetworkNode);

/** Whether a node's parameters are learned, or stay as they are. */
export const setRequiresGrad = (document: NetworkDocument, id: NodeId, requiresGrad: boolean): NetworkDocument =>
  changeNode(document, id, ({ requires_grad: _before, ...node }) => (requiresGrad ? node : { ...node, requires_grad: false }));

/** Makes a node another kind in place, with that kind's default parameters; wires that the new kind cannot have are removed. */
export function switchKind(document: NetworkDocument, id: NodeId, kind: Kind): NetworkDocument {
  const switched = changeNode(document, id, (node) => ({ ...node, kind, params: defaultParams(kind) }) as NetworkNode);
  const nodes = new Map(switched.nodes.map((node) => [node.id, node]));
  const takesMany = KINDS[kind].arity === 'sum';
  const first = switched.edges.find((edge) => edge.target === id && edge.targetHandle === 'input');
  const stays = (edge: NetworkEdge): boolean => {
    if (edge.source !== id && edge.target !== id) return true;
    const isSecond = edge.target === id && edge.targetHandle === 'input' && edge !== first;
    return !wireProblem(nodes, edge) && (takesMany || !isSecond);
  };
  return { ...switched, edges: switched.edges.filter(stays) };
}

/** Gives a node another id, its wires with it, or says why the id cannot be. */
export function renameNode(document: NetworkDocument, id: NodeId, next: string): Result<NetworkDocument> {
  if (next === id) return ok(document);
  if (!isNodeId(next)) return refused(explain({ kind: 'badId', node: next }, document));
  if (findNode(document, next)) return refused(messages.idTaken(next));
  const renamed = changeNode(document, id, (node) => ({ ...node, id: next }));
  const swap = (end: NodeId) => (end === id ? next : end);
  return ok({ ...renamed, edges: renamed.edges.map((edge) => ({ ...edge, source: swap(edge.source), target: swap(edge.target) })) });
}

/** The document with one node replaced by what `change` makes of it. */
export const changeNode = (document: NetworkDocument, id: NodeId, change: (node: NetworkNode) => NetworkNode): NetworkDocument => ({
  ...document,
  nodes: document.nodes.map((node) => (node.id === id ? change(node) : node)),
});
