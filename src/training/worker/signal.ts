/** Wakes a loop that waits for something to change. */

export interface Signal {
  notify(): void;
  /** Resolves at the next `notify`. */
  wait(): Promise<void>;
}

export function createSignal(): Signal {
  let sleepers: (() => void)[] = [];
  return {
    notify() {
      const woken = sleepers;
      sleepers = [];
      for (const wake of woken) wake();
    },
    wait: () => new Promise((resolve) => void sleepers.push(resolve)),
  };
}
