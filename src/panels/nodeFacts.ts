/** What is known of a node, in words: its shapes and what it learns. Pure; imports lib and network only. */
import type { Shape } from '../datasets/datasets.ts';
import { formatCount, formatShape } from '../lib/numbers.ts';
import type { NetworkNode } from '../network/document.ts';
import { KINDS, type Kind, type KindRow, type ParamsOf } from '../network/kinds.ts';
import type { Shapes } from '../network/shapes.ts';
import { countParameters, sizeOf } from '../network/spec.ts';

export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** Shape in → out, and the parameters with their shapes; what is not known yet is left out. */
export function nodeFacts(node: NetworkNode, shapes: Shapes): readonly Fact[] {
  const input = shapes.in.get(node.id);
  const output = shapes.out.get(node.id);
  const { ends } = KINDS[node.kind];
  const shape = ends === 'source' ? output && formatShape(output) : ends === 'loss' ? input && formatShape(input) : arrow(input, output);
  return [...(shape === undefined ? [] : [{ name: 'Shape', value: shape }]), ...(input && output ? parameterFacts(node, input) : [])];
}

const arrow = (input: Shape | undefined, output: Shape | undefined): string | undefined =>
  input && output && `${formatShape(input)} → ${formatShape(output)}`;

function parameterFacts(node: NetworkNode, input: Shape): readonly Fact[] {
  const row = KINDS[node.kind] as KindRow<Kind>;
  const tensors = row.parameters(input, node.params as ParamsOf[Kind]);
  if (tensors.length === 0) return [];
  const each = tensors.map(({ name, shape }) => ({ name, value: `${formatShape(shape)} = ${formatCount(sizeOf(shape))}` }));
  return [{ name: 'Parameters', value: formatCount(countParameters(tensors)) }, ...each.map(trimVector)];
}

/** `128 = 128` says nothing that `128` does not. */
const trimVector = ({ name, value }: Fact): Fact => ({ name, value: value.includes('×') ? value : (value.split(' = ')[1] ?? value) });
