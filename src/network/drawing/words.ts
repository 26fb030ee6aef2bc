/** What stands on a card besides its name, and beside a wire: shapes, counts, what a loss compares. Pure. */
import { dataFacts, isDataset, type Shape, type Target, thingOf } from '../../datasets/datasets.ts';
import { messages as dataMessages } from '../../datasets/messages.ts';
import { formatCount, formatShape } from '../../lib/numbers.ts';
import { edgeId, type NetworkDocument, type NetworkEdge, type NetworkNode, type NodeId } from '../document.ts';
import type { ParamsOf } from '../kinds.ts';
import { parameterCount } from '../read/counts.ts';
import type { Shapes } from '../read/shapes.ts';
import { messages } from './messages.ts';

/** The shape of a Linear's weight, as in its state_dict: `128×784`; empty as long as it is unknown. */
export function weightShape(node: NetworkNode, { in: inputs, out }: Shapes): string {
  const [input, output] = [inputs.get(node.id), out.get(node.id)];
  return input && output ? formatShape([...output, ...input]) : '';
}

/** `784 → 128 · 100,480` for a layer that learns, with `frozen` for one that could, `1×28×28 → 784` or `128` for one that does not; `?` for what is not known yet. */
export function shapeLine(node: NetworkNode, shapes: Shapes): string {
  const input = shapes.in.get(node.id);
  const output = shapes.out.get(node.id);
  if (!input && !output && node.kind !== 'Linear') return messages.notWired;
  const known = output ?? (node.kind === 'Linear' ? [node.params.out_features] : undefined);
  const passes = node.kind !== 'Linear' && input && output && formatShape(input) === formatShape(output);
  const way = passes ? formatShape(output) : `${shown(input)} → ${shown(known)}`;
  const count = parameterCount(node, shapes);
  const frozen = node.requires_grad === false ? ` · ${messages.frozen}` : '';
  return count ? `${way} · ${formatCount(count)}${frozen}` : `${way}${frozen}`;
}

const shown = (shape: Shape | undefined): string => (shape ? formatShape(shape) : '?');

/** What arrives at the two handles of a loss: `10 logits` and `10 classes`, or `1 value` at both; empty as long as it is unknown. */
export function lossHandles(
  document: NetworkDocument,
  node: NetworkNode,
  shapes: Shapes,
): { readonly input: string; readonly target: string } {
  const input = shapes.in.get(node.id);
  const wire = document.edges.find((edge) => edge.target === node.id && edge.targetHandle === 'target');
  const data = document.nodes.find(({ id }) => id === wire?.source);
  const y = data?.kind === 'Dataset' && shapes.out.has(data.id) ? dataFacts(data.params).y : undefined;
  const amount = node.kind === 'CrossEntropyLoss' ? messages.logits : messages.values;
  return {
    input: input?.length === 1 ? amount(input[0] ?? 0) : input ? formatShape(input) : '',
    target: y === undefined ? '' : targetAmount(y),
  };
}

const targetAmount = (y: Target): string => (y.type === 'classes' ? messages.classes(y.count) : messages.values(y.width));

/** How much is in a Dataset: `60,000 digits`, `1 point`. */
export const dataAmount = (params: ParamsOf['Dataset']): string =>
  isDataset(params.name) ? dataMessages.amounts[thingOf(params)](dataFacts(params).train) : '';

/** `784`, `1×28×28`; for the y of a Dataset `target: 10 classes` or `target: 1 value`. */
export function wireLabel(edge: NetworkEdge, nodes: ReadonlyMap<NodeId, NetworkNode>, shapes: Shapes): string {
  const shape = shapes.out.get(edge.source);
  const source = nodes.get(edge.source);
  if (!shape || !source) return '';
  if (source.kind !== 'Dataset' || edge.sourceHandle !== 'y') return formatShape(shape);
  const { y } = dataFacts(source.params);
  return messages.target(targetAmount(y));
}

/** What stands beside the wires of a document, by their names; one from a handle that is not there has nothing. */
export function wireLabels({ nodes, edges }: Pick<NetworkDocument, 'nodes' | 'edges'>, shapes: Shapes): ReadonlyMap<string, string> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return new Map(edges.map((edge) => [edgeId(edge), wireLabel(edge, byId, shapes)]));
}
