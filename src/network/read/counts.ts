/** How large a network is, as a lesson asks: layers, parameters, neurons. Pure. */
import { sum } from '../../lib/sums.ts';
import type { NetworkDocument, NetworkNode } from '../document.ts';
import { KINDS, type Kind, type KindRow, type ParamsOf } from '../kinds.ts';
import type { Shapes } from './shapes.ts';
import { countParameters } from './spec.ts';

export interface Counts {
  /** Nodes between the data and the loss, each of which is a line of `print(model)`, an Add included. */
  readonly layers: number;
  /** Single numbers that are learned, as far as the shapes are known. */
  readonly parameters: number;
  readonly neurons: number;
}

/**
 * Counts a network that is drawn, whether it can train or not. A neuron is one weighted sum with its bias, so a Linear has as many as
 * out_features, and what only passes numbers on or bends them (an activation, Flatten, Dropout, Add) has none; pixels are no neurons.
 */
export function countNetwork({ nodes }: Pick<NetworkDocument, 'nodes'>, shapes: Shapes): Counts {
  return {
    layers: nodes.filter(({ kind }) => isLayer(kind)).length,
    parameters: sum(nodes.map((node) => parameterCount(node, shapes) ?? 0)),
    neurons: sum(nodes.map((node) => neuronCount(node, shapes))),
  };
}

const neuronCount = (node: NetworkNode, shapes: Shapes): number =>
  node.kind === 'Linear' && shapes.out.has(node.id) ? node.params.out_features : 0;

const isLayer = (kind: Kind): boolean => KINDS[kind].arity !== 'source' && KINDS[kind].arity !== 'loss';

/** How many numbers a node learns; undefined as long as its input is unknown. */
export function parameterCount(node: NetworkNode, shapes: Shapes): number | undefined {
  const input = shapes.in.get(node.id);
  if (!input || !shapes.out.has(node.id)) return undefined;
  const row = KINDS[node.kind] as KindRow<Kind>;
  return countParameters(row.parameters(input, node.params as ParamsOf[Kind]));
}
