/** All that is known of a run: every step, moments to go back to, and how its parameters looked, in bounded memory. */
import { bytesIn } from '../../lib/bytesIn.ts';
import { createThinRows } from '../../lib/series.ts';
import { createThinnedList, type ThinnedList } from '../../lib/thinnedList.ts';
import { createThinVectors } from '../../lib/thinVectors.ts';
import type { Checkpoint, LrMark, StepMetrics, TestFigures } from '../../training/shared/protocol.ts';
import type { StepValues } from '../../training/shared/stepValues.ts';
import type { ActivationSpread, CostlyView, Snapshot } from '../../training/shared/views.ts';
import { createCurves, POINTS } from './curves.ts';
import { createFits } from './fits.ts';
import type { ActivationRow, GradientRow, MetricsState, QuantileRow } from './metrics.ts';
import { createPinnedCurves } from './pinnedCurves.ts';
import { createRecords, type Records } from './records.ts';
import { createTensorRows } from './tensorRows.ts';

/** What checkpoints and snapshots may take, beside the first and the newest of each. Bytes */
const MOST_CHECKPOINT_BYTES = 64 * 2 ** 20;
const MOST_SNAPSHOT_BYTES = 16 * 2 ** 20;

/** Moments that the small chart of a tensor has room for. */
const MOST_SPREADS = 100;

/** More marks than this no chart has room for. */
const MOST_MARKS = 64;

export interface RunHistory {
  /** Every step. */
  readonly records: Records;
  /** Moments from which the run can go on, thinned: denser at the beginning, where most happens. */
  readonly checkpoints: ThinnedList<Checkpoint>;
  /** The newest one after a step; before the first there is nothing to go on from. */
  readonly newest: Checkpoint | undefined;
  /** How the parameters looked, thinned. */
  readonly snapshots: ThinnedList<Snapshot>;
  /** Takes new steps in. Where they begin before the end, the run went back and counts those steps anew. */
  addMetrics(metrics: StepMetrics): void;
  /** Takes in how the parameters are now. Snapshots of later steps are of a way that was given up. */
  addSnapshot(snapshot: Snapshot): void;
  /** Takes in views that were asked beside the last snapshot. */
  addViews(snapshot: Snapshot): void;
  /** Has the page show another moment than the newest, until a newer one comes; the newest where none is named. */
  showMoment(moment: Snapshot | undefined): void;
  /** One ahead of the charts would leave a gap in them. */
  addCheckpoint(checkpoint: Checkpoint): void;
  /** Forgets all that came after a step; the curves are as if it had never been. */
  cut(step: number): void;
  /** What the views show of it. */
  views(): Pick<MetricsState, 'snapshot' | 'before'>;
  /** All of it as the page shows it, in copies. */
  view(): MetricsState;
}

