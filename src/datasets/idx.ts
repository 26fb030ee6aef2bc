/** Reads IDX, the format of the original MNIST files: a big-endian header, then the bytes. */
import { ok, type Result, refused } from '../lib/result.ts';
import { product } from '../lib/sums.ts';

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
export function readIdx(file: Uint8Array): Result<IdxArray> {
  if (file.length < WORD) return refused(`An IDX file starts with 4 bytes that say what is in it; this one has only ${file.length}.`);
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (view.getUint16(0) !== 0)
    return refused('An IDX file starts with two zero bytes; this one does not, so it is some other kind of file.');
  if (view.getUint8(2) !== UNSIGNED_BYTE) {
    return refused(`This IDX file holds values of type 0x${hex(view.getUint8(2))}; only unsigned bytes (0x08) can be read.`);
  }

  const rank = view.getUint8(3);
  const start = WORD + rank * WORD;
  if (rank === 0) return refused('This IDX file says that it has no dimensions; images have three, labels one.');
  if (file.length < start) return refused(`This IDX file ends within its header: ${start} bytes were expected, ${file.length} are there.`);

  const dimensions = Array.from({ length: rank }, (_, i) => view.getUint32(WORD + i * WORD));
  const expected = product(dimensions);
  if (file.length - start !== expected) {
    return refused(`This IDX file says ${dimensions.join(' × ')} = ${expected} bytes, but ${file.length - start} follow its header.`);
  }
  return ok({ dimensions, data: file.subarray(start) });
}

const hex = (byte: number): string => byte.toString(16).padStart(2, '0');
