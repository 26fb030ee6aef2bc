/** The types of a copy of the house in which something was changed: what a person would be told who made that change. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { pathOf } from '../project.mjs';

export interface Edit {
  /** Under src: `network/kinds.ts`. */
  readonly path: string;
  /** Must be there. */
  readonly find: string;
  readonly replace: string;
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Rooms whose types are checked, those that others build on first; tests and tooling stay out. */
const PROJECTS = ['lib', 'datasets', 'network', 'training/shared', 'training/kernels', 'training/worker', ''];

export interface Complaint {
  /** Under src: `network/kinds.ts`. */
  readonly file: string;
  readonly text: string;
}

/** Copies the house, makes these edits there and checks its types once. @returns what the compiler says, file by file */
export async function complaintsAfter(edits: readonly Edit[]): Promise<readonly Complaint[]> {
  const folder = await mkdtemp(join(tmpdir(), 'house-'));
  try {
    await copyInto(folder);
    for (const { path, find, replace } of edits) {
      const file = join(folder, 'src', path);
      const text = await readFile(file, 'utf8');
      if (!text.includes(find)) throw new Error(`internal: ${path} has no “${find}” any more`);
      await writeFile(
        file,
        text.replace(find, () => replace),
      );
    }
    const said = (await typesOf(folder)).split(/^(?=\S)/m);
    return said.flatMap((text) => {
      const [, place = ''] = /^(\S+)\(\d+,\d+\): error/.exec(text) ?? [];
      return text.trim() ? [{ file: place.replace(/^src\//, ''), text }] : [];
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The packages themselves, but not what is cached beside them: types are built into a folder of the copy's own. */
async function copyInto(folder: string): Promise<void> {
  await cp(join(ROOT, 'src'), join(folder, 'src'), { recursive: true });
  await mkdir(join(folder, 'node_modules'));
  for (const name of await readdir(join(ROOT, 'node_modules'))) {
    if (!name.startsWith('.')) await symlink(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
  }
  const references = PROJECTS.map((room) => ({ path: `./src/${room}` }));
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ files: [], references }));
}

/** What the compiler says; it ends with a code where it has something to say. */
async function typesOf(folder: string): Promise<string> {
  const compiler = [pathOf('node_modules/typescript/bin/tsc'), '-b', '--pretty', 'false', '--singleThreaded']; // its threads would check much twice;
  const done = await promisify(execFile)(process.execPath, compiler, { cwd: folder }).catch((error: { readonly stdout: string }) => error);
  return done.stdout;
}
