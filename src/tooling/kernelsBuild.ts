/** Compiles the training kernels from AssemblyScript to WebAssembly, and keeps what it made under node_modules/.cache. */
import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ok, type Result, refused } from '../lib/result.ts';

/** `simd`: products are rounded before they are added, equal on every machine. `fma`: rounded once, by relaxed SIMD. */
export type KernelVariant = 'simd' | 'fma';

export const KERNEL_VARIANTS: readonly KernelVariant[] = ['simd', 'fma'];

/** From the project's root; ends in a slash. */
const SOURCES = 'src/training/kernels/assembly/';
const COMPILER = 'node_modules/assemblyscript/bin/asc.js';
const COMPILER_FACTS = 'node_modules/assemblyscript/package.json';

/**
 * The module has no memory, stack, globals or data of its own: it works in memory that it is given, and nowhere else.
 * 112 is a warning that a v128 cannot be handed to JavaScript; ours are not.
 */
const OPTIONS = '-O3 --noAssert --runtime stub --importMemory --noExportMemory --disableWarning 112'.split(' ');

const VARIANT_OPTIONS: Readonly<Record<KernelVariant, readonly string[]>> = {
  simd: ['--enable', 'simd'],
  fma: ['--enable', 'simd,relaxed-simd', '--use', 'USE_FMA=1'],
};

/** The sources, as paths. @param root the project's folder; ends in a slash */
export async function kernelSources(root: URL): Promise<readonly string[]> {
  const folder = new URL(SOURCES, root);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort();
  return names.map((name) => fileURLToPath(new URL(name, folder)));
}

/**
 * The compiled file of a variant, made if it is not kept already.
 * @param root the project's folder; ends in a slash
 * @param cache a folder of our own; ends in a slash
 * @returns the file, whose name changes with sources, options and compiler; or what the compiler says is wrong
 */
export async function compileKernels(variant: KernelVariant, root: URL, cache: URL): Promise<Result<URL>> {
  const options = [...OPTIONS, ...VARIANT_OPTIONS[variant]];
  const file = new URL(`kernels-${variant}-${await keyOf(root, options)}.wasm`, cache);
  if (await isThere(file)) return ok(file);
  await mkdir(cache, { recursive: true });
  const unfinished = new URL(`${file.href}.${randomUUID()}.part`);
  const complaint = await compile(root, [...options, '--outFile', fileURLToPath(unfinished)]);
  if (complaint !== undefined) return refused(`The training kernels do not compile.\n${complaint}`);
  await rename(unfinished, file); // two at once, in one process or in two, both leave a whole file
  return ok(file);
}

async function keyOf(root: URL, options: readonly string[]): Promise<string> {
  const { version } = JSON.parse(await readFile(new URL(COMPILER_FACTS, root), 'utf8'));
  const hash = createHash('sha256').update(JSON.stringify([version, options]));
  for (const path of await kernelSources(root)) hash.update(`\0${basename(path)}\0`).update(await readFile(path));
  return hash.digest('hex').slice(0, 12);
}

const isThere = (file: URL): Promise<boolean> =>
  readFile(file).then(
    () => true,
    () => false,
  );

/** Runs the compiler beside us: it takes seconds, in which a server has other things to do. @returns what it complains of, if it does */
function compile(root: URL, options: readonly string[]): Promise<string | undefined> {
  const args = [fileURLToPath(new URL(COMPILER, root)), 'index.ts', '--baseDir', fileURLToPath(new URL(SOURCES, root)), ...options];
  return new Promise((resolve) => {
    execFile(process.execPath, args, (error, _, complaint) => resolve(error ? complaint || error.message : undefined));
  });
}
