/** Lays columns of B side by side in panels, so that a product reads them straight through out of the nearest cache. */
import { FLOAT, loadLanes, multiplyAdd, VECTOR } from './lanes';

/** Bytes that are laid at once: every panel is as wide as one of these, or some. */
const PART: usize = 2 * VECTOR;

/**
 * B[k × width], row by row → panels of [k × columns], one after the other; columns that are not there are 0. A row of B is read to its end
 * before the next: processors foresee that, and rows a power of two apart would fight for one place in the cache.
 * @param columns of a panel, a multiple of eight
 * @param row bytes from a row of a panel to the next
 * @returns 0 in each lane where all is finite, else NaN
 */
export function packStraight(k: i32, width: i32, columns: i32, b: usize, bRow: usize, panels: usize, row: usize): v128 {
  const bytes = <usize>columns * FLOAT;
  const next = <usize>k * row;
  const end = panels + next;
  const whole = width / columns;
  const rest = width % columns;
  let sound = f32x4.splat(0);
  for (let to = panels; to < end; to += row) {
    let from = b;
    let panel = to;
    for (let left = whole; left > 0; left--) {
      for (let at: usize = 0; at < bytes; at += PART) {
        const v0 = v128.load(from);
        const v1 = v128.load(from, 16);
        v128.store(panel + at, v0);
        v128.store(panel + at, v1, 16);
        sound = f32x4.add(sound, zeroIfFinite(v0, v1));
        from += PART;
      }
      panel += next;
    }
    if (rest > 0) sound = f32x4.add(sound, packRest(rest, columns, from, panel));
    b += bRow;
  }
  return sound;
}

/** 0 in each lane in which both are finite, else NaN: of its own, so that no sum waits for the one before. */
function zeroIfFinite(a: v128, b: v128): v128 {
  const zero = f32x4.splat(0);
  return multiplyAdd(a, zero, f32x4.mul(b, zero));
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

/** The same of B stored transposed, [width × k]; `columns` is a multiple of four. */
export function packTurned(k: i32, width: i32, columns: i32, b: usize, bRow: usize, panel: usize, row: usize): v128 {
  let sound = f32x4.splat(0);
  for (; width > 0; width -= columns) {
    for (let j = 0; j < columns; j += 4) {
      sound = v128.or(sound, packFour(k, width - j, b, bRow, panel + <usize>j * FLOAT, row));
      b += 4 * bRow;
    }
    panel += <usize>k * row;
  }
  return sound;
}

/** Four columns of a panel, four rows at a time turned in registers; of the `columns` that are not there, 0. */
function packFour(k: i32, columns: i32, b: usize, bRow: usize, panel: usize, row: usize): v128 {
  const zero = f32x4.splat(0);
  let sound = zero;
  let i = 0;
  if (columns >= 4) {
    for (; i + 4 <= k; i += 4) {
      const r0 = v128.load(b);
      const r1 = v128.load(b + bRow);
      const r2 = v128.load(b + 2 * bRow);
      const r3 = v128.load(b + 3 * bRow);
      sound = f32x4.add(sound, f32x4.add(zeroIfFinite(r0, r1), zeroIfFinite(r2, r3)));
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
