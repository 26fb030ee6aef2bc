/** Linear on lists of what is not 0 in its input. */
import { activate } from './activate';
import * as codes from './codes';
import { sumLines } from './entries';
import { leastOf } from './finish';
import { FLOAT } from './lanes';
import { beginLists, listPart } from './lists';
import { sparseProduct } from './sparseProduct';
import { WIDE, WIDE_ROW, WIDE_SHIFT } from './widePanels';

/** Panels of W, as it lies, that are gone through before the next ones: so much of 784 rows stays in the second cache. */
const BESIDE: i32 = 4;

/** Lines whose cursors have room. */
const MANY: i32 = 4096;

/**
 * y[rows × out] = act(x · W[in × out] + bias), x listed by rows.
 * @param bias 0 where there is none
 * @param activation its code, or 0; `p` and `q` are its arguments
 * @param lists where y is listed, or 0; only ReLU may be
 * @returns whether W is finite; if not, x · W written out has NaN where 0 meets ∞, and this has not
 */
export function sparseForward(
  rows: i32,
  inFeatures: i32,
  out: i32,
  starts: usize,
  ends: usize,
  list: usize,
  weight: usize,
  bias: usize,
  y: usize,
  activation: i32,
  p: f32,
  q: f32,
  lists: usize,
  scratch: usize,
): bool {
  const least = leastOf(activation);
  const sound = sparseProduct(false, rows, out, inFeatures, starts, ends, list, weight, y, bias, least, false, 0, lists, scratch);
  activateAll(activation, rows * out, y, p, q);
  return sound;
}

/** The same of x of which so little is not 0 that laying W anew would cost more than it gives; W is taken to be finite. */
export function sparseImages(
  rows: i32,
  inFeatures: i32,
  out: i32,
  starts: usize,
  list: usize,
  weight: usize,
  bias: usize,
  y: usize,
  activation: i32,
  p: f32,
  q: f32,
  lists: usize,
  scratch: usize,
): void {
  const ends = starts + 4;
  if (out % WIDE !== 0) {
    sparseForward(rows, inFeatures, out, starts, ends, list, weight, bias, y, activation, p, q, lists, scratch);
    return;
  }
  const row = <usize>out * FLOAT;
  const limit = (<usize>inFeatures) << WIDE_SHIFT;
  const panels = out / WIDE;
  const least = leastOf(activation);
  beginLists(rows, lists);
  for (let panel = 0; panel < panels; panel += BESIDE) {
    const beside = min(BESIDE, panels - panel);
    const at = <usize>panel * WIDE_ROW;
    const plus = bias ? bias + at : 0;
    for (let line = 0; line < rows; line += MANY) {
      const from = (<usize>line) << 2;
      sumLines(
        min(MANY, rows - line),
        beside,
        beside,
        starts + from,
        scratch,
        ends + from,
        list,
        weight + at,
        WIDE_ROW,
        <usize>panels,
        limit,
        true,
        0,
        y + <usize>line * row + at,
        row,
        plus,
        0,
        least,
        false,
        0,
      );
    }
    listPart(rows, beside * WIDE, y + at, row, 0, panel * WIDE, lists);
  }
  activateAll(activation, rows * out, y, p, q);
}

/** What is not taken of a sum before it is stored. */
function activateAll(activation: i32, n: i32, y: usize, p: f32, q: f32): void {
  if (activation !== codes.ReLU && activation !== codes.none) activate(activation, n, y, y, p, q);
}
