/** Whether the page stays smooth while it trains: what its main thread did in a trace of some seconds. */
// @ts-check
import { fileOf, keepFile } from '../livePage.mjs';
import { LONG_TASK, traceMainThread } from '../mainThread.mjs';
import { table } from '../markdown.mjs';
import { pairOf } from '../pairs.mjs';
import { takeTurns } from '../rounds.mjs';
import { OURS } from '../variants.mjs';

const TRACE_SECONDS = 10;
/** In which two versions take turns; one alone is traced once. */
const ROUNDS = 5;
const VIEWPORTS = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];

/** @type {import('../workloads.mjs').Workload} */
const DEFAULT = { network: '784-128-10', optimizer: 'SGD', batch: 64 };

/** @typedef {import('../mainThread.mjs').Busyness} Busyness */

/** @type {readonly { what: string, unit: string, of: (trace: Busyness) => number }[]} what two versions are compared by */
const COMPARED = [
  { what: 'main thread in use by the clock', unit: '%', of: ({ wallShare }) => wallShare * 100 },
  { what: 'main thread in use, of processor time', unit: '%', of: ({ cpuShare }) => cpuShare * 100 },
  { what: 'longest task, processor time', unit: 'ms', of: ({ longest }) => longest.cpu },
];

/** @param {import('../bench.mjs').Bench} bench */
export async function measureSmoothness({ browser, versions, isQuick, pairs }) {
  const seconds = isQuick ? 3 : TRACE_SECONDS;
  const rounds = versions.length === 1 ? 1 : isQuick ? 2 : ROUNDS;
  /** @type {{ size: string, trace: Busyness }[]} */
  const rows = [];
  for (const viewport of VIEWPORTS) {
    const size = `${viewport.width} × ${viewport.height}`;
    const traces = await takeTurns(versions, rounds, ({ address }) => traceTraining(browser, address, viewport, seconds));
    for (const trace of traces.get(OURS)?.slice(0, 1) ?? []) rows.push({ size, trace });
    for (const { what, unit, of } of COMPARED) {
      const numbers = new Map([...traces].map(([name, all]) => [name, all.map(of)]));
      pairs.push(...pairOf(`training, ${size}: ${what}`, unit, 'less', numbers));
    }
  }
  const columns = rows.map(({ size }) => size);
  const row = (/** @type {string} */ name, /** @type {string} */ unit, /** @type {(trace: Busyness) => string} */ cell) => [
    name,
    unit,
    ...rows.map(({ trace }) => cell(trace)),
  ];
  return [
    `The page's main thread in ${seconds} s of training at full speed (784-128-10, SGD, batch 64), every view open.`,
    '',
    table(
      ['', 'unit', ...columns],
      [
        row('in use by the clock', '%', ({ wallShare }) => (wallShare * 100).toFixed(1)),
        row('in use, of processor time', '%', ({ cpuShare }) => (cpuShare * 100).toFixed(1)),
        row(`tasks over ${LONG_TASK} ms by the clock`, 'tasks', ({ longByWall, tasks }) => `${longByWall.length} of ${tasks}`),
        row(`tasks over ${LONG_TASK} ms of processor time`, 'tasks', ({ longByCpu, tasks }) => `${longByCpu.length} of ${tasks}`),
        row('longest task by the clock', 'ms', ({ longest }) => longest.wall.toFixed(1)),
        row('longest task, processor time', 'ms', ({ longest }) => longest.cpu.toFixed(1)),
      ],
    ),
  ].join('\n');
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} address
 * @param {{ width: number, height: number }} viewport
 * @param {number} seconds
 */
async function traceTraining(browser, address, viewport, seconds) {
  // No watch over the worker here: the page is measured as it is.
  const page = await browser.newPage({ viewport, serviceWorkers: 'block' });
  await keepFile(page, fileOf(DEFAULT));
  await page.goto(address);
  await page.getByRole('button', { name: 'Train', exact: true }).click();
  await page.waitForTimeout(4_000);
  const trace = await traceMainThread(page, seconds);
  await page.context().close();
  return trace;
}
