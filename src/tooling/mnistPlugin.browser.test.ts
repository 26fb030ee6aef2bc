import { expect, test } from 'vitest';
import { DIGIT_BYTES, SHARD_MANIFEST, type ShardManifest } from '../datasets/shards.ts';

const manifestUrl = new URL(`/${SHARD_MANIFEST}`, location.href);

test('a browser gets a shard byte for byte as the manifest says, still compressed', async () => {
  const { shards }: ShardManifest = await (await fetch(manifestUrl)).json();
  const [shard] = shards;
  if (!shard) throw new Error('The manifest names no shard.');

  const travelled = await (await fetch(new URL(shard.file, manifestUrl))).blob();
  expect(travelled.size).toBe(shard.bytes);

  const unpacked = await new Response(travelled.stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  expect(unpacked.byteLength).toBe(shard.count * (1 + DIGIT_BYTES));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await travelled.arrayBuffer()));
  expect([...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')).toBe(shard.sha256);
});

test('a file that is not there is a 404', async () => {
  expect((await fetch(new URL('train-99-00000000.bin', manifestUrl))).status).toBe(404);
});
