/** The `parameters` of a network file: tensors named and laid out as PyTorch's state_dict, checked against the network. */
import type { Shape } from '../../datasets/datasets.ts';
import { decodeFloats, encodeFloats } from '../../lib/base64.ts';
import { formatCount } from '../../lib/numbers.ts';
import { ok, type Result, refused } from '../../lib/result.ts';
import type { NetworkDocument } from '../document.ts';
import { KINDS, type Kind, type KindRow, type ParamsOf } from '../kinds.ts';
import { formatPath, showValue } from '../read/fields.ts';
import { messages as readMessages } from '../read/messages.ts';
import { readNetwork } from '../read/readNetwork.ts';
import { sizeOf } from '../read/spec.ts';
import type { Raw } from './fileParams.ts';
import { messages } from './messages.ts';

/** Values to start from, by name (`fc1.weight`), in state_dict order within. */
export type ParameterValues = ReadonlyMap<string, Float32Array>;

/** Stands in a shape for a width that follows from wires that are not drawn yet. */
const OPEN = 0;

/** Where a tensor belongs: one of a node that is `wired` has a shape that is known in full. */
interface Slot {
  readonly shape: Shape;
  readonly wired: boolean;
}

/** The parameter tensors of the nodes as they are drawn, by name. */
function parameterSlots(document: NetworkDocument): ReadonlyMap<string, Slot> {
  const { shapes } = readNetwork(document);
  const slots = document.nodes.flatMap((node) => {
    const input = shapes.in.get(node.id);
    const wired = input?.length === 1;
    const row = KINDS[node.kind] as KindRow<Kind>;
    const tensors = row.parameters(wired ? input : [OPEN], node.params as ParamsOf[Kind]);
    return tensors.map(({ name, shape }) => [`${node.id}.${name}`, { shape, wired }] as const);
  });
  return new Map(slots);
}

/** Reads the tensors of a file, all that the network has and no others. */
export function readParameters(raw: Raw, document: NetworkDocument): Result<ParameterValues> {
  const slots = parameterSlots(document);
  const values = new Map<string, Float32Array>();
  for (const [name, tensor] of Object.entries(raw)) {
    const slot = slots.get(name);
    if (!slot) return refused(`${formatPath(['parameters', name])}: ${messages.parameters.unknown}`);
    const read = readTensor(name, tensor, slot.shape);
    if (!read.ok) return read;
    values.set(name, read.value);
  }
  const missing = findMissing(slots, values);
  return missing === undefined ? ok(values) : refused(`parameters: ${messages.parameters.missing(missing)}`);
}

function readTensor(name: string, tensor: unknown, slot: Shape): Result<Float32Array> {
  const refuse = (key: readonly string[], what: string, got: string) =>
    refused(`${formatPath(['parameters', name, ...key])}: ${readMessages.expected(what, got)}`);
  if (typeof tensor !== 'object' || tensor === null || Object.keys(tensor).sort().join() !== 'data,shape')
    return refuse([], messages.parameters.tensor, showValue(tensor));
  const { shape, data } = tensor as { shape: unknown; data: unknown };
  if (!isShapeOf(slot, shape)) return refuse(['shape'], showShape(slot), showShape(shape));
  if (typeof data !== 'string') return refuse(['data'], messages.parameters.base64, showValue(data));
  const values = decodeFloats(data);
  const count = sizeOf(shape);
  if (!values) return refuse(['data'], messages.parameters.float32, showValue(data));
  if (values.length !== count) return refuse(['data'], messages.parameters.asMany(count), formatCount(values.length));
  const bad = values.findIndex((value) => !Number.isFinite(value));
  return bad < 0 ? ok(values) : refuse(['data'], messages.parameters.finite, messages.parameters.at(String(values[bad]), bad));
}

const isShapeOf = (slot: Shape, shape: unknown): shape is Shape =>
  Array.isArray(shape) &&
  shape.length === slot.length &&
  slot.every((length, axis) => (length === OPEN ? Number.isSafeInteger(shape[axis]) && shape[axis] > 0 : shape[axis] === length));

const showShape = (shape: unknown): string =>
  Array.isArray(shape) && shape.length <= 4 && shape.every((length) => typeof length === 'number')
    ? `[${shape.map((length) => (length === OPEN ? messages.parameters.any : length)).join(', ')}]`
    : showValue(shape);

/** A parameter that must have a value and has none; one of a node that is not wired may do without. */
const findMissing = (slots: ReadonlyMap<string, Slot>, values: ParameterValues): string | undefined =>
  [...slots].find(([name, { wired }]) => wired && !values.has(name))?.[0];

/** The shapes of these values, or why they cannot be those of this document, with what to do. */
export function fitParameters(document: NetworkDocument, values: ParameterValues): Result<ReadonlyMap<string, Shape>> {
  const slots = parameterSlots(document);
  const missing = findMissing(slots, values);
  if (missing !== undefined) return refused(messages.parameters.noValue(missing));
  const shapes = new Map<string, Shape>();
  for (const [name, numbers] of values) {
    const slot = slots.get(name);
    const shape = slot && closeShape(slot.shape, numbers.length);
    if (!shape) return refused(messages.parameters.misfit(name));
    if (!numbers.every(Number.isFinite)) return refused(messages.parameters.notFinite(name));
    shapes.set(name, shape);
  }
  return ok(shapes);
}

/** The tensors as they stand in a file; their shapes come from `fitParameters`. */
export const writeTensors = (values: ParameterValues, shapes: ReadonlyMap<string, Shape>): object =>
  Object.fromEntries([...values].map(([name, numbers]) => [name, { shape: shapes.get(name), data: encodeFloats(numbers) }]));

/** The shape with its open width filled in from the count of numbers; undefined where they do not fit. */
function closeShape(slot: Shape, count: number): Shape | undefined {
  const known = sizeOf(slot.filter((length) => length !== OPEN));
  const shape = slot.map((length) => (length === OPEN ? count / known : length));
  return isShapeOf(slot, shape) && sizeOf(shape) === count ? shape : undefined;
}
