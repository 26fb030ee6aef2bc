/** Whether a wire may be drawn, and if not, why: asked while it is dragged. */
import { weakMemoize } from '../../lib/memo.ts';
import { ok, type Result, refused } from '../../lib/result.ts';
import type { NetworkDocument, NetworkEdge, NodeId } from '../document.ts';
import { KINDS } from '../kinds.ts';
import { type Graph, readGraph, wireProblem } from '../read/graph.ts';
import { orderNodes } from '../read/order.ts';
import { explain, nameNode, type Problem, problemNode } from '../read/problems.ts';
import { roundTrip } from '../read/roundTrip.ts';
import { checkLoss, inferShapes } from '../read/shapes.ts';
import { messages } from './messages.ts';
import { nodesAfter } from './reach.ts';

/** A wire that may be drawn. */
export interface Connection {
  readonly edge: NetworkEdge;
  /** It carries images to where a row is taken: what would be wrong if no Flatten came with it. */
  readonly needsRow: Problem | undefined;
}

/** The wire, if it can be drawn; else one sentence: what is wrong, where, what to do. */
export function checkConnection(document: NetworkDocument, edge: NetworkEdge): Result<Connection> {
  const say = (problem: Problem) => refused(explain(problem, document));
  const graph = graphOf(document);
  const nodes = graph.nodes;
  const name = (id: NodeId) => nameNode(document, id);
  if (edge.source === edge.target) return refused(messages.feedsItself(name(edge.target)));
  const wrongEnd = wireProblem(nodes, edge);
  if (wrongEnd) return say(wrongEnd);
  const taken = takenBy(graph, edge, name);
  if (taken) return refused(taken);
  const path = pathBetween(graph, edge.target, edge.source);
  if (path) return refused(messages.loop(roundTrip(path, name)));
  const { misfit, needsRow } = fitOf(document, edge);
  return misfit ? say(misfit) : ok({ edge, needsRow });
}

/** The same of a wire that nothing may come with. */
export function checkAlone(document: NetworkDocument, edge: NetworkEdge): Result<NetworkEdge> {
  const checked = checkConnection(document, edge);
  if (!checked.ok) return checked;
  const { needsRow } = checked.value;
  return needsRow ? refused(explain(needsRow, document)) : ok(edge);
}

/** The list of wires that may be drawn at a node asks about every other node of one document. */
const graphOf = weakMemoize((document: NetworkDocument) => readGraph(document).graph);

function takenBy(graph: Graph, edge: NetworkEdge, name: (id: NodeId) => string): string | undefined {
  const arrived = (edge.targetHandle === 'target' ? graph.targets : graph.inputs).get(edge.target) ?? [];
  if (arrived.some(({ source }) => source === edge.source)) return messages.wiredAlready(name(edge.source), name(edge.target));
  const kind = graph.nodes.get(edge.target)?.kind;
  if (arrived.length === 0 || (kind && KINDS[kind].arity === 'sum')) return undefined;
  const says = edge.targetHandle === 'target' ? messages.hasTarget : messages.hasInput;
  return says(name(edge.target), name(arrived[0]?.source ?? ''));
}

/** The nodes on a way from one node to another along the wires, both ends included; undefined where there is none. */
function pathBetween(graph: Graph, from: NodeId, to: NodeId): NodeId[] | undefined {
  const cameFrom = new Map<NodeId, NodeId | undefined>([[from, undefined]]);
  const todo = [from];
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    if (id === to) return walkBack(cameFrom, to);
    for (const { target } of graph.outputs.get(id) ?? []) {
      if (cameFrom.has(target)) continue;
      cameFrom.set(target, id);
      todo.push(target);
    }
  }
  return undefined;
}

function walkBack(cameFrom: ReadonlyMap<NodeId, NodeId | undefined>, end: NodeId): NodeId[] {
  const path: NodeId[] = [];
  for (let id: NodeId | undefined = end; id !== undefined; id = cameFrom.get(id)) path.push(id);
  return path.reverse();
}

/** What would not fit at the wire's own target (shapes, as far as they are known, or a loss and the y it is given); what a Flatten would mend. */
function fitOf(document: NetworkDocument, edge: NetworkEdge): Pick<Connection, 'needsRow'> & { readonly misfit: Problem | undefined } {
  const { graph } = readGraph({ ...document, edges: [...document.edges, edge] });
  const { shapes, problems } = inferShapes(graph, orderNodes(graph).order);
  const atLoss = edge.targetHandle === 'target' ? checkLoss(graph, shapes) : [];
  const misfit = [...problems, ...atLoss].find((problem) => problem.kind !== 'needsRow' && problemNode(problem) === edge.target);
  const isImage = edge.targetHandle === 'input' && (shapes.out.get(edge.source)?.length ?? 1) > 1;
  return { misfit, needsRow: isImage ? problems.find((problem) => isFirstAt(document, edge.target, problem)) : undefined };
}

/** Whether it is about a row that is wanted at a node or behind it, and was not there before. */
function isFirstAt(document: NetworkDocument, node: NodeId, problem: Problem): boolean {
  if (problem.kind !== 'needsRow' || (problem.node !== node && !nodesAfter(document, node).has(problem.node))) return false;
  const graph = graphOf(document);
  const before = inferShapes(graph, orderNodes(graph).order).problems;
  return !before.some((other) => other.kind === 'needsRow' && other.node === problem.node);
}
