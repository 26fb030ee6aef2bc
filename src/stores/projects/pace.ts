/** When to save: soon after the last edit, and at the latest so long after the first that is not saved. */

/** Hands rest for so long before what they did is saved. ms */
const REST = 120;
/** Edits that keep coming are saved this often: half a second, less what saving takes. ms */
const LONGEST = 250;
/** What failed is tried again. ms */
export const RETRY = 10_000;

export interface Pace {
  /** Something is to be saved. */
  soon(): void;
  /** Saving has failed. */
  later(): void;
  stop(): void;
}

export function createPace(save: () => void): Pace {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | undefined;
  const stop = () => {
    clearTimeout(timer);
    since = undefined;
  };
  const wait = (time: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      since = undefined;
      save();
    }, time);
  };
  return {
    stop,
    soon() {
      since ??= performance.now();
      wait(Math.min(REST, Math.max(0, since + LONGEST - performance.now())));
    },
    later: () => wait(RETRY),
  };
}
