/**
 * `npm run bench`: how fast the page is, beside other libraries and PyTorch, in one browser and in turns. Writes RESULTS.md beside
 * this file; `--quick` and `--only` print instead.
 */
// @ts-check
import { writeFileSync } from 'node:fs';
import { withServedPage } from '../served.mjs';
import { judge } from './goals.mjs';
import { describeMachine } from './machine.mjs';
import { readOptions } from './options.mjs';
import { showPairs } from './pairs.mjs';
import { measureAccuracy } from './sections/accuracy.mjs';
import { measureBytes } from './sections/bytes.mjs';
import { measureDragging } from './sections/dragging.mjs';
import { measureKernelTimes } from './sections/kernels.mjs';
import { measureRace } from './sections/race.mjs';
import { measureRates } from './sections/rates.mjs';
import { measureSmoothness } from './sections/smoothness.mjs';
import { measureStart } from './sections/start.mjs';
import { measureViews } from './sections/views.mjs';
import { startTorch } from './torch.mjs';
import { commitOf, serveVersion, thisVersion } from './versions.mjs';

/**
 * @typedef {object} Bench what a section works with
 * @property {import('playwright').Browser} browser
 * @property {readonly import('./versions.mjs').Version[]} versions of the page, ours first
 * @property {import('./torch.mjs').Torch | undefined} torch undefined where it is not installed
 * @property {boolean} isQuick only to see that it works
 * @property {string} row what rows of the rates have in their names
 * @property {Map<string, number>} facts what the goals are held against, by name
 * @property {import('./pairs.mjs').Pair[]} pairs what was measured of two versions
 * @property {(line: string) => void} say how far it is
 */

/** @type {Record<string, { title: string, measure: (bench: Bench) => Promise<string> }>} each answers its Markdown */
const SECTIONS = {
  rates: { title: 'Training rate', measure: measureRates },
  kernels: { title: 'Kernels', measure: measureKernelTimes },
  accuracy: { title: 'Time to accuracy', measure: measureAccuracy },
  start: { title: 'Start', measure: measureStart },
  views: { title: 'Live views', measure: measureViews },
  race: { title: 'Race', measure: measureRace },
  smoothness: { title: 'Smoothness', measure: measureSmoothness },
  dragging: { title: 'Dragging', measure: measureDragging },
  bytes: { title: 'Bytes', measure: measureBytes },
};

const RESULTS = new URL('RESULTS.md', import.meta.url);

const { isQuick, chosen, against, row } = readOptions(Object.keys(SECTIONS));

await withServedPage(async (open) => {
  const first = await open({});
  const [browser, address] = [first.context().browser(), first.url()];
  await first.context().close();
  if (!browser) throw new Error('internal: a page without a browser');
  const other = against === undefined ? undefined : await serveVersion(against);
  const versions = [await thisVersion(address), ...(other ? [other.version] : [])];
  const torch = await startTorch();
  const began = performance.now();
  const say = (/** @type {string} */ line) => console.log(`${Math.round((performance.now() - began) / 1000)} s  ${line}`);
  /** @type {Bench} */
  const bench = { browser, versions, torch, isQuick, row, facts: new Map(), pairs: [], say };
  try {
    const parts = [];
    for (const name of chosen) {
      const section = SECTIONS[name];
      if (!section) continue;
      say(`${section.title} …`);
      parts.push(`## ${section.title}\n\n${await section.measure(bench)}`);
    }
    if (other) parts.unshift(`## Before (${commitOf(other.version)}) and now\n\n${showPairs(bench.pairs)}`);
    const text = `# Benchmark\n\n${describeMachine(browser, torch)}\n\n## Goals\n\n${judge(bench.facts)}\n\n${parts.join('\n\n')}\n`;
    const isWhole = !isQuick && row === '' && chosen.length === Object.keys(SECTIONS).length;
    if (isWhole) writeFileSync(RESULTS, text);
    console.log(`\n${text}`);
    say(isWhole ? 'Written into e2e/bench/RESULTS.md.' : 'Only printed: the file is written by a whole run.');
  } finally {
    torch?.end();
    await other?.close();
  }
});
