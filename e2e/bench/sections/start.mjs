/** How soon the first step is there: after Train in a page that is ready, and after the worker's start in one that was just opened. */
// @ts-check
import { fileOf } from '../livePage.mjs';
import { showSpread, table } from '../markdown.mjs';
import { pairOf } from '../pairs.mjs';
import { takeTurns } from '../rounds.mjs';
import { spreadOf } from '../statistics.mjs';
import { OURS } from '../variants.mjs';

/** What a reader needs to look at the page. ms */
const LOOK = 2000;

/** @typedef {import('../watchWorkers.mjs').Watched} Watched */

/** Each is a row of the table: how long a page is looked at, and from when on the time is taken. */
const STARTS = [
  {
    what: `Train pressed to first step, page open for ${LOOK / 1000} s`,
    look: LOOK,
    from: (/** @type {Watched} */ { trainPressed }) => trainPressed,
    fact: 'Train to first step, ms',
  },
  {
    what: 'worker started to first step, Train pressed as soon as it is there',
    look: 0,
    from: (/** @type {Watched} */ { workerStarted }) => workerStarted,
    fact: 'worker to first step, ms',
  },
];

/** @param {import('../bench.mjs').Bench} bench */
export async function measureStart(bench) {
  const tries = bench.isQuick ? 2 : 5;
  const rows = [];
  for (const { what, look, from, fact } of STARTS) {
    const times = await takeTurns(bench.versions, tries, (version) => firstStep(bench.browser, version, look, from));
    const ours = spreadOf(times.get(OURS) ?? []);
    bench.facts.set(fact, ours.median);
    bench.pairs.push(...pairOf(what, 'ms', 'less', times));
    rows.push([what, 'ms', showSpread(ours)]);
  }
  return [
    `784-128-10, SGD, batch 64; a new profile each time, nothing cached, from this machine itself; ${tries} times. The first step counts when the page hears of it.`,
    '',
    table(['', 'unit', 'median (quartiles)'], rows),
  ].join('\n');
}

/**
 * @param {import('playwright').Browser} browser
 * @param {import('../versions.mjs').Version} version
 * @param {number} look ms between opening the page and Train
 * @param {(watched: Watched) => number} from
 */
async function firstStep(browser, { address, live }, look, from) {
  const page = await live.openLive(browser, address, fileOf({ network: '784-128-10', optimizer: 'SGD', batch: 64 }));
  await page.waitForTimeout(look);
  await page.getByRole('button', { name: 'Train', exact: true }).click();
  await page.waitForFunction(() => /** @type {any} */ (globalThis).watched.bundles.length > 0);
  const watched = await live.watchedOf(page);
  await live.pause(page);
  await page.context().close();
  return (watched.bundles[0]?.at ?? Number.NaN) - from(watched);
}
