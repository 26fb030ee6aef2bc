/** Every step of a run as the worker told it, nothing thinned: 12 bytes a step. */
import { createColumn } from '../../lib/column.ts';
import { internal } from '../../lib/result.ts';
import type { StepChange } from '../../network/stepChange.ts';
import type { LrMark, StepMetrics, TestFigures } from '../../training/shared/protocol.ts';

/** What is known of the run so far, in copies that no longer change. Index 0 is step 1. */
export interface StepRecords {
  readonly lrs: Float32Array;
  readonly losses: Float32Array;
  /** NaN for regression. */
  readonly accuracies: Float32Array;
  /** By the step after which the test set was evaluated. */
  readonly tests: ReadonlyMap<number, TestFigures>;
  /** Where a hand moved the learning rate, oldest first. */
  readonly marks: readonly LrMark[];
  /** What else steps were taken with, where that was new, oldest first; absent in what an older page has saved. */
  readonly changes?: readonly StepChange[];
  readonly stepsPerEpoch: number;
}

/** One step; index 0 is step 1. */
export interface StepRecord {
  readonly lr: number;
  readonly loss: number;
  readonly accuracy: number;
}

export interface Records {
  /** How many steps are recorded: those from 1 to this one. */
  readonly steps: number;
  readonly stepsPerEpoch: number;
  readonly tests: ReadonlyMap<number, TestFigures>;
  readonly marks: readonly LrMark[];
  readonly changes: readonly StepChange[];
  /** NaN in all of it beyond the end. */
  at(index: number): StepRecord;
  /** Takes in what follows on the steps so far. */
  append(metrics: StepMetrics): void;
  mark(mark: LrMark): void;
  /** Forgets all that came after this step. */
  cut(step: number): void;
  /** The loss of every step, in a copy. */
  losses(): Float32Array;
  copy(): StepRecords;
}

export function createRecords(): Records {
  const [lrs, losses, accuracies] = [createColumn(), createColumn(), createColumn()];
  const tests = new Map<number, TestFigures>();
  let marks: LrMark[] = [];
  let changes: StepChange[] = [];
  let stepsPerEpoch = 0;
  return {
    get steps() {
      return losses.length;
    },
    get stepsPerEpoch() {
      return stepsPerEpoch;
    },
    tests,
    get marks() {
      return marks;
    },
    get changes() {
      return changes;
    },
    at: (index) => ({ lr: lrs.at(index), loss: losses.at(index), accuracy: accuracies.at(index) }),
    append(metrics) {
      if (metrics.losses.length > 0 && metrics.firstStep !== losses.length + 1)
        internal(`the worker tells of step ${metrics.firstStep}, but ${losses.length} steps are recorded`);
      lrs.append(metrics.lrs);
      losses.append(metrics.losses);
      accuracies.append(metrics.accuracies);
      for (const test of metrics.tests) tests.set(test.step, test);
      marks.push(...metrics.marks);
      changes.push(...(metrics.changes ?? []));
      stepsPerEpoch = metrics.stepsPerEpoch;
    },
    mark: (mark) => void marks.push(mark),
    cut(step) {
      marks = marks.filter((mark) => mark.step <= step);
      changes = changes.filter((change) => change.step <= step);
      for (const column of [lrs, losses, accuracies]) column.cut(step);
      for (const tested of [...tests.keys()]) if (tested > step) tests.delete(tested);
    },
    losses: () => losses.values(),
    copy: () => ({
      lrs: lrs.values(),
      losses: losses.values(),
      accuracies: accuracies.values(),
      tests: new Map(tests),
      marks: [...marks],
      changes: [...changes],
      stepsPerEpoch,
    }),
  };
}
