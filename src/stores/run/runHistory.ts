/** All that is known of a run: every step, moments to go back to, and how its parameters looked, in bounded memory. */
import { bytesIn } from '../../lib/bytesIn.ts';
import { createThinRows } from '../../lib/series.ts';
import { createThinnedList, type ThinnedList } from '../../lib/thinnedList.ts';
import { createThinVectors } from '../../lib/thinVectors.ts';
import type { Checkpoint, LrMark, StepMetrics } from '../../training/shared/protocol.ts';
import type { StepValues } from '../../training/shared/stepValues.ts';
import type { Snapshot } from '../../training/shared/views.ts';
import { createCurves, POINTS } from './curves.ts';
import type { MetricsState } from './metrics.ts';
import { createRecords, type Records } from './records.ts';
import { createTensorCurves } from './tensorCurves.ts';

/** What checkpoints and snapshots may take, beside the first and the newest of each. Bytes */
const MOST_CHECKPOINT_BYTES = 64 * 2 ** 20;
const MOST_SNAPSHOT_BYTES = 16 * 2 ** 20;

/** More marks than this no chart has room for. */
const MOST_MARKS = 64;

export interface RunHistory {
  /** Every step. */
  readonly records: Records;
  /** Moments from which the run can go on, thinned. */
  readonly checkpoints: ThinnedList<Checkpoint>;
  /** How the parameters looked, thinned. */
  readonly snapshots: ThinnedList<Snapshot>;
  /** Takes new steps in. Where they begin before the end, the run went back and counts those steps anew. */
  addMetrics(metrics: StepMetrics): void;
  /** Takes in how the parameters are now. Snapshots of later steps are of a way that was given up. */
  addSnapshot(snapshot: Snapshot): void;
  /** Takes in views that were asked beside the last snapshot. */
  addViews(snapshot: Snapshot): void;
  /** Without steps there is nothing to go on from; one ahead of the charts would leave a gap in them. */
  addCheckpoint(checkpoint: Checkpoint): void;
  /** Forgets all that came after a step; the curves are as if it had never been. */
  cut(step: number): void;
  /** All of it as the page shows it, in copies. */
  view(): MetricsState;
}

export function createRunHistory(): RunHistory {
  const records = createRecords();
  const checkpoints = createThinnedList<Checkpoint>(MOST_CHECKPOINT_BYTES, bytesIn);
  const snapshots = createThinnedList<Snapshot>(MOST_SNAPSHOT_BYTES, bytesIn);
  const tensors = createTensorCurves();
  const values = createThinVectors(POINTS);
  let curves = createCurves();
  let samplesPerSecond = 0;
  /** The newest one, unless it was of a way that was given up. */
  let snapshot: Snapshot | undefined;
  let before: Snapshot | undefined;
  const latest = (): MetricsState['latest'] => {
    const { steps, stepsPerEpoch } = records;
    if (steps === 0) return undefined;
    const { lr, loss, accuracy } = records.at(steps - 1);
    const epoch = stepsPerEpoch > 0 ? steps / stepsPerEpoch : 0;
    return { step: steps, epoch, loss, accuracy: Number.isNaN(accuracy) ? null : accuracy, lr, samplesPerSecond };
  };
  const cut = (step: number) => {
    records.cut(step);
    curves = createCurves();
    samplesPerSecond = 0;
    curves.draw(records, 0, records.tests.values());
    tensors.cut(step);
    values.cut(step);
    for (const moments of [checkpoints, snapshots]) moments.cut(step);
    if (snapshot && snapshot.step > step) [snapshot, before] = [undefined, undefined];
  };
  const addValues = ({ firstStep, width, rows }: StepValues) => {
    for (let from = 0; from < rows.length; from += width) values.append(firstStep + from / width, rows.subarray(from, from + width));
  };
  return {
    records,
    checkpoints,
    snapshots,
    addMetrics(metrics) {
      if (metrics.losses.length > 0 && metrics.firstStep <= records.steps) cut(metrics.firstStep - 1);
      const from = records.steps;
      records.append(metrics);
      samplesPerSecond = metrics.samplesPerSecond;
      curves.draw(records, from, metrics.tests);
      if (metrics.values) addValues(metrics.values);
    },
    addSnapshot(next) {
      // The same moment may be shown again, with other views.
      if (next.step !== snapshot?.step) before = next.step - 1 === snapshot?.step ? snapshot : undefined;
      snapshot = next;
      snapshots.append(next);
      tensors.cut(next.step - 1);
      tensors.add(next);
    },
    addViews(beside) {
      snapshot = snapshot ? { ...snapshot, views: { ...snapshot.views, ...beside.views } } : beside;
    },
    addCheckpoint(checkpoint) {
      if (checkpoint.step > 0 && checkpoint.step <= records.steps) checkpoints.append(checkpoint);
    },
    cut,
    view() {
      const loss = curves.loss();
      return {
        latest: latest(),
        test: curves.test,
        loss,
        accuracy: curves.accuracy(),
        tests: curves.tests(),
        marks: thinned(records.marks),
        lossTrail: loss.map(({ smooth }) => smooth),
        stepsPerEpoch: records.stepsPerEpoch,
        tensors: tensors.rows(),
        values: values.buckets(),
        snapshot,
        start: snapshots.items[0],
        before,
      };
    },
  };
}

function thinned(marks: readonly LrMark[]): readonly LrMark[] {
  const rows = createThinRows<LrMark>(MOST_MARKS);
  for (const mark of marks) rows.append(mark);
  return rows.rows();
}
