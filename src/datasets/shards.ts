/** How digits travel: in shards of a few thousand of them, named in a manifest. Types and facts. */
import type { StreamsVersion } from '../lib/random.ts';

/** Where a data set's manifest lies, seen from the page; the shards lie beside it. */
export const manifestPath = (name: string): string => `${name}/manifest.json`;

/** That of MNIST. */
export const SHARD_MANIFEST = manifestPath('mnist');

/** Bytes of one digit: 28 × 28 pixels, rows from the top, 0 is black. */
export const DIGIT_BYTES = 784;

/**
 * How many digits to train on come together, the last number standing for all further ones: the first thousand is here within a second of
 * a slow line, enough to begin with. A first epoch is shuffled within such blocks, so that its steps need no more than has come: the
 * numbers belong to the order of a run, and older runs keep theirs.
 */
export const FIRST_EPOCH: Readonly<Record<StreamsVersion, readonly number[]>> = { 1: [5000], 2: [1000, 4000, 5000] };

/** How many digits to test with come together. */
export const TEST_BLOCKS: readonly number[] = [5000];

/** Within which blocks of a data set's samples the first epoch is shuffled. */
export const firstEpochOf = (name: string, count: number, streams: StreamsVersion): readonly number[] =>
  name === 'mnist' ? FIRST_EPOCH[streams] : [count];

/** One file: gzip over `[count labels][count × 784 pixels]`, digits in the order of the original files. */
export interface Shard {
  /** The name beside the manifest. It ends in `.bin`, because servers tamper with `.gz`. */
  readonly file: string;
  readonly set: 'train' | 'test';
  /** Index of its first digit within the set. */
  readonly first: number;
  /** Digits in it. */
  readonly count: number;
  /** Length of the file as it travels, compressed. */
  readonly bytes: number;
  /** SHA-256 of the file as it travels, in hex: a fifth of what is in it. */
  readonly sha256: string;
}

export interface ShardManifest {
  /** Those of the training set first, each set in its own order. */
  readonly shards: readonly Shard[];
}
