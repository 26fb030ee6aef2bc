/**
 * `node e2e/bench/kernels.mjs`: how fast the training kernels are in this machine's Chromium, both variants, against the most that its
 * vector unit does. Needs no build: the development server compiles them.
 */
// @ts-check
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { pathOf } from '../../src/tooling/project.mjs';
import { BROWSER_FLAGS, findBrowser, NO_BROWSER } from '../ensure-browser.mjs';
import { stop } from '../served.mjs';
import { burstKernels } from './kernelBursts.mjs';
import { PEAK_OPERATIONS, peakModule } from './peakModule.mjs';

const ROUNDS = 60;
const PEAKS = { simd: peakModule(false), fma: peakModule(true) };

/**
 * @typedef {object} KernelRow
 * @property {string} variant simd or fma
 * @property {string} name
 * @property {number} microseconds of one call, median over the rounds
 * @property {number} least microseconds of one call, in the best round: what a machine with nothing else to do is near
 * @property {number} [gigaflops] operations a nanosecond, median
 * @property {number} [ofPeak] its share of what `peak` reaches in the same round, median
 */

/**
 * Measures every kernel in a page of its own.
 * @param {number} rounds each kernel's bursts, in turn with the others'
 * @returns {Promise<KernelRow[]>}
 */
export async function measureKernels(rounds = ROUNDS) {
  const executablePath = findBrowser() ?? stop(NO_BROWSER);
  const server = await createServer({ root: pathOf('.'), logLevel: 'warn', server: { port: 4274, open: false, hmr: false } });
  await server.listen();
  const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
  try {
    const page = await browser.newPage();
    await page.goto(new URL('mnist/manifest.json', server.resolvedUrls?.local[0]).href); // only its origin matters
    return summarize(await page.evaluate(burstKernels, { rounds, peaks: PEAKS, peakOperations: PEAK_OPERATIONS }));
  } finally {
    await browser.close();
    await server.close();
  }
}

/**
 * @param {import('./kernelBursts.mjs').Burst[]} bursts
 * @returns {KernelRow[]}
 */
function summarize(bursts) {
  return bursts.map(({ variant, name, operations, nanoseconds }) => {
    const peak = bursts.find((other) => other.variant === variant && other.name === 'peak');
    const row = { variant, name, microseconds: median(nanoseconds) / 1000, least: Math.min(...nanoseconds) / 1000 };
    if (operations === undefined || peak?.operations === undefined) return row;
    const most = peak.operations;
    const shares = nanoseconds.map((ns, round) => operations / ns / (most / (peak.nanoseconds[round] ?? Number.NaN)));
    return { ...row, gigaflops: operations / median(nanoseconds), ofPeak: median(shares) };
  });
}

/** @param {number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** @param {KernelRow[]} rows */
function print(rows) {
  for (const { variant, name, microseconds, least, gigaflops, ofPeak } of rows) {
    const rate = gigaflops === undefined ? '' : `${gigaflops.toFixed(1).padStart(7)} GFLOP/s`;
    const share = ofPeak === undefined ? '' : `${(100 * ofPeak).toFixed(0).padStart(5)} % of peak`;
    console.log(
      `${variant.padEnd(5)} ${name.padEnd(30)} ${microseconds.toFixed(1).padStart(9)} µs, least ${least.toFixed(1).padStart(8)} µs ${rate}${share}`,
    );
  }
}

if (process.argv[1] === pathOf('e2e/bench/kernels.mjs')) print(await measureKernels());
