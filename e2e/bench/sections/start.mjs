/** How soon the first step is there: after Train in a page that is ready, after the worker's start in one that was just opened, and at the end of a slow line. */
// @ts-check
import { COLD_SCRIPT, openCold } from '../coldPage.mjs';
import { fileOf } from '../livePage.mjs';
import { show, showSpread, table } from '../markdown.mjs';
import { pairOf } from '../pairs.mjs';
import { startPlainBrowser } from '../plainBrowser.mjs';
import { takeTurns } from '../rounds.mjs';
import { serveSlowly } from '../slowHost.mjs';
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

/** What a school may have: a line that all of a page's connections share, and a processor a quarter as fast as this one. */
const LINE = { bitsPerSecond: 1.5e6, roundTrip: 40 };
const SLOWER = 4;

/** Each is a row of the table of a cold page. @typedef {import('../coldPage.mjs').ColdStart} ColdStart */
const COLD = [
  { what: 'until anything is seen', unit: 's', of: (/** @type {ColdStart} */ { painted }) => painted / 1000 },
  { what: 'until it can be used', unit: 's', of: (/** @type {ColdStart} */ { usable }) => usable / 1000, fact: 'slow line, usable, s' },
  {
    what: 'until the first step, Train pressed at once',
    unit: 's',
    of: (/** @type {ColdStart} */ { firstStep }) => firstStep / 1000,
    fact: 'slow line, first step, s',
  },
  { what: 'longest task until it can be used', unit: 'ms', of: (/** @type {ColdStart} */ { longest }) => longest },
  { what: 'tasks until then, beyond 50 ms each', unit: 'ms', of: (/** @type {ColdStart} */ { blocked }) => blocked },
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
    '',
    await measureCold(bench),
  ].join('\n');
}

/** @param {import('../bench.mjs').Bench} bench */
async function measureCold({ versions, isQuick, facts, pairs }) {
  const tries = isQuick ? 2 : 7;
  const hosts = new Map();
  for (const { name, root } of versions) hosts.set(name, await serveSlowly(new URL('dist/', root), LINE, COLD_SCRIPT));
  const browser = await startPlainBrowser();
  const measure = async () => {
    for (const host of hosts.values()) await openCold(browser, host, 1); // a browser that was just started looks for its typefaces first
    return takeTurns(versions, tries, ({ name }) => openCold(browser, hosts.get(name), SLOWER));
  };
  const starts = await measure().finally(() => browser.close());
  for (const host of hosts.values()) host.close();
  const rows = COLD.map(({ what, unit, of, fact }) => {
    const numbers = new Map([...starts].map(([name, some]) => [name, some.map(of)]));
    const ours = spreadOf(numbers.get(OURS) ?? []);
    if (fact !== undefined) facts.set(fact, ours.median);
    pairs.push(...pairOf(`slow line: ${what}`, unit, 'less', numbers));
    return [what, unit, showSpread(ours)];
  });
  const sorted = (starts.get(OURS) ?? []).toSorted((a, b) => a.firstStep - b.firstStep);
  const loaded = sorted[Math.floor(sorted.length / 2)]?.loaded ?? [];
  const { bitsPerSecond, roundTrip } = LINE;
  return [
    `On a line of ${bitsPerSecond / 1e6} Mbit/s, which all connections share in equal parts, and ${roundTrip} ms for a round trip; HTTP/1.1, compressed with gzip, nothing kept from one time to the next, no debugger attached, in a window whose own pages have come to rest. All processes of pages run only a part of the time, workers too, as if the processor were ${SLOWER} times slower. The network that the page opens with; ${tries} times.`,
    '',
    table(['', 'unit', 'median (quartiles)'], rows),
    '',
    'What was asked for until the first step, in this order, in the run of the median; times since the page was asked for.',
    '',
    table(
      ['', 'asked, s', 'there, s', 'kB', 'kB by then'],
      loaded.map(({ file, at, end, bytes }, i) => [
        file.replace(/-[\w-]{8}(\.\w+)$/, '$1'),
        show(at / 1000),
        show(end / 1000),
        show(bytes / 1000),
        show(loaded.slice(0, i + 1).reduce((sum, one) => sum + one.bytes, 0) / 1000),
      ]),
    ),
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
