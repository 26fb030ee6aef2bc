/** Brings the metrics store up to date with what the worker says, a few times a second. */
import type { StepMetrics } from '../../training/shared/protocol.ts';
import type { Snapshot } from '../../training/shared/views.ts';
import { NO_METRICS, useMetrics } from './metrics.ts';
import type { StepRecords } from './records.ts';
import { Stream } from './stream.ts';

let stream = new Stream();

/** Forgets the run before: charts are empty again. */
export function clearMetrics(): void {
  stream = new Stream();
  useMetrics.setState(NO_METRICS);
}

/** Forgets what came after a step, from which the run now goes on another way. */
export function cutMetrics(step: number): void {
  stream.cut(step);
  useMetrics.setState(stream.view());
}

/** How many steps of the run are known. */
export const recordedSteps = (): number => stream.records.steps;

/** Every step of the run so far. */
export const copyRecords = (): StepRecords => stream.records.copy();

/** Takes new steps in. */
export function queueMetrics(metrics: StepMetrics): void {
  stream.addMetrics(metrics);
  showSoon();
}

/** Takes in how the parameters are now. */
export function queueSnapshot(snapshot: Snapshot): void {
  stream.addSnapshot(snapshot);
  showSoon();
}

/** Times a second at which the store is brought up to date: more is not read, and costs the page its smoothness. */
const SHOWN_PER_SECOND = 8;
let waiting = false;

function showSoon(): void {
  if (waiting) return;
  waiting = true;
  // Nobody looks at a hidden page, whose frames stand still: all is shown at once when it is looked at again.
  setTimeout(() => requestAnimationFrame(show), 1000 / SHOWN_PER_SECOND);
}

function show(): void {
  waiting = false;
  showNow();
}

/** Brings the store up to date at once: where training comes to rest, the numbers are those of the step at which it does. */
export const showNow = (): void => useMetrics.setState(stream.view());
