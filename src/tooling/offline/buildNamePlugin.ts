/** What a build is called: by the commit it was made of, or by its sources where they are in no commit. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';
import { hashOf, SOURCES } from '../freshBuild.mjs';

export const ROOT = new URL('../../../', import.meta.url);
const ID = 'virtual:build';
const DIGITS = 8;

const run = promisify(execFile);

/** The last commit that changed what a build contains: one that changes something else makes no other build. */
export async function buildName(root: URL = ROOT): Promise<string> {
  const git = async (...args: string[]) => (await run('git', [...args, '--', ...SOURCES], { cwd: fileURLToPath(root) })).stdout.trim();
  try {
    const [commit, changes] = [await git('log', '-1', '--format=%h', `--abbrev=${DIGITS}`), await git('status', '--porcelain')];
    if (commit !== '' && changes === '') return commit;
  } catch {
    // no git, or not its folder
  }
  return `src-${(await hashOf(root, SOURCES)).slice(0, DIGITS)}`;
}

/** The Vite plugin behind `virtual:build`. */
export function buildNames(): Plugin {
  let isBuild = false;
  return {
    name: 'build-name',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    async load(id) {
      if (id !== `\0${ID}`) return undefined;
      const { version } = JSON.parse(await readFile(new URL('package.json', ROOT), 'utf8'));
      const build = isBuild ? await buildName() : 'development';
      return `export const VERSION = ${JSON.stringify(version)};\nexport const BUILD = ${JSON.stringify(build)};`;
    },
  };
}
