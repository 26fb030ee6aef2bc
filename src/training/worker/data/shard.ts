/** Fetches one shard of digits, unpacks it and makes sure that it is whole. */
import { DIGIT_BYTES, type Shard } from '../../../datasets/shards.ts';
import { ok, type Result, refused } from '../../../lib/result.ts';

/** What a download needs of the outside; tests bring their own. */
export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

export interface UnpackedShard {
  readonly labels: Uint8Array;
  readonly pixels: Uint8Array;
}

/** A download from which nothing comes for so long has died. */
const SILENCE_MS = 20_000;

/**
 * @param fresh past the browser's cache, which may keep a damaged copy
 * @param onBytes how many bytes of the file have come so far
 * @returns the digits, or what is wrong: `did not arrive (…)` or `arrived damaged`
 */
export async function fetchShard(
  fetch: Fetch,
  url: string,
  shard: Shard,
  fresh: boolean,
  onBytes: (bytes: number) => void,
): Promise<Result<UnpackedShard>> {
  const packed = await download(fetch, url, fresh, onBytes);
  if (!packed.ok) return packed;
  const bytes = await unpack(packed.value);
  if (!bytes || bytes.length !== shard.count * (1 + DIGIT_BYTES) || !(await matches(bytes, shard.sha256))) {
    return refused('arrived damaged');
  }
  return ok({ labels: bytes.subarray(0, shard.count), pixels: bytes.subarray(shard.count) });
}

/** The body of a response, followed as it comes. Network failures are answers here, not exceptions. */
async function download(fetch: Fetch, url: string, fresh: boolean, onBytes: (bytes: number) => void): Promise<Result<Blob>> {
  const silence = new AbortController();
  let timer = setTimeout(() => silence.abort(), SILENCE_MS);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    const response = await fetch(url, { signal: silence.signal, ...(fresh ? { cache: 'reload' } : {}) });
    if (!response.ok || !response.body) return refused(`did not arrive (HTTP ${response.status})`);
    const reader = response.body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(part.value);
      length += part.value.length;
      onBytes(length);
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(), SILENCE_MS);
    }
    return ok(new Blob(parts));
  } catch {
    return refused(`did not arrive (${silence.signal.aborted ? 'the connection went silent' : 'no connection'})`);
  } finally {
    clearTimeout(timer);
  }
}

/** Gunzips; nothing when the file is no gzip or its own checksum is wrong. */
async function unpack(packed: Blob): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const stream = packed.stream().pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    return undefined;
  }
}

/** Whether the bytes have this SHA-256. Outside a secure context there is none to ask; gzip's own CRC has then to do. */
async function matches(bytes: Uint8Array<ArrayBuffer>, sha256: string): Promise<boolean> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (!subtle) return true;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') === sha256.toLowerCase();
}
