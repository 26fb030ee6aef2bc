/** Lays 32 columns of B side by side, so that a list of what is not 0 in A is summed out of the nearest cache. */
import { FLOAT, loadLanes, multiplyAdd, VECTOR } from './lanes';

/** Columns of a panel: their sums, eight vectors, are as many as a processor needs under way to be busy. */
export const WIDE: i32 = 32;

/** Bytes of a row of a panel: the numbers that are summed at once. The place in an entry of its lists is told in these bytes. */
export const WIDE_ROW: usize = 128;
export const WIDE_SHIFT: usize = 7;

/**
 * B[k × width], row by row → panels of [k × 32], one after the other; columns that are not there are 0. A row of B is read to its end before
 * the next: processors foresee that.
 * @returns 0 in each lane where all is finite, else NaN
 */
export function packWide(k: i32, width: i32, b: usize, bRow: usize, panels: usize): v128 {
  const zero = f32x4.splat(0);
  const next = <usize>k * WIDE_ROW;
  const end = panels + next;
  let sound = zero;
  for (let to = panels; to < end; to += WIDE_ROW) {
    let from = b;
    let panel = to;
    for (let left = width / WIDE; left > 0; left--) {
      const v0 = v128.load(from);
      const v1 = v128.load(from, 16);
      const v2 = v128.load(from, 32);
      const v3 = v128.load(from, 48);
      v128.store(panel, v0);
      v128.store(panel, v1, 16);
      v128.store(panel, v2, 32);
      v128.store(panel, v3, 48);
      const v4 = v128.load(from, 64);
      const v5 = v128.load(from, 80);
      const v6 = v128.load(from, 96);
      const v7 = v128.load(from, 112);
      v128.store(panel, v4, 64);
      v128.store(panel, v5, 80);
      v128.store(panel, v6, 96);
      v128.store(panel, v7, 112);
      const low = multiplyAdd(v0, zero, multiplyAdd(v1, zero, multiplyAdd(v2, zero, f32x4.mul(v3, zero))));
      const high = multiplyAdd(v4, zero, multiplyAdd(v5, zero, multiplyAdd(v6, zero, f32x4.mul(v7, zero))));
      sound = f32x4.add(sound, f32x4.add(low, high));
      from += WIDE_ROW;
      panel += next;
    }
    const rest = width % WIDE;
    if (rest > 0) sound = f32x4.add(sound, packRest(rest, from, panel));
    b += bRow;
  }
  return sound;
}

/** The last columns (1–31) of a row. */
function packRest(width: i32, from: usize, to: usize): v128 {
  const zero = f32x4.splat(0);
  let sound = zero;
  for (let left = WIDE; left > 0; left -= 4) {
    const v = width > 0 ? loadLanes(from, width) : zero;
    sound = multiplyAdd(v, zero, sound);
    v128.store(to, v);
    width -= 4;
    from += VECTOR;
    to += VECTOR;
  }
  return sound;
}

/** The same of B stored transposed, [width × k]. */
export function packWideColumns(k: i32, width: i32, b: usize, bRow: usize, panel: usize): v128 {
  let sound = f32x4.splat(0);
  for (; width > 0; width -= WIDE) {
    for (let j = 0; j < WIDE; j += 4) {
      sound = v128.or(sound, packFourWide(k, width - j, b, bRow, panel + <usize>j * FLOAT));
      b += 4 * bRow;
    }
    panel += <usize>k * WIDE_ROW;
  }
  return sound;
}

/** Four columns of a panel, four rows at a time turned in registers; of the `columns` that are not there, 0. */
function packFourWide(k: i32, columns: i32, b: usize, bRow: usize, panel: usize): v128 {
  const zero = f32x4.splat(0);
  let sound = zero;
  let i = 0;
  if (columns >= 4) {
    for (; i + 4 <= k; i += 4) {
      const r0 = v128.load(b);
      const r1 = v128.load(b + bRow);
      const r2 = v128.load(b + 2 * bRow);
      const r3 = v128.load(b + 3 * bRow);
      sound = multiplyAdd(r0, zero, sound);
      sound = multiplyAdd(r1, zero, sound);
      sound = multiplyAdd(r2, zero, sound);
      sound = multiplyAdd(r3, zero, sound);
      const low01 = i32x4.shuffle(r0, r1, 0, 4, 1, 5);
      const low23 = i32x4.shuffle(r2, r3, 0, 4, 1, 5);
      const high01 = i32x4.shuffle(r0, r1, 2, 6, 3, 7);
      const high23 = i32x4.shuffle(r2, r3, 2, 6, 3, 7);
      v128.store(panel, i64x2.shuffle(low01, low23, 0, 2));
      v128.store(panel, i64x2.shuffle(low01, low23, 1, 3), 128);
      v128.store(panel, i64x2.shuffle(high01, high23, 0, 2), 256);
      v128.store(panel, i64x2.shuffle(high01, high23, 1, 3), 384);
      b += VECTOR;
      panel += 4 * WIDE_ROW;
    }
  }
  for (; i < k; i++) {
    for (let j = 0; j < 4; j++) {
      const v: f32 = j < columns ? f32.load(b + <usize>j * bRow) : 0;
      sound = multiplyAdd(f32x4.splat(v), zero, sound);
      f32.store(panel + <usize>j * FLOAT, v);
    }
    b += FLOAT;
    panel += WIDE_ROW;
  }
  return sound;
}
