/** A run's numbers as the page shows them, replaced a few times a second. */
import type { VectorBucket } from '../../lib/thinVectors.ts';
import type { LrMark, TestFigures } from '../../training/shared/protocol.ts';
import type { Snapshot, TensorSummary } from '../../training/shared/views.ts';

/** Some steps in a row as one point: the least, the greatest and the mean of them, and the smoothed line there. */
export interface CurvePoint {
  readonly firstStep: number;
  /** The last of the steps. */
  readonly step: number;
  readonly low: number;
  readonly high: number;
  readonly mean: number;
  readonly smooth: number;
}

/** The spread of one tensor after `step` steps, or over several up to it: minimum, 5 %, 25 %, median, 75 %, 95 %, maximum. */
export interface QuantileRow {
  readonly firstStep?: number;
  readonly step: number;
  readonly q: TensorSummary['quantiles'];
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
  /** How each tensor was spread at the moments that were looked at, by its name in the state_dict. */
  readonly tensors: ReadonlyMap<string, readonly QuantileRow[]>;
  /** Every parameter of a small network over all steps, in state_dict order; of larger ones nothing. */
  readonly values: readonly VectorBucket[];
  readonly snapshot: Snapshot | undefined;
  /** The first moment that is known of the run: of step 0, unless it was gone on with. */
  readonly start: Snapshot | undefined;
  /** The one a single step before it, where there is one: what a step did. */
  readonly before: Snapshot | undefined;
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
  values: [],
  snapshot: undefined,
  start: undefined,
  before: undefined,
};
