/** The normal distribution of four numbers, for GELU. */
import { exp } from './exp';
import { multiplyAdd } from './lanes';

/** erf is ±1 as float32 beyond. */
const FLAT: f32 = 4;
const SQRT_HALF: f32 = Mathf.SQRT1_2;
/** 1 / √(2π): the height of the normal density at 0. */
const NORMAL_PEAK: f32 = 0.3989422804014327;

/** erf x, within 5e-7 of its size: the rational function of Eigen's generic_fast_erf_float (https://eigen.tuxfamily.org). */
export function erf(x: v128): v128 {
  const bounded = f32x4.min(f32x4.max(x, f32x4.splat(-FLAT)), f32x4.splat(FLAT));
  const square = f32x4.mul(bounded, bounded);
  let p = f32x4.splat(-2.72614225801306e-10);
  p = multiplyAdd(p, square, f32x4.splat(2.77068142495902e-8));
  p = multiplyAdd(p, square, f32x4.splat(-2.10102402082508e-6));
  p = multiplyAdd(p, square, f32x4.splat(-5.69250639462346e-5));
  p = multiplyAdd(p, square, f32x4.splat(-7.34990630326855e-4));
  p = multiplyAdd(p, square, f32x4.splat(-2.95459980854025e-3));
  p = multiplyAdd(p, square, f32x4.splat(-1.60960333262415e-2));
  let q = f32x4.splat(-1.45660718464996e-5);
  q = multiplyAdd(q, square, f32x4.splat(-2.13374055278905e-4));
  q = multiplyAdd(q, square, f32x4.splat(-1.68282697438203e-3));
  q = multiplyAdd(q, square, f32x4.splat(-7.37332916720468e-3));
  q = multiplyAdd(q, square, f32x4.splat(-1.42647390514189e-2));
  return f32x4.div(f32x4.mul(bounded, p), q);
}

/** Φ(x): the share of a normal distribution below x. */
export function normalShare(x: v128): v128 {
  const half = f32x4.splat(0.5);
  return multiplyAdd(erf(f32x4.mul(x, f32x4.splat(SQRT_HALF))), half, half);
}

export function normalDensity(x: v128): v128 {
  return f32x4.mul(exp(f32x4.mul(f32x4.mul(x, x), f32x4.splat(-0.5))), f32x4.splat(NORMAL_PEAK));
}
