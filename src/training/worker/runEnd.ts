/** Whether a run has come to its end: to the amount that its settings name, or, where they name none, to where nothing learns any more. */
import type { CurrentSettings } from './liveSettings.ts';
import { createStopCondition } from './stopCondition.ts';
import type { Trainer } from './trainer.ts';

/** A run without an end is asked for the first time after so many steps whether it is stuck, and then whenever it has taken twice as many. */
const FIRST_LOOK = 300;

export interface RunEnd {
  isReached(): boolean;
  /** A run that would go on for ever rests where nothing learns any more; who goes on from there is not stopped again soon. */
  isStuckOnTheWay(): boolean;
  /** Moves the end, if it is reached, so that there is something to train again. */
  moveOn(): void;
}

export function createRunEnd(trainer: Trainer, settings: CurrentSettings): RunEnd {
  const condition = createStopCondition(trainer.stepsPerEpoch);
  let nextLook = Math.max(FIRST_LOOK, 2 * trainer.stepsDone);
  return {
    isReached: () => condition.isReached(trainer.stepsDone, settings.now),
    isStuckOnTheWay() {
      if (condition.hasEnd(settings.now) || trainer.stepsDone < nextLook) return false;
      nextLook = 2 * trainer.stepsDone;
      return trainer.isStuck();
    },
    moveOn: () => condition.moveOn(trainer.stepsDone, settings.now),
  };
}
