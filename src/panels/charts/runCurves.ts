/** What the charts of loss and accuracy have in common. Pure. */
import type { CurvePoint, MetricsState } from '../../stores/run/metrics.ts';
import type { LrMark, TestFigures } from '../../training/shared/protocol.ts';
import { sameEnd } from './useLiveMetrics.ts';

/** Drawn three times a second: more is not read, and each drawing costs the page a sixtieth of a second. */
export const CURVE_PACE = 333;

export interface RunCurves {
  readonly points: readonly CurvePoint[];
  readonly tests: readonly TestFigures[];
  readonly marks: readonly LrMark[];
  readonly stepsPerEpoch: number;
  /** The learning rate of the newest step; absent before the first one. */
  readonly lr?: number;
}

export const runCurves = ({ tests, marks, stepsPerEpoch, latest }: MetricsState, points: readonly CurvePoint[]): RunCurves => ({
  points,
  tests,
  marks,
  stepsPerEpoch,
  ...(latest ? { lr: latest.lr } : {}),
});

/** Whether two views of a run would look the same. */
export const isSameRun = (a: RunCurves, b: RunCurves): boolean =>
  sameEnd(a.points, b.points) && sameEnd(a.tests, b.tests) && sameEnd(a.marks, b.marks);