export function createRunHistory(): RunHistory {
  const records = createRecords();
  const checkpoints = createThinnedList<Checkpoint>(MOST_CHECKPOINT_BYTES, bytesIn, (step) => Math.log(step + 1));
  const snapshots = createThinnedList<Snapshot>(MOST_SNAPSHOT_BYTES, bytesIn);
  const spreads = createTensorRows<QuantileRow>(MOST_SPREADS);
  const gradients = createTensorRows<GradientRow>(POINTS);
  const activations = createTensorRows<ActivationRow>(POINTS);
  const pinned = createPinnedCurves();
  const fits = createFits();
  const values = createThinVectors(POINTS);
  let curves = createCurves();
  let samplesPerSecond = 0;
  /** The newest one, unless it was of a way that was given up. */
  let snapshot: Snapshot | undefined;
  let before: Snapshot | undefined;
  /** The one that is shown in place of the newest. */
  let moment: Snapshot | undefined;
  /** The steps of the checkpoints; the same list as long as they are the same. */
  let moments: readonly number[] = [];
  const figuresAfter = (steps: number): MetricsState['latest'] => {
    const { stepsPerEpoch } = records;
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
    for (const known of [spreads, gradients, activations, pinned, fits, values, checkpoints, snapshots]) known.cut(step);
    moments = stepsOf(checkpoints.items);
    moment = undefined;
    if (snapshot && snapshot.step > step) [snapshot, before] = [undefined, undefined];
  };
  /** Puts what a moment has of the curves on them; it may be shown again, with other views. */
  const draw = ({ step, views }: Snapshot) => {
    const { parameters, gradients: slopes, pinned: followed, activations: passed, curve } = views;
    if (parameters) spreads.cut(step - 1);
    for (const [name, { quantiles, histogram }] of parameters ?? []) spreads.append(name, { step, q: quantiles, histogram });
    if (slopes) gradients.cut(step - 1);
    for (const [name, { norm, updateRatio }] of slopes?.tensors ?? []) gradients.append(name, { step, norm, updateRatio });
    if (passed) activations.cut(step - 1);
    for (const [id, spread] of passed ?? []) activations.append(id, activationRow(step, spread));
    if (followed) pinned.add(step, followed);
    if (curve) fits.add({ step, curve });
  };
  /** What the views show: the newest moment, or the one that somebody went back to. */
  const shownViews = () => ({ snapshot: moment ?? snapshot, before: moment ? undefined : before });
  const addValues = ({ firstStep, width, rows }: StepValues) => {
    for (let from = 0; from < rows.length; from += width) values.append(firstStep + from / width, rows.subarray(from, from + width));
  };
  return {
    records,
    checkpoints,
    get newest() {
      return checkpoints.last?.step ? checkpoints.last : undefined;
    },
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
      moment = undefined;
      // The same moment may be shown again, with other views.
      if (next.step !== snapshot?.step) before = next.step - 1 === snapshot?.step ? snapshot : undefined;
      snapshot = withCostly(next, snapshot);
      snapshots.append({ ...next, views: recordedOf(next.views) });
      draw(next);
    },
    addViews(beside) {
      const joined = (shown: Snapshot | undefined) => (shown ? { ...shown, views: { ...shown.views, ...beside.views } } : beside);
      if (moment) {
        moment = joined(moment);
        return;
      }
      snapshot = joined(snapshot);
      draw(beside);
    },
    addCheckpoint(checkpoint) {
      if (checkpoint.step > records.steps) return;
      checkpoints.append(checkpoint);
      moments = stepsOf(checkpoints.items);
    },
    showMoment(next) {
      moment = next;
    },
    cut,
    views: shownViews,
    view() {
      const loss = curves.loss();
      return {
        latest: figuresAfter(records.steps),
        shown: figuresAfter(moment?.step ?? records.steps),
        moment: moment?.step,
        moments,
        test: moment ? testBefore(records.tests, moment.step) : curves.test,
        loss,
        accuracy: curves.accuracy(),
        rates: curves.rates(),
        tests: curves.tests(),
        marks: thinned(records.marks),
        lossTrail: loss.map(({ smooth }) => smooth),
        stepsPerEpoch: records.stepsPerEpoch,
        tensors: spreads.rows(),
        gradients: gradients.rows(),
        activations: activations.rows(),
        pinned: pinned.rows(),
        fits: fits.rows(),
        values: values.buckets(),
        start: snapshots.items[0],
        ...shownViews(),
      };
    },
  };
}

const COSTLY: Readonly<Record<CostlyView, true>> = { answers: true, landscape: true };
const COSTLY_VIEWS = Object.keys(COSTLY) as readonly CostlyView[];

/** Views that come more rarely stay until they come anew: each says of which step it is. */
function withCostly(next: Snapshot, last: Snapshot | undefined): Snapshot {
  const kept = COSTLY_VIEWS.filter((view) => (last?.views[view]?.step ?? Number.POSITIVE_INFINITY) <= next.step);
  return { ...next, views: { ...Object.fromEntries(kept.map((view) => [view, last?.views[view]])), ...next.views } };
}

function thinned(marks: readonly LrMark[]): readonly LrMark[] {
  const rows = createThinRows<LrMark>(MOST_MARKS);
  for (const mark of marks) rows.append(mark);
  return rows.rows();
}

const stepsOf = (checkpoints: readonly Checkpoint[]): readonly number[] => checkpoints.map(({ step }) => step);

/** The last test that was made up to a step. */
const testBefore = (tests: ReadonlyMap<number, TestFigures>, step: number): TestFigures | undefined =>
  [...tests.values()].findLast((test) => test.step <= step);

const activationRow = (step: number, { atZero, saturated, output }: ActivationSpread): ActivationRow => ({
  step,
  stuck: atZero ?? saturated ?? Number.NaN,
  least: output.min,
  most: output.max,
});

/** What is looked at otherwise would leave room for few moments. */
const recordedOf = ({ parameters }: Snapshot['views']): Snapshot['views'] => (parameters ? { parameters } : {});
