/** The layers of an ONNX graph, in the order in which they run: from its output back, by what is recognized. */
import { ok, type Result, refused } from '../../lib/result.ts';
import { fieldsOf } from '../../network/kinds.ts';
import { checkField } from '../../network/read/fields.ts';
import { showName } from '../refusals.ts';
import { messages } from './messages.ts';
import type { OnnxGraph, OnnxNode } from './model.ts';
import { called, type Operators, showOperator } from './operators.ts';
import { type Found, PATTERNS } from './patterns.ts';

export interface FoundLayer {
  readonly found: Found;
  /** The operator whose output is the layer's. */
  readonly node: OnnxNode;
  /** What its output is called in the file. */
  readonly output: string;
}

/** The operators that a layer begins with are none of their own, unless something else takes what they give, too. */
export function layersOf({ nodes }: OnnxGraph, operators: Operators): Result<readonly FoundLayer[]> {
  const layers = new Map<string, FoundLayer>();
  const open = [operators.output];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (layers.has(name) || name === operators.input.name) continue;
    const node = operators.giving(name);
    if (!node) return refused(messages.noLayerGives(showName(name)));
    const found = recognize(node, operators);
    if (!found.ok) return found;
    layers.set(name, { found: found.value, node, output: name });
    open.push(...found.value.inputs);
  }
  if (layers.size === 0) return refused(messages.noLayers);
  return ok(nodes.flatMap(({ outputs: [first = ''] }) => layers.get(first) ?? []));
}

function recognize(node: OnnxNode, operators: Operators): Result<Found> {
  let near: string | undefined;
  for (const pattern of PATTERNS.get(node.op) ?? []) {
    const found = pattern(node, operators);
    if (typeof found === 'object') return checked(node, found);
    near ??= found;
  }
  if (near !== undefined) return refused(messages.unreadable(called(node), near));
  const { notAsUsed, noLayer } = messages.why;
  return refused(messages.unreadable(called(node), PATTERNS.has(node.op) ? notAsUsed : noLayer(showOperator(node.op))));
}

function checked(node: OnnxNode, found: Found): Result<Found> {
  if (found.kind !== 'Add' && found.inputs.length !== 1)
    return refused(messages.unreadable(called(node), messages.why.takes(found.inputs.length)));
  if (new Set(found.inputs).size < found.inputs.length) return refused(messages.unreadable(called(node), messages.why.toItself));
  const values = new Map<string, unknown>(Object.entries(found.params));
  for (const [name, field] of fieldsOf(found.kind)) {
    const value = checkField(field, values.get(name));
    if (!value.ok) return refused(messages.unreadable(called(node), messages.why.argument(name, value.reason)));
  }
  return ok(found);
}
