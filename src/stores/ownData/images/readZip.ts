/** The PNGs of a zip, a folder a class, as pictures with labels. */

import { FITTED, fitPicture } from '../../../datasets/images/fitPicture.ts';
import { type PlacedPicture, readFolders } from '../../../datasets/images/folders.ts';
import { PICTURE_BYTES } from '../../../datasets/images/images.ts';
import type { FoundPictures, LabeledPictures } from '../../../datasets/images/labeled.ts';
import { type PictureSize, pngSize } from '../../../datasets/images/pngSize.ts';
import { packedBytes, readZipDirectory, type ZipEntry } from '../../../datasets/images/zipDirectory.ts';
import { crc32 } from '../../../lib/crc32.ts';
import { ok, type Result, refused } from '../../../lib/result.ts';
import type { ReadOptions } from './readImages.ts';
import { unpack } from './unpack.ts';

export interface DecodedPicture extends PictureSize {
  /** Four bytes a pixel, rows from the top. */
  readonly rgba: Uint8ClampedArray | Uint8Array;
}

/** Makes pixels of a PNG; undefined where it is none. */
export type DecodePng = (bytes: Uint8Array<ArrayBuffer>) => Promise<DecodedPicture | undefined>;

/** Of one picture, as it lies in the zip when unpacked. */
const MOST_PNG_BYTES = 16_000_000;
const STORED = 0;
const DEFLATED = 8;

export async function readZip(bytes: Uint8Array, file: string, { decode, onProgress }: ReadOptions): Promise<Result<FoundPictures>> {
  const entries = readZipDirectory(bytes);
  if (!entries.ok) return refused(`${file} ${entries.reason}.`);
  const folders = readFolders(entries.value, file);
  if (!folders.ok) return folders;
  const { classes, pictures, notes } = folders.value;
  const sets = { train: emptySet(pictures, false), test: emptySet(pictures, true) };
  const filled = { train: 0, test: 0 };
  for (const [i, { entry, label, isTest }] of pictures.entries()) {
    const pixels = await readPicture(bytes, entry, decode);
    if (!pixels.ok) return refused(`${file}: ${entry.name} ${pixels.reason}.`);
    const name = isTest ? 'test' : 'train';
    sets[name].labels[filled[name]] = label;
    sets[name].pixels.set(pixels.value, filled[name] * PICTURE_BYTES);
    filled[name] += 1;
    onProgress(i + 1, pictures.length);
  }
  const test = filled.test > 0 ? { test: sets.test } : {};
  return ok({ files: file, classes, train: sets.train, ...test, isSorted: true, isTurned: false, notes: [...notes, FITTED] });
}

function emptySet(pictures: readonly PlacedPicture[], ofTest: boolean): LabeledPictures {
  const count = pictures.filter(({ isTest }) => isTest === ofTest).length;
  return { labels: new Uint8Array(count), pixels: new Uint8Array(count * PICTURE_BYTES) };
}

async function readPicture(bytes: Uint8Array, entry: ZipEntry, decode: DecodePng): Promise<Result<Uint8Array>> {
  const png = await unpackEntry(bytes, entry);
  if (!png.ok) return png;
  const size = pngSize(png.value);
  if (!size.ok) return size;
  const decoded = await decode(png.value);
  return decoded ? ok(fitPicture(decoded, decoded.rgba)) : refused('is a damaged PNG: its pixels cannot be read');
}

async function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Promise<Result<Uint8Array<ArrayBuffer>>> {
  if (entry.isEncrypted) return refused('is locked by a password. Pack the pictures without one');
  if (entry.method !== STORED && entry.method !== DEFLATED)
    return refused('is packed in a way that cannot be unpacked here. Pack it as a usual zip');
  if (entry.size > MOST_PNG_BYTES) return refused(`has more than ${MOST_PNG_BYTES / 1e6} MB`);
  const packed = packedBytes(bytes, entry);
  if (!packed) return refused('does not lie where the zip says: the zip is cut off or damaged');
  const whole = entry.method === STORED ? ok(packed.slice()) : await unpack(packed, 'deflate-raw', entry.size);
  return whole.ok && whole.value.length === entry.size && crc32(whole.value) === entry.crc32
    ? ok(whole.value)
    : refused('is damaged: it does not unpack to what the zip says');
}
