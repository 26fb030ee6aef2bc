/** Cuts MNIST into compressed shards and names them in a manifest. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { DIGIT_BYTES, FIRST_EPOCH, type Shard, TEST_BLOCKS } from '../datasets/shards.ts';
import { cutIntoBlocks } from '../lib/blocks.ts';
import { STREAMS_VERSION } from '../lib/random.ts';
import type { DigitSet, Digits } from './mnistOriginals.ts';

/** How many digits are in the shards of each set, one after the other. */
export const SHARD_SIZES: Readonly<Record<DigitSet, readonly number[]>> = { train: FIRST_EPOCH[STREAMS_VERSION], test: TEST_BLOCKS };

/** 9 makes the files 2 % smaller and takes fifteen times as long. */
const GZIP_LEVEL = 6;

export interface MadeShard {
  readonly shard: Shard;
  /** The file as it travels. */
  readonly bytes: Uint8Array;
}

const compress = promisify(gzip);

/** The shards of one set, in its own order; the last one may be smaller. */
export async function makeShards(set: DigitSet, digits: Digits): Promise<readonly MadeShard[]> {
  const { starts } = cutIntoBlocks(digits.labels.length, SHARD_SIZES[set]);
  return await Promise.all(starts.slice(1).map((end, index) => makeShard(set, digits, [starts[index] ?? 0, end], index)));
}

async function makeShard(
  set: DigitSet,
  { labels, pixels }: Digits,
  [first, end]: readonly [number, number],
  index: number,
): Promise<MadeShard> {
  const unpacked = Buffer.concat([labels.subarray(first, end), pixels.subarray(first * DIGIT_BYTES, end * DIGIT_BYTES)]);
  const bytes = await compress(unpacked, { level: GZIP_LEVEL });
  const file = shardName(set, index, bytes);
  return { shard: { file, set, first, count: end - first, bytes: bytes.length, sha256: sha256(bytes) }, bytes };
}

/** e.g. `train-00-ab12cd34.bin`: the hash of the file lets hosts and browsers keep it for good. */
export const shardName = (set: DigitSet, index: number, bytes: Uint8Array): string =>
  `${set}-${String(index).padStart(2, '0')}-${sha256(bytes).slice(0, 8)}.bin`;

/** In hex. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
