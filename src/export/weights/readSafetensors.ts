/** Reads a safetensors file that may come from anywhere: nothing is sliced or allocated by a number of it that was not held against the file. */
import { ok, type Result, refused } from '../../lib/result.ts';
import { product } from '../../lib/sums.ts';
import { decodeUtf8 } from '../../lib/utf8.ts';
import { FLOAT_TYPES, type FloatTypeName, floatsIn } from '../floatBytes.ts';
import { messages } from '../messages.ts';
import { firstBad, showName } from '../refusals.ts';
import { SEAL, sealOf } from '../seal.ts';
import type { Tensor } from '../tensors.ts';
import { PREFIX, SEALED_FROM } from './beginning.ts';

const MOST_HEADER = 2 ** 20;
const MOST_AXES = 8;
const OPENING = '{'.charCodeAt(0);

/** Whether bytes look like such a file: a short length, then a header in JSON. */
export const isSafetensors = (bytes: Uint8Array): boolean =>
  bytes.length > PREFIX && bytes[PREFIX] === OPENING && headerLength(bytes) !== undefined;

export interface SafetensorsFile {
  /** In the order of the header. */
  readonly tensors: readonly Tensor[];
  /** Whether a checksum of ours says that all of it is as it was written. */
  readonly isSealed: boolean;
}

/** Whatever the bytes, it never throws. */
export function readSafetensors(bytes: Uint8Array): Result<SafetensorsFile> {
  const length = headerLength(bytes);
  if (length === undefined) return refused(messages.weights.longHeader);
  const header = readHeader(bytes.subarray(PREFIX, PREFIX + length));
  if (!header) return refused(messages.weights.noHeader);
  const data = bytes.subarray(PREFIX + length);
  const entries: Entry[] = [];
  let seal: unknown;
  for (const [name, entry] of Object.entries(header)) {
    if (name === '__metadata__') {
      if (!isTexts(entry)) return refused(messages.weights.metadata);
      seal = Object(entry)[SEAL];
      continue;
    }
    const read = readEntry(name, entry);
    if (!read.ok) return read;
    entries.push(read.value);
  }
  if (!tiles(entries, data.length)) return refused(messages.weights.gaps);
  const isSealed = seal !== undefined;
  if (isSealed && seal !== sealOf(bytes.subarray(SEALED_FROM))) return refused(messages.otherWeights(SEAL));
  const tensors = readTensors(entries, data);
  return tensors.ok ? ok({ tensors: tensors.value, isSealed }) : tensors;
}

interface Entry {
  readonly name: string;
  readonly type: FloatTypeName;
  readonly shape: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** Undefined where it cannot be that of this file; compared before it becomes a number that is cut by. */
function headerLength(bytes: Uint8Array): number | undefined {
  if (bytes.length < PREFIX) return undefined;
  const length = new DataView(bytes.buffer, bytes.byteOffset, PREFIX).getBigUint64(0, true);
  return length <= BigInt(Math.min(MOST_HEADER, bytes.length - PREFIX)) ? Number(length) : undefined;
}

type Raw = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);

function readHeader(bytes: Uint8Array): Raw | undefined {
  if (bytes[0] !== OPENING) return undefined;
  try {
    const json: unknown = JSON.parse(decodeUtf8(bytes) ?? '');
    return isObject(json) ? json : undefined;
  } catch {
    return undefined;
  }
}

const isTexts = (value: unknown): boolean => isObject(value) && Object.values(value).every((text) => typeof text === 'string');

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

const isFloatType = (name: unknown): name is FloatTypeName => typeof name === 'string' && Object.hasOwn(FLOAT_TYPES, name);

function readEntry(name: string, entry: unknown): Result<Entry> {
  const damaged = (what: keyof typeof messages.weights.damaged) => refused(messages.weights.damaged[what](showName(name)));
  if (!isObject(entry)) return damaged('entry');
  const { dtype, shape, data_offsets: offsets } = entry;
  if (typeof dtype !== 'string') return damaged('dtype');
  if (!isFloatType(dtype)) return refused(messages.weights.otherType(showName(name), showName(dtype)));
  if (!Array.isArray(shape) || shape.length > MOST_AXES || !shape.every(isCount)) return damaged('shape');
  if (!Array.isArray(offsets) || offsets.length !== 2 || !offsets.every(isCount)) return damaged('place');
  const [from = 0, to = 0] = offsets;
  if (product(shape) * FLOAT_TYPES[dtype].size !== to - from) return refused(messages.weights.otherLength(showName(name), to - from));
  return ok({ name, type: dtype, shape, from, to });
}

/** Whether each byte belongs to one tensor. */
function tiles(entries: readonly Entry[], length: number): boolean {
  let at = 0;
  for (const { from, to } of entries.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    if (from !== at) return false;
    at = to;
  }
  return at === length;
}

function readTensors(entries: readonly Entry[], data: Uint8Array): Result<readonly Tensor[]> {
  const tensors: Tensor[] = [];
  for (const { name, type, shape, from, to } of entries) {
    const values = floatsIn(data.subarray(from, to), type);
    const bad = firstBad(values);
    if (bad !== undefined) return refused(messages.weights.notFinite(showName(name), bad));
    tensors.push({ name, shape, values });
  }
  return ok(tensors);
}
