/** When training stops by itself, and how far it goes when it is started again after that. */
import { stepsNamed } from '../../network/schedules.ts';
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
  const amount = (settings: TrainingSettings): number => stepsNamed(settings, stepsPerEpoch);
  const isReached: StopCondition['isReached'] = (stepsDone, settings) => stepsDone >= rounds * amount(settings);
  return {
    hasEnd: (settings) => Number.isFinite(amount(settings)),
    isReached,
    moveOn(stepsDone, settings) {
      if (isReached(stepsDone, settings)) rounds = Math.floor(stepsDone / amount(settings)) + 1;
    },
  };
}
