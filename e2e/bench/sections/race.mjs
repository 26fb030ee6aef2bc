/** What a race costs: the rates of its lanes together beside that of one run alone, and whether the page stays smooth meanwhile. */
// @ts-check
import { fileOf } from '../livePage.mjs';
import { LONG_TASK, traceMainThread } from '../mainThread.mjs';
import { showSpread, table } from '../markdown.mjs';
import { pairOf } from '../pairs.mjs';
import { takeTurns } from '../rounds.mjs';
import { ratioOf, spreadOf } from '../statistics.mjs';
import { OURS } from '../variants.mjs';

const BURST_MS = 1000;
const RACE_MS = 4000;
const TRACE_SECONDS = 4;
const BATCH = 64;
/** More than a lane takes in the time that it is watched. */
const STEPS = '1000000';
const PATIENCE = 60_000;

/** @param {import('../bench.mjs').Bench} bench */
export async function measureRace({ browser, versions, isQuick, facts, pairs }) {
  const pages = await Promise.all(versions.map((version) => openRacing(browser, version)));
  const rates = await takeTurns(
    pages.flatMap(({ contenders }) => contenders),
    isQuick ? 3 : 7,
    ({ rate }) => rate(),
  );
  const traces = await takeTurns(pages.slice(0, 1), isQuick ? 1 : 3, ({ trace }) => trace(TRACE_SECONDS));
  const cores = await pages[0]?.page.evaluate(() => navigator.hardwareConcurrency);
  for (const { page, quiet } of pages) await Promise.all([page, quiet].map((one) => one.context().close()));
  const ofVersions = (/** @type {string} */ what) => new Map(versions.map(({ name }) => [name, rates.get(`${name}, ${what}`) ?? []]));
  for (const what of ['race', 'alone']) pairs.push(...pairOf(`five lanes, ${what}`, 'samples/s', 'more', ofVersions(what)));
  const [race = [], alone = []] = [ofVersions('race').get(OURS), ofVersions('alone').get(OURS)];
  const ratio = ratioOf(race, alone);
  facts.set('race / alone', ratio.median);
  const all = traces.get(OURS) ?? [];
  const longest = (/** @type {'wall' | 'cpu'} */ by) => spreadOf(all.map((trace) => trace.longest[by]));
  return [
    `Five learning rates on 784-128-10, SGD, batch ${BATCH}, by the clock from when all of them are under way; this browser names ${cores} processors. Alone: the page's own run at the dock, its tests left out. In turns, in one browser.`,
    '',
    table(
      ['', 'unit', 'median (quartiles)'],
      [
        ['five lanes together', 'samples/s', showSpread(spreadOf(race))],
        ['one run alone', 'samples/s', showSpread(spreadOf(alone))],
        ['together against alone', '×', showSpread(ratio)],
        ['main thread in use during a race', '%', showSpread(spreadOf(all.map(({ wallShare }) => wallShare * 100)))],
        ['longest task during a race, processor time', 'ms', showSpread(longest('cpu'))],
        ['longest task during a race, by the clock', 'ms', showSpread(longest('wall'))],
        [`tasks over ${LONG_TASK} ms of processor time`, 'tasks', `${all.flatMap((trace) => trace.longByCpu).length}`],
      ],
    ),
  ].join('\n');
}

/**
 * @param {import('playwright').Browser} browser
 * @param {import('../versions.mjs').Version} version
 */
async function openRacing(browser, { name, address, live }) {
  const file = fileOf({ network: '784-128-10', optimizer: 'SGD', batch: BATCH });
  const page = await live.openLive(browser, address, file);
  // Threads of a race that rests still say that they are there: what is noted of a run alone is noted on a page of its own.
  const quiet = await live.openLive(browser, address, file);
  await live.trainUntilLoaded(quiet);
  await page.evaluate(watchLanes);
  await live.trainUntilLoaded(page);
  const dialog = page.getByRole('dialog');
  const press = (/** @type {string} */ button) => dialog.getByRole('button', { name: button, exact: true }).click();
  const begin = async () => {
    await page.getByRole('button', { name: 'Race', exact: true }).first().click();
    await dialog.getByLabel('Steps a lane').fill(STEPS);
    await dialog.getByLabel('Steps a lane').press('Enter');
    await page.evaluate(() => /** @type {any} */ (globalThis).lanes.clear());
    await press('Start race');
    await page.waitForFunction(areUnderWay, undefined, { timeout: PATIENCE, polling: 20 });
  };
  const end = async () => {
    await press('Stop all');
    await page.keyboard.press('Escape');
    await page.waitForTimeout(400);
  };
  const race = async () => {
    await begin();
    const steps = () => page.evaluate(stepsNow);
    const before = await steps();
    await page.waitForTimeout(RACE_MS);
    const after = await steps();
    await end();
    return ((after.steps - before.steps) * BATCH * 1000) / (after.at - before.at);
  };
  const alone = async () => {
    const { samples, ms } = await live.burst(quiet, BURST_MS);
    return (samples * 1000) / ms;
  };
  return {
    name,
    page,
    quiet,
    contenders: [
      { name: `${name}, race`, rate: race },
      { name: `${name}, alone`, rate: alone },
    ],
    trace: async (/** @type {number} */ seconds) => {
      await begin();
      const trace = await traceMainThread(page, seconds);
      await end();
      return trace;
    },
  };
}

/** Runs in the page: notes how many steps each thread that is started from now on has told of. */
function watchLanes() {
  /** @type {Map<Worker, number>} */
  const lanes = new Map();
  Object.assign(globalThis, { lanes });
  globalThis.Worker = class extends Worker {
    /** @param {ConstructorParameters<typeof Worker>} args */
    constructor(...args) {
      super(...args);
      this.addEventListener('message', ({ data }) => {
        if (data.type === 'metrics') lanes.set(this, data.metrics.firstStep + data.metrics.losses.length - 1);
      });
    }
  };
}

/** Runs in the page: whether as many lanes as a race begins with have got going. */
function areUnderWay() {
  const steps = [.../** @type {Map<Worker, number>} */ (/** @type {any} */ (globalThis).lanes).values()];
  return steps.length >= 5 && steps.every((step) => step > 30);
}

/** Runs in the page. */
function stepsNow() {
  const steps = [.../** @type {Map<Worker, number>} */ (/** @type {any} */ (globalThis).lanes).values()];
  return { at: performance.now(), steps: steps.reduce((sum, step) => sum + step, 0) };
}
