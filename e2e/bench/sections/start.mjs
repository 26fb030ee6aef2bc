/** How soon the first step is there: after Train in a page that is ready, and after the worker's start in one that was just opened. */
// @ts-check
import { fileOf, openLive, pause, watchedOf } from '../livePage.mjs';
import { showSpread, table } from '../markdown.mjs';
import { spreadOf } from '../statistics.mjs';

/** What a reader needs to look at the page. ms */
const LOOK = 2000;

/** @param {import('../bench.mjs').Bench} bench */
export async function measureStart(bench) {
  const tries = bench.isQuick ? 2 : 5;
  /** @type {{ warm: number[], cold: number[] }} */
  const times = { warm: [], cold: [] };
  for (let i = 0; i < tries; i++) {
    times.warm.push(await firstStep(bench, LOOK, ({ trainPressed }) => trainPressed));
    times.cold.push(await firstStep(bench, 0, ({ workerStarted }) => workerStarted));
  }
  const [warm, cold] = [spreadOf(times.warm), spreadOf(times.cold)];
  bench.facts.set('Train to first step, ms', warm.median);
  return [
    `784-128-10, SGD, batch 64; a new profile each time, nothing cached, from this machine itself; ${tries} times. The first step counts when the page hears of it.`,
    '',
    table(
      ['', 'unit', 'median (quartiles)'],
      [
        [`Train pressed to first step, page open for ${LOOK / 1000} s`, 'ms', showSpread(warm)],
        ['worker started to first step, Train pressed as soon as it is there', 'ms', showSpread(cold)],
      ],
    ),
  ].join('\n');
}

/**
 * @param {import('../bench.mjs').Bench} bench
 * @param {number} look ms between opening the page and Train
 * @param {(watched: import('../watchWorkers.mjs').Watched) => number} from
 */
async function firstStep({ browser, address }, look, from) {
  const page = await openLive(browser, address, fileOf({ network: '784-128-10', optimizer: 'SGD', batch: 64 }));
  await page.waitForTimeout(look);
  await page.getByRole('button', { name: 'Train', exact: true }).click();
  await page.waitForFunction(() => /** @type {any} */ (globalThis).watched.bundles.length > 0);
  const watched = await watchedOf(page);
  await pause(page);
  await page.context().close();
  return (watched.bundles[0]?.at ?? Number.NaN) - from(watched);
}
