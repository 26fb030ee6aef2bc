/** Repairs that put a layer into a wire or change how wide one is: shapes made to fit. */
import type { NetworkDocument, NetworkEdge, NodeId, NodeOf } from '../document.ts';
import { setParam, setRequiresGrad, switchKind } from '../edit/edits.ts';
import { nodesAfter } from '../edit/reach.ts';
import { forceOnWire } from '../edit/within.ts';
import type { Kind } from '../kinds.ts';
import type { ProblemOf } from '../read/problems.ts';
import { readNetwork } from '../read/readNetwork.ts';
import { sizeOf } from '../read/spec.ts';
import { messages } from './messages.ts';
import { onlyBest, type Repair, type Site } from './repair.ts';

const repairInto = (document: NetworkDocument, wire: NetworkEdge, says: string, kind: Kind, params?: object): Repair => {
  const { document: repaired, id } = forceOnWire(document, kind, wire, params);
  return { says, document: repaired, node: id };
};

export const putFlattenBefore = ({ document, graph }: Site, { node }: ProblemOf<'needsRow'>): Repair[] =>
  (graph.inputs.get(node) ?? []).map((wire) => repairInto(document, wire, messages.flattenBefore(node), 'Flatten'));

/** Sets the Linear that decides how wide the network's output is, or puts one of that width before the loss. */
export function fitLossWidth(site: Site, { node, need, repair }: ProblemOf<'lossWidth'>): Repair[] {
  const { document, graph } = site;
  const set = repair === 'setOutFeatures' ? [setWidth(document, node, need)] : [];
  const losses = [...graph.targets.keys()].flatMap((loss) => graph.inputs.get(loss) ?? []);
  return [...set, ...losses.map((wire) => putLinearInto(document, wire, need))];
}

const setWidth = (document: NetworkDocument, id: NodeId, width: number): Repair => ({
  says: messages.setWidth(id, width),
  document: setParam(document, id, 'out_features', width),
  node: id,
});

const putLinearInto = (document: NetworkDocument, wire: NetworkEdge, width: number): Repair =>
  repairInto(document, wire, messages.linearBefore(wire.target, width), 'Linear', { out_features: width });

export function putLinearBefore({ document, graph }: Site, { node }: ProblemOf<'nothingToLearn'>): Repair[] {
  const width = sizeOf(readNetwork(document).shapes.in.get(node) ?? [1]);
  return (graph.inputs.get(node) ?? []).map((wire) => putLinearInto(document, wire, width));
}

export const letLearn = ({ document }: Site, { node }: ProblemOf<'allFrozen'>): Repair[] => [
  { says: messages.letLearn(node), document: setRequiresGrad(document, node, true), node },
];

/** The loss that suits y, in the place of one that does not. */
export const swapLoss =
  (kind: 'CrossEntropyLoss' | 'MSELoss') =>
  ({ document }: Site, { node }: { readonly node: NodeId }): Repair[] => [
    { says: messages.turnInto(node, kind), document: switchKind(document, node, kind), node },
  ];

/**
 * Makes the inputs of an Add alike: a Flatten where one is still an image, or a Linear as wide as the other ways in. Where one such
 * Linear lies behind another, it is that one: a block gives back the shape that it takes.
 */
export function makeInputsAlike(site: Site, { node, shapes }: ProblemOf<'unequalShapes'>): Repair[] {
  const { document, graph } = site;
  const wires = graph.inputs.get(node) ?? [];
  const flattened = wires.filter(
    (_, i) => (shapes[i]?.length ?? 1) > 1 && shapes.some((other) => other.length === 1 && other[0] === sizeOf(shapes[i] ?? [])),
  );
  if (flattened.length > 0) return flattened.map((wire) => repairInto(document, wire, messages.flattenBefore(node), 'Flatten'));
  const deciding = wires.flatMap(({ source }) => decidingLinear(site, source) ?? []);
  const behind = deciding.filter(({ id }) => !deciding.some((other) => other.id !== id && nodesAfter(document, id).has(other.id)));
  const widths = new Set(shapes.flatMap((shape) => (shape.length === 1 ? shape : [])));
  const best = onlyBest(
    site,
    behind.flatMap(({ id, params }) =>
      [...widths].filter((width) => width !== params.out_features).map((width) => setWidth(document, id, width)),
    ),
  );
  return best ? [best] : [];
}

/** The Linear that decides how wide a node's output is: the nearest one before it on a way without branches in it. */
function decidingLinear({ graph }: Site, from: NodeId): NodeOf<'Linear'> | undefined {
  const seen = new Set<NodeId>();
  for (let id: NodeId | undefined = from; id !== undefined && !seen.has(id); ) {
    const node = graph.nodes.get(id);
    if (node?.kind === 'Linear') return node;
    if (node?.kind === 'Flatten') return undefined;
    seen.add(id);
    const inputs: readonly NetworkEdge[] = graph.inputs.get(id) ?? [];
    id = inputs.length === 1 ? inputs[0]?.source : undefined;
  }
  return undefined;
}
