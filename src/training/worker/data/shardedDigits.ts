/** Handwritten digits as they come in: shard by shard, while training goes on with what is there already. */
import { DATASETS, type DataFacts, type DatasetName, dataFacts } from '../../../datasets/datasets.ts';
import { DIGIT_BYTES, manifestPath, type Shard } from '../../../datasets/shards.ts';
import { digitSource, emptyDigits, placeDigits } from './digits.ts';
import { type DownloadOptions, downloadShards, type ShardedFiles } from './download.ts';
import type { DataListener, OpenDataset } from './source.ts';

const SHARD_DIGITS = 5000;
const FIRST_IMAGES = 10;

/** @param name of a data set of MNIST's form, of which nothing has arrived yet */
export function openShardedDigits(name: DatasetName, options: DownloadOptions): OpenDataset {
  const facts: DataFacts = dataFacts({ name });
  const files: ShardedFiles = { label: DATASETS[name].label, manifest: manifestPath(name), facts };
  const sets = { train: emptyDigits(facts.train, SHARD_DIGITS), test: emptyDigits(facts.test, SHARD_DIGITS) };
  const placed = new Set<string>();
  let state: 'idle' | 'loading' | 'done' = 'idle';
  let progress: readonly [number, number] | undefined;
  let listener: DataListener | undefined;

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
      const outcome = await downloadShards(files, options, hooks);
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
