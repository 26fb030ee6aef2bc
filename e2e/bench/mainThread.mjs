/** Reads a Chromium trace: what kept the page's main thread busy, and for how long at a stretch. */

/** A task that keeps the page from answering for longer than this is felt. ms */
export const LONG_TASK = 50;

/**
 * Records the main thread of a page for so many seconds.
 * @returns {Promise<{ busyShare: number, longTasks: number[], longest: number }>} longTasks and longest in ms
 */
export async function traceMainThread(page, seconds) {
  const cdp = await page.context().newCDPSession(page);
  const events = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const finished = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', '__metadata'] },
  });
  await page.waitForTimeout(seconds * 1000);
  await cdp.send('Tracing.end');
  await finished;
  return summarize(events, await rendererProcess(page, events), seconds);
}

/** The process that renders the page: the one whose main thread ran most tasks. */
async function rendererProcess(_page, events) {
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const tasks = (main) => events.filter(({ pid, tid, name }) => pid === main.pid && tid === main.tid && isTask(name)).length;
  return mains.map((main) => ({ main, count: tasks(main) })).sort((a, b) => b.count - a.count)[0]?.main;
}

const isTask = (name) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask';

function summarize(events, main, seconds) {
  const all = events.filter(({ pid, tid, name, dur }) => pid === main?.pid && tid === main?.tid && isTask(name) && dur > 0);
  const name = all.some((event) => event.name === 'RunTask') ? 'RunTask' : 'ThreadControllerImpl::RunTask';
  const durations = all.filter((event) => event.name === name).map(({ dur }) => dur / 1000);
  const busy = durations.reduce((sum, duration) => sum + duration, 0);
  return {
    busyShare: busy / (seconds * 1000),
    longTasks: durations.filter((duration) => duration > LONG_TASK),
    longest: Math.max(0, ...durations),
    tasks: durations.length,
  };
}
