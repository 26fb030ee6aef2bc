/** For tests only: digits made of noise, four of five pixels dark. */
import { DIGIT_BYTES } from '../../../datasets/shards.ts';
import { randomStream } from '../../../lib/random.ts';
import { type Digits, digitSource, emptyDigits, placeDigits } from '../data/digits.ts';
import type { SampleSource } from '../data/source.ts';

export function noiseDigits(count: number): SampleSource {
  const digits = emptyDigits(count, [count]);
  fillWithNoise(digits);
  return digitSource(digits);
}

/** As if their only shard had arrived. */
export function fillWithNoise(digits: Digits): void {
  const count = digits.labels.length;
  const random = randomStream(2, 'pixels');
  const pixels = Uint8Array.from({ length: count * DIGIT_BYTES }, () => Math.max(0, Math.floor(random.uniform() * 1280) - 1024));
  const labels = Uint8Array.from({ length: count }, (_, i) => (i * 7) % 10);
  placeDigits(digits, 0, labels, pixels);
}
