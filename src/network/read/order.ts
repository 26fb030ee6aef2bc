/** Stage 2: an order in which every node comes after its inputs, loops found, what is not connected named. Iterative: a chain of any length is no stack overflow. */
import type { NetworkNode, NodeId } from '../document.ts';
import { type Arity, KINDS } from '../kinds.ts';
import { isComplete, type Piece, piecesOf } from './building.ts';
import type { Graph } from './graph.ts';
import type { Problem, ProblemOf } from './problems.ts';

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
  return { order, problems: findLoops(graph, new Set([...graph.nodes.keys()].filter((id) => !done.has(id)))) };
}

const incoming = (graph: Graph, id: NodeId) => [...(graph.inputs.get(id) ?? []), ...(graph.targets.get(id) ?? [])];

/** Loops that share no node, so that each is a problem of its own. `stuck` holds nodes that each wait for another of them; it is used up. */
function findLoops(graph: Graph, stuck: Set<NodeId>): Problem[] {
  const problems: Problem[] = [];
  for (const first of stuck) {
    const loop = findLoop(graph, stuck, first);
    problems.push({ kind: 'loop', node: loop[0] as NodeId, nodes: loop });
    release(graph, stuck, loop);
  }
  return problems;
}

/** Takes nodes out of those that are stuck, and with them all that waited for nothing else. */
function release(graph: Graph, stuck: Set<NodeId>, nodes: readonly NodeId[]): void {
  const todo = [...nodes];
  for (const id of nodes) stuck.delete(id);
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    for (const { target } of graph.outputs.get(id) ?? []) {
      if (!stuck.has(target) || incoming(graph, target).some(({ source }) => stuck.has(source))) continue;
      stuck.delete(target);
      todo.push(target);
    }
  }
}

/** One loop among stuck nodes: walking back along the wires must come to a node twice. */
function findLoop(graph: Graph, stuck: ReadonlySet<NodeId>, first: NodeId): NodeId[] {
  const seenAt = new Map<NodeId, number>();
  const walk: NodeId[] = [];
  let at = first;
  while (!seenAt.has(at)) {
    seenAt.set(at, walk.length);
    walk.push(at);
    at = incoming(graph, at).find(({ source }) => stuck.has(source))?.source as NodeId;
  }
  return walk.slice(seenAt.get(at)).reverse();
}

/**
 * Problems of wires that are missing or too many, in the order of building. Each gap is said once, at the node that waits behind it; what
 * follows from another problem is not said again: without a Dataset the first layer cannot be fed and a loss has no target, without a
 * loss the last layer leads nowhere.
 */
export function findUnconnected(graph: Graph): Problem[] {
  const sources = nodesWith(graph, 'source');
  const losses = nodesWith(graph, 'loss');
  const pieces = piecesOf(graph);
  const waiting = pieces.flatMap(({ heads }) => heads);
  const first = waiting.find(({ id }) => !graph.inputs.has(id))?.id;
  const last = pieces.findLast(({ nodes }) => nodes.some(isBetween))?.tails.at(-1)?.id ?? sources.at(-1);
  const unfed = sources.length > 0 ? waiting : waiting.filter(({ id }) => id !== first);
  const untold = sources.length === 0 ? [] : losses.filter((id) => !graph.targets.has(id));
  return [
    ...(sources.length === 0 ? [{ kind: 'noDataset', ...(first === undefined ? {} : { first }) } as const] : []),
    ...unfed.map(({ id }) => ({ kind: graph.inputs.has(id) ? 'addNeedsTwo' : 'missingInput', node: id }) as const),
    ...(losses.length === 0 ? [{ kind: 'noLoss', ...(last === undefined ? {} : { last }) } as const] : []),
    ...untold.map((node) => ({ kind: 'missingTarget', node }) as const),
    ...doubles(graph),
    ...sources.slice(1).map((node) => ({ kind: 'twoDatasets', node }) as const),
    ...losses.slice(1).map((node) => ({ kind: 'twoLosses', node }) as const),
    ...(losses.length === 0 ? [] : deadEnds(graph, pieces)),
  ];
}

const nodesWith = (graph: Graph, arity: Arity): NodeId[] =>
  [...graph.nodes.values()].filter(({ kind }) => KINDS[kind].arity === arity).map(({ id }) => id);

/** Handles with more wires than they can take. */
function doubles(graph: Graph): Problem[] {
  const problems: Problem[] = [];
  for (const [id, { kind }] of graph.nodes) {
    const inputs = graph.inputs.get(id)?.length ?? 0;
    if (KINDS[kind].arity !== 'sum' && inputs > 1) problems.push({ kind: 'doubleInput', node: id, handle: 'input' });
    if ((graph.targets.get(id)?.length ?? 0) > 1) problems.push({ kind: 'doubleInput', node: id, handle: 'target' });
  }
  return problems;
}

/**
 * Layers whose output is not wired to anything, in pieces that nothing else is missing of. The one end of a piece that another one is
 * still to come after is no dead end: what waits behind the gap is said of it.
 */
function deadEnds(graph: Graph, pieces: readonly Piece[]): ProblemOf<'leadsNowhere'>[] {
  const isOver = isComplete(pieces);
  return pieces.flatMap(({ heads, tails }, i) => {
    const goesOn = !isOver && tails.length === 1 && i + 1 < pieces.length;
    const dead = heads.length > 0 || goesOn ? [] : tails.filter((node) => isBetween(node) && !graph.outputs.has(node.id));
    return dead.map(({ id }) => ({ kind: 'leadsNowhere', node: id }) as const);
  });
}

const isBetween = ({ kind }: NetworkNode): boolean => ['through', 'sum'].includes(KINDS[kind].arity);
