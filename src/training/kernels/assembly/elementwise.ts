/** Buffers copied, added and multiplied, number by number, and a matrix's columns summed. */
import { FLOAT, loadPart, storePart, VECTOR } from './lanes';

export function copy(n: i32, from: usize, to: usize): void {
  memory.copy(to, from, <usize>n * FLOAT);
}

/** to = a + b; `to` may be one of them. */
export function add(n: i32, a: usize, b: usize, to: usize): void {
  for (; n >= 4; n -= 4) {
    v128.store(to, f32x4.add(v128.load(a), v128.load(b)));
    a += VECTOR;
    b += VECTOR;
    to += VECTOR;
  }
  if (n > 0) storePart(to, f32x4.add(loadPart(a, n), loadPart(b, n)), n);
}

/** to = a · b; `to` may be one of them. */
export function multiply(n: i32, a: usize, b: usize, to: usize): void {
  for (; n >= 4; n -= 4) {
    v128.store(to, f32x4.mul(v128.load(a), v128.load(b)));
    a += VECTOR;
    b += VECTOR;
    to += VECTOR;
  }
  if (n > 0) storePart(to, f32x4.mul(loadPart(a, n), loadPart(b, n)), n);
}

/** to[width] = Σ over rows of x[rows × width], at least one: the gradient of a bias. Row by row, since a column's numbers may fight for one place in the cache. */
export function columnSums(rows: i32, width: i32, x: usize, to: usize): void {
  copy(width, x, to);
  for (let row = 1; row < rows; row++) {
    x += <usize>width * FLOAT;
    add(width, to, x, to);
  }
}
