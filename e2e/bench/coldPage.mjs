/** A page opened for the first time, at the end of a slow line and on a slow processor: when it can be used, when it trains, what it loads until then. */
// @ts-check
import { slowDown } from './slowProcessor.mjs';
import { watchWorkers } from './watchWorkers.mjs';

/**
 * @typedef {object} ColdStart times in ms since the page was asked for
 * @property {number} usable when the network stood on the canvas and a press on Train was taken
 * @property {number} firstStep when the page heard of its first step, Train pressed at that moment
 * @property {number} longest task of the page until it could be used
 * @property {number} blocked how much of its tasks until then went beyond 50 ms each
 * @property {readonly { file: string, at: number, end: number, bytes: number }[]} loaded in the order in which it was asked for until the first step
 */

const PATIENCE = 120_000;

/**
 * @param {import('playwright').Browser} browser
 * @param {Awaited<ReturnType<typeof import('./slowHost.mjs').serveSlowly>>} host
 * @param {number} slower how many times slower the processor is
 * @returns {Promise<ColdStart>}
 */
export async function openCold(browser, host, slower) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  await context.addInitScript(watchWorkers);
  await context.addInitScript(pressTrain);
  const page = await context.newPage();
  const letGo = await slowDown(browser, slower);
  host.asked.splice(0);
  try {
    await page.goto(host.address, { waitUntil: 'commit', timeout: PATIENCE });
    await page.waitForFunction(() => /** @type {any} */ (globalThis).watched.bundles.length > 0, undefined, { timeout: PATIENCE });
    const { origin, bundles, trainTaken, tasks } = await page.evaluate(() => ({
      .../** @type {any} */ (globalThis).watched,
      .../** @type {any} */ (globalThis).cold,
      origin: performance.timeOrigin,
    }));
    const firstStep = /** @type {number} */ (bundles[0].at);
    const before = /** @type {number[]} */ (
      tasks.filter((/** @type {any} */ { at }) => at < trainTaken).map((/** @type {any} */ { ms }) => ms)
    );
    return {
      usable: trainTaken,
      firstStep,
      longest: Math.max(0, ...before),
      blocked: before.reduce((sum, ms) => sum + ms - 50, 0),
      loaded: host.asked
        .map(({ file, at, end, bytes }) => ({ file, at: at - origin, end: end - origin, bytes }))
        .filter(({ at }) => at < firstStep),
    };
  } finally {
    await letGo();
    await context.close();
  }
}

/** Runs in the page before its own code: presses Train in each frame in which the network stands on the canvas, until it is taken. */
function pressTrain() {
  /** @type {{ tasks: { at: number, ms: number }[] }} */
  const cold = { tasks: [] };
  Object.assign(globalThis, { cold });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) cold.tasks.push({ at: startTime, ms: duration });
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    const node = document.querySelector('.react-flow__node');
    const train = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === 'Train');
    if (node?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) train?.click();
    if (Number.isNaN(/** @type {any} */ (globalThis).watched.trainTaken)) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
