/** A browser whose pages have a slower processor: their processes are stopped most of the time, all threads of them. */
// @ts-check

/** How long they run at a stretch, in ms: shorter than a frame. */
const SLICE = 4;
/** How often it is looked which processes there are. ms */
const LOOK = 50;

/** A renderer at rest uses less than this of a processor, in each of so many ms that are looked at. */
const REST = { share: 0.1, ms: 250 };

/**
 * Until no page of the browser's computes: a new window loads some of the browser's own, which would have their part of what is left of
 * the processor, as much as the page that is measured. Who visits a page has a window already.
 * @param {import('./plainBrowser.mjs').PlainBrowser} browser
 */
export async function rest(browser) {
  const used = async () => {
    const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
    return processInfo.filter(isRenderer).reduce((/** @type {number} */ sum, /** @type {any} */ { cpuTime }) => sum + cpuTime, 0);
  };
  let before = Number.NEGATIVE_INFINITY;
  for (let now = await used(); (now - before) * 1000 > REST.share * REST.ms; now = await used()) {
    before = now;
    await sleep(REST.ms);
  }
}

/**
 * Chromium's own emulation slows the page's main thread alone and refuses to slow a worker, which starts the engine here.
 * @param {import('./plainBrowser.mjs').PlainBrowser} browser on this machine
 * @param {number} times
 * @returns {Promise<() => Promise<void>>} how to end it
 */
export async function slowDown(browser, times) {
  /** @type {readonly number[]} */
  let pids = [];
  let isOver = false;
  const look = async () => {
    while (!isOver) {
      const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
      pids = processInfo.filter(isRenderer).map((/** @type {any} */ { id }) => id);
      await sleep(LOOK);
    }
  };
  const beat = async () => {
    while (!isOver) {
      const began = performance.now();
      await sleep(SLICE);
      const stopped = pids;
      const stoppedAt = performance.now();
      tell(stopped, 'SIGSTOP');
      // As much longer as it really ran: timers come late on a busy machine.
      await sleep((stoppedAt - began) * (times - 1));
      tell(stopped, 'SIGCONT');
    }
  };
  const both = Promise.all([look(), beat()]);
  return async () => {
    isOver = true;
    await both;
  };
}

const isRenderer = (/** @type {{ type: string }} */ { type }) => type === 'renderer';

/** @param {readonly number[]} pids @param {'SIGSTOP' | 'SIGCONT'} signal */
function tell(pids, signal) {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // it has ended since it was looked for
    }
  }
}

/** @param {number} ms */
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
