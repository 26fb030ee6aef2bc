/** What becomes of the sums over a panel, row by row. */
import { DESCEND, descended, finished } from './finish';
import { loadPart, storePart, VECTOR } from './lanes';

/**
 * to[lines × width] = act(sums + plus), or to −= slope · sums.
 * @param sumsRow bytes from the sums of a line to those of the next
 * @param plus what is added: 0 for nothing, else an address like `to`, its rows `plusRow` bytes apart (0: the same for all, a bias)
 * @param activation the code of ReLU or LeakyReLU, 0 for none, or DESCEND
 */
export function finishPanel(
  lines: i32,
  width: i32,
  sums: usize,
  sumsRow: usize,
  to: usize,
  toRow: usize,
  plus: usize,
  plusRow: usize,
  activation: i32,
  slope: f32,
): void {
  for (; lines > 0; lines--) {
    if (activation === DESCEND) descendRow(width, sums, to, slope);
    else finishRow(width, sums, to, plus, activation, slope);
    sums += sumsRow;
    to += toRow;
    plus += plusRow;
  }
}

/** Takes a row's sums, times the rate, off what is there. */
function descendRow(left: i32, sums: usize, to: usize, lr: f32): void {
  const lrs = f32x4.splat(lr);
  for (; left >= 4; left -= 4) {
    v128.store(to, descended(v128.load(to), v128.load(sums), lrs));
    sums += VECTOR;
    to += VECTOR;
  }
  if (left > 0) storePart(to, descended(loadPart(to, left), v128.load(sums), lrs), left);
}

/** Stores a row's sums. */
function finishRow(left: i32, sums: usize, to: usize, plus: usize, activation: i32, slope: f32): void {
  for (; left >= 4; left -= 4) {
    let sum = v128.load(sums);
    if (plus) {
      sum = f32x4.add(sum, v128.load(plus));
      plus += VECTOR;
    }
    v128.store(to, finished(sum, activation, slope));
    sums += VECTOR;
    to += VECTOR;
  }
  if (left > 0) {
    let sum = v128.load(sums);
    if (plus) sum = f32x4.add(sum, loadPart(plus, left));
    storePart(to, finished(sum, activation, slope), left);
  }
}
