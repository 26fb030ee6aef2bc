/** Adam's step on the first layer's weight while its gradient comes to be, which is never stored. */
import { adam, direction, faded } from './adam';
import { descended, NO_LEAST } from './finish';
import { FLOAT, VECTOR } from './lanes';
import { sumLine } from './line';

/** Bytes of a row whose gradient is summed before they learn. */
const BLOCK: usize = 128 * FLOAT;

/**
 * `adam` on W[in × out] by the gradient xᵀ·dy, x as `listColumns` lists it. A few numbers at a time: their gradient is summed, and they
 * learn, while it is still in the nearest cache.
 * @param gradient room for 128 numbers, or for `out` where that is less
 */
export function sparseAdam(
  inFeatures: i32,
  out: i32,
  columnStarts: usize,
  columnEnds: usize,
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
): void {
  const row = <usize>out * FLOAT;
  const canRest = weightDecay === 0 && shrink === 1 && eps > 0;
  for (let column: usize = 0; column < <usize>inFeatures; column++) {
    const entry = list + <usize>i32.load(columnStarts + (column << 2));
    const stop = list + <usize>i32.load(columnEnds + (column << 2));
    let at: usize = 0;
    if (entry === stop && canRest) at = rest(row, weight, mean, square, stepSize, rootScale, beta1, beta2, eps);
    while (at < row) {
      const bytes = min(BLOCK, row - at);
      sumLine(bytes, entry, stop, dy + at, row, 0, gradient, NO_LEAST, false, 0);
      const count = <i32>(bytes / FLOAT);
      adam(count, weight + at, gradient, mean + at, square + at, stepSize, rootScale, beta1, rest1, beta2, rest2, eps, weightDecay, shrink);
      at += bytes;
    }
    weight += row;
    mean += row;
    square += row;
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
