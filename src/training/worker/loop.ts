/** Does one thing after the other until there is nothing more to do, and yields to events now and then. */
import type { Clock } from './events.ts';
import { yieldToEvents } from './yieldToEvents.ts';

/** Between two yields: short enough that a command seems to be handled at once, long enough that yielding costs nothing. */
const INTERVAL_MS = 8;

export interface Loop {
  /** Begins, if it is not going on already. */
  start(): void;
}

/**
 * @param advance does the one thing that is next; its answer is whether there may be more to do
 * @param hasMore whether a command has come while the last answer was on its way
 * @param fail called with what `advance` throws; the loop ends
 */
export function createLoop(advance: () => Promise<boolean>, hasMore: () => boolean, fail: (error: unknown) => void, now: Clock): Loop {
  let isGoing = false;
  const go = async () => {
    if (isGoing) return;
    isGoing = true;
    try {
      let yieldedAt = now();
      while (await advance()) {
        if (now() - yieldedAt < INTERVAL_MS) continue;
        await yieldToEvents();
        yieldedAt = now();
      }
    } catch (error) {
      fail(error);
    }
    isGoing = false;
    if (hasMore()) void go();
  };
  return { start: () => void go() };
}
