/** Tiles of a matrix product, TILE rows by 8 columns, that stay in registers while they are summed. */
import { descended } from './finish';
import { multiplyAdd } from './lanes';
import { PANEL_ROW, TILE } from './pack';

/**
 * So many whole tiles side by side: max(least, plus + sums), or the sums times the rate taken off what is there. All is done here, loop
 * in loop, because a call for each tile costs as much as a tenth of its sums. Not unrolled: the compiler would load more at once than
 * there are registers.
 */
export function sumTiles(
  tiles: i32,
  k: i32,
  row0: usize,
  row1: usize,
  row2: usize,
  row3: usize,
  row4: usize,
  row5: usize,
  aStep: usize,
  panel: usize,
  to: usize,
  toRow: usize,
  plus: usize,
  plusRow: usize,
  least: f32,
  descends: bool,
  lr: f32,
): void {
  for (; tiles > 0; tiles--) {
    let c00 = f32x4.splat(0);
    let c01 = f32x4.splat(0);
    let c10 = f32x4.splat(0);
    let c11 = f32x4.splat(0);
    let c20 = f32x4.splat(0);
    let c21 = f32x4.splat(0);
    let c30 = f32x4.splat(0);
    let c31 = f32x4.splat(0);
    let c40 = f32x4.splat(0);
    let c41 = f32x4.splat(0);
    let c50 = f32x4.splat(0);
    let c51 = f32x4.splat(0);
    let a0 = row0;
    let a1 = row1;
    let a2 = row2;
    let a3 = row3;
    let a4 = row4;
    let a5 = row5;
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
      if (TILE > 4) {
        const x4 = v128.load32_splat(a4);
        c40 = multiplyAdd(x4, b0, c40);
        c41 = multiplyAdd(x4, b1, c41);
        a4 += aStep;
        const x5 = v128.load32_splat(a5);
        c50 = multiplyAdd(x5, b0, c50);
        c51 = multiplyAdd(x5, b1, c51);
        a5 += aStep;
      }
      panel += PANEL_ROW;
    }
    const to1 = to + toRow;
    const to2 = to1 + toRow;
    const to3 = to2 + toRow;
    const to4 = to3 + toRow;
    const to5 = to4 + toRow;
    if (descends) {
      const lrs = f32x4.splat(lr);
      c00 = descended(v128.load(to), c00, lrs);
      c01 = descended(v128.load(to, 16), c01, lrs);
      c10 = descended(v128.load(to1), c10, lrs);
      c11 = descended(v128.load(to1, 16), c11, lrs);
      c20 = descended(v128.load(to2), c20, lrs);
      c21 = descended(v128.load(to2, 16), c21, lrs);
      c30 = descended(v128.load(to3), c30, lrs);
      c31 = descended(v128.load(to3, 16), c31, lrs);
      if (TILE > 4) {
        c40 = descended(v128.load(to4), c40, lrs);
        c41 = descended(v128.load(to4, 16), c41, lrs);
        c50 = descended(v128.load(to5), c50, lrs);
        c51 = descended(v128.load(to5, 16), c51, lrs);
      }
    } else {
      if (plus) {
        const plus1 = plus + plusRow;
        const plus2 = plus1 + plusRow;
        const plus3 = plus2 + plusRow;
        const plus4 = plus3 + plusRow;
        const plus5 = plus4 + plusRow;
        c00 = f32x4.add(c00, v128.load(plus));
        c01 = f32x4.add(c01, v128.load(plus, 16));
        c10 = f32x4.add(c10, v128.load(plus1));
        c11 = f32x4.add(c11, v128.load(plus1, 16));
        c20 = f32x4.add(c20, v128.load(plus2));
        c21 = f32x4.add(c21, v128.load(plus2, 16));
        c30 = f32x4.add(c30, v128.load(plus3));
        c31 = f32x4.add(c31, v128.load(plus3, 16));
        if (TILE > 4) {
          c40 = f32x4.add(c40, v128.load(plus4));
          c41 = f32x4.add(c41, v128.load(plus4, 16));
          c50 = f32x4.add(c50, v128.load(plus5));
          c51 = f32x4.add(c51, v128.load(plus5, 16));
        }
        plus += PANEL_ROW;
      }
      const floor = f32x4.splat(least);
      c00 = f32x4.pmax(c00, floor);
      c01 = f32x4.pmax(c01, floor);
      c10 = f32x4.pmax(c10, floor);
      c11 = f32x4.pmax(c11, floor);
      c20 = f32x4.pmax(c20, floor);
      c21 = f32x4.pmax(c21, floor);
      c30 = f32x4.pmax(c30, floor);
      c31 = f32x4.pmax(c31, floor);
      c40 = f32x4.pmax(c40, floor);
      c41 = f32x4.pmax(c41, floor);
      c50 = f32x4.pmax(c50, floor);
      c51 = f32x4.pmax(c51, floor);
    }
    v128.store(to, c00);
    v128.store(to, c01, 16);
    v128.store(to1, c10);
    v128.store(to1, c11, 16);
    v128.store(to2, c20);
    v128.store(to2, c21, 16);
    v128.store(to3, c30);
    v128.store(to3, c31, 16);
    if (TILE > 4) {
      v128.store(to4, c40);
      v128.store(to4, c41, 16);
      v128.store(to5, c50);
      v128.store(to5, c51, 16);
    }
    to += PANEL_ROW;
  }
}
