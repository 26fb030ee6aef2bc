/** Files become pictures with their labels, or it is told which file is wrong, and what about it. */
import { readIdx } from '../../../datasets/idx.ts';
import { type IdxFile, pairIdx } from '../../../datasets/images/idxPairs.ts';
import { bytesOf, MOST_PICTURES } from '../../../datasets/images/images.ts';
import type { FoundPictures } from '../../../datasets/images/labeled.ts';
import type { PicturesTold } from '../../../datasets/images/messages.ts';
import { isZip } from '../../../datasets/images/zipDirectory.ts';
import { ok, type Result, refused } from '../../../lib/result.ts';
import { type DecodePng, readZip } from './readZip.ts';
import { isGzip, unpack } from './unpack.ts';

/** What of a File is used. */
export interface NamedBytes {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** All files together, and each of them unpacked. */
export const MOST_FILE_BYTES = 150_000_000;
/** Pairs to train and to test. */
const MOST_FILES = 4;

export interface ReadOptions {
  readonly decode: DecodePng;
  /** Told as pictures of a zip are decoded: so many of so many. */
  readonly onProgress: (done: number, of: number) => void;
}

export async function readImages(files: readonly NamedBytes[], options: ReadOptions): Promise<Result<FoundPictures, PicturesTold>> {
  const large = files.find(({ size }) => size > MOST_FILE_BYTES);
  if (large) return refused(['tooLarge', large.name, large.size, MOST_FILE_BYTES]);
  const [first] = files;
  if (!first) return refused(['none']);
  const bytes = await bytesIn(first);
  if (!bytes.ok) return bytes;
  if (isZip(bytes.value)) return files.length === 1 ? readZip(bytes.value, first.name, options) : refused(['zipAlone', first.name]);
  if (files.length > MOST_FILES) return refused(['tooManyFiles', first.name, files.length - 1]);
  const arrays: IdxFile[] = [];
  for (const file of files) {
    const idx = await readIdxFile(file);
    if (!idx.ok) return idx;
    arrays.push(idx.value);
  }
  const sum = arrays.reduce((total, { data }) => total + data.length, 0);
  return sum > MOST_FILE_BYTES ? refused(['tooLargeTogether', first.name, sum, MOST_FILE_BYTES]) : pairIdx(arrays);
}

async function bytesIn(file: NamedBytes): Promise<Result<Uint8Array, PicturesTold>> {
  try {
    return ok(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return refused(['notRead', file.name]);
  }
}

async function readIdxFile(file: NamedBytes): Promise<Result<IdxFile, PicturesTold>> {
  const { name } = file;
  const bytes = await bytesIn(file);
  if (!bytes.ok) return bytes;
  const most = bytesOf(MOST_PICTURES);
  const whole = isGzip(bytes.value) ? await unpack(bytes.value, 'gzip', most) : ok(bytes.value);
  if (!whole.ok) return whole.reason === 'damaged' ? refused(['cutOff', name]) : refused(['noPictures', name, MOST_PICTURES, most]);
  if (isZip(whole.value)) return refused(['zipAlone', name]);
  const idx = readIdx(whole.value);
  return idx.ok ? ok({ name, ...idx.value }) : refused(['notIdx', name, idx.reason]);
}
