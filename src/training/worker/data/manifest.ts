/** The list of the files that a data set comes in, fetched and checked. */
import type { DataFacts } from '../../../datasets/datasets.ts';
import type { Shard } from '../../../datasets/shards.ts';
import { ok, type Result, refused } from '../../../lib/result.ts';
import { decodeUtf8 } from '../../../lib/utf8.ts';
import type { FetchFault } from '../../shared/faults.ts';
import { type Fetch, fetchBytes } from './fetchBytes.ts';

/**
 * The shards in the order in which they are wanted: the first digits to train on, the next ones, the test set, the rest.
 * @param facts how many digits each set must have
 * @param fresh past the browser's cache, which may keep a damaged copy
 */
export async function fetchManifest(
  fetch: Fetch,
  url: string,
  facts: DataFacts,
  fresh: boolean,
): Promise<Result<readonly Shard[], FetchFault>> {
  const bytes = await fetchBytes(fetch, url, fresh);
  if (!bytes.ok) return bytes;
  const shards = readShards(bytes.value);
  if (!Array.isArray(shards) || !shards.every(isShard) || !isWhole(shards, facts)) return refused('damaged');
  return ok(shards.toSorted((a, b) => urgency(a) - urgency(b)));
}

function readShards(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decodeUtf8(bytes) ?? '')?.shards;
  } catch {
    return undefined;
  }
}

const isShard = (item: Partial<Shard> | null): item is Shard =>
  typeof item?.file === 'string' &&
  (item.set === 'train' || item.set === 'test') &&
  typeof item.sha256 === 'string' &&
  [item.first, item.count, item.bytes].every((value) => Number.isSafeInteger(value) && Number(value) >= 0);

/** Whether the shards of each set, laid one behind the other, are all its digits. */
function isWhole(shards: readonly Shard[], facts: DataFacts): boolean {
  return (['train', 'test'] as const).every((set) => {
    const own = shards.filter((shard) => shard.set === set).toSorted((a, b) => a.first - b.first);
    let next = 0;
    for (const { first, count } of own) {
      if (first !== next) return false;
      next += count;
    }
    return next === facts[set];
  });
}

/** As many digits to train on come before the test set. */
const BEFORE_TEST = 5000;

/** Shards of the test set come where the digits that are before it end. */
const urgency = ({ set, first }: Shard): number => (set === 'test' ? BEFORE_TEST - 0.5 : first);
