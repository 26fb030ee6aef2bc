/** A browser whose pages have a slower processor: their processes are stopped most of the time, all threads of them. */
// @ts-check

/** How long they run at a stretch, in ms: shorter than a frame. */
const SLICE = 4;
/** How often it is looked which processes there are. ms */
const LOOK = 50;

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
