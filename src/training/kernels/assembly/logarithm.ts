/** ln of four numbers. */
import { multiplyAdd } from './lanes';

const LN_2: f32 = Mathf.LN2;
const SQRT_2: f32 = Mathf.SQRT2;
const MANTISSA: i32 = 0x007fffff;
const ONE: i32 = 0x3f800000;

/** ln(1 + f) + n·ln 2 for √½ ≤ 1 + f ≤ √2: the polynomial of Cephes' logf (https://www.netlib.org/cephes). */
function logOf(f: v128, n: v128): v128 {
  let p = f32x4.splat(7.0376836292e-2);
  p = multiplyAdd(p, f, f32x4.splat(-1.151461031e-1));
  p = multiplyAdd(p, f, f32x4.splat(1.167699874e-1));
  p = multiplyAdd(p, f, f32x4.splat(-1.2420140846e-1));
  p = multiplyAdd(p, f, f32x4.splat(1.4249322787e-1));
  p = multiplyAdd(p, f, f32x4.splat(-1.6668057665e-1));
  p = multiplyAdd(p, f, f32x4.splat(2.0000714765e-1));
  p = multiplyAdd(p, f, f32x4.splat(-2.4999993993e-1));
  p = multiplyAdd(p, f, f32x4.splat(3.3333331174e-1));
  const square = f32x4.mul(f, f);
  const rest = multiplyAdd(p, f32x4.mul(square, f), f32x4.mul(square, f32x4.splat(-0.5)));
  return multiplyAdd(n, f32x4.splat(LN_2), f32x4.add(f, rest));
}

/** ln x for x ≥ 1, infinity and NaN as they should be. */
export function log(x: v128): v128 {
  const bits = i32x4.sub(x, i32x4.splat(ONE));
  const n = f32x4.convert_i32x4_s(i32x4.shr_s(bits, 23));
  const m = v128.or(v128.and(x, i32x4.splat(MANTISSA)), i32x4.splat(ONE));
  const isLarge = f32x4.gt(m, f32x4.splat(SQRT_2));
  const f = f32x4.sub(v128.bitselect(f32x4.mul(m, f32x4.splat(0.5)), m, isLarge), f32x4.splat(1));
  const value = logOf(f, f32x4.add(n, v128.and(isLarge, f32x4.splat(1))));
  const isBelowInfinity = f32x4.lt(x, f32x4.splat(Infinity));
  return v128.bitselect(value, x, isBelowInfinity);
}

/** ln(1 + u) for 0 ≤ u ≤ 1, exact to the last places near 0 too. */
export function logOnePlus(u: v128): v128 {
  const isLarge = f32x4.gt(u, f32x4.splat(SQRT_2 - 1));
  const half = f32x4.mul(f32x4.sub(u, f32x4.splat(1)), f32x4.splat(0.5));
  const one = v128.and(isLarge, f32x4.splat(1));
  return logOf(v128.bitselect(half, u, isLarge), one);
}
