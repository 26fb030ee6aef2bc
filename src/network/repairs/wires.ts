/** Repairs of wires that cannot stay as they are: put right where that is plain, else removed. */

import { edgeId, type NetworkDocument, type NetworkEdge, type NodeId, sameEdge } from '../document.ts';
import { makeEdge } from '../edit/connectionList.ts';
import { isLoss } from '../kinds.ts';
import { wireProblem } from '../read/graph.ts';
import type { Problem, ProblemOf } from '../read/problems.ts';
import { drawing } from './drawing.ts';
import { messages } from './messages.ts';
import { MOST_TRIED, onlyBest, problemsOf, type Repair, type Site } from './repair.ts';

const without = (document: NetworkDocument, wires: readonly NetworkEdge[]): NetworkDocument => ({
  ...document,
  edges: document.edges.filter((edge) => !wires.includes(edge)),
});

const removal = (document: NetworkDocument, wires: readonly NetworkEdge[], says: string, node: NodeId): Repair => ({
  says,
  document: without(document, wires),
  node,
});

type WrongWire = ProblemOf<'missingNode' | 'fromLoss' | 'intoData' | 'noSuchHandle' | 'targetNotY' | 'yIntoInput'>;

/** A wire between wrong handles goes to those that were meant, where those are free; else it goes away. */
export function repairWire({ document, graph }: Site, problem: WrongWire): Repair[] {
  const isMeant = (edge: NetworkEdge) => JSON.stringify(wireProblem(graph.nodes, edge)) === JSON.stringify(problem satisfies Problem);
  const wrong = document.edges.filter(isMeant);
  const meant = wrong[0] && meantWire({ document, graph }, wrong[0]);
  return [
    ...(meant ? [drawing(without(document, wrong), meant)] : []),
    removal(document, wrong, removalWords(problem, wrong.length === 1), problem.node),
  ];
}

function removalWords(problem: WrongWire, isOne: boolean): string {
  if (problem.kind === 'missingNode') return messages[isOne ? 'removeWireBetween' : 'removeWiresBetween'](problem.node, problem.missing);
  return messages[isOne ? 'removeWire' : 'removeWires'](problem.from, problem.node);
}

/** The same two nodes joined as they can be: at the target that was named, or else at the input. */
function meantWire(
  { document, graph }: Pick<Site, 'document' | 'graph'>,
  { source, target, targetHandle }: NetworkEdge,
): NetworkEdge | undefined {
  const [from, to] = [graph.nodes.get(source), graph.nodes.get(target)];
  if (!from || !to || source === target) return undefined;
  const handles = targetHandle === 'target' && isLoss(to.kind) ? (['target', 'input'] as const) : (['input'] as const);
  const wires = handles.map((handle) =>
    makeEdge(source, from.kind === 'Dataset' ? (handle === 'target' ? 'y' : 'x') : undefined, target, handle),
  );
  const isFree = ({ targetHandle: handle }: NetworkEdge) => !(handle === 'target' ? graph.targets : graph.inputs).has(target);
  return wires.find((wire) => !wireProblem(graph.nodes, wire) && isFree(wire) && !document.edges.some((edge) => sameEdge(edge, wire)));
}

/**
 * Opens a loop: of its wires goes the one that enters it where data enters from outside too, else the one that was drawn last.
 * Where loops share nodes, as many go as it takes; none where that is more than can be tried.
 */
export function openLoop({ document, graph }: Site, { nodes, node }: ProblemOf<'loop'>): Repair[] {
  const loops = (one: NetworkDocument) => problemsOf(one).filter(({ kind }) => kind === 'loop').length;
  const before = loops(document);
  const entered = nodes.filter((id) => (graph.inputs.get(id) ?? []).some(({ source }) => !nodes.includes(source)));
  const isEntrance = ({ target }: NetworkEdge) => entered.length === 1 && target === entered[0];
  const closing = [...loopWires(document, nodes)].sort((a, b) => Number(isEntrance(b)) - Number(isEntrance(a)));
  for (let count = 1; count <= Math.min(closing.length, MOST_TRIED); count++) {
    const wires = closing.slice(0, count);
    if (loops(without(document, wires)) >= before) continue;
    const says = wires.length === 1 && wires[0] ? messages.removeWire(wires[0].source, wires[0].target) : messages.removeOfLoop(count);
    return [removal(document, wires, says, wires[0]?.target ?? node)];
  }
  return [];
}

/** Wires between nodes of a loop, the one drawn last first. */
const loopWires = ({ edges }: NetworkDocument, nodes: readonly NodeId[]): NetworkEdge[] =>
  edges.filter(({ source, target }) => nodes.includes(source) && nodes.includes(target)).reverse();

/** One wire of several stays: the one whose source leads nowhere else, or the first of equal ones. */
export function keepOneWire(site: Site, { node, handle }: ProblemOf<'doubleInput'>): Repair[] {
  const { document } = site;
  const wires = document.edges.filter(
    (edge) => edge.target === node && edge.targetHandle === handle && !wireProblem(site.graph.nodes, edge),
  );
  const different = [...new Map(wires.toReversed().map((edge) => [edgeId(edge), edge])).values()];
  const best = onlyBest(
    site,
    different.map((kept) => {
      const gone = wires.filter((edge) => edge !== kept);
      const names = [...new Set(gone.map(({ source }) => source))].join(', ');
      const says = different.length === 1 ? messages.removeSecond(names) : messages.removeFrom(names);
      return removal(document, gone, says, node);
    }),
  );
  return best ? [best] : [];
}
