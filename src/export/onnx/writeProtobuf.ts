/** Messages of Protocol Buffers, written by hand: a field is a tag and what it holds. https://protobuf.dev/programming-guides/encoding/ */
import { joinBytes } from '../../lib/joinBytes.ts';
import { sum } from '../../lib/sums.ts';
import { encodeUtf8 } from '../../lib/utf8.ts';
import { WIRE } from './model.ts';

/** A part of a message, in pieces that are put together once. */
export type Pieces = readonly Uint8Array[];

const lengthOf = (pieces: Pieces): number => sum(pieces.map((piece) => piece.length));
export const joined = (pieces: Pieces): Uint8Array<ArrayBuffer> => joinBytes(pieces, lengthOf(pieces));

/** Seven bits a byte, the lowest first; a number below 0 is one of 64 bits and has ten. */
function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  for (; rest >= 128n; rest >>= 7n) bytes.push(Number(rest & 127n) + 128);
  return Uint8Array.of(...bytes, Number(rest));
}

const tag = (field: number, wire: number): Uint8Array => varint(field * 8 + wire);

export const wholeField = (field: number, value: number): Pieces => [tag(field, WIRE.varint), varint(value)];

export function messageField(field: number, ...parts: readonly Pieces[]): Pieces {
  const pieces = parts.flat();
  return [tag(field, WIRE.bytes), varint(lengthOf(pieces)), ...pieces];
}

export const bytesField = (field: number, bytes: Uint8Array): Pieces => messageField(field, [bytes]);
export const textField = (field: number, text: string): Pieces => bytesField(field, encodeUtf8(text));

export function floatField(field: number, value: number): Pieces {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setFloat32(0, value, true);
  return [tag(field, WIRE.float), bytes];
}
