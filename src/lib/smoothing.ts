/** Exponential smoothing that does not lie about its beginning. */

/**
 * An exponentially weighted mean of all values so far, with the bias of starting from 0 divided out (as Adam does with
 * its moments): of one value it is that value, of equal values it is that value. What is not finite is passed over.
 */
export interface Ema {
  /** Takes in a value and returns the smoothed one; NaN until there was a finite value. */
  add(value: number): number;
}

/** @param keep how much of the former value stays, 0 to below 1: 0.95 looks back about 20 values. */
export function createEma(keep: number): Ema {
  const mean = { sum: 0, weight: 0 }; // an object, because fractions that a closure keeps are allocated anew at each change
  return {
    add(value) {
      if (Number.isFinite(value)) {
        mean.sum = keep * mean.sum + (1 - keep) * value;
        mean.weight = keep * mean.weight + (1 - keep);
      }
      return mean.weight === 0 ? Number.NaN : mean.sum / mean.weight;
    },
  };
}
