/**
 * `npm run mutants`: breaks a copy of the project in one way after the other and says which breaks no test notices. Takes some minutes;
 * with words behind it only those rows whose names have one of them.
 */
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MUTANTS } from './mutantTable.mjs';
import { pathOf } from './project.mjs';

const words = process.argv.slice(2);
const chosen = MUTANTS.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));

const copy = await mkdtemp(join(tmpdir(), 'mutants-'));
try {
  for (const part of ['src', 'e2e', 'package.json', 'vite.config.ts', 'tsconfig.json', 'index.html', 'public']) {
    await cp(pathOf(part), join(copy, part), { recursive: true });
  }
  await symlink(pathOf('node_modules'), join(copy, 'node_modules'), 'junction');
  const survivors = [];
  for (const mutant of chosen) {
    const isKilled = await isNoticed(mutant);
    console.log(`${isKilled ? 'killed  ' : 'SURVIVED'}  ${mutant.name}`);
    if (!isKilled) survivors.push(mutant);
  }
  console.log(`\n${chosen.length - survivors.length} of ${chosen.length} are killed.`);
  process.exitCode = survivors.length > 0 ? 1 : 0;
} finally {
  await rm(copy, { recursive: true, force: true });
}

/** Puts the fault in, runs its tests, and takes it out again. @param {import('./mutantTable.mjs').Mutant} mutant */
async function isNoticed({ name, path, find, replace, tests }) {
  const file = join(copy, 'src', path);
  const sound = await readFile(file, 'utf8');
  if (sound.split(find).length !== 2) throw new Error(`internal: ${path} has “${find}” not once: “${name}” must be told anew`);
  await writeFile(
    file,
    sound.replace(find, () => replace),
  );
  const folders = tests.map((test) => `src/${test}`);
  const { status } = spawnSync(
    process.execPath,
    [join(copy, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'unit', '--project', 'pure', '--bail', '1', ...folders],
    { cwd: copy, stdio: 'ignore' },
  );
  await writeFile(file, sound);
  return status !== 0;
}
