/** The operations of formulas over whole buffers, and back. Each number is computed in 64 bits and rounded to the 32 that it is kept in. */
import { FLOAT } from './lanes';
import * as codes from './operationCodes';
import { cos, exp, log, power, sigmoid, sin, softplus } from './scalars';

/**
 * to[n] = operation(a, b, c). A step is 4 bytes for a buffer of n numbers, 0 for one number alone, which counts for all of them. An
 * operation that takes fewer is given any address for the others.
 */
export function operate(operation: i32, n: i32, a: usize, aStep: usize, b: usize, bStep: usize, c: usize, cStep: usize, to: usize): void {
  for (let i = 0; i < n; i++) {
    f32.store(to, <f32>resultOf(operation, <f64>f32.load(a), <f64>f32.load(b), <f64>f32.load(c)));
    a += aStep;
    b += bStep;
    c += cStep;
    to += FLOAT;
  }
}

/**
 * What of dy[n] goes on to input `which` (0, 1, 2) of an operation that gave y[n]: to d[n], or where that input is one number alone
 * (`dStep` 0), the sum of it. @param isMore it is added to what stands there
 */
export function operationGradient(
  operation: i32,
  which: i32,
  n: i32,
  a: usize,
  aStep: usize,
  b: usize,
  bStep: usize,
  c: usize,
  cStep: usize,
  y: usize,
  dy: usize,
  d: usize,
  dStep: usize,
  isMore: bool,
): void {
  let sum: f64 = 0;
  for (let i = 0; i < n; i++) {
    const inputs = gradientOf(operation, which, <f64>f32.load(dy), <f64>f32.load(a), <f64>f32.load(b), <f64>f32.load(c), <f64>f32.load(y));
    if (dStep) {
      f32.store(d, <f32>(isMore ? <f64>f32.load(d) + inputs : inputs));
      d += dStep;
    } else sum += inputs;
    a += aStep;
    b += bStep;
    c += cStep;
    y += FLOAT;
    dy += FLOAT;
  }
  if (!dStep) f32.store(d, <f32>(isMore ? <f64>f32.load(d) + sum : sum));
}

/** The sum of n numbers, divided by `divisor`: one number to `to`, and as float64 to `result`, if that is not 0. */
export function total(n: i32, x: usize, divisor: f64, to: usize, result: usize): void {
  let sum: f64 = 0;
  for (let i = 0; i < n; i++) {
    sum += <f64>f32.load(x);
    x += FLOAT;
  }
  f32.store(to, <f32>(sum / divisor));
  if (result) f64.store(result, sum / divisor);
}

/** The same back: each of the n numbers takes dy / divisor. */
export function totalGradient(n: i32, dy: usize, divisor: f64, d: usize, isMore: bool): void {
  const share = <f64>f32.load(dy) / divisor;
  for (let i = 0; i < n; i++) {
    f32.store(d, <f32>(isMore ? <f64>f32.load(d) + share : share));
    d += FLOAT;
  }
}

/** One number as float64 to `result`. */
export function report(x: usize, result: usize): void {
  f64.store(result, <f64>f32.load(x));
}

function resultOf(operation: i32, a: f64, b: f64, c: f64): f64 {
  switch (operation) {
    case codes.neg:
      return -a;
    case codes.add:
      return a + b;
    case codes.sub:
      return a - b;
    case codes.mul:
      return a * b;
    case codes.div:
      return a / b;
    case codes.pow:
      return power(a, b);
    case codes.lt:
      return <f64>(a < b);
    case codes.le:
      return <f64>(a <= b);
    case codes.gt:
      return <f64>(a > b);
    case codes.ge:
      return <f64>(a >= b);
    case codes.eq:
      return <f64>(a === b);
    case codes.ne:
      return <f64>(a !== b);
    case codes.abs:
      return abs(a);
    case codes.square:
      return a * a;
    case codes.sqrt:
      return sqrt(a);
    case codes.exp:
      return exp(a);
    case codes.log:
      return log(a);
    case codes.log1p:
      return Math.log1p(a);
    case codes.sin:
      return sin(a);
    case codes.cos:
      return cos(a);
    case codes.tanh:
      return Math.tanh(a);
    case codes.sigmoid:
      return sigmoid(a);
    case codes.relu:
      return a <= 0 ? 0 : a;
    case codes.softplus:
      return softplus(a);
    case codes.sign:
      return signOf(a);
    case codes.maximum:
      return max<f64>(a, b);
    case codes.minimum:
      return min<f64>(a, b);
    case codes.clamp:
      return min<f64>(max<f64>(a, b), c);
    case codes.where:
      return a === 0 ? c : b;
  }
  unreachable();
  return 0;
}

/** As PyTorch's autograd has it. https://github.com/pytorch/pytorch/blob/main/tools/autograd/derivatives.yaml */
function gradientOf(operation: i32, which: i32, dy: f64, a: f64, b: f64, c: f64, y: f64): f64 {
  switch (operation) {
    case codes.neg:
      return -dy;
    case codes.add:
      return dy;
    case codes.sub:
      return which === 0 ? dy : -dy;
    case codes.mul:
      return dy * (which === 0 ? b : a);
    case codes.div:
      return which === 0 ? dy / b : -dy * (a / b / b);
    case codes.pow:
      if (which === 0) return b === 0 ? 0 : dy * (b * power(a, b - 1));
      return a === 0 && b >= 0 ? 0 : dy * (y * log(a));
    case codes.abs:
      return dy * signOf(a);
    case codes.square:
      return dy * (2 * a);
    case codes.sqrt:
      return dy / (2 * y);
    case codes.exp:
      return dy * y;
    case codes.log:
      return dy / a;
    case codes.log1p:
      return dy / (a + 1);
    case codes.sin:
      return dy * cos(a);
    case codes.cos:
      return dy * -sin(a);
    case codes.tanh:
      return dy * (1 - y * y);
    case codes.sigmoid:
      return dy * ((1 - y) * y);
    case codes.relu:
      return y <= 0 ? 0 : dy;
    case codes.softplus:
      return a > 20 ? dy : dy * sigmoid(a);
    case codes.maximum:
      return a === b ? dy / 2 : isLess(which === 0, a, b) ? 0 : dy;
    case codes.minimum:
      return a === b ? dy / 2 : isLess(which === 0, b, a) ? 0 : dy;
    case codes.clamp:
      return which === 0 && a >= b && a <= c ? dy : 0;
    case codes.where:
      return which !== 0 && (which === 1) === (a !== 0) ? dy : 0;
  }
  return 0;
}

/** Whether the first, or else the second, is the less of the two; nothing is less than what is no number. */
function isLess(isFirst: bool, a: f64, b: f64): bool {
  return isFirst ? a < b : b < a;
}

/** −1, 0 or 1; NaN for NaN. */
function signOf(a: f64): f64 {
  return a > 0 ? 1 : a < 0 ? -1 : a;
}
