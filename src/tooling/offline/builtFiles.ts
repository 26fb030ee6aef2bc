/** The files of a build as they lie in its folder, each measured. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

export interface BuiltFile {
  /** From the page, with slashes. */
  readonly path: string;
  readonly bytes: number;
  /** As it travels where the host compresses; what is compressed already stays as it is. */
  readonly packed: number;
  readonly sha256: Uint8Array;
}

const compress = promisify(gzip);

/** In an order that is the same on every machine. @param folder ends in a slash; what begins with a dot is none of its files */
export async function builtFiles(folder: URL): Promise<readonly BuiltFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ parentPath, name }) => relative(fileURLToPath(folder), `${parentPath}/${name}`).replaceAll(sep, '/'));
  return Promise.all(paths.sort().map(async (path) => measure(path, await readFile(new URL(path, folder)))));
}

export async function measure(path: string, bytes: Uint8Array): Promise<BuiltFile> {
  const packed = Math.min((await compress(bytes)).length, bytes.length);
  return { path, bytes: bytes.length, packed, sha256: createHash('sha256').update(bytes).digest() };
}
