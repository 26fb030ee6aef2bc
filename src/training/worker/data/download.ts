/** Brings in all shards that are still missing, the first one alone and then three at a time, each tried again when it fails. */
import type { DataFacts, DatasetName } from '../../../datasets/datasets.ts';
import type { Shard } from '../../../datasets/shards.ts';
import { ok, type Result, refused } from '../../../lib/result.ts';
import type { Told } from '../../shared/faults.ts';
import type { Fetch } from './fetchBytes.ts';
import { fetchManifest } from './manifest.ts';
import { withRetries } from './retry.ts';
import { fetchShard, type UnpackedShard } from './shard.ts';

export interface DownloadOptions {
  /** The page's address; data lie beneath it. */
  readonly base: string;
  readonly fetch: Fetch;
  /** Milliseconds before each new try of a file that failed. */
  readonly pauses?: readonly number[];
}

/** Which files a data set comes in. */
export interface ShardedFiles {
  /** Of which data set they are. */
  readonly name: DatasetName;
  /** Where the list of them lies, seen from the page. */
  readonly manifest: string;
  readonly facts: DataFacts;
}

export interface DownloadHooks {
  /** Whether a shard has been placed by an earlier download. */
  isThere(shard: Shard): boolean;
  place(shard: Shard, unpacked: UnpackedShard): void;
  /** Compressed bytes so far, those of earlier downloads included. */
  progress(loadedBytes: number, totalBytes: number): void;
}

const PAUSES = [500, 2000, 5000];
const AT_ONCE = 3;

/** @returns nothing when all is there, or which file is missing and why. */
export async function downloadShards(
  { name, manifest, facts }: ShardedFiles,
  { base, fetch, pauses = PAUSES }: DownloadOptions,
  hooks: DownloadHooks,
): Promise<Result<undefined, Told>> {
  const address = new URL(manifest, base).href;
  const shards = await withRetries((tries) => fetchManifest(fetch, address, facts, tries > 0), pauses);
  if (!shards.ok) return refused(['noList', name, shards.reason]);

  const tally = createTally(shards.value, hooks);
  const waiting = shards.value.filter((shard) => !hooks.isThere(shard));
  let failure: Told | undefined;
  const bringIn = async (shard: Shard) => {
    const url = new URL(shard.file, address).href;
    const unpacked = await withRetries((tries) => fetchShard(fetch, url, shard, tries > 0, (bytes) => tally(shard, bytes)), pauses);
    if (unpacked.ok) hooks.place(shard, unpacked.value);
    else failure = ['noFile', name, shard.file, unpacked.reason];
    tally(shard, unpacked.ok ? shard.bytes : 0);
  };
  /** One shard after the other, until none is left or one has failed: then the next would fail as well. */
  const lane = async () => {
    for (let shard = waiting.shift(); shard && !failure; shard = waiting.shift()) await bringIn(shard);
  };
  const [first] = shards.value;
  if (first && waiting[0] === first) {
    waiting.shift();
    await bringIn(first); // the first step waits for it, and for no other
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return failure ? refused(failure) : ok(undefined);
}

/** Adds up the bytes of all shards and reports them percent by percent: chunks come faster than a page needs to know. */
function createTally(shards: readonly Shard[], hooks: DownloadHooks): (shard: Shard, bytes: number) => void {
  const loaded = new Map(shards.map((shard) => [shard, hooks.isThere(shard) ? shard.bytes : 0]));
  const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);
  const total = sum(shards.map(({ bytes }) => bytes));
  let reported = Number.NaN;
  const report = () => {
    const now = sum(loaded.values());
    if (Math.abs(now - reported) < total / 100 && now !== total) return;
    reported = now;
    hooks.progress(now, total);
  };
  report();
  return (shard, bytes) => {
    loaded.set(shard, Math.min(bytes, shard.bytes));
    report();
  };
}
