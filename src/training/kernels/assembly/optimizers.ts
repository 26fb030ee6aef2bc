/**
 * A step of each optimizer on one parameter, in place, in the order of PyTorch's operations. Buffers start as 0, settings are float64
 * as JavaScript has them.
 */
import { descended } from './finish';
import { loadLanes, loadPart, multiplyAdd, storeLanes, storePart, VECTOR } from './lanes';

/** What is learned of a gradient: itself, and a share of the parameter. */
export function decayed(gradient: v128, parameter: v128, decay: v128): v128 {
  return multiplyAdd(parameter, decay, gradient);
}

/** mean · share + fresh · (1 − share) */
export function runningMean(mean: v128, fresh: v128, share: v128, rest: v128): v128 {
  return multiplyAdd(mean, share, f32x4.mul(fresh, rest));
}

function splat(value: f64): v128 {
  return f32x4.splat(<f32>value);
}

/** https://pytorch.org/docs/stable/generated/torch.optim.SGD.html without momentum. */
export function sgd(n: i32, parameter: usize, gradient: usize, lr: f64, weightDecay: f64): void {
  const lrs = splat(lr);
  const decay = splat(weightDecay);
  let left = n;
  for (; left >= 4; left -= 4) {
    const p = v128.load(parameter);
    v128.store(parameter, descended(p, decayed(v128.load(gradient), p, decay), lrs));
    parameter += VECTOR;
    gradient += VECTOR;
  }
  if (left > 0) {
    const p = loadPart(parameter, left);
    storePart(parameter, descended(p, decayed(loadPart(gradient, left), p, decay), lrs), left);
  }
}

/** The same with momentum, dampening 0; a buffer of 0 makes the first one the gradient itself, as PyTorch does. */
export function sgdMomentum(
  n: i32,
  parameter: usize,
  gradient: usize,
  buffer: usize,
  lr: f64,
  momentum: f64,
  nesterov: bool,
  weightDecay: f64,
): void {
  const lrs = splat(lr);
  const share = splat(momentum);
  const decay = splat(weightDecay);
  for (let left = n; left > 0; left -= 4) {
    const p = loadLanes(parameter, left);
    const g = decayed(loadLanes(gradient, left), p, decay);
    const b = multiplyAdd(loadLanes(buffer, left), share, g);
    storeLanes(buffer, b, left);
    storeLanes(parameter, descended(p, nesterov ? multiplyAdd(b, share, g) : b, lrs), left);
    parameter += VECTOR;
    gradient += VECTOR;
    buffer += VECTOR;
  }
}

/** https://pytorch.org/docs/stable/generated/torch.optim.RMSprop.html, not centered. @param buffer read only where momentum is not 0 */
export function rmsprop(
  n: i32,
  parameter: usize,
  gradient: usize,
  square: usize,
  buffer: usize,
  lr: f64,
  alpha: f64,
  eps: f64,
  momentum: f64,
  weightDecay: f64,
): void {
  const lrs = splat(lr);
  const share = splat(alpha);
  const rest = splat(1 - alpha);
  const epsilon = splat(eps);
  const kept = splat(momentum);
  const decay = splat(weightDecay);
  const hasBuffer = momentum !== 0;
  for (let left = n; left > 0; left -= 4) {
    const p = loadLanes(parameter, left);
    const g = decayed(loadLanes(gradient, left), p, decay);
    const v = runningMean(loadLanes(square, left), f32x4.mul(g, g), share, rest);
    let direction = f32x4.div(g, f32x4.add(f32x4.sqrt(v), epsilon));
    if (hasBuffer) {
      direction = multiplyAdd(loadLanes(buffer, left), kept, direction);
      storeLanes(buffer, direction, left);
      buffer += VECTOR;
    }
    storeLanes(square, v, left);
    storeLanes(parameter, descended(p, direction, lrs), left);
    parameter += VECTOR;
    gradient += VECTOR;
    square += VECTOR;
  }
}

/** https://pytorch.org/docs/stable/generated/torch.optim.Adagrad.html with lr_decay 0. */
export function adagrad(n: i32, parameter: usize, gradient: usize, sum: usize, lr: f64, eps: f64, weightDecay: f64): void {
  const lrs = splat(lr);
  const epsilon = splat(eps);
  const decay = splat(weightDecay);
  for (let left = n; left > 0; left -= 4) {
    const p = loadLanes(parameter, left);
    const g = decayed(loadLanes(gradient, left), p, decay);
    const s = multiplyAdd(g, g, loadLanes(sum, left));
    storeLanes(sum, s, left);
    storeLanes(parameter, descended(p, f32x4.div(g, f32x4.add(f32x4.sqrt(s), epsilon)), lrs), left);
    parameter += VECTOR;
    gradient += VECTOR;
    sum += VECTOR;
  }
}
