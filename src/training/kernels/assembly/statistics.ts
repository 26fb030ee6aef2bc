/** What a buffer's numbers are like: finite or not, and how spread. */
import { FLOAT, loadLanes, maxLanes, VECTOR } from './lanes';

function isFinite4(x: v128): v128 {
  return f32x4.lt(f32x4.abs(x), f32x4.splat(Infinity));
}

/** @returns 1 where every number is finite, else 0 */
export function allFinite(n: i32, x: usize): bool {
  let finite = i32x4.splat(-1);
  for (let left = n; left > 0; left -= 4) {
    finite = v128.and(finite, isFinite4(loadLanes(x, left)));
    x += VECTOR;
  }
  return i32x4.all_true(finite);
}

/** Minimum and maximum of the finite numbers, as two float32 to `result`; ∞ and −∞ where there are none. */
export function minMax(n: i32, x: usize, result: usize): void {
  const infinity = f32x4.splat(Infinity);
  let least = infinity;
  let most = f32x4.neg(infinity);
  for (let left = n; left > 0; left -= 4) {
    let v = f32x4.splat(NaN); // not finite, so lanes that are not there do not count
    v = left >= 4 ? v128.load(x) : firstLanes(x, left, v);
    const finite = isFinite4(v);
    least = f32x4.min(least, v128.bitselect(v, infinity, finite));
    most = f32x4.max(most, v128.bitselect(v, f32x4.neg(infinity), finite));
    x += VECTOR;
  }
  f32.store(result, -maxLanes(f32x4.neg(least)));
  f32.store(result, maxLanes(most), 4);
}

/** The first `count` lanes of memory; the others of `rest`. */
function firstLanes(address: usize, count: i32, rest: v128): v128 {
  let v = v128.load32_lane(address, rest, 0);
  if (count > 1) v = v128.load32_lane(address, v, 1, 4);
  if (count > 2) v = v128.load32_lane(address, v, 2, 8);
  return v;
}

/** Counts the numbers from `min` to `max` in equal bins, u32[bins] to `counts`; where min = max they all lie in the first. */
export function histogram(n: i32, x: usize, min: f64, max: f64, bins: i32, counts: usize): void {
  memory.fill(counts, 0, (<usize>bins) << 2);
  const perBin = max > min ? <f64>bins / (max - min) : 0;
  for (let i = 0; i < n; i++) {
    const value = <f64>f32.load(x);
    x += FLOAT;
    if (!(value >= min && value <= max)) continue;
    const bin = <i32>((value - min) * perBin);
    const counter = counts + ((<usize>(bin < bins ? bin : bins - 1)) << 2);
    i32.store(counter, i32.load(counter) + 1);
  }
}
