/** The versions of the page that are measured: this checkout's and, with `--against`, that of another one, served side by side. */
// @ts-check
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { preview } from 'vite';
import { ROOT } from '../../src/tooling/project.mjs';
import { stop } from '../served.mjs';
import { BEFORE, OURS } from './variants.mjs';

/**
 * @typedef {object} Version
 * @property {string} name as in the tables
 * @property {URL} root of its checkout; ends in a slash
 * @property {string} address of its built page
 * @property {typeof import('./livePage.mjs')} live how its page is used: its own module, since what page and worker say to each other differs
 * @property {typeof import('./kernels.mjs').measureKernels} measureKernels likewise its own
 */

/** A port beside those of our own page and of the contenders'. */
const PORT = 4275;

/** @param {string} address of the page built from this checkout */
export const thisVersion = (address) => versionAt(ROOT, OURS, address);

/**
 * Installs and builds another checkout with its own tooling where that is out of date, and serves it.
 * @param {string} folder
 * @returns {Promise<{ version: Version, close: () => Promise<void> }>}
 */
export async function serveVersion(folder) {
  const root = pathToFileURL(`${resolve(folder)}/`);
  const missing = [TOOLING.install, TOOLING.build, LIVE, KERNELS].find((file) => !existsSync(new URL(file, root)));
  if (missing !== undefined) stop(`${folder} is no checkout of this project that can be measured: ${missing} is not there.`);
  const { ensureInstalled } = await moduleOf(root, TOOLING.install);
  await ensureInstalled();
  const { ensureBuilt } = await moduleOf(root, TOOLING.build);
  if (!(await ensureBuilt())) stop(`The build in ${folder} failed; Vite says above why.`);
  const server = await preview({ root: fileURLToPath(root), logLevel: 'warn', preview: { port: PORT, open: false } });
  const version = await versionAt(root, BEFORE, server.resolvedUrls?.local[0] ?? '');
  return { version, close: () => server.close() };
}

const TOOLING = { install: 'src/tooling/install.mjs', build: 'src/tooling/freshBuild.mjs' };
const LIVE = 'e2e/bench/livePage.mjs';
const KERNELS = 'e2e/bench/kernels.mjs';

/**
 * @param {URL} root
 * @param {string} name
 * @param {string} address
 * @returns {Promise<Version>}
 */
async function versionAt(root, name, address) {
  const [live, { measureKernels }] = await Promise.all([moduleOf(root, LIVE), moduleOf(root, KERNELS)]);
  return { name, root, address, live, measureKernels };
}

/**
 * @param {URL} root
 * @param {string} file
 * @returns {Promise<any>}
 */
const moduleOf = (root, file) => import(new URL(file, root).href);

/** A version's commit, as short as Git has it: `3ed5f44`, and `-dirty` where files have been changed since.
 * @param {Version} version
 */
export function commitOf({ root }) {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], { cwd: fileURLToPath(root), encoding: 'utf8' }).trim();
  } catch {
    return 'no commit';
  }
}
