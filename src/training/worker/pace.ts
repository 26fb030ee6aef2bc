/** Does something now and then, and never so often that training feels it. */
import type { Clock } from './events.ts';

export interface Paced<T = void> {
  /** Does it now. */
  act(given: T): void;
  /** Whether the last time is long enough ago. */
  isDue(): boolean;
}

export interface Pace {
  readonly intervalMs: number;
  /** What took 1 ms is followed by so many ms without it at least: 20 for 5 % of the time, however large the network. */
  readonly restPerCost: number;
}

export function createPaced<T = void>(act: (given: T) => void, { intervalMs, restPerCost }: Pace, now: Clock): Paced<T> {
  let due = now();
  return {
    act(given) {
      const start = now();
      act(given);
      due = start + Math.max(intervalMs, restPerCost * (now() - start));
    },
    isDue: () => now() >= due,
  };
}
