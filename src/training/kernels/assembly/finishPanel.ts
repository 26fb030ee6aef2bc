/** What becomes of the sums over a panel. */
import { descended } from './finish';
import { FLOAT, VECTOR } from './lanes';

/**
 * to[lines × width] = max(least, sums + plus), or to −= rate · sums; width is at most a panel's.
 * @param sumsRow bytes from the sums of a line to those of the next
 * @param plus what is added to each line, a bias; 0 for nothing
 */
export function finishPanel(
  lines: i32,
  width: i32,
  sums: usize,
  sumsRow: usize,
  to: usize,
  toRow: usize,
  plus: usize,
  least: f32,
  descends: bool,
  lr: f32,
): void {
  const floor = f32x4.splat(least);
  const lrs = f32x4.splat(lr);
  for (; lines > 0; lines--) {
    let at: usize = 0;
    let left = width;
    for (; left >= 4; left -= 4) {
      const sum = v128.load(sums + at);
      if (descends) v128.store(to + at, descended(v128.load(to + at), sum, lrs));
      else v128.store(to + at, f32x4.pmax(plus ? f32x4.add(sum, v128.load(plus + at)) : sum, floor));
      at += VECTOR;
    }
    for (; left > 0; left--) {
      let sum = f32.load(sums + at);
      if (descends) sum = f32.load(to + at) - sum * lr;
      else {
        if (plus) sum += f32.load(plus + at);
        if (sum < least) sum = least;
      }
      f32.store(to + at, sum);
      at += FLOAT;
    }
    sums += sumsRow;
    to += toRow;
  }
}
