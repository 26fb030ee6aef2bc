/** Four rows of a matrix product, tile by tile; those that are not whole are finished number by number. */
import * as codes from './codes';
import { DESCEND, descended, finished, leastOf, NO_LEAST } from './finish';
import { loadLanes, storeLanes, VECTOR } from './lanes';
import { PANEL, PANEL_ROW } from './pack';
import { sumTiles, TILE } from './tiles';

/**
 * C = act(A·B + plus) for up to 4 rows of C, or C −= slope · A·B.
 * @param rows 1–4; rows that are not there are computed as copies of the last one, and not stored
 * @param aRow bytes from a row of A to the next
 * @param aStep bytes from a column of A to the next
 * @param panel B as `pack` lays it, panels of [k × 8] one after the other
 * @param plus what is added: 0 for nothing, else an address like C's, its rows `plusRow` bytes apart (0: the same for all, a bias)
 * @param scratch room for 4 × 8 numbers
 */
export function multiplyStrip(
  rows: i32,
  columns: i32,
  k: i32,
  a: usize,
  aRow: usize,
  aStep: usize,
  panel: usize,
  c: usize,
  cRow: usize,
  plus: usize,
  plusRow: usize,
  activation: i32,
  slope: f32,
  scratch: usize,
): void {
  const a1 = rows > 1 ? a + aRow : a;
  const a2 = rows > 2 ? a1 + aRow : a1;
  const a3 = rows > 3 ? a2 + aRow : a2;
  const next = <usize>k * PANEL_ROW;
  let left = columns;
  if (rows === TILE && activation <= codes.ReLU) {
    const whole = left / PANEL;
    sumTiles(whole, k, a, a1, a2, a3, aStep, panel, c, cRow, plus, plusRow, leastOf(activation), activation === DESCEND, slope);
    const done = <usize>whole * PANEL_ROW;
    left -= whole * PANEL;
    panel += <usize>whole * next;
    c += done;
    if (plus) plus += done;
  }
  for (; left > 0; left -= PANEL) {
    sumTiles(1, k, a, a1, a2, a3, aStep, panel, scratch, PANEL_ROW, 0, 0, NO_LEAST, false, 0);
    finishTile(rows, min(left, PANEL), scratch, c, cRow, plus, plusRow, activation, slope);
    panel += next;
    c += PANEL_ROW;
    if (plus) plus += PANEL_ROW;
  }
}

/** From the sums of a tile to `rows` × `columns` (1–4, 1–8) of C. */
function finishTile(
  rows: i32,
  columns: i32,
  sums: usize,
  c: usize,
  cRow: usize,
  plus: usize,
  plusRow: usize,
  activation: i32,
  slope: f32,
): void {
  for (let i = 0; i < rows; i++) {
    if (activation === DESCEND) descendRow(columns, sums, c, slope);
    else finishRow(columns, sums, c, plus, activation, slope);
    sums += PANEL_ROW;
    c += cRow;
    plus += plusRow;
  }
}

/** Takes `columns` (1–8) of a row's sums, times the rate, off what is there. */
function descendRow(columns: i32, sums: usize, c: usize, lr: f32): void {
  const lrs = f32x4.splat(lr);
  for (let left = columns; left > 0; left -= 4) {
    storeLanes(c, descended(loadLanes(c, left), v128.load(sums), lrs), left);
    sums += VECTOR;
    c += VECTOR;
  }
}

/** Stores `columns` (1–8) of a row's sums. */
function finishRow(columns: i32, sums: usize, c: usize, plus: usize, activation: i32, slope: f32): void {
  for (let left = columns; left > 0; left -= 4) {
    let sum = v128.load(sums);
    if (plus) sum = f32x4.add(sum, loadLanes(plus, left));
    storeLanes(c, finished(sum, activation, slope), left);
    sums += VECTOR;
    c += VECTOR;
    if (plus) plus += VECTOR;
  }
}
