/** Who redraws when: at most one drawing per frame, in rounds that are seen as a whole, and the page left idle at least as long as it drew. Pure. */

export interface PumpClock {
  /** Milliseconds. */
  readonly now: () => number;
  /** Calls back at the first frame after `delay` ms; frames stand still on a hidden page. */
  readonly requestFrame: (callback: () => void, delay: number) => void;
}

export interface Drawing {
  /** There is something new to draw. */
  readonly mark: () => void;
  /** It is never drawn again. */
  readonly stop: () => void;
}

export interface Drawn {
  /** In which round: those of one round belong together, and show the same moment. */
  readonly draw: (round: number) => void;
  /** What is seen of it stays as it is, whatever is drawn. */
  readonly hold: () => void;
  /** What was drawn is seen. */
  readonly release: () => void;
}

interface Entry extends Drawn {
  isStale: boolean;
}

/** After a drawing that took t ms, nothing is drawn for this many t. */
const REST = 2;

export interface Pump {
  readonly add: (drawn: Drawn) => Drawing;
}

/**
 * Draws what is marked, one at a time. What is marked while a round goes on is drawn in the next one. What a round has drawn is held until
 * its last drawing, so that in no frame one shows a later moment than another.
 * @param pace the least time between the beginnings of two rounds, in ms
 */
export function createPump(clock: PumpClock, pace: number): Pump {
  let entries: readonly Entry[] = [];
  let round = 0;
  /** Those of the round that have not been drawn yet. */
  let left: readonly Entry[] = [];
  /** Those of the round that have been drawn and are not seen yet. */
  let held: readonly Entry[] = [];
  let began = Number.NEGATIVE_INFINITY;
  let waiting: { readonly until: number } | undefined;
  let idleUntil = Number.NEGATIVE_INFINITY;

  /** Until something is due nothing is asked for: a frame that draws nothing still costs the page a frame. */
  function wait(): void {
    const isGoing = left.length > 0;
    if (!isGoing && !entries.some(({ isStale }) => isStale)) return;
    const until = Math.max(isGoing ? idleUntil : began + pace, idleUntil);
    if (waiting && waiting.until <= until) return;
    const mine = { until };
    waiting = mine;
    clock.requestFrame(() => waiting === mine && frame(), Math.max(0, until - clock.now()));
  }

  function frame(): void {
    waiting = undefined;
    const now = clock.now();
    if (left.length === 0 && now >= began + pace && now >= idleUntil) begin(now);
    const [next, ...others] = now < idleUntil ? [] : left;
    if (next) {
      left = others;
      if (others.length > 0) {
        next.hold();
        held = [...held, next];
      }
      next.draw(round);
      if (left.length === 0) release();
      idleUntil = now + (clock.now() - now) * (1 + REST);
    }
    wait();
  }

  function begin(now: number): void {
    left = entries.filter(({ isStale }) => isStale);
    for (const entry of left) entry.isStale = false;
    round += 1;
    began = now;
  }

  function release(): void {
    for (const entry of held) entry.release();
    held = [];
  }

  function add(drawn: Drawn): Drawing {
    const entry: Entry = { ...drawn, isStale: false };
    entries = [...entries, entry];
    const mark = () => {
      entry.isStale = true;
      wait();
    };
    const stop = () => {
      entries = entries.filter((other) => other !== entry);
      left = left.filter((other) => other !== entry);
      if (held.includes(entry)) entry.release();
      held = held.filter((other) => other !== entry);
      if (left.length === 0) release();
    };
    return { mark, stop };
  }

  return { add };
}
