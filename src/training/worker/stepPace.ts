/** How fast steps may follow one another: a person watches. It changes when they are taken, and nothing else of them. */
import { EACH_STEP_SHOWN } from '../shared/pace.ts';
import type { Clock } from './events.ts';

export interface StepPace {
  /** Whether the run is slow enough for each step to be shown. */
  readonly showsEach: boolean;
  /** Steps a second at most; Infinity for full speed. */
  set(stepsPerSecond: number): void;
  /** A step is taken now. */
  taken(): void;
  /** Until the next step may be taken; 0 where it may be taken now. */
  msLeft(): number;
}

export function createStepPace(now: Clock): StepPace {
  let pace = Number.POSITIVE_INFINITY;
  /** When the last step was due: a late one does not put off all that follow. */
  let last = Number.NEGATIVE_INFINITY;
  const interval = () => 1000 / pace;
  return {
    get showsEach() {
      return pace <= EACH_STEP_SHOWN;
    },
    set(stepsPerSecond) {
      pace = stepsPerSecond;
    },
    taken() {
      if (pace === Number.POSITIVE_INFINITY) return;
      const due = last + interval();
      last = now() - due < interval() ? due : now();
    },
    msLeft: () => (pace === Number.POSITIVE_INFINITY ? 0 : Math.max(0, last + interval() - now())),
  };
}
