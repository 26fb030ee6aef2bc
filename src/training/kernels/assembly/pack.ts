/** Lays eight columns of B side by side, so that a tile reads them straight through. */
import { FLOAT, loadLanes, loadPart, VECTOR } from './lanes';

/** Columns of a panel, and the bytes of one of its rows. */
export const PANEL: i32 = 8;
export const PANEL_ROW: usize = 32;

/** Bytes of a row of a strip: four numbers. */
export const STRIP_ROW: usize = VECTOR;

/** The first `columns` (1–4) of A[k × …], side by side → [k × 4]: read as they lie, a power of two apart, they would fight for one place in the cache. */
export function packStrip(k: i32, columns: i32, a: usize, aLine: usize, strip: usize): void {
  const end = strip + <usize>k * STRIP_ROW;
  while (strip < end) {
    v128.store(strip, loadLanes(a, columns));
    a += aLine;
    strip += STRIP_ROW;
  }
}

/**
 * B[k × width], row by row → panels of [k × 8], one after the other; columns that are not there are 0. A row of B is read to its end
 * before the next: rows a power of two apart would fight for one place in the cache.
 */
export function packRows(k: i32, width: i32, b: usize, bRow: usize, panels: usize): void {
  const next = <usize>k * PANEL_ROW;
  const whole = width / PANEL;
  const end = panels + next;
  let from = b;
  for (let to = panels; to < end; to += PANEL_ROW) {
    let panel = to;
    for (let left = whole; left > 0; left--) {
      v128.store(panel, v128.load(from));
      v128.store(panel, v128.load(from, 16), 16);
      from += PANEL_ROW;
      panel += next;
    }
    from += bRow - <usize>whole * PANEL_ROW;
  }
  const rest = width % PANEL;
  if (rest > 0) packPart(k, rest, b + <usize>whole * PANEL_ROW, bRow, panels + <usize>whole * next);
}

function packPart(k: i32, columns: i32, b: usize, bRow: usize, panel: usize): void {
  const end = panel + <usize>k * PANEL_ROW;
  while (panel < end) {
    v128.store(panel, loadLanes(b, columns));
    v128.store(panel, columns > 4 ? loadPart(b + VECTOR, columns - 4) : i32x4.splat(0), 16);
    b += bRow;
    panel += PANEL_ROW;
  }
}

/** B stored transposed, [width × k], → panels of [k × 8], one after the other. */
export function packColumns(k: i32, width: i32, b: usize, bRow: usize, panel: usize): void {
  for (let j = 0; j < width; j += PANEL) {
    packFour(k, width - j, b, bRow, panel);
    packFour(k, width - j - 4, b + 4 * bRow, bRow, panel + VECTOR);
    b += 8 * bRow;
    panel += <usize>k * PANEL_ROW;
  }
}

/** Four columns of a panel, four rows at a time turned in registers; of the `columns` that are not there, 0. */
function packFour(k: i32, columns: i32, b: usize, bRow: usize, panel: usize): void {
  let i = 0;
  if (columns >= 4) {
    for (; i + 4 <= k; i += 4) {
      const r0 = v128.load(b);
      const r1 = v128.load(b + bRow);
      const r2 = v128.load(b + 2 * bRow);
      const r3 = v128.load(b + 3 * bRow);
      const low01 = i32x4.shuffle(r0, r1, 0, 4, 1, 5);
      const low23 = i32x4.shuffle(r2, r3, 0, 4, 1, 5);
      const high01 = i32x4.shuffle(r0, r1, 2, 6, 3, 7);
      const high23 = i32x4.shuffle(r2, r3, 2, 6, 3, 7);
      v128.store(panel, i64x2.shuffle(low01, low23, 0, 2));
      v128.store(panel, i64x2.shuffle(low01, low23, 1, 3), 32);
      v128.store(panel, i64x2.shuffle(high01, high23, 0, 2), 64);
      v128.store(panel, i64x2.shuffle(high01, high23, 1, 3), 96);
      b += VECTOR;
      panel += 4 * PANEL_ROW;
    }
  }
  for (; i < k; i++) {
    for (let j = 0; j < 4; j++) {
      f32.store(panel + <usize>j * FLOAT, j < columns ? f32.load(b + <usize>j * bRow) : 0);
    }
    b += FLOAT;
    panel += PANEL_ROW;
  }
}
