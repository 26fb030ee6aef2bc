/** Lays 48 or 32 columns of B side by side, so that a list of what is not 0 in A is summed out of the nearest cache. */
import { FLOAT, loadLanes, multiplyAdd, VECTOR } from './lanes';

/** Columns of a wide panel, and of a narrow one: their sums are twelve vectors, as many as there are registers for, and eight. */
export const WIDE: i32 = 48;
export const NARROW: i32 = 32;

/** Bytes of a row of a panel: the numbers that are summed at once. */
export const WIDE_ROW: usize = 192;
export const NARROW_ROW: usize = 128;

/** The place in an entry of the lists is told in units of 16 numbers, as a shift: a row is three of them, or two. */
export const PLACE_SHIFT: usize = 6;
const UNIT: usize = 1 << PLACE_SHIFT;

/** How many of so many columns go by wide panels. The rest goes by at most two narrow ones, and only the last panel may have columns to spare. */
export function wideColumns(n: i32): i32 {
  const units = (n + 15) / 16;
  return min(n, max(0, units - 2 * ((2 * units) % 3)) * 16);
}

/**
 * B[k × width], row by row → panels of [k × columns], one after the other; columns that are not there are 0. A row of B is read to its end
 * before the next: processors foresee that.
 * @param columns of a panel
 * @returns 0 in each lane where all is finite, else NaN
 */
export function packWide(k: i32, width: i32, columns: i32, b: usize, bRow: usize, panels: usize): v128 {
  const row = <usize>columns * FLOAT;
  const next = <usize>k * row;
  const end = panels + next;
  let sound = f32x4.splat(0);
  for (let to = panels; to < end; to += row) {
    let from = b;
    let panel = to;
    for (let left = width / columns; left > 0; left--) {
      for (let at: usize = 0; at < row; at += UNIT) {
        const v0 = v128.load(from);
        const v1 = v128.load(from, 16);
        const v2 = v128.load(from, 32);
        const v3 = v128.load(from, 48);
        v128.store(panel + at, v0);
        v128.store(panel + at, v1, 16);
        v128.store(panel + at, v2, 32);
        v128.store(panel + at, v3, 48);
        sound = f32x4.add(sound, zeroIfFinite(v0, v1, v2, v3));
        from += UNIT;
      }
      panel += next;
    }
    const rest = width % columns;
    if (rest > 0) sound = f32x4.add(sound, packRest(rest, columns, from, panel));
    b += bRow;
  }
  return sound;
}

/** 0 in each lane in which all four are finite, else NaN: of its own, so that no sum waits for the one before. */
function zeroIfFinite(a: v128, b: v128, c: v128, d: v128): v128 {
  const zero = f32x4.splat(0);
  return multiplyAdd(a, zero, multiplyAdd(b, zero, multiplyAdd(c, zero, f32x4.mul(d, zero))));
}

/** The last columns of a row, fewer than a panel has. */
function packRest(width: i32, columns: i32, from: usize, to: usize): v128 {
  const zero = f32x4.splat(0);
  let sound = zero;
  for (let left = columns; left > 0; left -= 4) {
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
export function packWideColumns(k: i32, width: i32, columns: i32, b: usize, bRow: usize, panel: usize): v128 {
  const row = <usize>columns * FLOAT;
  let sound = f32x4.splat(0);
  for (; width > 0; width -= columns) {
    for (let j = 0; j < columns; j += 4) {
      sound = v128.or(sound, packFourWide(k, width - j, b, bRow, panel + <usize>j * FLOAT, row));
      b += 4 * bRow;
    }
    panel += <usize>k * row;
  }
  return sound;
}

/** Four columns of a panel, four rows at a time turned in registers; of the `columns` that are not there, 0. */
function packFourWide(k: i32, columns: i32, b: usize, bRow: usize, panel: usize, row: usize): v128 {
  const zero = f32x4.splat(0);
  let sound = zero;
  let i = 0;
  if (columns >= 4) {
    for (; i + 4 <= k; i += 4) {
      const r0 = v128.load(b);
      const r1 = v128.load(b + bRow);
      const r2 = v128.load(b + 2 * bRow);
      const r3 = v128.load(b + 3 * bRow);
      sound = f32x4.add(sound, zeroIfFinite(r0, r1, r2, r3));
      const low01 = i32x4.shuffle(r0, r1, 0, 4, 1, 5);
      const low23 = i32x4.shuffle(r2, r3, 0, 4, 1, 5);
      const high01 = i32x4.shuffle(r0, r1, 2, 6, 3, 7);
      const high23 = i32x4.shuffle(r2, r3, 2, 6, 3, 7);
      v128.store(panel, i64x2.shuffle(low01, low23, 0, 2));
      v128.store(panel + row, i64x2.shuffle(low01, low23, 1, 3));
      v128.store(panel + 2 * row, i64x2.shuffle(high01, high23, 0, 2));
      v128.store(panel + 3 * row, i64x2.shuffle(high01, high23, 1, 3));
      b += VECTOR;
      panel += 4 * row;
    }
  }
  for (; i < k; i++) {
    for (let j = 0; j < 4; j++) {
      const v: f32 = j < columns ? f32.load(b + <usize>j * bRow) : 0;
      sound = multiplyAdd(f32x4.splat(v), zero, sound);
      f32.store(panel + <usize>j * FLOAT, v);
    }
    b += FLOAT;
    panel += row;
  }
  return sound;
}
