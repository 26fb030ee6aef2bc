/** Stage 3: the shape that each node takes and gives, as far as it can be known, and where shapes do not fit. */
import { type DataFacts, dataFacts, type Shape, widthOfY } from '../../datasets/datasets.ts';
import type { NetworkEdge, NetworkNode, NodeId } from '../document.ts';
import { isActivation, isLoss, KINDS, type Kind, type KindRow, type LossKind, type ParamsOf } from '../kinds.ts';
import type { Graph } from './graph.ts';
import type { Problem } from './problems.ts';
import { sizeOf } from './spec.ts';

/** Shapes without the batch, by node; a node is absent as long as what comes in is unknown or does not fit. */
export interface Shapes {
  readonly in: ReadonlyMap<NodeId, Shape>;
  readonly out: ReadonlyMap<NodeId, Shape>;
}

/** Walks the nodes in order and applies each kind's shape rule. A shape that does not fit is one problem, not one for each node behind it. */
export function inferShapes(graph: Graph, order: readonly NodeId[]): { shapes: Shapes; problems: Problem[] } {
  const shapes = { in: new Map<NodeId, Shape>(), out: new Map<NodeId, Shape>() };
  const problems: Problem[] = [];
  for (const id of order) {
    const node = graph.nodes.get(id) as NetworkNode;
    const inputs = (graph.inputs.get(id) ?? []).map(({ source }) => shapes.out.get(source));
    const known = inputs.filter((shape) => shape !== undefined);
    if (node.kind !== 'Dataset' && (known.length === 0 || known.length < inputs.length)) continue;
    if (inputs.length > 1 && KINDS[node.kind].arity !== 'sum') continue; // which of them counts is not known
    if (known[0]) shapes.in.set(id, known[0]);
    if (graph.unsound.has(id)) continue;
    const out = applyShapeRule(node, known);
    if (out.ok) shapes.out.set(id, out.value);
    else problems.push({ ...out.reason, node: id });
  }
  return { shapes, problems };
}

/** The one place where a node's params meet the row of its own kind. */
export function applyShapeRule(node: NetworkNode, inputs: readonly Shape[]) {
  const row = KINDS[node.kind] as KindRow<Kind>;
  return row.shape(inputs, node.params as ParamsOf[Kind]);
}

/** Whether what reaches the loss can be compared with y. */
export function checkLoss(graph: Graph, shapes: Shapes): Problem[] {
  const problems: Problem[] = [];
  for (const [id, node] of graph.nodes) {
    if (!isLoss(node.kind)) continue;
    const input = onlySource(graph.inputs.get(id));
    const got = input === undefined ? undefined : shapes.out.get(input);
    const data = graph.nodes.get(onlySource(graph.targets.get(id)) ?? '');
    if (data?.kind !== 'Dataset' || graph.unsound.has(data.id)) continue;
    const facts = dataFacts(data.params);
    const wrongTarget = (node.kind === 'CrossEntropyLoss') !== (facts.y.type === 'classes');
    if (wrongTarget)
      problems.push({ kind: facts.y.type === 'classes' ? 'lossWantsNumbers' : 'lossWantsClasses', node: id, loss: node.kind });
    else if (got?.length === 1) problems.push(...widthProblem(graph, input as NodeId, node.kind, sizeOf(got), facts));
  }
  return problems;
}

/** Where the one wire at a handle comes from; undefined as long as there is none, or more than one. */
const onlySource = (wires: readonly NetworkEdge[] = []): NodeId | undefined => (wires.length === 1 ? wires[0]?.source : undefined);

function widthProblem(graph: Graph, last: NodeId, loss: LossKind, got: number, facts: DataFacts): Problem[] {
  const need = widthOfY(facts.y);
  if (got === need) return [];
  const linear = lastLinear(graph, last);
  return [{ kind: 'lossWidth', node: linear ?? last, loss, got, need, repair: linear === undefined ? 'addLinear' : 'setOutFeatures' }];
}

/**
 * The Linear that alone decides how wide the network's output is; none before an Add, whose inputs must stay of one shape, nor before an
 * activation: that is a hidden layer, and the last one is still to come. A Softmax does come last.
 */
function lastLinear(graph: Graph, from: NodeId): NodeId | undefined {
  for (let id: NodeId | undefined = from; id !== undefined; id = onlySource(graph.inputs.get(id))) {
    const kind = graph.nodes.get(id)?.kind;
    if (kind === 'Linear') return id;
    if (kind && isActivation(kind) && kind !== 'Softmax') return undefined;
  }
  return undefined;
}
