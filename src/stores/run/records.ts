/** Every step of a run as the worker told it, nothing thinned: 12 bytes a step. */
import { createColumn } from '../../lib/column.ts';
import { internal } from '../../lib/result.ts';
import type { StepMetrics, TestFigures } from '../../training/shared/protocol.ts';

/** What is known of the run so far, in copies that no longer change. Index 0 is step 1. */
export interface StepRecords {
  readonly lrs: Float32Array;
  readonly losses: Float32Array;
  /** NaN for regression. */
  readonly accuracies: Float32Array;
  /** By the step after which the test set was evaluated. */
  readonly tests: ReadonlyMap<number, TestFigures>;
  readonly stepsPerEpoch: number;
}

export class Records {
  readonly lrs = createColumn();
  readonly losses = createColumn();
  readonly accuracies = createColumn();
  readonly tests = new Map<number, TestFigures>();
  stepsPerEpoch = 0;

  /** How many steps are recorded: those from 1 to this one. */
  get steps(): number {
    return this.losses.length;
  }

  /** Takes in what follows on the steps so far. */
  append({ firstStep, lrs, losses, accuracies, tests, stepsPerEpoch }: StepMetrics): void {
    if (losses.length > 0 && firstStep !== this.steps + 1)
      internal(`the worker tells of step ${firstStep}, but ${this.steps} steps are recorded`);
    this.lrs.append(lrs);
    this.losses.append(losses);
    this.accuracies.append(accuracies);
    for (const test of tests) this.tests.set(test.step, test);
    this.stepsPerEpoch = stepsPerEpoch;
  }

  /** Forgets all that came after this step. */
  cut(step: number): void {
    for (const column of [this.lrs, this.losses, this.accuracies]) column.cut(step);
    for (const tested of [...this.tests.keys()]) if (tested > step) this.tests.delete(tested);
  }

  copy(): StepRecords {
    return {
      lrs: this.lrs.values(),
      losses: this.losses.values(),
      accuracies: this.accuracies.values(),
      tests: new Map(this.tests),
      stepsPerEpoch: this.stepsPerEpoch,
    };
  }
}
