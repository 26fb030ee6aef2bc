/** The rows of a matrix product that are summed at once, tile by tile; those that are not whole are finished number by number. */
import * as codes from './codes';
import { DESCEND, leastOf, NO_LEAST } from './finish';
import { finishPanel } from './finishPanel';
import { PANEL, PANEL_ROW, TILE } from './pack';
import { sumTiles } from './tiles';

/**
 * C = act(A·B + plus) for up to TILE rows of C, or C −= slope · A·B.
 * @param rows 1–TILE; rows that are not there are computed as copies of the last one, and not stored
 * @param aRow bytes from a row of A to the next
 * @param aStep bytes from a column of A to the next
 * @param panel B as `packPanels` lays it, panels of [k × 8] one after the other
 * @param plus what is added: 0 for nothing, else an address like C's, its rows `plusRow` bytes apart (0: the same for all, a bias)
 * @param scratch room for TILE × 8 numbers
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
  const a4 = rows > 4 ? a3 + aRow : a3;
  const a5 = rows > 5 ? a4 + aRow : a4;
  const next = <usize>k * PANEL_ROW;
  let left = columns;
  if (rows === TILE && activation <= codes.ReLU) {
    const whole = left / PANEL;
    sumTiles(whole, k, a, a1, a2, a3, a4, a5, aStep, panel, c, cRow, plus, plusRow, leastOf(activation), activation === DESCEND, slope);
    const done = <usize>whole * PANEL_ROW;
    left -= whole * PANEL;
    panel += <usize>whole * next;
    c += done;
    if (plus) plus += done;
  }
  for (; left > 0; left -= PANEL) {
    sumTiles(1, k, a, a1, a2, a3, a4, a5, aStep, panel, scratch, PANEL_ROW, 0, 0, NO_LEAST, false, 0);
    finishPanel(rows, min(left, PANEL), scratch, PANEL_ROW, c, cRow, plus, plusRow, activation, slope);
    panel += next;
    c += PANEL_ROW;
    if (plus) plus += PANEL_ROW;
  }
}
