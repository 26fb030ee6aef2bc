/** Finishes the sums of a panel that is not whole. */
import { descended } from './finish';
import { loadLanes, storeLanes, VECTOR } from './lanes';
import { WIDE_ROW } from './widePanels';

/** to[lines × width] = max(least, sums + plus), or to −= rate · sums, as `sumLines` does it for 32 columns. */
export function finishPart(
  lines: i32,
  width: i32,
  sums: usize,
  to: usize,
  toRow: usize,
  plus: usize,
  plusRow: usize,
  least: f32,
  descends: bool,
  lr: f32,
): void {
  const floor = f32x4.splat(least);
  const lrs = f32x4.splat(lr);
  for (; lines > 0; lines--) {
    let at: usize = 0;
    for (let left = width; left > 0; left -= 4) {
      const sum = v128.load(sums + at);
      if (descends) storeLanes(to + at, descended(loadLanes(to + at, left), sum, lrs), left);
      else storeLanes(to + at, f32x4.pmax(plus ? f32x4.add(sum, loadLanes(plus + at, left)) : sum, floor), left);
      at += VECTOR;
    }
    sums += WIDE_ROW;
    to += toRow;
    plus += plusRow;
  }
}
