/** Fetches one shard of digits, unpacks it and makes sure that it is whole. */
import pTimeout from 'p-timeout';
import { DIGIT_BYTES, type Shard } from '../../../datasets/shards.ts';
import { ok, type Result, refused } from '../../../lib/result.ts';
import type { FetchFault } from '../../shared/faults.ts';
import { type Fetch, fetchBytes } from './fetchBytes.ts';

export interface UnpackedShard {
  readonly labels: Uint8Array;
  readonly pixels: Uint8Array;
}

/** Unpacking takes some 20 ms; a browser was seen never to come to an end with it. ms */
const PATIENCE = 20_000;

/**
 * @param fresh past the browser's cache, which may keep a damaged copy
 * @param onBytes how many bytes of the file have come so far
 * @returns the digits, or what is wrong
 */
export async function fetchShard(
  fetch: Fetch,
  url: string,
  shard: Shard,
  fresh: boolean,
  onBytes: (bytes: number) => void,
): Promise<Result<UnpackedShard, FetchFault>> {
  const packed = await fetchBytes(fetch, url, fresh, onBytes);
  if (!packed.ok) return packed;
  return pTimeout(open(packed.value, shard), { milliseconds: PATIENCE, fallback: () => refused('late' as const) });
}

async function open(packed: Uint8Array<ArrayBuffer>, shard: Shard): Promise<Result<UnpackedShard, FetchFault>> {
  if (!(await matches(packed, shard.sha256))) return refused('damaged');
  const bytes = new Uint8Array(shard.count * (1 + DIGIT_BYTES));
  if (!(await unpackInto(bytes, packed))) return refused('damaged');
  return ok({ labels: bytes.subarray(0, shard.count), pixels: bytes.subarray(shard.count) });
}

/** Gunzips; whether the file is a gzip, sound by its own checksum, of just so many bytes. */
async function unpackInto(bytes: Uint8Array, packed: Uint8Array<ArrayBuffer>): Promise<boolean> {
  try {
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
    let length = 0;
    for await (const part of stream) {
      bytes.set(part, length);
      length += part.length;
    }
    return length === bytes.length;
  } catch {
    return false;
  }
}

/** Whether the bytes have this SHA-256. Outside a secure context there is none to ask; gzip's own CRC has then to do. */
async function matches(bytes: Uint8Array<ArrayBuffer>, sha256: string): Promise<boolean> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (!subtle) return true;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') === sha256.toLowerCase();
}
