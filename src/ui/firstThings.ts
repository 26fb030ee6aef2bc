/** What the page is opened for comes first: parts that can wait are fetched behind it, where the page says that there is something to wait for. */

/** Nothing waits longer: what comes first may have got lost. ms */
export const PATIENCE = 15_000;

let first: Promise<unknown> = Promise.resolve();

/** From now on, parts that can wait do so until then. */
export function waitFor(firstThings: Promise<unknown>): void {
  first = Promise.race([firstThings, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}

/** Fulfilled when what can wait may come. */
export const firstThings = (): Promise<unknown> => first;
