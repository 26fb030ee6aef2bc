/** What to expect of a learning rate, optimizer by optimizer: rules of thumb as a table, and the one place that proposes a rate. */
import { tidy } from '../lib/numbers.ts';
import type { OptimizerName } from './training.ts';

/** Where each stretch of rates begins; below `small` a rate is very small. */
export interface RateBands {
  readonly small: number;
  readonly usual: number;
  readonly large: number;
  readonly veryLarge: number;
  /** What to begin with: PyTorch's default where that is a usual rate. */
  readonly good: number;
}

/** The ends of every slider and race of rates. */
export const LEAST_RATE = 1e-5;
export const MOST_RATE = 10;

const adam: RateBands = { small: 3e-5, usual: 3e-4, large: 3e-3, veryLarge: 3e-2, good: 1e-3 };

/** Around PyTorch's own defaults, and for networks of the size that is drawn here. */
export const RATE_BANDS: { readonly [O in OptimizerName]: RateBands } = {
  SGD: { small: 1e-3, usual: 1e-2, large: 0.3, veryLarge: 1, good: 0.1 },
  Adam: adam,
  AdamW: adam,
  RMSprop: adam,
  Adagrad: { small: 3e-4, usual: 3e-3, large: 0.1, veryLarge: 1, good: 1e-2 },
};

/** What a run has shown of rates. */
export interface TriedRates {
  /** The least one that did harm. */
  readonly tooBig: number;
  /** One with which the steps that went wrong do none, where such a one was found. */
  readonly harmless?: number;
}

/** The rate to go on with: what was found in the run, else what is usual, and in any case far below what did harm. */
export function proposeRate(optimizer: OptimizerName, tried?: TriedRates): number {
  const { good } = RATE_BANDS[optimizer];
  if (!tried) return good;
  return tried.harmless ?? Math.min(good, tidy(tried.tooBig / 10));
}
