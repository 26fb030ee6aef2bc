/** What is known of a node, in words: its shapes and what it learns. Pure. */
import type { Shape } from '../../datasets/datasets.ts';
import { formatCount, formatShape } from '../../lib/numbers.ts';
import type { NetworkNode } from '../../network/document.ts';
import { KINDS, type Kind, type KindRow, type ParamsOf } from '../../network/kinds.ts';
import type { Shapes } from '../../network/read/shapes.ts';
import { countParameters } from '../../network/read/spec.ts';
import { messages } from './lateMessages.ts';

export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** Shape in → out, and how the parameters add up: `128×784 + 128 = 100,480`. What is not known yet is left out. */
export function nodeFacts(node: NetworkNode, shapes: Shapes): readonly Fact[] {
  const input = shapes.in.get(node.id);
  const output = KINDS[node.kind].arity === 'loss' ? undefined : shapes.out.get(node.id); // one number, which goes nowhere
  const shape = [input, output].filter((known) => known !== undefined).map(formatShape);
  return [
    ...(shape.length > 0 ? [{ name: messages.facts.shape, value: shape.join(' → ') }] : []),
    ...(input && output ? parameterFacts(node, input) : []),
  ];
}

function parameterFacts(node: NetworkNode, input: Shape): readonly Fact[] {
  const row = KINDS[node.kind] as KindRow<Kind>;
  const tensors = row.parameters(input, node.params as ParamsOf[Kind]);
  if (tensors.length === 0) return [];
  const sum = tensors.map(({ shape }) => formatShape(shape)).join(' + ');
  return [{ name: messages.facts.parameters, value: `${sum} = ${formatCount(countParameters(tensors))}` }];
}
