/** Files become pictures with their labels, or one sentence that names the file and what is wrong with it. */
import { readIdx } from '../../../datasets/idx.ts';
import { type IdxFile, pairIdx } from '../../../datasets/images/idxPairs.ts';
import { bytesOf, MOST_PICTURES } from '../../../datasets/images/images.ts';
import type { FoundPictures } from '../../../datasets/images/labeled.ts';
import { isZip } from '../../../datasets/images/zipDirectory.ts';
import { formatCount } from '../../../lib/numbers.ts';
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

export async function readImages(files: readonly NamedBytes[], options: ReadOptions): Promise<Result<FoundPictures>> {
  const large = files.find(({ size }) => size > MOST_FILE_BYTES);
  if (large) return refused(`${large.name} has ${megabytes(large.size)}. At most ${megabytes(MOST_FILE_BYTES)} can be read.`);
  const [first] = files;
  if (!first) return refused('No file was chosen.');
  const bytes = await bytesIn(first);
  if (!bytes.ok) return bytes;
  if (isZip(bytes.value))
    return files.length === 1
      ? readZip(bytes.value, first.name, options)
      : refused(`${first.name} is a zip. Choose it alone: all pictures must be in one zip.`);
  if (files.length > MOST_FILES)
    return refused(`${first.name} and ${files.length - 1} others are too many. Choose two IDX files or four, or one zip.`);
  const arrays: IdxFile[] = [];
  for (const file of files) {
    const idx = await readIdxFile(file);
    if (!idx.ok) return idx;
    arrays.push(idx.value);
  }
  const sum = arrays.reduce((total, { data }) => total + data.length, 0);
  return sum > MOST_FILE_BYTES
    ? refused(`${first.name} and the others have ${megabytes(sum)} when unpacked. At most ${megabytes(MOST_FILE_BYTES)} can be used.`)
    : pairIdx(arrays);
}

async function bytesIn(file: NamedBytes): Promise<Result<Uint8Array>> {
  try {
    return ok(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return refused(`${file.name} could not be read. It may be a folder, or have been moved: choose it again.`);
  }
}

async function readIdxFile(file: NamedBytes): Promise<Result<IdxFile>> {
  const { name } = file;
  const bytes = await bytesIn(file);
  if (!bytes.ok) return bytes;
  const most = bytesOf(MOST_PICTURES);
  const whole = isGzip(bytes.value) ? await unpack(bytes.value, 'gzip', most) : ok(bytes.value);
  if (!whole.ok)
    return whole.reason === 'damaged'
      ? refused(`${name} is cut off or damaged: it cannot be unpacked to its end. Download it again.`)
      : refused(
          `${name} has more than ${formatCount(MOST_PICTURES)} pictures, or is no file of pictures: it unpacks to over ${megabytes(most)}.`,
        );
  if (isZip(whole.value)) return refused(`${name} is a zip. Choose it alone: all pictures must be in one zip.`);
  const idx = readIdx(whole.value);
  return idx.ok ? ok({ name, ...idx.value }) : refused(`${name} cannot be used. ${idx.reason}`);
}

const megabytes = (bytes: number): string => `${formatCount(Math.round(bytes / 1e6))} MB`;
