/** Which wires cannot stay as they are: those that make a loop, come second, connect wrong handles or carry what cannot be taken. Pure. */
import { edgeId, type NetworkDocument, type NetworkEdge, type NodeId } from '../network/document.ts';
import { wireProblem } from '../network/read/graph.ts';
import type { Problem } from '../network/read/problems.ts';
import type { Reading } from '../network/read/readNetwork.ts';

/** Their `edgeId`s. */
export function faultyWires(document: NetworkDocument, reading: Reading): ReadonlySet<string> {
  if (reading.ok) return NONE;
  const nodes = new Map(document.nodes.map((node) => [node.id, node]));
  const places = new Set(reading.problems.flatMap(placesOf));
  const isWrong = (edge: NetworkEdge) => wireProblem(nodes, edge) !== undefined || placesAt(edge).some((place) => places.has(place));
  return new Set(document.edges.filter(isWrong).map(edgeId));
}

const NONE: ReadonlySet<string> = new Set();

/** All that a problem of a wire may be said of: the way from one node to another, and the end at which it arrives. */
const placesAt = ({ source, target, targetHandle }: NetworkEdge): readonly string[] => [way(source, target), end(target, targetHandle)];

const way = (from: NodeId, to: NodeId): string => JSON.stringify(['way', from, to]);
const end = (node: NodeId, handle: string): string => JSON.stringify(['end', node, handle]);

/** The ways and ends that a problem is about. */
function placesOf(problem: Problem): readonly string[] {
  switch (problem.kind) {
    case 'loop':
      return problem.nodes.map((id, i) => way(id, problem.nodes[(i + 1) % problem.nodes.length] ?? id));
    case 'doubleInput':
      return [end(problem.node, problem.handle)];
    case 'needsRow':
    case 'unequalShapes':
      return [end(problem.node, 'input')];
    default:
      return [];
  }
}
