/** Does one thing after the other until there is nothing more to do, with a breath between two. Imports nothing of the run. */
import { breathe } from './breathe.ts';

export interface Loop {
  /** Begins, if it is not going on already. */
  start(): void;
}

/**
 * @param advance does the one thing that is next; its answer is whether there may be more to do
 * @param hasMore whether a command has come while the last answer was on its way
 * @param fail hears what `advance` throws; the loop ends
 */
export function createLoop(advance: () => Promise<boolean>, hasMore: () => boolean, fail: (error: unknown) => void): Loop {
  let isGoing = false;
  const go = async () => {
    if (isGoing) return;
    isGoing = true;
    try {
      while (await advance()) await breathe();
    } catch (error) {
      fail(error);
    }
    isGoing = false;
    if (hasMore()) void go();
  };
  return { start: () => void go() };
}
