/** Handwritten digits as they come in: shard by shard, while training goes on with what is there already. */
import { type DataFacts, type DatasetName, dataFacts } from '../../../datasets/datasets.ts';
import { DIGIT_BYTES, FIRST_EPOCH, manifestPath, type Shard, TEST_BLOCKS } from '../../../datasets/shards.ts';
import { STREAMS_VERSION } from '../../../lib/random.ts';
import type { DataPort } from '../../shared/protocol.ts';
import { digitSource, emptyDigits, placeDigits } from './digits.ts';
import { type DownloadOptions, downloadShards, type ShardedFiles } from './download.ts';
import { type HandedShard, handOn, hearOf, type Receiver } from './handedDigits.ts';
import type { UnpackedShard } from './shard.ts';
import type { DataListener, OpenDataset } from './source.ts';

const FIRST_IMAGES = 10;

type Place = Pick<Shard, 'file' | 'set' | 'first'> & { readonly count: number };

/** @param name of a data set of MNIST's form, of which nothing has arrived yet */
export function openShardedDigits(name: DatasetName, options: DownloadOptions): OpenDataset {
  const facts: DataFacts = dataFacts({ name });
  const files: ShardedFiles = { name, manifest: manifestPath(name), facts };
  const sets = { train: emptyDigits(facts.train, FIRST_EPOCH[STREAMS_VERSION]), test: emptyDigits(facts.test, TEST_BLOCKS) };
  const placed = new Map<string, Place>();
  /** The threads that the digits are handed on to. */
  const others = new Set<DataPort>();
  let from: DataPort | undefined;
  let state: 'idle' | 'loading' | 'done' = 'idle';
  let progress: readonly [number, number] | undefined;
  let listener: DataListener | undefined;

  const showFirst = () =>
    listener?.firstImages(sets.train.pixels.slice(0, FIRST_IMAGES * DIGIT_BYTES), sets.train.labels.slice(0, FIRST_IMAGES));
  const firstIsThere = () => sets.train.missing[0] === 0;
  const isComplete = () => [sets.train, sets.test].every(({ missing }) => missing.every((count) => count === 0));
  const copyOf = ({ file, set, first, count }: Place): HandedShard => ({
    file,
    set,
    first,
    labels: sets[set].labels.slice(first, first + count),
    pixels: sets[set].pixels.slice(first * DIGIT_BYTES, (first + count) * DIGIT_BYTES),
  });

  const place = ({ file, set, first }: Omit<Place, 'count'>, { labels, pixels }: UnpackedShard) => {
    if (placed.has(file)) return;
    const hadFirst = firstIsThere();
    const it: Place = { file, set, first, count: labels.length };
    placeDigits(sets[set], first, labels, pixels);
    placed.set(file, it);
    for (const port of others) handOn.shard(port, copyOf(it));
    if (isComplete()) others.clear(); // there is nothing more to tell them
    if (!hadFirst && firstIsThere()) showFirst();
    listener?.arrived();
  };
  const hooks = {
    isThere: (shard: Shard) => placed.has(shard.file),
    place,
    progress(loadedBytes: number, totalBytes: number) {
      progress = [loadedBytes, totalBytes];
      for (const port of others) handOn.progress(port, loadedBytes, totalBytes);
      listener?.progress(loadedBytes, totalBytes);
    },
  };
  const receiver: Receiver = {
    ...hooks,
    shard: (shard) => place(shard, shard),
    isComplete,
  };

  return {
    samples: { train: digitSource(sets.train), test: digitSource(sets.test) },
    async load() {
      if (state !== 'idle') return;
      state = 'loading';
      const port = from;
      from = undefined;
      const outcome = port && (await hearOf(port, receiver)) ? { ok: true as const } : await downloadShards(files, options, hooks);
      state = outcome.ok ? 'done' : 'idle';
      if (outcome.ok) return;
      for (const port of others) handOn.failed(port);
      listener?.failed(outcome.reason);
    },
    share(port) {
      if (progress) handOn.progress(port, ...progress);
      for (const it of placed.values()) handOn.shard(port, copyOf(it));
      if (!isComplete()) others.add(port);
    },
    receive(port) {
      if (state === 'idle') from = port;
      else port.close();
    },
    listen(next) {
      listener = next;
      if (progress) next.progress(...progress);
      if (firstIsThere()) showFirst();
    },
  };
}
