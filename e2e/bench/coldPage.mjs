/** A page opened for the first time, at the end of a slow line and on a slow processor: when it can be used, when it trains, what it loads until then. */
// @ts-check
import { rest, slowDown } from './slowProcessor.mjs';
import { watchWorkers } from './watchWorkers.mjs';

/**
 * @typedef {object} ColdStart times in ms since the page was asked for
 * @property {number} usable when the network stood on the canvas and a press on Train was taken
 * @property {number} firstStep when the page heard of its first step, Train pressed at that moment
 * @property {number} painted when anything was seen first
 * @property {number} longest task of the page until it could be used
 * @property {number} blocked how much of its tasks until then went beyond 50 ms each
 * @property {readonly { file: string, at: number, end: number, bytes: number }[]} loaded in the order in which it was asked for until the first step
 */

const PATIENCE = 120_000;

/** What the host puts in front of the page's own code: it watches, presses Train and tells. */
export const COLD_SCRIPT = `(${watchWorkers})();(${pressTrain})();`;

/**
 * @param {import('./plainBrowser.mjs').PlainBrowser} browser
 * @param {Awaited<ReturnType<typeof import('./slowHost.mjs').serveSlowly>>} host that puts `COLD_SCRIPT` into the page
 * @param {number} slower how many times slower the processor is
 * @returns {Promise<ColdStart>}
 */
export async function openCold(browser, host, slower) {
  const { browserContextId } = await browser.send('Target.createBrowserContext');
  const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank', browserContextId });
  await rest(browser);
  const letGo = await slowDown(browser, slower);
  host.asked.splice(0);
  try {
    const told = host.told(PATIENCE);
    await go(browser, targetId, host.address);
    const { origin, usable, firstStep, painted, tasks } = await told;
    const before = tasks.filter((/** @type {any} */ { at }) => at < usable).map((/** @type {any} */ { ms }) => ms);
    return {
      usable,
      firstStep,
      painted,
      longest: Math.max(0, ...before),
      blocked: before.reduce((/** @type {number} */ sum, /** @type {number} */ ms) => sum + ms - 50, 0),
      loaded: host.asked
        .map(({ file, at, end, bytes }) => ({ file, at: at - origin, end: end - origin, bytes }))
        .filter(({ at }) => at < firstStep),
    };
  } finally {
    await letGo();
    await browser.send('Target.disposeBrowserContext', { browserContextId });
  }
}

/** Leads a page to an address, and leaves it alone with it.
 * @param {import('./plainBrowser.mjs').PlainBrowser} browser
 * @param {string} targetId
 * @param {string} url
 */
async function go(browser, targetId, url) {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  await browser.send('Page.navigate', { url }, sessionId);
  await browser.send('Target.detachFromTarget', { sessionId });
}

/** Runs in the page before its own code: presses Train in each frame in which the network stands on the canvas, until it is taken. */
function pressTrain() {
  /** @type {{ at: number, ms: number }[]} */
  const tasks = [];
  const { watched } = /** @type {any} */ (globalThis);
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ at: startTime, ms: duration });
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    const node = document.querySelector('.react-flow__node');
    const train = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === 'Train');
    if (node?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) train?.click();
    if (Number.isNaN(watched.trainTaken)) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  const tell = setInterval(() => {
    const [first] = watched.bundles;
    if (!first) return;
    clearInterval(tell);
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    const facts = { origin: performance.timeOrigin, usable: watched.trainTaken, firstStep: first.at, painted, tasks };
    void fetch('told', { method: 'POST', body: JSON.stringify(facts) });
  }, 50);
}
