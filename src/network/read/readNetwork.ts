/** The pipeline from a drawn document to a network that can be trained: graph → order → shapes → spec. Pure and iterative. */
import { dataFacts } from '../../datasets/datasets.ts';
import { dataOf } from '../data.ts';
import type { NetworkDocument, NetworkNode, NodeId } from '../document.ts';
import { isLoss, KINDS, type KindRow, type LayerKind, type ParamsOf } from '../kinds.ts';
import { type Graph, readGraph } from './graph.ts';
import { findUnconnected, orderNodes } from './order.ts';
import type { Problem } from './problems.ts';
import { readTraining } from './readTraining.ts';
import { checkLoss, inferShapes, type Shapes } from './shapes.ts';
import { countParameters, isLearned, type Layer, type LossSpec, type NetworkSpec, parametersOf } from './spec.ts';
import { isWrong } from './tally.ts';

/**
 * What a document says: a network that can be trained, or why it cannot be, first what is wrong, then what is still to do, in the order of
 * building; shapes as far as they are known, either way.
 */
export type Reading =
  | { readonly ok: true; readonly spec: NetworkSpec; readonly shapes: Shapes }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly shapes: Shapes };

/** Reads a document as a network. Never throws, whatever is drawn. */
export function readNetwork(document: NetworkDocument): Reading {
  const { graph, problems: loose } = readGraph(document);
  const { order, problems: loops } = orderNodes(graph);
  const { shapes, problems: misfits } = inferShapes(graph, order);
  const found = [
    ...loose,
    ...loops,
    ...findUnconnected(graph),
    ...misfits,
    ...checkLoss(graph, shapes),
    ...readTraining(document.training, dataOf(graph), document.nodes.find(({ kind }) => kind === 'Dataset')?.id),
  ];
  if (found.length > 0) return { ok: false, problems: [...found.filter(isWrong), ...found.filter((problem) => !isWrong(problem))], shapes };
  const spec = makeSpec(graph, order, shapes);
  const parameters = parametersOf(spec);
  if (parameters.some(isLearned)) return { ok: true, spec, shapes };
  const frozen = spec.layers.findLast((layer) => countParameters(layer.parameters) > 0);
  if (frozen) return { ok: false, problems: [{ kind: 'allFrozen', node: frozen.id }], shapes };
  return { ok: false, problems: [{ kind: 'nothingToLearn', node: spec.loss.id }], shapes };
}

/** Builds the spec of a graph that has no problems, so every lookup here succeeds. */
function makeSpec(graph: Graph, order: readonly NodeId[], shapes: Shapes): NetworkSpec {
  const nodes = order.map((id) => graph.nodes.get(id) as NetworkNode);
  const data = nodes.find((node) => node.kind === 'Dataset') as NetworkNode & { kind: 'Dataset' };
  const loss = nodes.find((node) => isLoss(node.kind)) as NetworkNode;
  const input = (graph.inputs.get(loss.id) ?? [])[0]?.source as NodeId;
  return {
    data: { id: data.id, params: data.params, facts: dataFacts(data.params) },
    layers: nodes.filter((node) => node !== data && node !== loss).map((node) => makeLayer(node, graph, shapes)),
    loss: { id: loss.id, kind: loss.kind, params: loss.params, input, inShape: shapes.in.get(loss.id) ?? [] } as LossSpec,
  };
}

function makeLayer(node: NetworkNode, graph: Graph, shapes: Shapes): Layer {
  const inShape = shapes.in.get(node.id) ?? [];
  const row = KINDS[node.kind] as KindRow<LayerKind>;
  const parameters = row.parameters(inShape, node.params as ParamsOf[LayerKind]);
  return {
    id: node.id,
    kind: node.kind as LayerKind,
    params: node.params,
    inputs: (graph.inputs.get(node.id) ?? []).map(({ source }) => source),
    inShape,
    outShape: shapes.out.get(node.id) ?? [],
    parameters: parameters.map(({ name, shape }) => ({
      name: `${node.id}.${name}`,
      shape,
      ...(node.requires_grad === false ? { requiresGrad: false } : {}),
    })),
  } as Layer;
}
