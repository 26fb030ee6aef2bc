/** For tests only: the Python of this machine, and PyTorch in it, which is asked for many things at once: to import it takes seconds. */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { internal } from '../result.ts';

/** One thread for each process: tests stand beside one another. */
const ENV = { ...process.env, OMP_NUM_THREADS: '1' };

/** The first one that has these packages, which are looked for and not imported; Debian's belong to the system's own. */
export const pythonWith = (...packages: readonly string[]): string | undefined =>
  ['python3', '/usr/bin/python3'].find((name) => {
    const looks = `import sys; from importlib.util import find_spec; sys.exit(not all(map(find_spec, ${JSON.stringify(packages)})))`;
    return spawnSync(name, ['-c', looks], { env: ENV }).status === 0;
  });

export const torch = pythonWith('torch');

/** What a test is called that needs PyTorch: that it is skipped where there is none. */
export const withTorch = (title: string): string => (torch ? title : `${title} (skipped: no Python with PyTorch here)`);

export const startPython = (
  python: string | undefined,
  args: readonly string[],
  more: { readonly cwd?: string; readonly input?: string } = {},
): SpawnSyncReturns<string> => spawnSync(python ?? '', args, { encoding: 'utf8', env: ENV, maxBuffer: 2 ** 30, ...more });

export interface Script {
  readonly source: string;
  readonly argv: readonly string[];
}

/** What a script left behind, or why it did not. */
export interface Answer {
  /** Those that are no numbers are texts. */
  readonly losses?: readonly (number | string)[];
  readonly error?: string;
}

/** Runs them one after the other in one process. @param cwd where they find and leave files */
export function runScripts(scripts: readonly Script[], cwd: string): readonly Answer[] {
  const runner = join(import.meta.dirname, '../../../e2e/torch/scripts.py');
  const { stdout, stderr } = startPython(torch, [runner], { cwd, input: JSON.stringify(scripts) });
  return stdout === '' ? internal(stderr) : JSON.parse(stdout);
}
