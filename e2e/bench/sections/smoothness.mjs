/** Whether the page stays smooth while it trains: what its main thread did in a trace of some seconds. Imports the live page and the reader of traces. */
// @ts-check
import { fileOf, keepFile } from '../livePage.mjs';
import { LONG_TASK, traceMainThread } from '../mainThread.mjs';
import { table } from '../markdown.mjs';

const TRACE_SECONDS = 10;
const VIEWPORTS = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];

/** @type {import('../workloads.mjs').Workload} */
const DEFAULT = { network: '784-128-10', optimizer: 'SGD', batch: 64 };

/** @param {import('../bench.mjs').Bench} bench */
export async function measureSmoothness({ browser, address, isQuick }) {
  const seconds = isQuick ? 3 : TRACE_SECONDS;
  /** @type {{ viewport: typeof VIEWPORTS[0], trace: import('../mainThread.mjs').Busyness }[]} */
  const rows = [];
  for (const viewport of VIEWPORTS) {
    // No watch over the worker here: the page is measured as it is.
    const page = await browser.newPage({ viewport });
    await keepFile(page, fileOf(DEFAULT));
    await page.goto(address);
    await page.getByRole('button', { name: 'Train', exact: true }).click();
    await page.waitForTimeout(4_000);
    rows.push({ viewport, trace: await traceMainThread(page, seconds) });
    await page.context().close();
  }
  const columns = rows.map(({ viewport: { width, height } }) => `${width} × ${height}`);
  const row = (
    /** @type {string} */ name,
    /** @type {string} */ unit,
    /** @type {(trace: import('../mainThread.mjs').Busyness) => string} */ cell,
  ) => [name, unit, ...rows.map(({ trace }) => cell(trace))];
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
