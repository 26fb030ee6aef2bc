/** The first layer on pixels, most of which are 0: only the others are multiplied. Imports activate, finish and lanes. */
import { activate } from './activate';
import { descended, KEEP, RELU } from './finish';
import { FLOAT, loadLanes, multiplyAdd, storeLanes, VECTOR } from './lanes';

/** Bytes of an entry of a list: its place, then its value. */
const ENTRY: usize = 8;

/** Bytes of the 32 numbers that are summed at once. */
export const WIDE: usize = 32 * FLOAT;

/** Bytes of each line that are summed before the next ones of any: so much of 784 rows of W stays in the second cache. */
export const BLOCK: usize = 128 * FLOAT;

/** No sum is below it. */
const NO_LEAST: f32 = -Infinity;

/**
 * y[rows × out] = act(x · W[in × out] + bias), x as `listRows` lists it.
 * @param bias 0 where there is none
 * @param activation its code, or 0; `p` and `q` are its arguments
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
): void {
  sumEntries(rows, out, rowStarts, rowStarts + 4, list, weight, bias, y, activation === RELU ? 0 : NO_LEAST, false, 0);
  if (activation !== RELU && activation !== KEEP) activate(activation, rows * out, y, y, p, q);
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
  sumEntries(inFeatures, out, columnStarts, columnEnds, list, dy, 0, dweight, NO_LEAST, false, 0);
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
  rate: f64,
): void {
  sumEntries(inFeatures, out, columnStarts, columnEnds, list, dy, 0, weight, NO_LEAST, true, <f32>rate);
}

/**
 * to[line] = max(least, bias + Σ value · from[place]) over the entries of each line, or to[line] −= rate · Σ: both ways of the layer are
 * this sum.
 * @param starts u32[lines] and @param ends u32[lines], in bytes of the list
 */
function sumEntries(
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
  rate: f32,
): void {
  const row = <usize>out * FLOAT;
  for (let at: usize = 0; at < row; at += BLOCK) {
    const bytes = min(BLOCK, row - at);
    let sums = to + at;
    for (let line: usize = 0; line < <usize>lines; line++) {
      const entry = list + <usize>i32.load(starts + (line << 2));
      const stop = list + <usize>i32.load(ends + (line << 2));
      if (entry < stop || !descends) sumLine(bytes, entry, stop, from + at, row, bias ? bias + at : 0, sums, least, descends, rate);
      sums += row;
    }
  }
}

/**
 * So many bytes of one line. All that is wide is done here, loop in loop: a call for each 32 numbers takes a tenth longer.
 * @param row bytes from a place of `from` to the next
 */
export function sumLine(
  bytes: usize,
  first: usize,
  stop: usize,
  from: usize,
  row: usize,
  bias: usize,
  to: usize,
  least: f32,
  descends: bool,
  rate: f32,
): void {
  const floor = f32x4.splat(least);
  const rates = f32x4.splat(rate);
  const end = to + bytes;
  for (; to + WIDE <= end; to += WIDE) {
    let s0 = f32x4.splat(0);
    let s1 = f32x4.splat(0);
    let s2 = f32x4.splat(0);
    let s3 = f32x4.splat(0);
    let s4 = f32x4.splat(0);
    let s5 = f32x4.splat(0);
    let s6 = f32x4.splat(0);
    let s7 = f32x4.splat(0);
    if (bias) {
      s0 = v128.load(bias);
      s1 = v128.load(bias, 16);
      s2 = v128.load(bias, 32);
      s3 = v128.load(bias, 48);
      s4 = v128.load(bias, 64);
      s5 = v128.load(bias, 80);
      s6 = v128.load(bias, 96);
      s7 = v128.load(bias, 112);
      bias += WIDE;
    }
    let entry = first;
    if (entry < stop) {
      do {
        const line = from + <usize>i32.load(entry) * row;
        const x = v128.load32_splat(entry, 4);
        s0 = multiplyAdd(x, v128.load(line), s0);
        s1 = multiplyAdd(x, v128.load(line, 16), s1);
        s2 = multiplyAdd(x, v128.load(line, 32), s2);
        s3 = multiplyAdd(x, v128.load(line, 48), s3);
        s4 = multiplyAdd(x, v128.load(line, 64), s4);
        s5 = multiplyAdd(x, v128.load(line, 80), s5);
        s6 = multiplyAdd(x, v128.load(line, 96), s6);
        s7 = multiplyAdd(x, v128.load(line, 112), s7);
        entry += ENTRY;
      } while (entry < stop);
    }
    if (descends) {
      v128.store(to, descended(v128.load(to), s0, rates));
      v128.store(to, descended(v128.load(to, 16), s1, rates), 16);
      v128.store(to, descended(v128.load(to, 32), s2, rates), 32);
      v128.store(to, descended(v128.load(to, 48), s3, rates), 48);
      v128.store(to, descended(v128.load(to, 64), s4, rates), 64);
      v128.store(to, descended(v128.load(to, 80), s5, rates), 80);
      v128.store(to, descended(v128.load(to, 96), s6, rates), 96);
      v128.store(to, descended(v128.load(to, 112), s7, rates), 112);
    } else {
      v128.store(to, f32x4.pmax(s0, floor));
      v128.store(to, f32x4.pmax(s1, floor), 16);
      v128.store(to, f32x4.pmax(s2, floor), 32);
      v128.store(to, f32x4.pmax(s3, floor), 48);
      v128.store(to, f32x4.pmax(s4, floor), 64);
      v128.store(to, f32x4.pmax(s5, floor), 80);
      v128.store(to, f32x4.pmax(s6, floor), 96);
      v128.store(to, f32x4.pmax(s7, floor), 112);
    }
    from += WIDE;
  }
  for (; to < end; to += VECTOR) {
    sumNarrow(<i32>((end - to) / FLOAT), first, stop, from, row, bias, to, floor, descends, rates);
    from += VECTOR;
    if (bias) bias += VECTOR;
  }
}

/** Four sums, or the first `count` where fewer are left. */
function sumNarrow(
  count: i32,
  entry: usize,
  stop: usize,
  from: usize,
  row: usize,
  bias: usize,
  to: usize,
  floor: v128,
  descends: bool,
  rate: v128,
): void {
  let sum = bias ? loadLanes(bias, count) : f32x4.splat(0);
  for (; entry < stop; entry += ENTRY) {
    sum = multiplyAdd(v128.load32_splat(entry, 4), loadLanes(from + <usize>i32.load(entry) * row, count), sum);
  }
  storeLanes(to, descends ? descended(loadLanes(to, count), sum, rate) : f32x4.pmax(sum, floor), count);
}
