/** A tile of a matrix product, 4 rows by 8 columns, that stays in registers while it is summed. Imports finish, lanes and pack. */
import { DESCEND, descended, finished, KEEP } from './finish';
import { loadLanes, multiplyAdd, storeLanes, VECTOR } from './lanes';
import { PANEL, PANEL_ROW } from './pack';

/** Rows of a tile: with 8 columns these are eight sums, as many as a processor needs under way to be busy. */
export const TILE: i32 = 4;

/**
 * C = act(A·B + plus) for up to 4 × 8 numbers of C.
 * @param rows 1–4; rows that are not there are computed as copies of the last one, and not stored
 * @param columns 1–8
 * @param aRow bytes from a row of A to the next
 * @param aStep bytes from a column of A to the next
 * @param panel B as `pack` lays it, [k × 8]
 * @param plus what is added: 0 for nothing, else an address like C's, its rows `plusRow` bytes apart (0: the same for all, a bias)
 * @param scratch room for 4 × 8 numbers
 */
export function multiplyTile(
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
  if (rows === TILE && columns === PANEL && plus === 0 && activation <= KEEP) {
    sumTile(k, a, a1, a2, a3, aStep, panel, c, cRow, activation === DESCEND, slope);
    return;
  }
  sumTile(k, a, a1, a2, a3, aStep, panel, scratch, PANEL_ROW, false, 0);
  if (activation === DESCEND) {
    for (let i = 0; i < rows; i++) {
      descendRow(columns, scratch, c, slope);
      scratch += PANEL_ROW;
      c += cRow;
    }
    return;
  }
  for (let i = 0; i < rows; i++) {
    finishRow(columns, scratch, c, plus, activation, slope);
    scratch += PANEL_ROW;
    c += cRow;
    plus += plusRow;
  }
}

/** The sums of a whole tile, stored, or times the rate taken off what is there. Not unrolled: the compiler would load more at once than there are registers. */
function sumTile(
  k: i32,
  a0: usize,
  a1: usize,
  a2: usize,
  a3: usize,
  aStep: usize,
  panel: usize,
  to: usize,
  toRow: usize,
  descends: bool,
  rate: f32,
): void {
  let c00 = f32x4.splat(0);
  let c01 = f32x4.splat(0);
  let c10 = f32x4.splat(0);
  let c11 = f32x4.splat(0);
  let c20 = f32x4.splat(0);
  let c21 = f32x4.splat(0);
  let c30 = f32x4.splat(0);
  let c31 = f32x4.splat(0);
  const end = panel + <usize>k * PANEL_ROW;
  while (panel < end) {
    const b0 = v128.load(panel);
    const b1 = v128.load(panel, 16);
    const x0 = v128.load32_splat(a0);
    c00 = multiplyAdd(x0, b0, c00);
    c01 = multiplyAdd(x0, b1, c01);
    a0 += aStep;
    const x1 = v128.load32_splat(a1);
    c10 = multiplyAdd(x1, b0, c10);
    c11 = multiplyAdd(x1, b1, c11);
    a1 += aStep;
    const x2 = v128.load32_splat(a2);
    c20 = multiplyAdd(x2, b0, c20);
    c21 = multiplyAdd(x2, b1, c21);
    a2 += aStep;
    const x3 = v128.load32_splat(a3);
    c30 = multiplyAdd(x3, b0, c30);
    c31 = multiplyAdd(x3, b1, c31);
    a3 += aStep;
    panel += PANEL_ROW;
  }
  if (descends) {
    const r = f32x4.splat(rate);
    c00 = descended(v128.load(to), c00, r);
    c01 = descended(v128.load(to, 16), c01, r);
    c10 = descended(v128.load(to + 1 * toRow), c10, r);
    c11 = descended(v128.load(to + 1 * toRow, 16), c11, r);
    c20 = descended(v128.load(to + 2 * toRow), c20, r);
    c21 = descended(v128.load(to + 2 * toRow, 16), c21, r);
    c30 = descended(v128.load(to + 3 * toRow), c30, r);
    c31 = descended(v128.load(to + 3 * toRow, 16), c31, r);
  }
  v128.store(to, c00);
  v128.store(to, c01, 16);
  to += toRow;
  v128.store(to, c10);
  v128.store(to, c11, 16);
  to += toRow;
  v128.store(to, c20);
  v128.store(to, c21, 16);
  to += toRow;
  v128.store(to, c30);
  v128.store(to, c31, 16);
}

/** Takes `columns` (1–8) of a row's sums, times the rate, off what is there. */
function descendRow(columns: i32, sums: usize, c: usize, rate: f32): void {
  const rates = f32x4.splat(rate);
  for (let left = columns; left > 0; left -= 4) {
    storeLanes(c, descended(loadLanes(c, left), v128.load(sums), rates), left);
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
