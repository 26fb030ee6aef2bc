/** The layers of an ONNX graph, in the order in which they run: from its output back, by what is recognized. */
import { ok, type Result, refused } from '../../lib/result.ts';
import { fieldsOf } from '../../network/kinds.ts';
import { checkField } from '../../network/read/fields.ts';
import { showName } from '../refusals.ts';
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
    if (!node)
      return refused(`${showName(name)} is a constant or the second output of an operator; a network here has layers in that place.`);
    const found = recognize(node, operators);
    if (!found.ok) return found;
    layers.set(name, { found: found.value, node, output: name });
    open.push(...found.value.inputs);
  }
  if (layers.size === 0) return refused('The model has no layers: what goes in comes out.');
  return ok(nodes.flatMap(({ outputs: [first = ''] }) => layers.get(first) ?? []));
}

function recognize(node: OnnxNode, operators: Operators): Result<Found> {
  let near: string | undefined;
  for (const pattern of PATTERNS.get(node.op) ?? []) {
    const found = pattern(node, operators);
    if (typeof found === 'object') return checked(node, found);
    near ??= found;
  }
  if (near !== undefined) return refused(`${called(node)} cannot be read: ${near}.`);
  return refused(
    PATTERNS.has(node.op)
      ? `${called(node)} cannot be read: as it is used there it is no layer that networks have here.`
      : `${called(node)} cannot be read: ${showOperator(node.op)} is not among the layers that networks have here.`,
  );
}

function checked(node: OnnxNode, found: Found): Result<Found> {
  if (found.kind !== 'Add' && found.inputs.length !== 1)
    return refused(`${called(node)} cannot be read: it takes ${found.inputs.length} values.`);
  if (new Set(found.inputs).size < found.inputs.length) return refused(`${called(node)} cannot be read: it adds a value to itself.`);
  const values = new Map<string, unknown>(Object.entries(found.params));
  for (const [name, field] of fieldsOf(found.kind)) {
    const value = checkField(field, values.get(name));
    if (!value.ok) return refused(`${called(node)} cannot be read: its ${name} does not fit, ${value.reason}.`);
  }
  return ok(found);
}
