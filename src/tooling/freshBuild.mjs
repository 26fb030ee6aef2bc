/** Makes the production build, unless dist was made from just these sources. */
import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { ROOT, run } from './project.mjs';

/** All that decides what a build contains. */
export const SOURCES = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];

/** Lies in dist, because it must live and die with it: Vite empties the folder before it builds. */
const STAMP = new URL('dist/.sources', ROOT);

/** Answers whether there is a build of the sources as they are now. */
export async function ensureBuilt() {
  const sources = await hashOf(ROOT, SOURCES);
  const built = await readFile(STAMP, 'utf8').catch(() => undefined);
  if (built === sources) return true;
  console.log('Building (vite build)');
  // Who loaded Vite in this process before is in development since: the build must not inherit that.
  const code = await run('vite', ['build', '--logLevel', 'warn'], { NODE_ENV: 'production' });
  if (code !== 0) return false;
  await writeFile(STAMP, sources);
  return true;
}

/**
 * A hash over names and contents of files and folders; one that is not there counts as such.
 * @param {URL} root ends in a slash
 * @param {readonly string[]} names
 */
export async function hashOf(root, names) {
  const hash = createHash('sha256');
  for (const name of names) {
    for (const file of await filesUnder(root, name)) {
      const bytes = await readFile(new URL(file, root));
      hash.update(`${file}\0${bytes.length}\0`).update(bytes);
    }
  }
  return hash.digest('hex');
}

/**
 * The files under `name`, or itself, in an order that is the same on every machine.
 * @param {URL} root
 * @param {string} name
 * @returns {Promise<string[]>}
 */
async function filesUnder(root, name) {
  const about = await stat(new URL(name, root)).catch(() => undefined);
  if (!about) return [];
  if (!about.isDirectory()) return [name];
  const entries = await readdir(new URL(`${name}/`, root));
  const files = await Promise.all(entries.sort().map((entry) => filesUnder(root, `${name}/${entry}`)));
  return files.flat();
}
