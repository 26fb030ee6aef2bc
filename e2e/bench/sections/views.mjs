/** What the views cost: the page's rate with all of them open against the same page with them hidden. */
// @ts-check
import { fileOf } from '../livePage.mjs';
import { showSpread, table } from '../markdown.mjs';
import { pairOf } from '../pairs.mjs';
import { race } from '../rounds.mjs';
import { ratioOf, spreadOf } from '../statistics.mjs';
import { OURS } from '../variants.mjs';

/** Long enough that each view is drawn several times. ms */
const BURST_MS = 1000;
/** What is not on the page is not drawn; the worker goes on telling of everything. */
const HIDDEN = 'html.views-closed :is(section[aria-labelledby="charts-heading"], main[aria-label="Network"]) { display: none }';

const OPEN = 'open';
const CLOSED = 'closed';

/** @param {import('../bench.mjs').Bench} bench */
export async function measureViews({ browser, versions, isQuick, facts, pairs }) {
  const pages = await Promise.all(versions.map((version) => openViews(browser, version)));
  const rates = await race(
    pages.flatMap(({ contenders }) => contenders),
    { rounds: isQuick ? 3 : 7, burstMs: BURST_MS },
  );
  for (const { page } of pages) await page.context().close();
  const ratesOf = (/** @type {string} */ state) => new Map(versions.map(({ name }) => [name, rates.get(`${name}, ${state}`) ?? []]));
  for (const state of [OPEN, CLOSED]) pairs.push(...pairOf(`all views ${state}`, 'samples/s', 'more', ratesOf(state)));
  const [open = [], closed = []] = [ratesOf(OPEN).get(OURS), ratesOf(CLOSED).get(OURS)];
  const share = ratioOf(open, closed);
  facts.set('views open / closed', share.median);
  return [
    'The page on 784-128-10, SGD, batch 64. Closed: charts and canvas are taken off the page by `display: none`, so nothing of them is drawn.',
    '',
    table(
      ['', 'unit', 'median (quartiles)'],
      [
        ['all views open', 'samples/s', showSpread(spreadOf(open))],
        ['all views closed', 'samples/s', showSpread(spreadOf(closed))],
        ['open against closed', '×', showSpread(share)],
      ],
    ),
  ].join('\n');
}

/**
 * A version's page, which competes with itself.
 * @param {import('playwright').Browser} browser
 * @param {import('../versions.mjs').Version} version
 */
async function openViews(browser, { name, address, live }) {
  const page = await live.openLive(browser, address, fileOf({ network: '784-128-10', optimizer: 'SGD', batch: 64 }));
  await page.addStyleTag({ content: HIDDEN });
  await live.trainUntilLoaded(page);
  const contenders = [OPEN, CLOSED].map((state) => ({
    name: `${name}, ${state}`,
    burst: async (/** @type {number} */ ms) => {
      await page.evaluate((closed) => document.documentElement.classList.toggle('views-closed', closed), state === CLOSED);
      return live.burst(page, ms);
    },
  }));
  return { page, contenders };
}
