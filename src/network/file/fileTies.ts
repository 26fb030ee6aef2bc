/** What the parts of a network file say of each other: ids stand once, wires join ends that exist. */
import { ok, type Result, refused } from '../../lib/result.ts';
import type { NetworkDocument, NetworkEdge, NetworkNode, NodeId } from '../document.ts';
import { isLoss, KINDS } from '../kinds.ts';
import { type Misplaced, showValue } from '../read/fields.ts';
import { messages as readMessages } from '../read/messages.ts';
import { messages } from './messages.ts';

/** Checks a document whose parts are sound one by one. What merely keeps it from training is not its business. */
export function checkTies<T extends { readonly document: NetworkDocument }>(file: T): Result<T, Misplaced> {
  const { nodes, edges } = file.document;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const wrong = findTwin(nodes) ?? findLoose(byId, edges) ?? findCrowd(byId, edges);
  return wrong ? refused(wrong) : ok(file);
}

function findTwin(nodes: readonly NetworkNode[]): Misplaced | undefined {
  const seenAt = new Map<NodeId, number>();
  for (const [index, { id }] of nodes.entries()) {
    const former = seenAt.get(id);
    if (former !== undefined) return { path: ['nodes', index, 'id'], reason: messages.ownId(former, id) };
    seenAt.set(id, index);
  }
  return undefined;
}

function findLoose(nodes: ReadonlyMap<NodeId, NetworkNode>, edges: readonly NetworkEdge[]): Misplaced | undefined {
  for (const [index, edge] of edges.entries()) {
    const wrong = checkEnds(nodes, edge, index);
    if (wrong) return wrong;
  }
  return undefined;
}

/** Both nodes are there, and have such ends. */
function checkEnds(nodes: ReadonlyMap<NodeId, NetworkNode>, edge: NetworkEdge, index: number): Misplaced | undefined {
  const refuse = (key: keyof NetworkEdge, what: string) => ({
    path: ['edges', index, key],
    reason: readMessages.expected(what, showValue(edge[key])),
  });
  const source = nodes.get(edge.source);
  const target = nodes.get(edge.target);
  if (!source) return refuse('source', messages.nodeId);
  if (!target) return refuse('target', messages.nodeId);
  if (source.kind === 'Dataset' && edge.sourceHandle === undefined) return refuse('sourceHandle', messages.datasetHandle);
  if (source.kind !== 'Dataset' && edge.sourceHandle !== undefined) return refuse('sourceHandle', messages.noHandle);
  if (edge.targetHandle === 'target' && !isLoss(target.kind)) return refuse('targetHandle', messages.onlyInput);
  return undefined;
}

/** Only Add takes more than one wire on its input, and no two wires join the same ends. */
function findCrowd(nodes: ReadonlyMap<NodeId, NetworkNode>, edges: readonly NetworkEdge[]): Misplaced | undefined {
  const seenAt = new Map<string, number>();
  for (const [index, edge] of edges.entries()) {
    const kind = nodes.get(edge.target)?.kind;
    const isSum = kind !== undefined && KINDS[kind].arity === 'sum';
    const end = `${isSum ? edge.source : ''}>${edge.target}.${edge.targetHandle}`;
    const former = seenAt.get(end);
    if (former !== undefined) {
      const reason = isSum ? messages.newWire(former) : messages.oneWire(edge.targetHandle, `${kind} ${edge.target}`, former);
      return { path: ['edges', index], reason };
    }
    seenAt.set(end, index);
  }
  return undefined;
}
