/** Buffers copied, added and multiplied, number by number, and a matrix's columns summed. Imports lanes. */
import { FLOAT, loadLanes, multiplyAdd, storeLanes, VECTOR } from './lanes';

export function copy(n: i32, from: usize, to: usize): void {
  memory.copy(to, from, <usize>n * FLOAT);
}

export function fill(n: i32, value: f32, to: usize): void {
  const values = f32x4.splat(value);
  for (let left = n; left > 0; left -= 4) {
    storeLanes(to, values, left);
    to += VECTOR;
  }
}

/** to = a + b; `to` may be one of them. */
export function add(n: i32, a: usize, b: usize, to: usize): void {
  for (let left = n; left > 0; left -= 4) {
    storeLanes(to, f32x4.add(loadLanes(a, left), loadLanes(b, left)), left);
    a += VECTOR;
    b += VECTOR;
    to += VECTOR;
  }
}

/** to = a · b; `to` may be one of them. */
export function multiply(n: i32, a: usize, b: usize, to: usize): void {
  for (let left = n; left > 0; left -= 4) {
    storeLanes(to, f32x4.mul(loadLanes(a, left), loadLanes(b, left)), left);
    a += VECTOR;
    b += VECTOR;
    to += VECTOR;
  }
}

/** to = to + scale · x */
export function scaleAdd(n: i32, scale: f32, x: usize, to: usize): void {
  const scales = f32x4.splat(scale);
  for (let left = n; left > 0; left -= 4) {
    storeLanes(to, multiplyAdd(scales, loadLanes(x, left), loadLanes(to, left)), left);
    x += VECTOR;
    to += VECTOR;
  }
}

/** to[width] = Σ over rows of x[rows × width]: the gradient of a bias. */
export function columnSums(rows: i32, width: i32, x: usize, to: usize): void {
  const line = <usize>width * FLOAT;
  for (let left = width; left > 0; left -= 4) {
    let sum = f32x4.splat(0);
    let at = x;
    for (let row = 0; row < rows; row++) {
      sum = f32x4.add(sum, loadLanes(at, left));
      at += line;
    }
    storeLanes(to, sum, left);
    x += VECTOR;
    to += VECTOR;
  }
}
