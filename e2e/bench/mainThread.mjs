/** Reads a Chromium trace: what kept the page's main thread busy, and for how long at a stretch. */
// @ts-check

/** A task that keeps the page from answering for longer than this is felt. ms */
export const LONG_TASK = 50;

/** @typedef {{ name: string, pid: number, tid: number, dur?: number, tdur?: number, args?: { name?: string } }} TraceEvent durations in µs: `dur` by the clock, `tdur` of the processor */
/** @typedef {{ wall: number, cpu: number }} Task ms by the clock, and ms that it had the processor: on a full machine it waits for the rest */
/** @typedef {{ wallShare: number, cpuShare: number, tasks: number, longByWall: readonly Task[], longByCpu: readonly Task[], longest: Task }} Busyness */

/**
 * Records what a page's main thread does for so many seconds.
 * @param {import('playwright').Page} page
 * @param {number} seconds
 * @returns {Promise<Busyness>}
 */
export async function traceMainThread(page, seconds) {
  const cdp = await page.context().newCDPSession(page);
  /** @type {TraceEvent[]} */
  const events = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(.../** @type {TraceEvent[]} */ (/** @type {unknown} */ (value))));
  const finished = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  const includedCategories = ['toplevel', 'devtools.timeline', '__metadata'];
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } });
  await page.waitForTimeout(seconds * 1000);
  await cdp.send('Tracing.end');
  await finished;
  return summarize(tasksOfPage(events), seconds);
}

/**
 * The tasks of the renderer whose main thread ran most of them: other renderers are spare.
 * @param {readonly TraceEvent[]} events
 * @returns {readonly Task[]}
 */
function tasksOfPage(events) {
  const tasks = events.filter(({ name, dur = 0 }) => name.endsWith('RunTask') && dur > 0);
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const perMain = mains.map((main) => tasks.filter(({ pid, tid }) => pid === main.pid && tid === main.tid));
  const page = perMain.sort((a, b) => b.length - a.length)[0] ?? [];
  return page.map(({ dur = 0, tdur = 0 }) => ({ wall: dur / 1000, cpu: tdur / 1000 }));
}

/**
 * @param {readonly Task[]} tasks
 * @param {number} seconds
 * @returns {Busyness}
 */
function summarize(tasks, seconds) {
  return {
    wallShare: tasks.reduce((sum, { wall }) => sum + wall, 0) / (seconds * 1000),
    cpuShare: tasks.reduce((sum, { cpu }) => sum + cpu, 0) / (seconds * 1000),
    tasks: tasks.length,
    longByWall: tasks.filter(({ wall }) => wall > LONG_TASK),
    longByCpu: tasks.filter(({ cpu }) => cpu > LONG_TASK),
    longest: { wall: Math.max(0, ...tasks.map(({ wall }) => wall)), cpu: Math.max(0, ...tasks.map(({ cpu }) => cpu)) },
  };
}
