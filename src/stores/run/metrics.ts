/** A run's numbers as the page shows them, replaced a few times a second. */
import type { VectorBucket } from '../../lib/thinVectors.ts';
import type { LrMark, TestFigures } from '../../training/shared/protocol.ts';
import type { Snapshot, TensorSummary } from '../../training/shared/views.ts';
import type { FittedMoment } from './fits.ts';

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

/** Some steps in a row with the least and the greatest learning rate of them. */
export type RateRange = Omit<CurvePoint, 'mean' | 'smooth'>;

/** The spread of one tensor after `step` steps, or over several up to it: minimum, 5 %, 25 %, median, 75 %, 95 %, maximum. */
export interface QuantileRow {
  readonly firstStep?: number;
  readonly step: number;
  readonly q: TensorSummary['quantiles'];
  /** Counts in equal bins from the least to the greatest; not over several steps. */
  readonly histogram?: Uint32Array;
}

/** The gradient of one tensor. */
export interface GradientRow {
  /** How many steps had been taken: it is that of the next one. */
  readonly step: number;
  readonly norm: number;
  readonly updateRatio: number;
}

/** What an activation gave for the batch of the next step. */
export interface ActivationRow {
  /** How many steps had been taken. */
  readonly step: number;
  /** The share of its outputs that are stuck, from 0 to 1: of a ReLU those at 0, of others those that are saturated; NaN where neither is counted. */
  readonly stuck: number;
  /** The least and the greatest of its outputs; NaN where none is finite. */
  readonly least: number;
  readonly most: number;
}

/** Accuracy is null for regression. */
export interface StepFigures {
  readonly step: number;
  readonly epoch: number;
  readonly loss: number;
  readonly accuracy: number | null;
  readonly lr: number;
  readonly samplesPerSecond: number;
}

export interface MetricsState {
  /** The newest step. */
  readonly latest: StepFigures | undefined;
  /** The step of the moment that is shown: the newest, unless somebody went back to look. */
  readonly shown: StepFigures | undefined;
  /** That moment in steps taken, where it is not the newest. */
  readonly moment: number | undefined;
  /** The moments that can be gone back to, in steps taken, oldest first. */
  readonly moments: readonly number[];
  /** The last test up to the moment that is shown. */
  readonly test: TestFigures | undefined;
  readonly loss: readonly CurvePoint[];
  readonly accuracy: readonly CurvePoint[];
  /** The learning rates of the same steps. */
  readonly rates: readonly RateRange[];
  readonly tests: readonly TestFigures[];
  readonly marks: readonly LrMark[];
  /** Smoothed losses, oldest first, few enough for a sparkline. */
  readonly lossTrail: readonly number[];
  readonly stepsPerEpoch: number;
  /** How each tensor was spread at the moments that were looked at, by its name in the state_dict. */
  readonly tensors: ReadonlyMap<string, readonly QuantileRow[]>;
  /** How large the gradients of each tensor were at the moments that were looked at. */
  readonly gradients: ReadonlyMap<string, readonly GradientRow[]>;
  /** What each activation gave at the moments at which somebody looked, by its node. */
  readonly activations: ReadonlyMap<string, readonly ActivationRow[]>;
  /** Single numbers that somebody follows, at the moments that were looked at. */
  readonly pinned: readonly VectorBucket[];
  /** The network's curve at moments of the run, oldest first, also at those after the one that is shown. */
  readonly fits: readonly FittedMoment[];
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
  shown: undefined,
  moment: undefined,
  moments: [],
  test: undefined,
  loss: [],
  accuracy: [],
  rates: [],
  tests: [],
  marks: [],
  lossTrail: [],
  stepsPerEpoch: 0,
  tensors: new Map(),
  gradients: new Map(),
  activations: new Map(),
  pinned: [],
  fits: [],
  values: [],
  snapshot: undefined,
  start: undefined,
  before: undefined,
};
