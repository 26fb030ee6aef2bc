/** The sum of one line of a list of pixels, in registers: what both ways of the first layer are made of. */
import { ENTRY } from './entries';
import { descended } from './finish';
import { FLOAT, loadLanes, multiplyAdd, storeLanes, VECTOR } from './lanes';

/** Bytes of the part of a line whose sums are under way at once: eight vectors. */
const PART: usize = 8 * VECTOR;

/**
 * to = max(least, bias + Σ value · from[place]) over the entries of a line, or to −= rate · Σ, for so many bytes of it. All that is wide is done here, loop in loop: a call for each 32 numbers takes a tenth longer.
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
  lr: f32,
): void {
  const floor = f32x4.splat(least);
  const lrs = f32x4.splat(lr);
  const end = to + bytes;
  for (; to + PART <= end; to += PART) {
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
      bias += PART;
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
      v128.store(to, descended(v128.load(to), s0, lrs));
      v128.store(to, descended(v128.load(to, 16), s1, lrs), 16);
      v128.store(to, descended(v128.load(to, 32), s2, lrs), 32);
      v128.store(to, descended(v128.load(to, 48), s3, lrs), 48);
      v128.store(to, descended(v128.load(to, 64), s4, lrs), 64);
      v128.store(to, descended(v128.load(to, 80), s5, lrs), 80);
      v128.store(to, descended(v128.load(to, 96), s6, lrs), 96);
      v128.store(to, descended(v128.load(to, 112), s7, lrs), 112);
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
    from += PART;
  }
  for (; to < end; to += VECTOR) {
    sumNarrow(<i32>((end - to) / FLOAT), first, stop, from, row, bias, to, floor, descends, lrs);
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
  lr: v128,
): void {
  let sum = bias ? loadLanes(bias, count) : f32x4.splat(0);
  for (; entry < stop; entry += ENTRY) {
    sum = multiplyAdd(v128.load32_splat(entry, 4), loadLanes(from + <usize>i32.load(entry) * row, count), sum);
  }
  storeLanes(to, descends ? descended(loadLanes(to, count), sum, lr) : f32x4.pmax(sum, floor), count);
}
