/** Which wires cannot stay as they are: those that make a loop, come second, connect wrong handles or carry what cannot be taken. Pure. */
import { edgeId, type NetworkDocument, type NetworkEdge } from '../network/document.ts';
import { wireProblem } from '../network/read/graph.ts';
import type { Problem } from '../network/read/problems.ts';
import type { Reading } from '../network/read/readNetwork.ts';

/** Their `edgeId`s. */
export function faultyWires(document: NetworkDocument, reading: Reading): ReadonlySet<string> {
  if (reading.ok) return NONE;
  const nodes = new Map(document.nodes.map((node) => [node.id, node]));
  const wrong = document.edges.filter(
    (edge) => wireProblem(nodes, edge) !== undefined || reading.problems.some((problem) => isAbout(problem, edge)),
  );
  return new Set(wrong.map(edgeId));
}

const NONE: ReadonlySet<string> = new Set();

function isAbout(problem: Problem, edge: NetworkEdge): boolean {
  switch (problem.kind) {
    case 'loop':
      return problem.nodes.some((id, i) => id === edge.source && problem.nodes[(i + 1) % problem.nodes.length] === edge.target);
    case 'doubleInput':
      return edge.target === problem.node && edge.targetHandle === problem.handle;
    case 'needsRow':
    case 'unequalShapes':
      return edge.target === problem.node && edge.targetHandle === 'input';
    default:
      return false;
  }
}
