/** The first layer on pixels, most of which are 0: only the others are multiplied. */
import { activate } from './activate';
import * as codes from './codes';
import { leastOf, NO_LEAST } from './finish';
import { FLOAT } from './lanes';
import { sumLine } from './line';
import { beginLists, listPart } from './lists';

/** Bytes of each line that are summed before the next ones of any, on the way forward: so much of 784 rows of W stays in the second cache. */
const BLOCK: usize = 128 * FLOAT;

/** All of a line: on the way back dy stays there, and W is gone through once. */
const WHOLE: usize = <usize>i32.MAX_VALUE;

/**
 * y[rows × out] = act(x · W[in × out] + bias), x as `listRows` lists it.
 * @param bias 0 where there is none
 * @param activation its code, or 0; `p` and `q` are its arguments
 * @param lists where y is listed, or 0; only ReLU may be
 */
export function sparseForward(
  rows: i32,
  out: i32,
  rowStarts: usize,
  list: usize,
  weight: usize,
  bias: usize,
  y: usize,
  activation: i32,
  p: f32,
  q: f32,
  lists: usize,
): void {
  beginLists(rows, lists);
  sumEntries(BLOCK, rows, out, rowStarts, rowStarts + 4, list, weight, bias, y, leastOf(activation), false, 0, lists);
  if (activation !== codes.ReLU && activation !== codes.none) activate(activation, rows * out, y, y, p, q);
}

/** dW[in × out] = xᵀ · dy[rows × out], x as `listColumns` lists it; 0 for a column that nothing lights. */
export function sparseWeightGradient(
  inFeatures: i32,
  out: i32,
  columnStarts: usize,
  columnEnds: usize,
  list: usize,
  dy: usize,
  dweight: usize,
): void {
  sumEntries(WHOLE, inFeatures, out, columnStarts, columnEnds, list, dy, 0, dweight, NO_LEAST, false, 0, 0);
}

/**
 * W −= rate · xᵀ·dy, the step of plain SGD: the gradient is never stored, and what nothing lights stays as it is.
 * x as `listColumns` lists it.
 */
export function sparseDescent(
  inFeatures: i32,
  out: i32,
  columnStarts: usize,
  columnEnds: usize,
  list: usize,
  dy: usize,
  weight: usize,
  lr: f64,
): void {
  sumEntries(WHOLE, inFeatures, out, columnStarts, columnEnds, list, dy, 0, weight, NO_LEAST, true, <f32>lr, 0);
}

/**
 * to[line] = max(least, bias + Σ value · from[place]) over the entries of each line, or to[line] −= rate · Σ: both ways of the layer are
 * this sum.
 * @param starts u32[lines] and @param ends u32[lines], in bytes of the list
 */
function sumEntries(
  block: usize,
  lines: i32,
  out: i32,
  starts: usize,
  ends: usize,
  list: usize,
  from: usize,
  bias: usize,
  to: usize,
  least: f32,
  descends: bool,
  lr: f32,
  lists: usize,
): void {
  const row = <usize>out * FLOAT;
  for (let at: usize = 0; at < row; at += block) {
    const bytes = min(block, row - at);
    let sums = to + at;
    for (let line: usize = 0; line < <usize>lines; line++) {
      const entry = list + <usize>i32.load(starts + (line << 2));
      const stop = list + <usize>i32.load(ends + (line << 2));
      if (entry < stop || !descends) sumLine(bytes, entry, stop, from + at, row, bias ? bias + at : 0, sums, least, descends, lr);
      sums += row;
    }
    listPart(lines, <i32>(bytes / FLOAT), to + at, row, 0, <i32>(at / FLOAT), lists);
  }
}
