/** A zip archive of files that are stored as they are. */
import { crc32 } from '../../lib/crc32.ts';
import { joinBytes } from '../../lib/joinBytes.ts';
import { sum } from '../../lib/sums.ts';
import { encodeUtf8 } from '../../lib/utf8.ts';

export interface ZippedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where each file's bytes begin, at a multiple of so many: PyTorch maps them into memory. */
const ALIGNED = 64;
/** The id of PyTorch's field that pads a header. */
const PADDING = 0x4246;
/** 1 January 1980: the same files give the same archive. */
const DATE = 0x21;
const VERSION = 20;
const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];

/** https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16 */
export function zip(files: readonly ZippedFile[]): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  const add = (...added: readonly Uint8Array[]) => {
    pieces.push(...added);
    at += sum(added.map((piece) => piece.length));
  };
  for (const { name, bytes } of files) {
    const path = encodeUtf8(name);
    const facts = [VERSION, 0, 0, 0, DATE];
    const sizes = [crc32(bytes), bytes.length, bytes.length];
    directory.push(words([4, CENTRAL], [2, VERSION, ...facts], [4, ...sizes], [2, path.length, 0, 0, 0, 0], [4, 0, at]), path);
    const begins = at + 30 + path.length + 4;
    const padding = Math.ceil(begins / ALIGNED) * ALIGNED - begins;
    const extra = [words([2, PADDING, padding]), new Uint8Array(padding)];
    add(words([4, LOCAL], [2, ...facts], [4, ...sizes], [2, path.length, padding + 4]), path, ...extra, bytes);
  }
  const start = at;
  add(...directory);
  add(words([4, END], [2, 0, 0, files.length, files.length], [4, at - start, start], [2, 0]));
  return joinBytes(pieces, at);
}

/** Whole numbers of two or four bytes, little-endian. */
function words(...groups: readonly (readonly [size: number, ...numbers: number[]])[]): Uint8Array {
  return Uint8Array.from(
    groups.flatMap(([size, ...numbers]) => numbers.flatMap((number) => Array.from({ length: size }, (_, i) => (number >>> (8 * i)) & 255))),
  );
}
