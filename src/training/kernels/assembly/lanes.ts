/** Four float32 at a time: the operations that all kernels share, and the rest of a row that fills no whole vector. */

/** Bytes of a float32, and of a vector of four. */
export const FLOAT: usize = 4;
export const VECTOR: usize = 16;

/** a·b + c. The FMA build rounds once, the plain build twice. */
export function multiplyAdd(a: v128, b: v128, c: v128): v128 {
  return isDefined(USE_FMA) ? f32x4.relaxed_madd(a, b, c) : f32x4.add(c, f32x4.mul(a, b));
}

/** The first `count` (1–3) of four lanes; the others are 0. Reads no byte beyond them. */
export function loadPart(address: usize, count: i32): v128 {
  if (count === 1) return v128.load32_zero(address);
  const pair = v128.load64_zero(address);
  return count === 2 ? pair : v128.load32_lane(address, pair, 2, 8);
}

/** Writes the first `count` (1–3) of four lanes, and no byte beyond them. */
export function storePart(address: usize, value: v128, count: i32): void {
  if (count === 1) {
    v128.store32_lane(address, value, 0);
  } else {
    v128.store64_lane(address, value, 0);
    if (count === 3) v128.store32_lane(address, value, 2, 8);
  }
}

/** Four lanes, or the first `count` where fewer are left. */
export function loadLanes(address: usize, count: i32): v128 {
  return count >= 4 ? v128.load(address) : loadPart(address, count);
}

export function storeLanes(address: usize, value: v128, count: i32): void {
  if (count >= 4) v128.store(address, value);
  else storePart(address, value, count);
}

/** The sum of four lanes. */
export function sumLanes(v: v128): f32 {
  const pairs = f32x4.add(v, i32x4.shuffle(v, v, 2, 3, 0, 1));
  return f32x4.extract_lane(pairs, 0) + f32x4.extract_lane(pairs, 1);
}

/** The largest of four lanes; NaN if one is NaN. */
export function maxLanes(v: v128): f32 {
  const pairs = f32x4.max(v, i32x4.shuffle(v, v, 2, 3, 0, 1));
  return max(f32x4.extract_lane(pairs, 0), f32x4.extract_lane(pairs, 1));
}

/** The four lanes added to a sum kept in two float64, so that long sums lose nothing. */
export function addToSum(sum: v128, v: v128): v128 {
  const high = i32x4.shuffle(v, v, 2, 3, 2, 3);
  return f64x2.add(sum, f64x2.add(f64x2.promote_low_f32x4(v), f64x2.promote_low_f32x4(high)));
}

export function totalOf(sum: v128): f64 {
  return f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1);
}
