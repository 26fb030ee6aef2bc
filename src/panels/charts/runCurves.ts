/** What the charts of a run have in common. Pure. */
import type { CurvePoint, MetricsState, RateRange } from '../../stores/run/metrics.ts';
import type { LrMark, TestFigures } from '../../training/shared/protocol.ts';

/** Where all charts of a run end, and how their steps are counted. */
export interface RunSteps {
  /** The newest step. */
  readonly lastStep: number;
  readonly stepsPerEpoch: number;
}

export const runSteps = ({ latest, stepsPerEpoch }: MetricsState): RunSteps => ({ lastStep: latest?.step ?? 0, stepsPerEpoch });

export interface RunCurves extends RunSteps {
  readonly points: readonly CurvePoint[];
  readonly tests: readonly TestFigures[];
  readonly marks: readonly LrMark[];
  /** The learning rates of all steps. */
  readonly rates: readonly RateRange[];
}

export const runCurves = (metrics: MetricsState, points: readonly CurvePoint[]): RunCurves => ({
  ...runSteps(metrics),
  points,
  tests: metrics.tests,
  marks: metrics.marks,
  rates: metrics.rates,
});

/** Whether two views of a run would look the same. */
export const isSameRun = (a: RunCurves, b: RunCurves): boolean =>
  a.lastStep === b.lastStep && sameEnd(a.points, b.points) && sameEnd(a.tests, b.tests) && sameEnd(a.marks, b.marks);

/** Whether two lists end with the same step: lists that only grow or thin out are then the same news. */
export const sameEnd = (a: readonly { readonly step: number }[], b: readonly { readonly step: number }[]): boolean =>
  a.length === b.length && a.at(-1)?.step === b.at(-1)?.step;
