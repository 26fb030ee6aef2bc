/** Reads IDX, the format of the original MNIST files: a big-endian header, then the bytes. */
import { ok, type Result, refused } from '../lib/result.ts';
import { product } from '../lib/sums.ts';
import type { IdxTold } from './images/messages.ts';

export interface IdxArray {
  /** Length of each dimension, outermost first: `[60000, 28, 28]`. */
  readonly dimensions: readonly number[];
  /** A view on the file's bytes, row by row. */
  readonly data: Uint8Array;
}

const UNSIGNED_BYTE = 0x08;
const WORD = 4;

/**
 * Reads a file of unsigned bytes: two zero bytes, the type 0x08, the number of dimensions, each length as a
 * big-endian uint32, then exactly as many bytes as the lengths say.
 * Source of the format: http://yann.lecun.com/exdb/mnist/, "the IDX file format".
 */
export function readIdx(file: Uint8Array): Result<IdxArray, IdxTold> {
  if (file.length < WORD) return refused(['noStart', file.length]);
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (view.getUint16(0) !== 0) return refused(['otherFile']);
  if (view.getUint8(2) !== UNSIGNED_BYTE) {
    return refused(['otherType', hex(view.getUint8(2))]);
  }

  const rank = view.getUint8(3);
  const start = WORD + rank * WORD;
  if (rank === 0) return refused(['noDimensions']);
  if (file.length < start) return refused(['cutHeader', start, file.length]);

  const dimensions = Array.from({ length: rank }, (_, i) => view.getUint32(WORD + i * WORD));
  const expected = product(dimensions);
  if (file.length - start !== expected) {
    return refused(['wrongSize', dimensions.join(' × '), expected, file.length - start]);
  }
  return ok({ dimensions, data: file.subarray(start) });
}

const hex = (byte: number): string => byte.toString(16).padStart(2, '0');
