/** What charts are given: plain rows, oldest first, each a copy that nobody else holds. Types only. */
import type { VectorBucket } from '../lib/thinVectors.ts';

/** A bucket of steps: the least, most and mean of a figure there, and the smoothed line there. */
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

/** The learning rates of some steps in a row. */
export type RateRange = Omit<StepPoint, 'mean' | 'smooth'>;

/** A figure of another run, to be compared with. */
export interface OtherRun {
  readonly name: string;
  readonly points: readonly StepPoint[];
  /** Its color and mark; that of the run before has none. */
  readonly place?: number;
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

/** One tensor after `step` steps; of several steps in a row the median is a mean, and every band holds that of each of them. */
export interface QuantileRow {
  /** The first of the steps, where there are several. */
  readonly firstStep?: number;
  readonly step: number;
  readonly q: Quantiles;
  /** Counts in equal bins from the least to the greatest, where they are known. */
  readonly histogram?: Uint32Array;
}

/** Every parameter of a small network over some steps in a row, in the order of their names. */
export type ValuesRow = VectorBucket;
