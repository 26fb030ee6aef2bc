/** When training stops by itself, and how far it goes when it is started again after that. */
import type { TrainingSettings } from '../../network/training.ts';

export class StopCondition {
  private readonly stepsPerEpoch: number;
  /** How often the amount that the settings name is to be trained: once, and once more for each start after an end. */
  private rounds = 1;

  constructor(stepsPerEpoch: number) {
    this.stepsPerEpoch = stepsPerEpoch;
  }

  /** Whether the amount has been trained. The settings may have changed since the last question. */
  isReached(stepsDone: number, settings: TrainingSettings): boolean {
    return stepsDone >= this.rounds * this.amount(settings);
  }

  /** Moves the end, if it is reached, so that there is something to train again. */
  moveOn(stepsDone: number, settings: TrainingSettings): void {
    if (this.isReached(stepsDone, settings)) this.rounds = Math.floor(stepsDone / this.amount(settings)) + 1;
  }

  /** Steps: those of `epochs` or `max_steps`, whichever is less; without both there is no end. */
  private amount({ epochs = Number.POSITIVE_INFINITY, max_steps = Number.POSITIVE_INFINITY }: TrainingSettings): number {
    return Math.min(epochs * this.stepsPerEpoch, max_steps);
  }
}
