/** Softmax over rows, and cross entropy, which is made of it. */
import { exp } from './exp';
import { addToSum, FLOAT, loadLanes, maxLanes, storeLanes, sumLanes, totalOf, VECTOR } from './lanes';
import { log } from './logarithm';

/** y = softmax(x) over each row of `width`; x and y may be the same. https://pytorch.org/docs/stable/generated/torch.nn.Softmax.html */
export function softmax(rows: i32, width: i32, x: usize, y: usize): void {
  for (let row = 0; row < rows; row++) {
    scale(width, y, 1 / exponentials(width, x, largest(width, x), y));
    x += <usize>width * FLOAT;
    y += <usize>width * FLOAT;
  }
}

/** dx = y · (dy − Σ y·dy) over each row; dx may be dy. */
export function softmaxGradient(rows: i32, width: i32, y: usize, dy: usize, dx: usize): void {
  for (let row = 0; row < rows; row++) {
    let sum = f64x2.splat(0);
    for (let i = 0; i < width; i += 4) {
      const at = <usize>i * FLOAT;
      sum = addToSum(sum, f32x4.mul(loadLanes(y + at, width - i), loadLanes(dy + at, width - i)));
    }
    const mean = f32x4.splat(<f32>totalOf(sum));
    for (let i = 0; i < width; i += 4) {
      const at = <usize>i * FLOAT;
      const left = width - i;
      storeLanes(dx + at, f32x4.mul(loadLanes(y + at, left), f32x4.sub(loadLanes(dy + at, left), mean)), left);
    }
    y += <usize>width * FLOAT;
    dy += <usize>width * FLOAT;
    dx += <usize>width * FLOAT;
  }
}

/**
 * The mean over rows of −ln softmax(logits)[label], with no overflow for any logits.
 * https://pytorch.org/docs/stable/generated/torch.nn.CrossEntropyLoss.html
 * @param labels u32[rows], below `classes`
 * @param dlogits its gradient, [rows × classes], or 0 where none is wanted; may be `logits`
 * @param result 16 bytes: the loss as float64, then as u32 how many rows are largest first at their label
 */
export function softmaxCrossEntropy(rows: i32, classes: i32, logits: usize, labels: usize, dlogits: usize, result: usize): void {
  const line = <usize>classes * FLOAT;
  let loss: f64 = 0;
  let correct = 0;
  for (let row = 0; row < rows; row++) {
    const label = <i32>i32.load(labels + ((<usize>row) << 2));
    const peak = largest(classes, logits);
    const chosen = f32.load(logits + <usize>label * FLOAT);
    correct += i32(firstOf(classes, logits, peak) === label);
    const sum = exponentials(classes, logits, peak, dlogits);
    loss += <f64>logOf(sum) + (<f64>peak - <f64>chosen);
    if (dlogits) {
      scale(classes, dlogits, 1 / sum);
      const at = dlogits + <usize>label * FLOAT;
      f32.store(at, f32.load(at) - 1);
      scale(classes, dlogits, 1 / <f32>rows);
      dlogits += line;
    }
    logits += line;
  }
  f64.store(result, loss / <f64>rows);
  i32.store(result, correct, 8);
}

/** The largest of a row; NaN if one is NaN. */
function largest(width: i32, x: usize): f32 {
  let most = f32x4.splat(f32.load(x));
  for (; width >= 4; width -= 4) {
    most = f32x4.max(most, v128.load(x));
    x += VECTOR;
  }
  let peak = maxLanes(most);
  for (; width > 0; width--) {
    peak = max(peak, f32.load(x));
    x += FLOAT;
  }
  return peak;
}

/** The first place in a row where `value` stands, or −1 (for NaN). */
function firstOf(width: i32, x: usize, value: f32): i32 {
  for (let i = 0; i < width; i++) if (f32.load(x + <usize>i * FLOAT) === value) return i;
  return -1;
}

/** Writes exp(x − peak) to y, unless y is 0. @returns their sum */
function exponentials(width: i32, x: usize, peak: f32, y: usize): f32 {
  const top = f32x4.splat(peak);
  let sum = f32x4.splat(0);
  for (; width >= 4; width -= 4) {
    const e = exp(f32x4.sub(v128.load(x), top));
    sum = f32x4.add(sum, e);
    if (y) {
      v128.store(y, e);
      y += VECTOR;
    }
    x += VECTOR;
  }
  let total = sumLanes(sum);
  if (width > 0) {
    const e = exp(f32x4.sub(loadLanes(x, width), top));
    total += f32x4.extract_lane(e, 0);
    if (width > 1) total += f32x4.extract_lane(e, 1);
    if (width > 2) total += f32x4.extract_lane(e, 2);
    if (y) storeLanes(y, e, width);
  }
  return total;
}

function scale(width: i32, x: usize, factor: f32): void {
  const factors = f32x4.splat(factor);
  for (let left = width; left > 0; left -= 4) {
    storeLanes(x, f32x4.mul(loadLanes(x, left), factors), left);
    x += VECTOR;
  }
}

function logOf(x: f32): f32 {
  return f32x4.extract_lane(log(f32x4.splat(x)), 0);
}
