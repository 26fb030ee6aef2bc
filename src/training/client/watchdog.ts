/** Notices that a worker answers no more, and is not fooled by sleep, hidden tabs or long steps. Knows no worker. */

/** The page's clock and timers, and whether anybody looks at it; tests bring their own. */
export interface PageTime {
  /** Milliseconds from any fixed moment on. */
  readonly now: () => number;
  /** Calls back again and again, every `ms`; gives back how to stop that. */
  readonly every: (ms: number, tick: () => void) => () => void;
  readonly isHidden: () => boolean;
}

export interface Watchdog {
  /** Begins to watch a worker that is being started. */
  start(): void;
  /** The worker said something. */
  hear(): void;
  /** How long it may be silent from now on, in ms; what it has been silent so far does not count. */
  allow(patience: number): void;
  stop(): void;
}

/** Between two looks, in ms. With the least patience a silence is noticed within 4 s or a little more. */
const PULSE = 500;
/** A look that comes this long after the one before: the page itself stood still, and answers may be waiting behind it. */
const LATE = 2000;
/** Before its first word a worker has to be fetched and compiled, on a slow line too. */
const LOADING_PATIENCE = 60_000;
export const LEAST_PATIENCE = 3500;

/**
 * @param ping asks the worker for a sign of life
 * @param lost is called once when none came in time; the watch is over then
 */
export function createWatchdog(ping: () => void, lost: () => void, time: PageTime): Watchdog {
  let patience = LEAST_PATIENCE;
  let hasSpoken = false;
  /** When the question was asked that is not answered yet. */
  let askedAt: number | undefined;
  let lookedAt = 0;
  let stopLooking: (() => void) | undefined;

  function look(): void {
    const now = time.now();
    const wasLate = now - lookedAt > LATE;
    lookedAt = now;
    if (wasLate || time.isHidden()) askedAt = undefined; // begins anew
    if (time.isHidden()) return;
    if (askedAt === undefined) {
      askedAt = now;
      ping();
    } else if (now - askedAt >= (hasSpoken ? patience : Math.max(patience, LOADING_PATIENCE)) - PULSE / 10) {
      stop();
      lost();
    }
  }

  function stop(): void {
    stopLooking?.();
    stopLooking = undefined;
  }

  return {
    start() {
      stop();
      hasSpoken = false;
      askedAt = undefined;
      lookedAt = time.now();
      stopLooking = time.every(PULSE, look);
    },
    hear() {
      hasSpoken = true;
      askedAt = undefined;
    },
    allow(ms) {
      patience = Math.max(LEAST_PATIENCE, ms);
      askedAt = undefined;
    },
    stop,
  };
}

/** The browser's own. */
export const PAGE_TIME: PageTime = {
  now: () => performance.now(),
  every: (ms, tick) => {
    const timer = setInterval(tick, ms);
    return () => clearInterval(timer);
  },
  isHidden: () => document.hidden,
};
