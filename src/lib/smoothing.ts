/** Exponential smoothing that does not lie about its beginning. */

/**
 * An exponentially weighted mean of all values so far, with the bias of starting from 0 divided out (as Adam does with
 * its moments): of one value it is that value, of equal values it is that value. What is not finite is passed over.
 */
export class Ema {
  readonly #keep: number;
  #sum = 0;
  #weight = 0;

  /** @param keep how much of the former value stays, 0 to below 1: 0.95 looks back about 20 values. */
  constructor(keep: number) {
    this.#keep = keep;
  }

  /** Takes in a value and returns the smoothed one; NaN until there was a finite value. */
  add(value: number): number {
    if (Number.isFinite(value)) {
      this.#sum = this.#keep * this.#sum + (1 - this.#keep) * value;
      this.#weight = this.#keep * this.#weight + (1 - this.#keep);
    }
    return this.#weight === 0 ? Number.NaN : this.#sum / this.#weight;
  }
}
