/** What the views cost: the page's rate with all of them open against the same page with them hidden. */
// @ts-check
import { burst, fileOf, openLive, trainUntilLoaded } from '../livePage.mjs';
import { showSpread, table } from '../markdown.mjs';
import { race } from '../rounds.mjs';
import { ratioOf, spreadOf } from '../statistics.mjs';

/** Long enough that each view is drawn several times. ms */
const BURST_MS = 1000;
/** What is not on the page is not drawn; the worker goes on telling of everything. */
const HIDDEN = 'html.views-closed :is(section[aria-labelledby="charts-heading"], main[aria-label="Network"]) { display: none }';

/** @param {import('../bench.mjs').Bench} bench */
export async function measureViews({ browser, address, isQuick, facts }) {
  const workload = /** @type {const} */ ({ network: '784-128-10', optimizer: 'SGD', batch: 64 });
  const page = await openLive(browser, address, fileOf(workload));
  await page.addStyleTag({ content: HIDDEN });
  await trainUntilLoaded(page);
  const withViews = (/** @type {boolean} */ open) => async (/** @type {number} */ ms) => {
    await page.evaluate((closed) => document.documentElement.classList.toggle('views-closed', closed), !open);
    return burst(page, ms);
  };
  const rates = await race(
    [
      { name: 'open', burst: withViews(true) },
      { name: 'closed', burst: withViews(false) },
    ],
    { rounds: isQuick ? 3 : 7, burstMs: BURST_MS },
  );
  await page.context().close();
  const [open = [], closed = []] = [rates.get('open'), rates.get('closed')];
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
