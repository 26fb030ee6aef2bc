/** When training stops by itself, and how far it goes when it is started again after that. */
import type { TrainingSettings } from '../../network/training.ts';

export interface StopCondition {
  /** Whether training ever stops by itself. */
  hasEnd(settings: TrainingSettings): boolean;
  /** Whether the amount has been trained. The settings may have changed since the last question. */
  isReached(stepsDone: number, settings: TrainingSettings): boolean;
  /** Moves the end, if it is reached, so that there is something to train again. */
  moveOn(stepsDone: number, settings: TrainingSettings): void;
}

export function createStopCondition(stepsPerEpoch: number): StopCondition {
  /** How often the amount that the settings name is to be trained: once, and once more for each start after an end. */
  let rounds = 1;
  /** Steps: those of `epochs` or `max_steps`, whichever is less; without both there is no end. */
  const amount = ({ epochs = Number.POSITIVE_INFINITY, max_steps = Number.POSITIVE_INFINITY }: TrainingSettings): number =>
    Math.min(epochs * stepsPerEpoch, max_steps);
  const isReached: StopCondition['isReached'] = (stepsDone, settings) => stepsDone >= rounds * amount(settings);
  return {
    hasEnd: (settings) => Number.isFinite(amount(settings)),
    isReached,
    moveOn(stepsDone, settings) {
      if (isReached(stepsDone, settings)) rounds = Math.floor(stepsDone / amount(settings)) + 1;
    },
  };
}
