/** What charts are given: plain rows, oldest first, each a copy that nobody else holds. Types only. */

/** A bucket of steps: the least, most and mean of a figure there, and the smoothed figure after its last step. */
export interface StepPoint {
  /** The last step of the bucket. */
  readonly step: number;
  /** The first one, where the bucket spans several. */
  readonly firstStep?: number;
  /** NaN, as high and mean, where no step of the bucket had a finite figure. */
  readonly low: number;
  readonly high: number;
  readonly mean: number;
  readonly smooth: number;
}

export type LossPoint = StepPoint;
export type AccuracyPoint = StepPoint;

/** The whole test set after `step` steps; `accuracy` is null for regression. */
export interface TestPoint {
  readonly step: number;
  readonly loss: number;
  readonly accuracy: number | null;
}

/** From this step on, another learning rate. */
export interface LrMark {
  readonly step: number;
  readonly from: number;
  readonly to: number;
}

/** Minimum, 5 %, 25 %, median, 75 %, 95 %, maximum. */
export type Quantiles = readonly [number, number, number, number, number, number, number];

/** One tensor after `step` steps. */
export interface QuantileRow {
  readonly step: number;
  readonly q: Quantiles;
}

/** Every parameter of a small network after `step` steps, in the order of their names. */
export interface ValuesRow {
  readonly step: number;
  readonly values: ArrayLike<number>;
}
