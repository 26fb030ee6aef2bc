/** Goes on with a view that is computed in pieces: beside the steps, and for a small share of their time. */
import type { Clock } from './events.ts';
import { yieldToEvents } from './yieldToEvents.ts';

export interface LookerParts {
  /** Computes the next piece. @returns whether there is more */
  lookOn(): boolean;
  /** Whether steps are taken meanwhile. */
  isTraining(): boolean;
  /** Whether the parameters stand where they may be looked at. */
  canLook(): boolean;
  /** Called with what a piece throws. */
  fail(error: unknown): void;
  readonly now: Clock;
}

export interface Looker {
  /** Begins, unless it is at it. */
  start(): void;
}

/** What took 1 ms is followed by so many ms without it while training goes on. */
const REST_PER_COST = 12;
/** ms: before the first piece. */
const FIRST_COST = 1;

export function createLooker({ lookOn, isTraining, canLook, fail, now }: LookerParts): Looker {
  let isGoing = false;
  let cost = FIRST_COST;
  /** @returns whether there is more to do */
  const look = (): boolean => {
    const start = now();
    const isMore = canLook() && lookOn();
    cost = now() - start;
    return isMore;
  };
  const go = async () => {
    if (isGoing) return;
    isGoing = true;
    try {
      do await (isTraining() ? sleep(REST_PER_COST * cost) : yieldToEvents());
      while (look());
    } catch (error) {
      fail(error);
    }
    isGoing = false;
  };
  return { start: () => void go() };
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
