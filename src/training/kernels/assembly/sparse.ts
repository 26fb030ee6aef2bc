/** The first layer on pixels, most of which are 0: only the others are multiplied. Imports activate, finish and lanes. */
import { activate } from './activate';
import { finished, KEEP, LEAKY_RELU } from './finish';
import { FLOAT, loadPart, multiplyAdd, storePart, VECTOR } from './lanes';

/** Bytes of the 32 numbers that are summed at once. */
const WIDE: usize = 32 * FLOAT;

/**
 * y[rows × out] = act(x · W[in × out] + bias), x as `compressRows` lists it.
 * @param bias 0 where there is none
 * @param activation its code, or 0; `p` and `q` are its arguments
 */
export function sparseForward(
  rows: i32,
  out: i32,
  rowStarts: usize,
  columns: usize,
  values: usize,
  weight: usize,
  bias: usize,
  y: usize,
  activation: i32,
  p: f32,
  q: f32,
): void {
  const isFused = activation <= LEAKY_RELU;
  sumEntries(rows, out, rowStarts, columns, values, weight, bias, y, isFused ? activation : KEEP, p);
  if (!isFused) activate(activation, rows * out, y, y, p, q);
}

/** dW[in × out] = xᵀ · dy[rows × out], x as `compressColumns` lists it; 0 for a column that nothing lights. */
export function sparseWeightGradient(
  inFeatures: i32,
  out: i32,
  columnStarts: usize,
  rows: usize,
  values: usize,
  dy: usize,
  dweight: usize,
): void {
  sumEntries(inFeatures, out, columnStarts, rows, values, dy, 0, dweight, KEEP, 0);
}

/** to[line] = act(bias + Σ value · from[place]) over the entries of each line: both ways of the layer are this sum. */
function sumEntries(
  lines: i32,
  out: i32,
  starts: usize,
  places: usize,
  values: usize,
  from: usize,
  bias: usize,
  to: usize,
  activation: i32,
  slope: f32,
): void {
  const row = <usize>out * FLOAT;
  for (let at: usize = 0; at < row; ) {
    const left = row - at;
    const step: usize = left >= WIDE ? WIDE : left >= VECTOR ? VECTOR : left;
    const added = bias ? bias + at : 0;
    for (let line = 0; line < lines; line++) {
      const first = <usize>i32.load(starts + ((<usize>line) << 2));
      const end = <usize>i32.load(starts + ((<usize>line) << 2), 4);
      const target = to + <usize>line * row + at;
      const place = places + (first << 2);
      const value = values + (first << 2);
      const stop = places + (end << 2);
      if (step === WIDE) sumWide(place, stop, value, from + at, row, added, target, activation, slope);
      else sumNarrow(step, place, stop, value, from + at, row, added, target, activation, slope);
    }
    at += step;
  }
}

/** Thirty-two sums in registers. */
function sumWide(
  place: usize,
  stop: usize,
  value: usize,
  from: usize,
  row: usize,
  bias: usize,
  to: usize,
  activation: i32,
  slope: f32,
): void {
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
  while (place < stop) {
    const x = v128.load32_splat(value);
    const line = from + <usize>i32.load(place) * row;
    s0 = multiplyAdd(x, v128.load(line), s0);
    s1 = multiplyAdd(x, v128.load(line, 16), s1);
    s2 = multiplyAdd(x, v128.load(line, 32), s2);
    s3 = multiplyAdd(x, v128.load(line, 48), s3);
    s4 = multiplyAdd(x, v128.load(line, 64), s4);
    s5 = multiplyAdd(x, v128.load(line, 80), s5);
    s6 = multiplyAdd(x, v128.load(line, 96), s6);
    s7 = multiplyAdd(x, v128.load(line, 112), s7);
    place += FLOAT;
    value += FLOAT;
  }
  v128.store(to, finished(s0, activation, slope));
  v128.store(to, finished(s1, activation, slope), 16);
  v128.store(to, finished(s2, activation, slope), 32);
  v128.store(to, finished(s3, activation, slope), 48);
  v128.store(to, finished(s4, activation, slope), 64);
  v128.store(to, finished(s5, activation, slope), 80);
  v128.store(to, finished(s6, activation, slope), 96);
  v128.store(to, finished(s7, activation, slope), 112);
}

/** One to four sums; `bytes` says how many. */
function sumNarrow(
  bytes: usize,
  place: usize,
  stop: usize,
  value: usize,
  from: usize,
  row: usize,
  bias: usize,
  to: usize,
  activation: i32,
  slope: f32,
): void {
  const count = <i32>(bytes / FLOAT);
  let sum = f32x4.splat(0);
  if (bias) sum = count === 4 ? v128.load(bias) : loadPart(bias, count);
  while (place < stop) {
    const line = from + <usize>i32.load(place) * row;
    sum = multiplyAdd(v128.load32_splat(value), count === 4 ? v128.load(line) : loadPart(line, count), sum);
    place += FLOAT;
    value += FLOAT;
  }
  sum = finished(sum, activation, slope);
  if (count === 4) v128.store(to, sum);
  else storePart(to, sum, count);
}
