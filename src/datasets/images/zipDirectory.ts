/** The list of what is in a zip, read from its end: where each file lies, how it is packed, how it is called. Pure. */
import { ok, type Result, refused } from '../../lib/result.ts';
import type { PartTold } from './messages.ts';
import { entryName } from './zipNames.ts';

export interface ZipEntry {
  /** With its folders, parted by `/`. */
  readonly name: string;
  /** 0 is stored, 8 is deflated; nothing else is unpacked. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc32: number;
  /** Unpacked, as it is said. */
  readonly size: number;
  /** Packed. */
  readonly packedSize: number;
  /** Of its local header. */
  readonly offset: number;
}

// APPNOTE.TXT of PKWARE, sections 4.3.7, 4.3.12 and 4.3.16.
const END = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const CENTRAL = 0x02014b50;
const CENTRAL_BYTES = 46;
const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const IN_ZIP64 = 0xffffffff;
const ENCRYPTED = 1;
const IS_UTF8 = 1 << 11;

export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

export function readZipDirectory(bytes: Uint8Array): Result<readonly ZipEntry[], PartTold> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return refused(['cutOff']);
  const [count, offset] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  if (offset === IN_ZIP64 || count === LONGEST_COMMENT) return refused(['zip64']);
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let i = 0; i < count; i++) {
    const read = readEntry(bytes, view, at, end);
    if (!read) return refused(['listBreaks', i, count]);
    entries.push(read.entry);
    at = read.next;
  }
  return ok(entries);
}

function findEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - END_BYTES; at >= Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === END && at + END_BYTES + view.getUint16(at + 20, true) <= view.byteLength) return at;
  return undefined;
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  end: number,
): { readonly entry: ZipEntry; readonly next: number } | undefined {
  if (at + CENTRAL_BYTES > end || view.getUint32(at, true) !== CENTRAL) return undefined;
  const flags = view.getUint16(at + 8, true);
  const nameAt = at + CENTRAL_BYTES;
  const extraAt = nameAt + view.getUint16(at + 28, true);
  const commentAt = extraAt + view.getUint16(at + 30, true);
  const next = commentAt + view.getUint16(at + 32, true);
  if (next > end) return undefined;
  const entry = {
    name: entryName(bytes.subarray(nameAt, extraAt), bytes.subarray(extraAt, commentAt), (flags & IS_UTF8) !== 0),
    method: view.getUint16(at + 10, true),
    isEncrypted: (flags & ENCRYPTED) !== 0,
    crc32: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  return { entry, next };
}

/** The packed bytes of one file; undefined where it does not lie where the list says. */
export function packedBytes(bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array | undefined {
  if (offset + LOCAL_BYTES > bytes.length) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(offset, true) !== LOCAL) return undefined;
  const from = offset + LOCAL_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return from + packedSize <= bytes.length ? bytes.subarray(from, from + packedSize) : undefined;
}
