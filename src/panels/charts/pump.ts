/** Who redraws when: at most one drawing per frame, in turn, each at its own pace, and the page left idle at least as long as it drew. Pure. */

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

interface Entry {
  readonly draw: () => void;
  readonly pace: number;
  isStale: boolean;
  drawnAt: number;
}

/** After a drawing that took t ms, nothing is drawn for this many t. */
const REST = 1.5;

export interface Pump {
  /** @param pace the least time between two drawings of it, in ms */
  readonly add: (draw: () => void, pace: number) => Drawing;
}

/** Draws what is marked, one at a time. */
export function createPump(clock: PumpClock): Pump {
  let entries: readonly Entry[] = [];
  let waiting: { readonly until: number } | undefined;
  let idleUntil = Number.NEGATIVE_INFINITY;

  /** Until something is due nothing is asked for: a frame that draws nothing still costs the page a frame. */
  function wait(): void {
    const dues = entries.filter(({ isStale }) => isStale).map(({ drawnAt, pace }) => drawnAt + pace);
    const until = Math.max(Math.min(...dues), idleUntil);
    if (dues.length === 0 || (waiting && waiting.until <= until)) return;
    const mine = { until };
    waiting = mine;
    clock.requestFrame(() => waiting === mine && frame(), Math.max(0, until - clock.now()));
  }

  function frame(): void {
    waiting = undefined;
    const now = clock.now();
    const next = now < idleUntil ? undefined : entries.find(({ isStale, drawnAt, pace }) => isStale && now - drawnAt >= pace);
    if (next) {
      entries = [...entries.filter((entry) => entry !== next), next]; // the others come first now
      next.isStale = false;
      next.drawnAt = now;
      next.draw();
      idleUntil = now + (clock.now() - now) * (1 + REST);
    }
    wait();
  }

  function add(draw: () => void, pace: number): Drawing {
    const entry: Entry = { draw, pace, isStale: false, drawnAt: Number.NEGATIVE_INFINITY };
    entries = [...entries, entry];
    const mark = () => {
      entry.isStale = true;
      wait();
    };
    const stop = () => {
      entries = entries.filter((other) => other !== entry);
    };
    return { mark, stop };
  }

  return { add };
}
