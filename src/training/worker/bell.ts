/** Wakes a loop that waits for something to change. */

export interface Bell {
  ring(): void;
  /** Resolves at the next ring. */
  wait(): Promise<void>;
}

export function createBell(): Bell {
  let sleepers: (() => void)[] = [];
  return {
    ring() {
      const woken = sleepers;
      sleepers = [];
      for (const wake of woken) wake();
    },
    wait: () => new Promise((resolve) => void sleepers.push(resolve)),
  };
}
