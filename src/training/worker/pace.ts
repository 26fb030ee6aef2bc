/** Does something now and then, and never so often that training feels it. */
import type { Clock } from './events.ts';

export interface Paced<T = void> {
  /** Does it now. */
  act(given: T): void;
  /** Whether the last time is long enough ago. */
  isDue(): boolean;
  /** Training begins, or goes on after a rest, in which all was told: from now on in an interval, whatever it cost before. */
  begin(): void;
}

export interface Pace {
  readonly intervalMs: number;
  /** What took 1 ms is followed by so many ms without it at least: 20 for 5 % of the time, however large the network. */
  readonly restPerCost: number;
}

export function createPaced<T = void>(act: (given: T) => void, { intervalMs, restPerCost }: Pace, now: Clock): Paced<T> {
  let due = now();
  /** ms; the first time costs most, for nothing of it is compiled yet, and does not count. */
  let lastCost = 0;
  return {
    act(given) {
      const start = now();
      act(given);
      const cost = now() - start;
      due = start + Math.max(intervalMs, restPerCost * Math.min(cost, lastCost));
      lastCost = cost;
    },
    isDue: () => now() >= due,
    begin() {
      lastCost = 0;
      due = now() + intervalMs;
    },
  };
}
