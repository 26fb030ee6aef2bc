/** Collects what each step gives and sends it on in bundles, a few times a second. */
import type { StepChange } from '../../network/stepChange.ts';
import type { LrMark, StepMetrics, TestFigures } from '../shared/protocol.ts';
import type { Clock } from './events.ts';
import type { StepFigures } from './tape/trainStep.ts';
import type { StepValuesLog } from './views/stepValues.ts';

export interface MetricsLog {
  /** Records the step just taken, that a hand has moved the learning rate before it, and what else is new in it; steps come one after the other. */
  add(step: number, lr: number, figures: StepFigures, samples: number, mark?: LrMark, change?: StepChange): void;
  addTest(figures: TestFigures): void;
  /** Training begins or goes on now: speed is measured from here. */
  begin(): void;
  /** Sends what waits, if the last bundle is old enough. */
  sendIfDue(): void;
  /** Sends what waits. */
  flush(): void;
}

/** At most 20 bundles a second. */
const INTERVAL_MS = 50;

/** @param values notes the parameters after each step, where they are told */
export function createMetricsLog(
  send: (metrics: StepMetrics) => void,
  stepsPerEpoch: number,
  now: Clock,
  values?: StepValuesLog,
): MetricsLog {
  let firstStep = 1;
  let lrs: number[] = [];
  let losses: number[] = [];
  let accuracies: number[] = [];
  let tests: TestFigures[] = [];
  let marks: LrMark[] = [];
  let changes: StepChange[] = [];
  let lastSent = Number.NEGATIVE_INFINITY;
  let began = now();
  let trained = 0;

  const flush = () => {
    if (losses.length === 0 && tests.length === 0) return;
    lastSent = now();
    const elapsed = lastSent - began;
    const told = values?.take();
    send({
      firstStep,
      lrs: Float32Array.from(lrs),
      losses: Float32Array.from(losses),
      accuracies: Float32Array.from(accuracies),
      ...(told ? { values: told } : {}),
      tests,
      marks,
      ...(changes.length > 0 ? { changes } : {}),
      stepsPerEpoch,
      samplesPerSecond: elapsed > 0 ? (trained * 1000) / elapsed : 0,
    });
    firstStep += losses.length;
    [lrs, losses, accuracies, tests, marks, changes] = [[], [], [], [], [], []];
  };

  return {
    add(step, lr, { loss, accuracy }, samples, mark, change) {
      if (losses.length === 0) firstStep = step;
      lrs.push(lr);
      losses.push(loss);
      values?.note(step);
      accuracies.push(accuracy);
      if (mark) marks.push(mark);
      if (change) changes.push(change);
      trained += samples;
    },
    addTest: (figures) => void tests.push(figures),
    begin() {
      began = now();
      trained = 0;
    },
    sendIfDue() {
      if (now() - lastSent >= INTERVAL_MS) flush();
    },
    flush,
  };
}
