/** Does something now and then, and never so often that training feels it. */
import type { Clock } from './events.ts';

export interface Paced {
  /** Does it now. */
  act(): void;
  /** Whether the last time is long enough ago. */
  isDue(): boolean;
}

export interface Pace {
  readonly intervalMs: number;
  /** What took 1 ms is followed by so many ms without it at least: 20 for 5 % of the time, however large the network. */
  readonly restPerCost: number;
}

export function createPaced(act: () => void, { intervalMs, restPerCost }: Pace, now: Clock): Paced {
  let due = now();
  return {
    act() {
      const start = now();
      act();
      due = start + Math.max(intervalMs, restPerCost * (now() - start));
    },
    isDue: () => now() >= due,
  };
}
