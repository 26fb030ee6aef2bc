/** Handwritten digits, or other pictures of their size, as bytes, with a mark on those that have arrived, and the batches made of them. */
import { DIGIT_BYTES } from '../../../datasets/shards.ts';
import { type Blocks, cutIntoBlocks } from '../../../lib/blocks.ts';
import type { Batch, SampleSource } from './source.ts';

/** Digits of one set; bytes, not floats, because 60,000 of them are 47 MB as bytes and four times that as floats. */
export interface Digits {
  readonly pixels: Uint8Array;
  readonly labels: Uint8Array;
  /** How many of the digits have not arrived yet, for each block. */
  readonly missing: Uint32Array;
  readonly blocks: Blocks;
}

/** A byte as the float32 that PyTorch's ToTensor makes of it: 0 … 1. */
const SHADES = Float32Array.from({ length: 256 }, (_, byte) => byte / 255);

/** @param sizes how many digits arrive together, in one shard, as in `cutIntoBlocks` */
export function emptyDigits(count: number, sizes: readonly number[]): Digits {
  const blocks = cutIntoBlocks(count, sizes);
  const { starts } = blocks;
  return {
    pixels: new Uint8Array(count * DIGIT_BYTES),
    labels: new Uint8Array(count),
    missing: Uint32Array.from({ length: starts.length - 1 }, (_, i) => (starts[i + 1] ?? 0) - (starts[i] ?? 0)),
    blocks,
  };
}

/** Puts the digits of one shard in their place. */
export function placeDigits(digits: Digits, first: number, labels: Uint8Array, pixels: Uint8Array): void {
  digits.labels.set(labels, first);
  digits.pixels.set(pixels, first * DIGIT_BYTES);
  for (let i = 0; i < labels.length; i++) {
    const block = digits.blocks.of[first + i] ?? 0;
    digits.missing[block] = (digits.missing[block] ?? 0) - 1;
  }
}

/** @param classes how many there are; MNIST has ten */
export function digitSource(digits: Digits, classes = 10): SampleSource {
  const { pixels, labels, missing, blocks } = digits;
  const x = createScratch();
  const y = createScratch();
  let isWhole = false;
  return {
    count: labels.length,
    blocks,
    has(indices) {
      isWhole ||= missing.every((left) => left === 0); // asked at each step: of every index only as long as something may be missing
      return isWhole || indices.every((index) => missing[blocks.of[index] ?? 0] === 0);
    },
    read(indices): Batch {
      const size = indices.length;
      const batch = { size, x: x(size * DIGIT_BYTES), y: y(size * classes).fill(0) };
      for (let i = 0; i < size; i++) {
        const index = indices[i] ?? 0;
        shade(pixels, index * DIGIT_BYTES, batch.x, i * DIGIT_BYTES);
        batch.y[i * classes + (labels[index] ?? 0)] = 1;
      }
      return batch;
    },
    bytes: { pixels, labels },
  };
}

function shade(bytes: Uint8Array, from: number, floats: Float32Array, to: number): void {
  for (let i = 0; i < DIGIT_BYTES; i++) floats[to + i] = SHADES[bytes[from + i] as number] as number;
}

/** One array that serves every batch of its length: a new one each step would be a hundred megabytes a second of garbage. */
function createScratch(): (length: number) => Float32Array {
  let kept = new Float32Array(0);
  return (length) => {
    if (kept.length !== length) kept = new Float32Array(length);
    return kept;
  };
}
