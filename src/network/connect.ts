/** Whether a wire may be drawn, and if not, why: asked while it is dragged. Imports lib and network only. */
import { ok, type Result, refused } from '../lib/result.ts';
import type { NetworkDocument, NetworkEdge, NodeId } from './document.ts';
import { endProblem, type Graph, readGraph } from './graph.ts';
import { KINDS } from './kinds.ts';
import { orderNodes } from './order.ts';
import { explain, type Problem } from './problems.ts';
import { inferShapes } from './shapes.ts';

/** The wire, if it can be drawn; else one sentence: what is wrong, where, what to do. */
export function checkConnection(document: NetworkDocument, edge: NetworkEdge): Result<NetworkEdge> {
  const say = (problem: Problem) => refused(explain(problem, document));
  const { graph } = readGraph(document);
  const nodes = graph.nodes;
  if (edge.source === edge.target) return refused(`${name(graph, edge.target)} cannot feed itself. Draw the wire to another node.`);
  const wrongEnd = endProblem(nodes, edge);
  if (wrongEnd) return say(wrongEnd);
  const taken = takenBy(graph, edge);
  if (taken) return refused(taken);
  const path = pathBetween(graph, edge.target, edge.source);
  if (path) return say({ kind: 'loop', node: edge.target, nodes: path });
  const misfit = misfitAt(document, edge);
  return misfit ? say(misfit) : ok(edge);
}

const name = (graph: Graph, id: NodeId): string => `${graph.nodes.get(id)?.kind ?? 'Node'} ${id}`;

function takenBy(graph: Graph, edge: NetworkEdge): string | undefined {
  const target = name(graph, edge.target);
  const arrived = (edge.targetHandle === 'target' ? graph.targets : graph.inputs).get(edge.target) ?? [];
  if (arrived.some(({ source }) => source === edge.source)) return `${name(graph, edge.source)} and ${target} are wired already.`;
  const kind = graph.nodes.get(edge.target)?.kind;
  if (arrived.length === 0 || (kind && KINDS[kind].ends === 'sum')) return undefined;
  const end = edge.targetHandle === 'target' ? 'a target' : 'an input';
  return `${target} already has ${end}, from ${name(graph, arrived[0]?.source ?? '')}. Remove that wire first; only Add takes several.`;
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
  for (let id: NodeId | undefined = end; id !== undefined; id = cameFrom.get(id)) path.unshift(id);
  return path;
}

/** The shape problem that the wire would make at its own target, as far as shapes are known. */
function misfitAt(document: NetworkDocument, edge: NetworkEdge): Problem | undefined {
  const { graph } = readGraph({ ...document, edges: [...document.edges, edge] });
  const { problems } = inferShapes(graph, orderNodes(graph).order);
  return problems.find((problem) => 'node' in problem && problem.node === edge.target);
}
