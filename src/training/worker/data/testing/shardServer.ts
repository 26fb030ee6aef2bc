/** For tests only: a server of small files of made-up digits, over a line as bad as a test wants it. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Shard } from '../../../../datasets/shards.ts';
import type { Fetch } from '../fetchBytes.ts';

interface Served {
  readonly shard: Shard;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** Digits of which each is its label as a shade, so that batches differ. */
function makeShard(set: Shard['set'], first: number, count: number): Served {
  const labels = Uint8Array.from({ length: count }, (_, i) => (first / 1000 + i) % 10);
  const bytes = new Uint8Array(count * 785);
  bytes.set(labels);
  labels.forEach((label, i) => void bytes.fill(label * 20, count + i * 784, count + i * 784 + 100));
  const body = Uint8Array.from(gzipSync(bytes, { level: 1 }));
  const sha256 = createHash('sha256').update(body).digest('hex');
  return { shard: { file: `${set}-${first}.bin`, set, first, count, bytes: body.length, sha256 }, body };
}

/** All files, as the page gets them. */
export const SERVED = [
  makeShard('train', 0, 1000),
  makeShard('train', 1000, 4000),
  ...Array.from({ length: 11 }, (_, i) => makeShard('train', (i + 1) * 5000, 5000)),
  ...Array.from({ length: 2 }, (_, i) => makeShard('test', i * 5000, 5000)),
];

/** What becomes of the requests for some files: the first of the list for the first request, and so on, then all is well. */
type Troubles = Record<string, (Response | 'broken' | 'offline')[]>;

export function createServer(troubles: Troubles = {}, gate?: (file: string) => Promise<void>): { fetch: Fetch; log: string[] } {
  const log: string[] = [];
  const fetch: Fetch = async (url, init) => {
    const file = url.replace('http://page/mnist/', '');
    log.push(init?.cache ? `${file} ${init.cache}` : file);
    const trouble = troubles[file]?.shift();
    if (trouble === 'offline') throw new TypeError('Failed to fetch');
    if (trouble instanceof Response) return trouble;
    if (file === 'manifest.json') return Response.json({ shards: SERVED.map(({ shard }) => shard) });
    await gate?.(file);
    const body = SERVED.find(({ shard }) => shard.file === file)?.body ?? new Uint8Array();
    return new Response(trouble === 'broken' ? body.map((byte, i) => (i === 2000 ? byte ^ 255 : byte)) : body);
  };
  return { fetch, log };
}
