/** Adam's step on a Linear's weight from lists of what is not 0, a few rows at a time: their gradient learns while it is in the second cache. */
import { adam, direction, faded } from './adam';
import { descended } from './finish';
import { FLOAT, VECTOR } from './lanes';
import { sparseWeightGradient } from './sparseGradients';

/** Numbers whose gradient is summed before they learn. */
const SUMMED: i32 = 32_768;

/**
 * `adam` on W[in × out] by the gradient xᵀ·dy, x listed by columns.
 * @param gradient room for 32,768 numbers, or for W where it has less; for a row of W where that has more
 */
export function sparseAdam(
  rows: i32,
  inFeatures: i32,
  out: i32,
  starts: usize,
  ends: usize,
  list: usize,
  dy: usize,
  gradient: usize,
  weight: usize,
  mean: usize,
  square: usize,
  stepSize: f32,
  rootScale: f32,
  beta1: f32,
  rest1: f32,
  beta2: f32,
  rest2: f32,
  eps: f32,
  weightDecay: f32,
  shrink: f32,
  scratch: usize,
): void {
  const row = <usize>out * FLOAT;
  const canRest = weightDecay === 0 && shrink === 1 && eps > 0;
  const group = max(1, SUMMED / out);
  for (let line = 0; line < inFeatures; line += group) {
    const count = min(group, inFeatures - line);
    sparseWeightGradient(rows, count, out, starts, ends, list, dy, gradient, scratch);
    for (let i: usize = 0; i < <usize>count; i++) {
      const isEmpty = i32.load(starts + (i << 2)) === i32.load(ends + (i << 2));
      const at = isEmpty && canRest ? rest(row, weight, mean, square, stepSize, rootScale, beta1, beta2, eps) : 0;
      const left = <i32>((row - at) / FLOAT);
      const from = gradient + i * row + at;
      adam(left, weight + at, from, mean + at, square + at, stepSize, rootScale, beta1, rest1, beta2, rest2, eps, weightDecay, shrink);
      weight += row;
      mean += row;
      square += row;
    }
    starts += (<usize>count) << 2;
    ends += (<usize>count) << 2;
  }
}

/**
 * The step of numbers whose gradient is 0 and that do not decay, four by four: means fade, and what has none does not move.
 * @returns the bytes that are done: all but those of the last one to three numbers
 */
function rest(
  row: usize,
  parameter: usize,
  mean: usize,
  square: usize,
  stepSize: f32,
  rootScale: f32,
  beta1: f32,
  beta2: f32,
  eps: f32,
): usize {
  const size = f32x4.splat(stepSize);
  const scale = f32x4.splat(rootScale);
  const share1 = f32x4.splat(beta1);
  const share2 = f32x4.splat(beta2);
  const epsilon = f32x4.splat(eps);
  let at: usize = 0;
  for (; at + VECTOR <= row; at += VECTOR) {
    const v = f32x4.mul(v128.load(square + at), share2);
    v128.store(square + at, v);
    const before = v128.load(mean + at);
    if (!v128.any_true(before)) continue;
    const m = faded(f32x4.mul(before, share1));
    v128.store(mean + at, m);
    v128.store(parameter + at, descended(v128.load(parameter + at), direction(m, v, scale, epsilon), size));
  }
  return at;
}
