/** Starts training threads by URL; the page's first one before the page is drawn, so that its engine comes meanwhile. Imports nothing, to be the first that runs. */

const start = (): Worker => new Worker(new URL('../worker/main.ts', import.meta.url), { type: 'module' });

let first: Worker | undefined;

/** Whoever prepares the page's first run takes this thread; one that did not start is left out of account. */
export function startFirstWorker(): void {
  try {
    first = start();
  } catch {
    return; // who prepares a run tries again, and says why not
  }
  const worker = first;
  worker.onerror = () => {
    worker.terminate(); // it may live on, beside the one that takes its place
    first = undefined;
  };
}

/** A fresh thread. */
export function startWorker(): Worker {
  const worker = first ?? start();
  first = undefined;
  return worker;
}
