import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compileKernels } from './kernelsBuild.ts';
import { pathOf } from './project.mjs';

const SOURCES = 'src/training/kernels/assembly';
let root: URL;
let cache: URL;

/** A project with a kernel of its own, which is quicker to compile. */
beforeAll(async () => {
  root = pathToFileURL(`${await mkdtemp(join(tmpdir(), 'kernels-'))}/`);
  cache = new URL('cache/', root);
  await mkdir(new URL(SOURCES, root), { recursive: true });
  await writeFile(new URL(`${SOURCES}/index.ts`, root), 'export function answer(): i32 {\n  return isDefined(USE_FMA) ? 2 : 1;\n}\n');
  await symlink(pathOf('node_modules'), fileURLToPath(new URL('node_modules', root)), 'junction');
});
afterAll(() => rm(root, { recursive: true }));

async function fileOf(variant: 'simd' | 'fma'): Promise<URL> {
  const made = await compileKernels(variant, root, cache);
  if (!made.ok) throw new Error(made.reason);
  return made.value;
}

test('two who ask at once both get a whole file', async () => {
  const [one, other] = await Promise.all([fileOf('simd'), fileOf('simd')]);
  expect(one).toEqual(other);
  expect(WebAssembly.validate(await readFile(one))).toBe(true);
  expect(await readdir(cache)).toHaveLength(1);
}, 120_000);

test('each variant is compiled once, and again when a source changes; what does not compile is refused with the reason', async () => {
  const simd = await fileOf('simd');
  expect(WebAssembly.validate(await readFile(simd))).toBe(true);
  expect(await fileOf('simd')).toEqual(simd);

  const fma = await fileOf('fma');
  expect((await readFile(fma)).equals(await readFile(simd))).toBe(false);

  const source = new URL(`${SOURCES}/index.ts`, root);
  await appendFile(source, '\n// changed\n');
  const again = await fileOf('simd');
  expect(again).not.toEqual(simd);
  expect((await readFile(again)).equals(await readFile(simd))).toBe(true);

  await appendFile(source, '\nexport const wrong: i32 = missing;\n');
  const refused = await compileKernels('simd', root, cache);
  expect(refused.ok ? '' : refused.reason).toMatch(/do not compile.*Cannot find name 'missing'.*index\.ts/s);
  expect(await readdir(cache)).toHaveLength(3); // nothing unfinished is left
}, 120_000);
