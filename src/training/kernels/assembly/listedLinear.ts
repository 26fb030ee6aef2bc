/** A Linear's products by lists of what is not 0: forward, both gradients, and the step of plain SGD. */
import { activate } from './activate';
import * as codes from './codes';
import { DESCEND } from './finish';
import { listedProduct } from './listedProduct';

/**
 * y[rows × out] = act(x[rows × in] · W + bias), x listed by rows.
 * @param bias 0 where there is none
 * @param activation its code, or 0; `p` and `q` are its arguments
 * @param lists where y is listed, or 0; only ReLU may be
 * @returns whether W is finite; if not, x · W written out has NaN where 0 meets ∞, and this has not
 */
export function listedForward(
  rows: i32,
  inFeatures: i32,
  out: i32,
  starts: usize,
  ends: usize,
  list: usize,
  weight: usize,
  bias: usize,
  y: usize,
  activation: i32,
  p: f32,
  q: f32,
  lists: usize,
  scratch: usize,
): bool {
  const isFused = activation <= codes.LeakyReLU;
  const fused = isFused ? activation : codes.none;
  const sound = listedProduct(false, rows, out, inFeatures, starts, ends, list, weight, y, bias, fused, p, lists, scratch);
  if (!isFused) activate(activation, rows * out, y, y, p, q);
  return sound;
}

/** dx[rows × in] = dy · Wᵀ, W[in × out], dy listed by rows. @returns whether W is finite */
export function listedInputGradient(
  rows: i32,
  inFeatures: i32,
  out: i32,
  starts: usize,
  ends: usize,
  list: usize,
  weight: usize,
  dx: usize,
  scratch: usize,
): bool {
  return listedProduct(true, rows, inFeatures, out, starts, ends, list, weight, dx, 0, codes.none, 0, 0, scratch);
}

/** dW[in × out] = xᵀ · dy[rows × out], x listed by columns. */
export function listedWeightGradient(
  rows: i32,
  inFeatures: i32,
  out: i32,
  starts: usize,
  ends: usize,
  list: usize,
  dy: usize,
  dweight: usize,
  scratch: usize,
): void {
  listedProduct(false, inFeatures, out, rows, starts, ends, list, dy, dweight, 0, codes.none, 0, 0, scratch);
}

/** W −= rate · xᵀ·dy, the step of plain SGD: the gradient is never stored. */
export function listedDescent(
  rows: i32,
  inFeatures: i32,
  out: i32,
  starts: usize,
  ends: usize,
  list: usize,
  dy: usize,
  weight: usize,
  lr: f64,
  scratch: usize,
): void {
  listedProduct(false, inFeatures, out, rows, starts, ends, list, dy, weight, 0, DESCEND, <f32>lr, 0, scratch);
}
