/** Gradients of a Linear from lists of what is not 0, and the steps of plain SGD by them. */
import { NO_LEAST } from './finish';
import { sparseProduct } from './sparseProduct';

/** dx[rows × in] = dy · Wᵀ, W[in × out], dy listed by rows. @returns whether W is finite */
export function sparseInputGradient(
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
  return sparseProduct(true, rows, inFeatures, out, starts, ends, list, weight, dx, 0, NO_LEAST, false, 0, 0, scratch);
}

/** dW[in × out] = xᵀ · dy[rows × out], x listed by columns. */
export function sparseWeightGradient(
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
  sparseProduct(false, inFeatures, out, rows, starts, ends, list, dy, dweight, 0, NO_LEAST, false, 0, 0, scratch);
}

/** W −= rate · xᵀ·dy, the step of plain SGD: the gradient is never stored. */
export function sparseDescent(
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
  sparseProduct(false, inFeatures, out, rows, starts, ends, list, dy, weight, 0, NO_LEAST, true, <f32>lr, 0, scratch);
}
