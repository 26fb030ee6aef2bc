/** The `parameters` of a network file: tensors named and laid out as PyTorch's state_dict, held against the network. Imports lib and network only. */
import type { Shape } from '../datasets/datasets.ts';
import { decodeFloats, encodeFloats } from '../lib/base64.ts';
import { formatCount } from '../lib/numbers.ts';
import { ok, type Result, refused } from '../lib/result.ts';
import type { NetworkDocument } from './document.ts';
import { formatPath, showValue } from './fields.ts';
import type { Raw } from './fileParams.ts';
import { KINDS, type Kind, type KindRow, type ParamsOf } from './kinds.ts';
import { readNetwork } from './readNetwork.ts';
import { sizeOf } from './spec.ts';

/** Values to start from, by name (`fc1.weight`), in state_dict order within. */
export type ParameterValues = ReadonlyMap<string, Float32Array>;

/** Stands in a shape for a width that follows from wires that are not drawn yet. */
const OPEN = 0;

/** The parameter tensors of the nodes as they are drawn, by name. */
export function parameterSlots(document: NetworkDocument): ReadonlyMap<string, Shape> {
  const { shapes } = readNetwork(document);
  const slots = document.nodes.flatMap((node) => {
    const known = shapes.in.get(node.id);
    const row = KINDS[node.kind] as KindRow<Kind>;
    const tensors = row.parameters(known?.length === 1 ? known : [OPEN], node.params as ParamsOf[Kind]);
    return tensors.map(({ name, shape }) => [`${node.id}.${name}`, shape] as const);
  });
  return new Map(slots);
}

/** Reads the tensors of a file, all that the network has and no others. */
export function readParameters(raw: Raw, document: NetworkDocument): Result<ParameterValues> {
  const slots = parameterSlots(document);
  const values = new Map<string, Float32Array>();
  for (const [name, tensor] of Object.entries(raw)) {
    const slot = slots.get(name);
    if (!slot) return refused(`${formatPath(['parameters', name])}: the network has no parameter of this name`);
    const read = readTensor(name, tensor, slot);
    if (!read.ok) return read;
    values.set(name, read.value);
  }
  const missing = findMissing(slots, values);
  return missing === undefined ? ok(values) : refused(`parameters: expected a value for every parameter, but ${missing} is missing`);
}

function readTensor(name: string, tensor: unknown, slot: Shape): Result<Float32Array> {
  const refuse = (key: readonly string[], what: string, got: string) =>
    refused(`${formatPath(['parameters', name, ...key])}: expected ${what}, got ${got}`);
  if (typeof tensor !== 'object' || tensor === null || Object.keys(tensor).sort().join() !== 'data,shape')
    return refuse([], 'an object with shape and data and nothing else', showValue(tensor));
  const { shape, data } = tensor as { shape: unknown; data: unknown };
  if (!isShapeOf(slot, shape)) return refuse(['shape'], showShape(slot), showShape(shape));
  if (typeof data !== 'string') return refuse(['data'], 'a text in base64', showValue(data));
  const values = decodeFloats(data);
  const count = sizeOf(shape);
  if (!values) return refuse(['data'], `${formatCount(count)} float32 numbers in base64`, showValue(data));
  if (values.length !== count) return refuse(['data'], `${formatCount(count)} numbers`, formatCount(values.length));
  const bad = values.findIndex((value) => !Number.isFinite(value));
  return bad < 0 ? ok(values) : refuse(['data'], 'finite numbers', `${values[bad]} at index ${formatCount(bad)}`);
}

const isShapeOf = (slot: Shape, shape: unknown): shape is Shape =>
  Array.isArray(shape) &&
  shape.length === slot.length &&
  slot.every((length, axis) => (length === OPEN ? Number.isSafeInteger(shape[axis]) && shape[axis] > 0 : shape[axis] === length));

const showShape = (shape: unknown): string =>
  Array.isArray(shape) && shape.length <= 4 && shape.every((length) => typeof length === 'number')
    ? `[${shape.map((length) => (length === OPEN ? 'any' : length)).join(', ')}]`
    : showValue(shape);

/** A parameter whose shape is known and that has no value; one of an unwired node may do without. */
const findMissing = (slots: ReadonlyMap<string, Shape>, values: ParameterValues): string | undefined =>
  [...slots].find(([name, shape]) => !values.has(name) && !shape.includes(OPEN))?.[0];

/** The tensors as they stand in a file, or why these values cannot be those of this document. */
export function writeParameters(document: NetworkDocument, values: ParameterValues): Result<Record<string, object>> {
  const slots = parameterSlots(document);
  const missing = findMissing(slots, values);
  if (missing !== undefined) return refused(`There is no value for ${missing}. Train the network as it is drawn now, then save again.`);
  const tensors: [string, object][] = [];
  for (const [name, numbers] of values) {
    const slot = slots.get(name);
    const shape = slot && closeShape(slot, numbers.length);
    if (!shape) return refused(`The values of ${name} do not fit the network as it is drawn now. Train it again, then save again.`);
    if (!numbers.every(Number.isFinite))
      return refused(
        `${name} holds numbers that are not finite, because the run diverged. Reset and train again with a smaller lr, then save.`,
      );
    tensors.push([name, { shape, data: encodeFloats(numbers) }]);
  }
  return ok(Object.fromEntries(tensors));
}

/** The shape with its open width filled in from the count of numbers; undefined where they do not fit. */
function closeShape(slot: Shape, count: number): Shape | undefined {
  const known = sizeOf(slot.filter((length) => length !== OPEN));
  const shape = slot.map((length) => (length === OPEN ? count / known : length));
  return isShapeOf(slot, shape) && sizeOf(shape) === count ? shape : undefined;
}
