/** What the parts of a network file say of each other: ids stand once, wires join ends that exist. */
import { ok, type Result, refused } from '../../lib/result.ts';
import type { NetworkDocument, NetworkEdge, NetworkNode, NodeId } from '../document.ts';
import { isLoss, KINDS } from '../kinds.ts';
import { type Misplaced, showValue } from '../read/fields.ts';

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
    if (former !== undefined)
      return { path: ['nodes', index, 'id'], reason: `expected an id of its own, but nodes[${former}] is called ${id} too` };
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
    reason: `expected ${what}, got ${showValue(edge[key])}`,
  });
  const source = nodes.get(edge.source);
  const target = nodes.get(edge.target);
  if (!source) return refuse('source', 'the id of a node');
  if (!target) return refuse('target', 'the id of a node');
  if (source.kind === 'Dataset' && edge.sourceHandle === undefined)
    return refuse('sourceHandle', 'x or y, one of which every wire of a Dataset has');
  if (source.kind !== 'Dataset' && edge.sourceHandle !== undefined)
    return refuse('sourceHandle', 'nothing, because only a Dataset has x and y');
  if (edge.targetHandle === 'target' && !isLoss(target.kind)) return refuse('targetHandle', 'input, because only a loss has a target');
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
      const rule = isSum ? 'a wire that is not there yet' : `one wire on the ${edge.targetHandle} of ${kind} ${edge.target}`;
      return { path: ['edges', index], reason: `expected ${rule}, but edges[${former}] is ${isSum ? 'the same' : 'wired to it already'}` };
    }
    seenAt.set(end, index);
  }
  return undefined;
}
