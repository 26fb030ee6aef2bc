/** The made shards, kept under node_modules/.cache: made once from the checked originals, then read back. */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { ShardManifest } from '../datasets/shards.ts';
import { ok, type Result } from '../lib/result.ts';
import { type DigitSet, ORIGINALS, readDigits } from './mnistOriginals.ts';
import { type MadeShard, makeShards, SHARD_SIZES, sha256 } from './mnistShards.ts';

export interface MnistFiles {
  readonly manifest: ShardManifest;
  /** By the name that the manifest gives. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const SETS: readonly DigitSet[] = ['train', 'test'];

/** Shards made otherwise, or from other files, never meet: what they depend on names their folder. */
const KEY = sha256(Buffer.from(JSON.stringify([ORIGINALS, SHARD_SIZES, 'sha256 of the files']))).slice(0, 12);

/**
 * All of MNIST as it is served.
 * @param originals the folder of the four original files; ends in a slash
 * @param cache a folder of our own; ends in a slash
 */
export async function mnistFiles(originals: URL, cache: URL): Promise<Result<MnistFiles>> {
  const folder = new URL(`${KEY}/`, cache);
  const kept = await readKept(folder);
  if (kept) return ok(kept);

  const made: MadeShard[] = [];
  for (const set of SETS) {
    const digits = await readDigits(originals, set);
    if (!digits.ok) return digits;
    made.push(...(await makeShards(set, digits.value)));
  }
  const files = {
    manifest: { shards: made.map(({ shard }) => shard) },
    files: new Map(made.map(({ shard, bytes }) => [shard.file, bytes])),
  };
  await keep(files, cache, folder);
  return ok(files);
}

/** What an earlier build kept, or undefined where there is nothing whole: a file is believed only if its hash is the one in its name. */
async function readKept(folder: URL): Promise<MnistFiles | undefined> {
  try {
    const manifest: ShardManifest = JSON.parse(await readFile(new URL('manifest.json', folder), 'utf8'));
    const files = new Map<string, Uint8Array>();
    for (const { file } of manifest.shards) {
      const bytes = await readFile(new URL(file, folder));
      if (!file.endsWith(`-${sha256(bytes).slice(0, 8)}.bin`)) return undefined;
      files.set(file, bytes);
    }
    return { manifest, files };
  } catch {
    return undefined;
  }
}

/** Writes beside and renames, so that no other process ever reads half of it. */
async function keep({ manifest, files }: MnistFiles, cache: URL, folder: URL): Promise<void> {
  const draft = new URL(`draft-${process.pid}/`, cache);
  await mkdir(draft, { recursive: true });
  for (const [file, bytes] of files) await writeFile(new URL(file, draft), bytes);
  await writeFile(new URL('manifest.json', draft), JSON.stringify(manifest, null, 1));
  await rm(folder, { recursive: true, force: true });
  await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true })); // another process was first
}
