/** For tests only: files as other programs write them, IDX, PNG and zip, byte by byte. */

import { crc32 } from '../../../lib/crc32.ts';
import { encodeUtf8 } from '../../../lib/utf8.ts';

export function idxFile(dimensions: readonly number[], data: Uint8Array, type = 8): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(4 + 4 * dimensions.length + data.length);
  const view = new DataView(bytes.buffer);
  bytes.set([0, 0, type, dimensions.length]);
  for (const [i, length] of dimensions.entries()) view.setUint32(4 + 4 * i, length);
  bytes.set(data, 4 + 4 * dimensions.length);
  return bytes;
}

export const joined = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};

const words = (size: 2 | 4, isLittle: boolean, ...values: readonly number[]): Uint8Array => {
  const view = new DataView(new ArrayBuffer(size * values.length));
  for (const [i, value] of values.entries()) {
    if (size === 2) view.setUint16(2 * i, value, isLittle);
    else view.setUint32(4 * i, value, isLittle);
  }
  return new Uint8Array(view.buffer);
};

type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** A PNG of color type 6, its pixels not compressed. */
export function pngFile(width: number, height: number, pixel: (x: number, y: number) => Rgba): Uint8Array<ArrayBuffer> {
  const rows = Array.from({ length: height }, (_, y) => [0, ...Array.from({ length: width }, (__, x) => pixel(x, y)).flat()]);
  const raw = Uint8Array.from(rows.flat());
  const blocks: Uint8Array[] = [Uint8Array.of(0x78, 0x01)];
  for (let at = 0; at < raw.length; at += 0xffff) {
    const part = raw.subarray(at, at + 0xffff);
    blocks.push(Uint8Array.of(at + part.length === raw.length ? 1 : 0), words(2, true, part.length, ~part.length & 0xffff), part);
  }
  let [a, b] = [1, 0];
  for (const byte of raw) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  blocks.push(words(4, false, ((b << 16) | a) >>> 0));
  const chunk = (type: string, data: Uint8Array) => {
    const body = joined([encodeUtf8(type), data]);
    return joined([words(4, false, data.length), body, words(4, false, crc32(body))]);
  };
  return joined([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', joined([words(4, false, width, height), Uint8Array.of(8, 6, 0, 0, 0)])),
    chunk('IDAT', joined(blocks)),
    chunk('IEND', new Uint8Array()),
  ]);
}

export interface ZippedFile {
  /** Text is written in UTF-8. */
  readonly name: string | Uint8Array;
  readonly data: Uint8Array;
  /** Bit 11 says UTF-8, bit 0 encrypted. */
  readonly flags?: number;
  readonly extra?: Uint8Array;
  /** Where the data are packed already: how, and how large they were, with their checksum. */
  readonly packed?: { readonly method: number; readonly size: number; readonly crc32: number };
}

export function zipFile(files: readonly ZippedFile[], comment = ''): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let at = 0;
  for (const { name, data, flags = 1 << 11, extra = new Uint8Array(), packed } of files) {
    const called = typeof name === 'string' ? encodeUtf8(name) : name;
    const { method, size, crc32: sum } = packed ?? { method: 0, size: data.length, crc32: crc32(data) };
    const facts = joined([
      words(2, true, flags, method, 0, 0),
      words(4, true, sum, data.length, size),
      words(2, true, called.length, extra.length),
    ]);
    const local = joined([words(4, true, 0x04034b50), words(2, true, 20), facts, called, extra, data]);
    list.push(words(4, true, 0x02014b50), words(2, true, 20, 20), facts, words(2, true, 0, 0, 0), words(4, true, 0, at), called, extra);
    parts.push(local);
    at += local.length;
  }
  const directory = joined(list);
  const end = joined([
    words(4, true, 0x06054b50),
    words(2, true, 0, 0, files.length, files.length),
    words(4, true, directory.length, at),
    words(2, true, comment.length),
    encodeUtf8(comment),
  ]);
  return joined([...parts, directory, end]);
}
