/** The first layer on pixels, most of which are 0: only the others are multiplied. Imports activate, finish and lanes. */
import { activate } from './activate';
import { DESCEND, descended, finished, KEEP, LEAKY_RELU } from './finish';
import { FLOAT, loadLanes, multiplyAdd, storeLanes, VECTOR } from './lanes';

/** Bytes of an entry of a list: its place, then its value. */
const ENTRY: usize = 8;

/** Bytes of the 32 numbers that are summed at once. */
export const WIDE: usize = 32 * FLOAT;

/** Bytes of each line that are summed before the next ones of any: so much of 784 rows of W stays in the second cache. */
const BLOCK: usize = 128 * FLOAT;

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
  const isFused = activation <= LEAKY_RELU;
  sumEntries(rows, out, rowStarts, rowStarts + 4, list, weight, bias, y, isFused ? activation : KEEP, p);
  if (!isFused) activate(activation, rows * out, y, y, p, q);
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
  sumEntries(inFeatures, out, columnStarts, columnEnds, list, dy, 0, dweight, KEEP, 0);
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
  sumEntries(inFeatures, out, columnStarts, columnEnds, list, dy, 0, weight, DESCEND, <f32>rate);
}

/**
 * to[line] = act(bias + Σ value · from[place]) over the entries of each line: both ways of the layer are this sum.
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
  activation: i32,
  slope: f32,
): void {
  const row = <usize>out * FLOAT;
  for (let at: usize = 0; at < row; at += BLOCK) {
    const end = min(at + BLOCK, row);
    for (let line: usize = 0; line < <usize>lines; line++) {
      const entry = list + <usize>i32.load(starts + (line << 2));
      const stop = list + <usize>i32.load(ends + (line << 2));
      if (entry === stop && activation === DESCEND) continue;
      sumLine(at, end, entry, stop, from, row, bias, to + line * row, activation, slope);
    }
  }
}

/** The numbers from byte `at` to `end` of one line. */
export function sumLine(
  at: usize,
  end: usize,
  entry: usize,
  stop: usize,
  from: usize,
  row: usize,
  bias: usize,
  to: usize,
  activation: i32,
  slope: f32,
): void {
  while (at + WIDE <= end) {
    sumWide(entry, stop, from + at, row, bias ? bias + at : 0, to + at, activation, slope);
    at += WIDE;
  }
  while (at < end) {
    const step = min(VECTOR, end - at);
    sumNarrow(step, entry, stop, from + at, row, bias ? bias + at : 0, to + at, activation, slope);
    at += step;
  }
}

/** Thirty-two sums in registers. */
export function sumWide(entry: usize, stop: usize, from: usize, row: usize, bias: usize, to: usize, activation: i32, slope: f32): void {
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
  }
  while (entry < stop) {
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
  }
  v128.store(to, settled(s0, to, activation, slope));
  v128.store(to, settled(s1, to + 16, activation, slope), 16);
  v128.store(to, settled(s2, to + 32, activation, slope), 32);
  v128.store(to, settled(s3, to + 48, activation, slope), 48);
  v128.store(to, settled(s4, to + 64, activation, slope), 64);
  v128.store(to, settled(s5, to + 80, activation, slope), 80);
  v128.store(to, settled(s6, to + 96, activation, slope), 96);
  v128.store(to, settled(s7, to + 112, activation, slope), 112);
}

function settled(sum: v128, to: usize, activation: i32, slope: f32): v128 {
  if (activation === DESCEND) return descended(v128.load(to), sum, slope);
  return finished(sum, activation, slope);
}

/** One to four sums; `bytes` says how many. */
function sumNarrow(
  bytes: usize,
  entry: usize,
  stop: usize,
  from: usize,
  row: usize,
  bias: usize,
  to: usize,
  activation: i32,
  slope: f32,
): void {
  const count = <i32>(bytes / FLOAT);
  let sum = bias ? loadLanes(bias, count) : f32x4.splat(0);
  while (entry < stop) {
    const line = from + <usize>i32.load(entry) * row;
    sum = multiplyAdd(v128.load32_splat(entry, 4), loadLanes(line, count), sum);
    entry += ENTRY;
  }
  if (activation === DESCEND) sum = descended(loadLanes(to, count), sum, slope);
  else sum = finished(sum, activation, slope);
  storeLanes(to, sum, count);
}
