/** What becomes of the sums over a panel. */
import { descended } from './finish';
import { loadPart, storePart, VECTOR } from './lanes';

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
    if (left > 0) {
      const sum = v128.load(sums + at);
      if (descends) storePart(to + at, descended(loadPart(to + at, left), sum, lrs), left);
      else storePart(to + at, f32x4.pmax(plus ? f32x4.add(sum, loadPart(plus + at, left)) : sum, floor), left);
    }
    sums += sumsRow;
    to += toRow;
  }
}
