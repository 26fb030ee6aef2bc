/** A step of Adam on one parameter, in place, in the order of PyTorch's operations. */
import { descended } from './finish';
import { loadPart, multiplyAdd, storePart, VECTOR } from './lanes';
import { decayed, runningMean } from './optimizers';

/** 2⁻¹⁰⁰: a mean up to it is 0. No parameter could feel it, the square of such a gradient being 0 in float32 long before. */
const GRAIN: f32 = 7.888609052210118e-31;

/**
 * A mean whose gradients have ceased fades until it is denormal, and stays so for ever; processors take two to four times as long over
 * such numbers.
 */
export function faded(mean: v128): v128 {
  return v128.and(mean, f32x4.gt(f32x4.abs(mean), f32x4.splat(GRAIN)));
}

/** mean / (√square · scale + eps) */
export function direction(mean: v128, square: v128, scale: v128, eps: v128): v128 {
  return f32x4.div(mean, multiplyAdd(f32x4.sqrt(square), scale, eps));
}

/**
 * https://pytorch.org/docs/stable/generated/torch.optim.Adam.html; with `weightDecay` 0 and `shrink` 1 − rate · weight_decay it is AdamW.
 * @param stepSize rate / (1 − beta1ᵗ)
 * @param rootScale 1 / √(1 − beta2ᵗ)
 * @param rest1 1 − beta1, @param rest2 1 − beta2: they are taken of float64
 * @param shrink what the parameter is multiplied by first; 1 in Adam
 */
export function adam(
  n: i32,
  parameter: usize,
  gradient: usize,
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
  const size = f32x4.splat(stepSize);
  const scale = f32x4.splat(rootScale);
  const share1 = f32x4.splat(beta1);
  const fresh1 = f32x4.splat(rest1);
  const share2 = f32x4.splat(beta2);
  const fresh2 = f32x4.splat(rest2);
  const epsilon = f32x4.splat(eps);
  const decays = weightDecay !== 0 || shrink !== 1;
  for (; n >= 4; n -= 4) {
    let p = v128.load(parameter);
    let g = v128.load(gradient);
    if (decays) {
      p = f32x4.mul(p, f32x4.splat(shrink));
      g = decayed(g, p, f32x4.splat(weightDecay));
    }
    const m = faded(runningMean(v128.load(mean), g, share1, fresh1));
    const v = runningMean(v128.load(square), f32x4.mul(g, g), share2, fresh2);
    v128.store(mean, m);
    v128.store(square, v);
    v128.store(parameter, descended(p, direction(m, v, scale, epsilon), size));
    parameter += VECTOR;
    gradient += VECTOR;
    mean += VECTOR;
    square += VECTOR;
  }
  // The last one to three, written out: as one loop over whole and part lanes a step takes a quarter longer.
  if (n > 0) {
    let p = loadPart(parameter, n);
    let g = loadPart(gradient, n);
    if (decays) {
      p = f32x4.mul(p, f32x4.splat(shrink));
      g = decayed(g, p, f32x4.splat(weightDecay));
    }
    const m = faded(runningMean(loadPart(mean, n), g, share1, fresh1));
    const v = runningMean(loadPart(square, n), f32x4.mul(g, g), share2, fresh2);
    storePart(mean, m, n);
    storePart(square, v, n);
    storePart(parameter, descended(p, direction(m, v, scale, epsilon), size), n);
  }
}
