/** eˣ of four numbers, and what is made of it. */
import { multiplyAdd } from './lanes';

const LOG2_E: f32 = Mathf.LOG2E;
/** ln 2 in two parts, the first with so few digits that its multiples are exact. */
const LN_2_HIGH: f32 = 0.693359375;
const LN_2_LOW: f32 = -2.1219444e-4;

/** Below and above, eˣ is 0 and ∞ as float32. */
const LEAST: f32 = -104;
const MOST: f32 = 89;

/** eˣ − 1 for |x| ≤ ½ ln 2: the polynomial of Cephes' expf (https://www.netlib.org/cephes). */
function expMinusOneNearZero(x: v128): v128 {
  let p = f32x4.splat(1.98756915e-4);
  p = multiplyAdd(p, x, f32x4.splat(1.3981999507e-3));
  p = multiplyAdd(p, x, f32x4.splat(8.3334519073e-3));
  p = multiplyAdd(p, x, f32x4.splat(4.1665795894e-2));
  p = multiplyAdd(p, x, f32x4.splat(1.6666665459e-1));
  p = multiplyAdd(p, x, f32x4.splat(5.0000001201e-1));
  return multiplyAdd(p, f32x4.mul(x, x), x);
}

/** The whole number n for which x − n·ln 2 is nearest to 0. */
function powerOf2(x: v128): v128 {
  return f32x4.nearest(f32x4.mul(x, f32x4.splat(LOG2_E)));
}

function remainder(x: v128, n: v128): v128 {
  return f32x4.sub(f32x4.sub(x, f32x4.mul(n, f32x4.splat(LN_2_HIGH))), f32x4.mul(n, f32x4.splat(LN_2_LOW)));
}

/** 2ⁿ for −127 < n < 128, by the bits of a float32. */
function twoTo(n: v128): v128 {
  return i32x4.shl(i32x4.add(n, i32x4.splat(127)), 23);
}

/** eˣ, within 2 units in the last place; NaN stays NaN. */
export function exp(x: v128): v128 {
  const bounded = f32x4.min(f32x4.max(x, f32x4.splat(LEAST)), f32x4.splat(MOST));
  const n = powerOf2(bounded);
  const y = f32x4.add(expMinusOneNearZero(remainder(bounded, n)), f32x4.splat(1));
  const power = i32x4.trunc_sat_f32x4_s(n);
  const half = i32x4.shr_s(power, 1); // 2ⁿ itself may be beyond float32 where eˣ is not
  return f32x4.mul(f32x4.mul(y, twoTo(half)), twoTo(i32x4.sub(power, half)));
}

/** eˣ − 1 for x ≤ 0, exact to the last places near 0 too. */
export function expMinusOne(x: v128): v128 {
  const bounded = f32x4.max(x, f32x4.splat(-80));
  const n = powerOf2(bounded);
  const scale = twoTo(i32x4.trunc_sat_f32x4_s(n));
  const near = expMinusOneNearZero(remainder(bounded, n));
  return f32x4.add(f32x4.mul(near, scale), f32x4.sub(scale, f32x4.splat(1)));
}

/** 1 / (1 + e⁻ˣ) */
export function sigmoid(x: v128): v128 {
  const one = f32x4.splat(1);
  return f32x4.div(one, f32x4.add(one, exp(f32x4.neg(x))));
}

/** tanh|x| = −e / (e + 2) with e = exp(−2|x|) − 1, and the sign of x. */
export function tanh(x: v128): v128 {
  const sign = f32x4.splat(-0.0);
  const e = expMinusOne(f32x4.mul(f32x4.abs(x), f32x4.splat(-2)));
  const size = f32x4.div(e, f32x4.add(e, f32x4.splat(2)));
  return v128.bitselect(x, size, sign);
}
