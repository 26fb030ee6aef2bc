/** Wakes a loop that waits for something to change. */

export interface Signal {
  notify(): void;
  /** Resolves at the next `notify`, or once so much time has passed. */
  wait(ms?: number): Promise<void>;
}

export function createSignal(): Signal {
  let sleepers: (() => void)[] = [];
  return {
    notify() {
      const woken = sleepers;
      sleepers = [];
      for (const wake of woken) wake();
    },
    wait: (ms) =>
      new Promise((resolve) => {
        const timer = ms === undefined ? undefined : setTimeout(resolve, ms);
        sleepers.push(() => {
          clearTimeout(timer);
          resolve();
        });
      }),
  };
}
