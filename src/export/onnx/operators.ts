/** What an ONNX graph is made of, asked by the names of values: constants, and which operator gives what. */
import { ok, type Result, refused } from '../../lib/result.ts';
import { product } from '../../lib/sums.ts';
import { showName } from '../refusals.ts';
import { messages } from './messages.ts';
import { ELEMENT, type OnnxGraph, type OnnxNode, type OnnxTensor, type OnnxValue } from './model.ts';
import { isStandard } from './readModel.ts';

export interface Operators {
  /** The operator whose first output this is. */
  readonly giving: (name: string) => OnnxNode | undefined;
  readonly constant: (name: string | undefined) => OnnxTensor | undefined;
  /** A constant that is one float. */
  readonly number: (name: string | undefined) => number | undefined;
  /** What samples come in as, and what comes out at the end. */
  readonly input: OnnxValue;
  readonly output: string;
}

/** A network here has 1,000 nodes at most, and the longest of them is five operators. */
const MOST_OPERATORS = 6000;

export function operatorsOf({ nodes, initializers, inputs, outputs }: OnnxGraph): Result<Operators> {
  if (nodes.length > MOST_OPERATORS) return refused(messages.tooManyOperators);
  const constants = new Map(initializers.map((tensor) => [tensor.name, tensor]));
  const givers = new Map<string, OnnxNode>();
  const open = inputs.filter(({ name }) => !constants.has(name));
  const known = new Set([...constants.keys(), ...open.map(({ name }) => name), '']);
  for (const node of nodes) {
    if (!isStandard(node.domain ?? '')) return refused(messages.domain(called(node), showName(node.domain ?? '')));
    const early = node.inputs.find((name) => !known.has(name));
    if (early !== undefined) return refused(messages.early(called(node), showName(early)));
    const [first = '', ...others] = node.outputs;
    const tensor = node.op === 'Constant' ? constantOf(node) : undefined;
    if (tensor) constants.set(first, { ...tensor, name: first });
    else givers.set(first, node);
    for (const name of [first, ...others]) known.add(name);
  }
  const [input, another] = open;
  const [output, second] = outputs;
  if (!input || another) return refused(messages.inputs(open.length));
  if (!output || second) return refused(messages.outputs(outputs.length));
  const constant = (name: string | undefined) => (name === undefined ? undefined : constants.get(name));
  return ok({
    giving: (name) => givers.get(name),
    constant,
    number: (name) => {
      const tensor = constant(name);
      return tensor?.type === ELEMENT.float && product(tensor.shape) === 1 ? tensor.values?.[0] : undefined;
    },
    input,
    output: output.name,
  });
}

function constantOf({ attributes }: OnnxNode): OnnxTensor | undefined {
  const float = attributes.get('value_float')?.float;
  if (float !== undefined) return { name: '', shape: [], type: ELEMENT.float, values: Float32Array.of(float) };
  return attributes.get('value')?.tensor;
}

/** `Conv “conv1”`, as it stands in sentences. */
export const called = ({ op, name, outputs }: OnnxNode): string => `${showOperator(op)} ${showName(name || (outputs[0] ?? ''))}`;

/** As it is, where it is like the name of one. */
export const showOperator = (op: string): string => (/^[A-Za-z]\w{0,40}$/.test(op) ? op : `Operator ${showName(op)}`);
