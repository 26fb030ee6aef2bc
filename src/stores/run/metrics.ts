/** A run's numbers as the page shows them, replaced a few times a second. */
import type { LrMark, TestFigures } from '../../training/shared/protocol.ts';
import type { Snapshot, TensorSummary } from '../../training/shared/views.ts';

/** Some steps in a row as one point: the least, the greatest and the mean of them, and the smoothed value at their end. */
export interface CurvePoint {
  readonly firstStep: number;
  /** The last of the steps. */
  readonly step: number;
  readonly low: number;
  readonly high: number;
  readonly mean: number;
  readonly smooth: number;
}

/** The spread of one tensor after `step` steps: minimum, 5 %, 25 %, median, 75 %, 95 %, maximum. */
export interface QuantileRow {
  readonly step: number;
  readonly q: TensorSummary['quantiles'];
}

/** One tensor over the steps. `values` has a row of all its numbers for each snapshot, in networks of at most a dozen parameters. */
export interface TensorHistory {
  readonly rows: readonly QuantileRow[];
  readonly values: readonly { readonly step: number; readonly values: readonly number[] }[];
}

export interface MetricsState {
  /** The newest step; accuracy is null for regression. */
  readonly latest:
    | {
        readonly step: number;
        readonly epoch: number;
        readonly loss: number;
        readonly accuracy: number | null;
        readonly lr: number;
        readonly samplesPerSecond: number;
      }
    | undefined;
  readonly test: TestFigures | undefined;
  readonly loss: readonly CurvePoint[];
  readonly accuracy: readonly CurvePoint[];
  readonly tests: readonly TestFigures[];
  readonly marks: readonly LrMark[];
  /** Smoothed losses, oldest first, few enough for a sparkline. */
  readonly lossTrail: readonly number[];
  readonly stepsPerEpoch: number;
  readonly tensors: ReadonlyMap<string, TensorHistory>;
  readonly snapshot: Snapshot | undefined;
}

export const NO_METRICS: MetricsState = {
  latest: undefined,
  test: undefined,
  loss: [],
  accuracy: [],
  tests: [],
  marks: [],
  lossTrail: [],
  stepsPerEpoch: 0,
  tensors: new Map(),
  snapshot: undefined,
};
