/** Stage 2: an order in which every node comes after its inputs, loops found, loose ends named. Iterative: a chain of any length is no stack overflow. Imports network only. */
import type { NodeId } from './document.ts';
import type { Graph } from './graph.ts';
import { KINDS } from './kinds.ts';
import type { Problem } from './problems.ts';

/** Nodes in an order in which each comes after all that it takes wires from; those in or behind a loop are left out. */
export function orderNodes(graph: Graph): { order: readonly NodeId[]; problems: Problem[] } {
  const waitsFor = new Map<NodeId, number>();
  for (const id of graph.nodes.keys()) waitsFor.set(id, incoming(graph, id).length);
  const order = [...graph.nodes.keys()].filter((id) => waitsFor.get(id) === 0);
  for (let next = 0; next < order.length; next++) {
    for (const { target } of graph.outputs.get(order[next] as NodeId) ?? []) {
      const left = (waitsFor.get(target) ?? 0) - 1;
      waitsFor.set(target, left);
      if (left === 0) order.push(target);
    }
  }
  if (order.length === graph.nodes.size) return { order, problems: [] };
  const done = new Set(order);
  const loop = findLoop(
    graph,
    [...graph.nodes.keys()].filter((id) => !done.has(id)),
  );
  return { order, problems: [{ kind: 'loop', node: loop[0] as NodeId, nodes: loop }] };
}

const incoming = (graph: Graph, id: NodeId) => [...(graph.inputs.get(id) ?? []), ...(graph.targets.get(id) ?? [])];

/** One loop among nodes that each wait for another of them: walking back along the wires must come to a node twice. */
function findLoop(graph: Graph, waiting: readonly NodeId[]): NodeId[] {
  const stuck = new Set(waiting);
  const seenAt = new Map<NodeId, number>();
  const walk: NodeId[] = [];
  let at = waiting[0] as NodeId;
  while (!seenAt.has(at)) {
    seenAt.set(at, walk.length);
    walk.push(at);
    at = incoming(graph, at).find(({ source }) => stuck.has(source))?.source as NodeId;
  }
  return walk.slice(seenAt.get(at)).reverse();
}

/** Problems of wires that are missing or too many, and of nodes that lead to no loss. */
export function findLooseEnds(graph: Graph): Problem[] {
  const problems: Problem[] = [];
  const sources: NodeId[] = [];
  const losses: NodeId[] = [];
  for (const [id, node] of graph.nodes) {
    const { ends } = KINDS[node.kind];
    const inputs = graph.inputs.get(id)?.length ?? 0;
    const targets = graph.targets.get(id)?.length ?? 0;
    if (ends === 'source') sources.push(id);
    if (ends === 'loss') losses.push(id);
    if (ends === 'sum' ? inputs === 1 : false) problems.push({ kind: 'addNeedsTwo', node: id });
    if (ends !== 'source' && inputs === 0) problems.push({ kind: 'missingInput', node: id });
    if (ends !== 'sum' && inputs > 1) problems.push({ kind: 'doubleInput', node: id, handle: 'input' });
    if (ends === 'loss' && targets === 0) problems.push({ kind: 'missingTarget', node: id });
    if (targets > 1) problems.push({ kind: 'doubleInput', node: id, handle: 'target' });
  }
  if (sources.length === 0) problems.unshift({ kind: 'noDataset' });
  if (losses.length === 0) problems.unshift({ kind: 'noLoss' });
  problems.push(...sources.slice(1).map((node) => ({ kind: 'twoDatasets', node }) as const));
  problems.push(...losses.slice(1).map((node) => ({ kind: 'twoLosses', node }) as const));
  if (losses.length > 0) problems.push(...deadEnds(graph, losses));
  return problems;
}

/** Nodes whose output reaches no loss. */
function deadEnds(graph: Graph, losses: readonly NodeId[]): Problem[] {
  const reaches = new Set(losses);
  const todo = [...losses];
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    for (const { source } of incoming(graph, id)) {
      if (reaches.has(source)) continue;
      reaches.add(source);
      todo.push(source);
    }
  }
  return [...graph.nodes.keys()].filter((id) => !reaches.has(id)).map((node) => ({ kind: 'leadsNowhere', node }));
}
