/** MNIST as it comes in: shard by shard, behind the back of whatever trains on what is there already. */
import { dataFacts } from '../../../datasets/datasets.ts';
import { DIGIT_BYTES, type Shard } from '../../../datasets/shards.ts';
import { digitSource, emptyDigits, placeDigits } from './digits.ts';
import { type DownloadOptions, downloadShards } from './download.ts';
import type { DataSplits } from './source.ts';

export interface MnistListener {
  arrived(): void;
  progress(loadedBytes: number, totalBytes: number): void;
  /** The first few digits, for the card. Bytes are the listener's own. */
  firstImages(images: Uint8Array, labels: Uint8Array): void;
  /** @param message which file is missing and what to do */
  failed(message: string): void;
}

export interface Mnist {
  readonly samples: DataSplits;
  /** Fetches what is missing; does nothing while that is under way or when nothing is. */
  load(): void;
  /** Tells one listener, in place of the one before, what is there already and then what comes. */
  listen(listener: MnistListener): void;
}

const SHARD_DIGITS = 5000;
const FIRST_IMAGES = 10;

/** An MNIST of which nothing has arrived. It stays with the worker, so a network that is built anew finds its data there. */
export function createMnist(options: DownloadOptions): Mnist {
  const facts = dataFacts({ name: 'mnist' });
  const sets = { train: emptyDigits(facts.train, SHARD_DIGITS), test: emptyDigits(facts.test, SHARD_DIGITS) };
  const placed = new Set<string>();
  let state: 'idle' | 'loading' | 'done' = 'idle';
  let progress: readonly [number, number] | undefined;
  let listener: MnistListener | undefined;

  const showFirst = () =>
    listener?.firstImages(sets.train.pixels.slice(0, FIRST_IMAGES * DIGIT_BYTES), sets.train.labels.slice(0, FIRST_IMAGES));
  const firstIsThere = () => sets.train.missing[0] === 0;

  const hooks = {
    isThere: (shard: Shard) => placed.has(shard.file),
    place(shard: Shard, { labels, pixels }: { labels: Uint8Array; pixels: Uint8Array }) {
      const hadFirst = firstIsThere();
      placeDigits(sets[shard.set], shard.first, labels, pixels);
      placed.add(shard.file);
      if (!hadFirst && firstIsThere()) showFirst();
      listener?.arrived();
    },
    progress(loadedBytes: number, totalBytes: number) {
      progress = [loadedBytes, totalBytes];
      listener?.progress(loadedBytes, totalBytes);
    },
  };

  return {
    samples: { train: digitSource(sets.train), test: digitSource(sets.test) },
    async load() {
      if (state !== 'idle') return;
      state = 'loading';
      const outcome = await downloadShards(options, hooks);
      state = outcome.ok ? 'done' : 'idle';
      if (!outcome.ok) listener?.failed(outcome.reason);
    },
    listen(next) {
      listener = next;
      if (progress) next.progress(...progress);
      if (firstIsThere()) showFirst();
    },
  };
}
