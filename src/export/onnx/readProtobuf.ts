/** Messages of Protocol Buffers, read by hand: no length in them is believed before it was held against what is there. */
import { decodeUtf8 } from '../../lib/utf8.ts';
import { WIRE } from './model.ts';

/** What a field holds: a whole number as it is written, 64 bits without a sign; everything else as bytes, a view into the message. */
type FieldValue = bigint | Uint8Array;

/** By field number, in the order of the message. */
export type Fields = ReadonlyMap<number, readonly FieldValue[]>;

/** More than any model has that can be read here: a field takes two bytes of the file, and fifty times as much once it is read. */
const MOST_FIELDS = 20_000;

/** Undefined where bytes are no message. */
export function readFields(bytes: Uint8Array): Fields | undefined {
  const fields = new Map<number, FieldValue[]>();
  const cursor = createCursor(bytes);
  for (let count = 0; !cursor.isAtEnd(); count++) {
    if (count === MOST_FIELDS) return undefined;
    const tag = cursor.varint();
    const value = tag === undefined ? undefined : readValue(Number(tag & 7n), cursor);
    const field = Number((tag ?? 0n) >> 3n);
    if (value === undefined || field === 0) return undefined;
    const before = fields.get(field);
    if (before) before.push(value);
    else fields.set(field, [value]);
  }
  return fields;
}

/** Groups, which are long gone, and what never was are undefined. */
function readValue(wire: number, cursor: Cursor): FieldValue | undefined {
  switch (wire) {
    case WIRE.varint:
      return cursor.varint();
    case WIRE.double:
      return cursor.cut(8n);
    case WIRE.bytes:
      return cursor.cut(cursor.varint());
    case WIRE.float:
      return cursor.cut(4n);
    default:
      return undefined;
  }
}

interface Cursor {
  readonly isAtEnd: () => boolean;
  readonly varint: () => bigint | undefined;
  readonly cut: (length: bigint | undefined) => Uint8Array | undefined;
}

/** Seven bits a byte: a number of 64 bits has ten of them at most. */
const MOST_BITS = 70n;

function createCursor(bytes: Uint8Array): Cursor {
  let at = 0;
  return {
    isAtEnd: () => at >= bytes.length,
    varint() {
      let value = 0n;
      for (let shift = 0n; shift < MOST_BITS; shift += 7n) {
        const byte = bytes[at++];
        if (byte === undefined) return undefined;
        value |= BigInt(byte & 127) << shift;
        if (byte < 128) return BigInt.asUintN(64, value);
      }
      return undefined;
    },
    cut(length) {
      if (length === undefined || length > BigInt(bytes.length - at)) return undefined;
      at += Number(length);
      return bytes.subarray(at - Number(length), at);
    },
  };
}

/** A number of 64 bits with its sign. */
const signed = (value: bigint): number => Number(BigInt.asIntN(64, value));

/** The last one of its number, as the format wants it. */
export function wholeOf(fields: Fields, field: number): number | undefined {
  const value = fields.get(field)?.at(-1);
  return typeof value === 'bigint' ? signed(value) : undefined;
}

export function bytesOf(fields: Fields, field: number): Uint8Array | undefined {
  const value = fields.get(field)?.at(-1);
  return value instanceof Uint8Array ? value : undefined;
}

/** Empty where there is none, or none that is text. */
export const textOf = (fields: Fields, field: number): string => decodeUtf8(bytesOf(fields, field) ?? new Uint8Array()) ?? '\ufffd';

export const textsOf = (fields: Fields, field: number): readonly string[] =>
  (fields.get(field) ?? []).map((value) => (value instanceof Uint8Array ? decodeUtf8(value) : undefined) ?? '\ufffd');

export function floatOf(fields: Fields, field: number): number | undefined {
  const bytes = bytesOf(fields, field);
  return bytes?.length === 4 ? new DataView(bytes.buffer, bytes.byteOffset, 4).getFloat32(0, true) : undefined;
}

/** Those that are messages; undefined where one of them is damaged. */
export function messagesOf(fields: Fields, field: number): readonly Fields[] | undefined {
  const messages: Fields[] = [];
  for (const value of fields.get(field) ?? []) {
    const message = value instanceof Uint8Array ? readFields(value) : undefined;
    if (!message) return undefined;
    messages.push(message);
  }
  return messages;
}

/** Whole numbers that are repeated: a field each, or packed into one. Undefined where they are damaged. */
export function wholesOf(fields: Fields, field: number): readonly number[] | undefined {
  const numbers: number[] = [];
  for (const value of fields.get(field) ?? []) {
    if (typeof value === 'bigint') numbers.push(signed(value));
    else
      for (const cursor = createCursor(value); !cursor.isAtEnd(); ) {
        const number = cursor.varint();
        if (number === undefined || numbers.length === MOST_FIELDS) return undefined;
        numbers.push(signed(number));
      }
  }
  return numbers;
}

/** The bytes of floats that are repeated: a field each, or packed into one. */
export function floatPieces(fields: Fields, field: number): readonly Uint8Array[] {
  return (fields.get(field) ?? []).filter((value) => value instanceof Uint8Array);
}
