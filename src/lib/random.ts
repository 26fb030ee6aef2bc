/** Seeded random numbers, one independent stream for each purpose. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/**
 * Which numbers a seed and a name give, and what the names are (`fc1.weight`, `fc1.dropout 3`, `shuffle 2`, the first epoch in blocks):
 * programs that the page has written count on it, so another way is another version. From 1 to 2 the blocks have changed
 * (`FIRST_EPOCH` of `datasets/shards.ts`); runs that began with 1 go on with it.
 */
export const STREAMS_VERSIONS = [1, 2] as const;
export type StreamsVersion = (typeof STREAMS_VERSIONS)[number];

/** That of runs that begin now. */
export const STREAMS_VERSION: StreamsVersion = 2;

export interface RandomStream {
  /** The next number, uniform in [0, 1), with 24 bits: exact in float32. */
  uniform(): number;
  /** The next whole number, uniform in 0 … below - 1. */
  below(below: number): number;
}

/** FNV-1a, 32 bits: makes streams of one seed that differ in name independent of each other. */
function hashName(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/**
 * A stream of random numbers that follows from `seed` and `name` alone.
 * @param seed a whole number of 32 bits
 * @param name what the numbers are for, e.g. `shuffle 2` or `fc1.weight`
 */
export function randomStream(seed: number, name: string): RandomStream {
  const generator = xoroshiro128plus((seed ^ hashName(name)) | 0);
  for (let i = 0; i < 8; i++) generator.next(); // neighboring seeds part ways
  return {
    uniform: () => (generator.next() >>> 8) / 0x1000000,
    below: (below) => uniformInt(generator, 0, below - 1),
  };
}

/** Shuffles `items` in place (Fisher and Yates), every order equally likely. */
export function shuffle(items: Uint32Array, random: RandomStream): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    const kept = items[i] as number;
    items[i] = items[j] as number;
    items[j] = kept;
  }
}
