/** What this machine's vector unit can do at most: sums in registers, nothing read or written. */
import { multiplyAdd, sumLanes } from './lanes';

/**
 * Twelve chains of x = x·a + x that do not wait for each other: 96 operations an iteration. `a` comes from outside, since a
 * constant would be loaded anew for each.
 * @returns a checksum
 */
export function peak(iterations: i32): f32 {
  const a = f32x4.splat(<f32>iterations * 1e-16); // too small to change x
  let x0 = f32x4.splat(1);
  let x1 = f32x4.splat(2);
  let x2 = f32x4.splat(3);
  let x3 = f32x4.splat(4);
  let x4 = f32x4.splat(5);
  let x5 = f32x4.splat(6);
  let x6 = f32x4.splat(7);
  let x7 = f32x4.splat(8);
  let x8 = f32x4.splat(9);
  let x9 = f32x4.splat(10);
  let x10 = f32x4.splat(11);
  let x11 = f32x4.splat(12);
  for (let i = 0; i < iterations; i++) {
    x0 = multiplyAdd(x0, a, x0);
    x1 = multiplyAdd(x1, a, x1);
    x2 = multiplyAdd(x2, a, x2);
    x3 = multiplyAdd(x3, a, x3);
    x4 = multiplyAdd(x4, a, x4);
    x5 = multiplyAdd(x5, a, x5);
    x6 = multiplyAdd(x6, a, x6);
    x7 = multiplyAdd(x7, a, x7);
    x8 = multiplyAdd(x8, a, x8);
    x9 = multiplyAdd(x9, a, x9);
    x10 = multiplyAdd(x10, a, x10);
    x11 = multiplyAdd(x11, a, x11);
  }
  x0 = f32x4.add(x0, x1);
  x0 = f32x4.add(x0, x2);
  x0 = f32x4.add(x0, x3);
  x0 = f32x4.add(x0, x4);
  x0 = f32x4.add(x0, x5);
  x0 = f32x4.add(x0, x6);
  x0 = f32x4.add(x0, x7);
  x0 = f32x4.add(x0, x8);
  x0 = f32x4.add(x0, x9);
  x0 = f32x4.add(x0, x10);
  x0 = f32x4.add(x0, x11);
  return sumLanes(x0);
}
