/** Takes a snapshot now and then, and never so often that training feels it. */
import type { Snapshot } from '../shared/protocol.ts';
import type { Clock } from './news.ts';

export interface Photographer {
  /** Takes and sends a snapshot now. */
  shoot(): void;
  /** The same, if the last one is long enough ago. */
  shootIfDue(): void;
}

/** At most 4 a second. */
const INTERVAL_MS = 250;
/** A snapshot that took 1 ms is followed by 20 ms without one at least: 5 % of the time, however large the network. */
const REST_PER_COST = 20;

export function createPhotographer(take: () => Snapshot, send: (snapshot: Snapshot) => void, now: Clock): Photographer {
  let due = now();
  const shoot = () => {
    const start = now();
    send(take());
    due = start + Math.max(INTERVAL_MS, REST_PER_COST * (now() - start));
  };
  return {
    shoot,
    shootIfDue() {
      if (now() >= due) shoot();
    },
  };
}
