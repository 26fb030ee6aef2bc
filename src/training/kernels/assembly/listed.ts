/** What works number by number and leaves zeros, a few rows at a time, listed while they are in the nearest cache. */
import { activate, activationGradient } from './activate';
import { multiply } from './elementwise';
import { FLOAT } from './lanes';
import { beginLists, FEW, listPart } from './lists';

/** y[rows × width] = activation(x), listed. */
export function activateListed(activation: i32, rows: i32, width: i32, x: usize, y: usize, p: f32, q: f32, lists: usize): void {
  const row = <usize>width * FLOAT;
  beginLists(rows, lists);
  for (let i = 0; i < rows; i += FEW) {
    const some = min(FEW, rows - i);
    const at = <usize>i * row;
    activate(activation, some * width, x + at, y + at, p, q);
    listPart(some, width, y + at, row, i, 0, lists);
  }
}

/** dx[rows × width] from x, y and dy, listed; dx may be dy. */
export function activationGradientListed(
  activation: i32,
  rows: i32,
  width: i32,
  x: usize,
  y: usize,
  dy: usize,
  dx: usize,
  p: f32,
  q: f32,
  lists: usize,
): void {
  const row = <usize>width * FLOAT;
  beginLists(rows, lists);
  for (let i = 0; i < rows; i += FEW) {
    const some = min(FEW, rows - i);
    const at = <usize>i * row;
    activationGradient(activation, some * width, x + at, y + at, dy + at, dx + at, p, q);
    listPart(some, width, dx + at, row, i, 0, lists);
  }
}

/** to[rows × width] = a · b, listed. */
export function multiplyListed(rows: i32, width: i32, a: usize, b: usize, to: usize, lists: usize): void {
  const row = <usize>width * FLOAT;
  beginLists(rows, lists);
  for (let i = 0; i < rows; i += FEW) {
    const some = min(FEW, rows - i);
    const at = <usize>i * row;
    multiply(some * width, a + at, b + at, to + at);
    listPart(some, width, to + at, row, i, 0, lists);
  }
}
