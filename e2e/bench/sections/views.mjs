/** What the views cost: the page's rate and its longest task with all of them open, against the same page with them closed. */
// @ts-check
import { fileOf } from '../livePage.mjs';
import { LONG_TASK, traceMainThread } from '../mainThread.mjs';
import { showSpread, table } from '../markdown.mjs';
import { pairOf } from '../pairs.mjs';
import { race, takeTurns } from '../rounds.mjs';
import { ratioOf, spreadOf } from '../statistics.mjs';
import { OURS } from '../variants.mjs';
import { openAllViews, switchViews } from '../viewSwitch.mjs';

/** Long enough that each view is drawn several times. ms */
const BURST_MS = 1000;
/** Of training for the longest task: a trace slows training down, so it has bursts of its own. */
const TRACE_SECONDS = 4;

const OPEN = 'open';
const CLOSED = 'closed';

/** @param {import('../bench.mjs').Bench} bench */
export async function measureViews({ browser, versions, isQuick, facts, pairs }) {
  const pages = await Promise.all(versions.map((version) => openViews(browser, version)));
  const rates = await race(
    pages.flatMap(({ contenders }) => contenders),
    { rounds: isQuick ? 3 : 7, burstMs: BURST_MS },
  );
  const ours = pages.flatMap(({ contenders }) => contenders).filter(({ name }) => name.startsWith(`${OURS}, `));
  const traces = await takeTurns(ours, isQuick ? 1 : 3, ({ trace }) => trace(TRACE_SECONDS));
  for (const { page } of pages) await page.context().close();
  const tasksOf = (/** @type {string} */ state) => traces.get(`${OURS}, ${state}`) ?? [];
  const longest = (/** @type {string} */ state, /** @type {'wall' | 'cpu'} */ by) =>
    spreadOf(tasksOf(state).map((trace) => trace.longest[by]));
  facts.set('longest task with views, ms', longest(OPEN, 'cpu').median);
  const ratesOf = (/** @type {string} */ state) => new Map(versions.map(({ name }) => [name, rates.get(`${name}, ${state}`) ?? []]));
  for (const state of [OPEN, CLOSED]) pairs.push(...pairOf(`all views ${state}`, 'samples/s', 'more', ratesOf(state)));
  const [open = [], closed = []] = [ratesOf(OPEN).get(OURS), ratesOf(CLOSED).get(OURS)];
  const share = ratioOf(open, closed);
  facts.set('views open / closed', share.median);
  return [
    'The page on 784-128-10, SGD, batch 64. Open: every pane of the dock, the pictures on the cards, what flows on the wires. Closed: none of them is asked of the worker, and charts and canvas are off the page.',
    '',
    table(
      ['', 'unit', 'median (quartiles)'],
      [
        ['all views open', 'samples/s', showSpread(spreadOf(open))],
        ['all views closed', 'samples/s', showSpread(spreadOf(closed))],
        ['open against closed', '×', showSpread(share)],
        ...[OPEN, CLOSED].flatMap((state) => [
          [`longest task, views ${state}, processor time`, 'ms', showSpread(longest(state, 'cpu'))],
          [`longest task, views ${state}, by the clock`, 'ms', showSpread(longest(state, 'wall'))],
          [
            `tasks over ${LONG_TASK} ms of processor time, views ${state}`,
            'tasks',
            `${tasksOf(state).flatMap((trace) => trace.longByCpu).length}`,
          ],
        ]),
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
  await openAllViews(page);
  await live.trainUntilLoaded(page);
  const contenders = [OPEN, CLOSED].map((state) => ({
    name: `${name}, ${state}`,
    burst: async (/** @type {number} */ ms) => {
      await switchViews(page, state === OPEN);
      return live.burst(page, ms);
    },
    trace: async (/** @type {number} */ seconds) => {
      await switchViews(page, state === OPEN);
      await page.getByRole('button', { name: 'Train', exact: true }).click();
      const trace = await traceMainThread(page, seconds);
      await live.pause(page);
      return trace;
    },
  }));
  return { page, contenders };
}
