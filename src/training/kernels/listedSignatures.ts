/** What the kernels take that go by lists of what is not 0. Types only. */
import type { ActivationCode, Address, Flag } from './codes.ts';
import type { Lists } from './signatures.ts';

/**
 * Products that skip what is 0 in one matrix, which is listed line by line: u32 `starts` and `ends` of each line, in bytes of the list, whose
 * entries are the place in the line, in PLACE_BYTES, as u32, and the value. They give the very numbers that the products of `Matrices` give,
 * as long as the other matrix is finite and sums are of at most MOST_TERMS.
 */
export interface ListedProducts {
  /** Bytes of `scratch` that these products need. */
  listedScratchBytes(): number;
  /** y[rows × out] = act(x · W + bias), x listed by rows. @returns 1 where W is finite */
  listedForward(
    rows: number,
    inFeatures: number,
    out: number,
    starts: Address,
    ends: Address,
    list: Address,
    weight: Address,
    bias: Address,
    y: Address,
    activation: ActivationCode,
    p: number,
    q: number,
    lists: Lists,
    scratch: Address,
  ): Flag;
  /** dx[rows × in] = dy · Wᵀ, dy listed by rows. @returns 1 where W is finite */
  listedInputGradient(
    rows: number,
    inFeatures: number,
    out: number,
    starts: Address,
    ends: Address,
    list: Address,
    weight: Address,
    dx: Address,
    scratch: Address,
  ): Flag;
  /** dW[in × out] = xᵀ · dy, x[rows × in] listed by columns; all of dW is written. */
  listedWeightGradient(
    rows: number,
    inFeatures: number,
    out: number,
    starts: Address,
    ends: Address,
    list: Address,
    dy: Address,
    dweight: Address,
    scratch: Address,
  ): void;
  /** W[in × out] −= rate · xᵀ · dy: plain SGD, the gradient is never stored. */
  listedDescent(
    rows: number,
    inFeatures: number,
    out: number,
    starts: Address,
    ends: Address,
    list: Address,
    dy: Address,
    weight: Address,
    lr: number,
    scratch: Address,
  ): void;
}

/** Row by row, what each leaves is listed. */
export interface Listed {
  activateListed(activation: ActivationCode, rows: number, width: number, x: Address, y: Address, p: number, q: number, lists: Lists): void;
  activationGradientListed(
    activation: ActivationCode,
    rows: number,
    width: number,
    x: Address,
    y: Address,
    dy: Address,
    dx: Address,
    p: number,
    q: number,
    lists: Lists,
  ): void;
  multiplyListed(rows: number, width: number, a: Address, b: Address, to: Address, lists: Lists): void;
}
