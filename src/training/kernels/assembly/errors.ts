/** Losses that are a mean over single errors: MSE, L1, smooth L1, Huber. */
import { addToSum, loadLanes, storeLanes, totalOf, VECTOR } from './lanes';

/** What an error costs, and how fast that grows with it. Classes of two functions, as activations are; `p` is the loss's argument. */
@unmanaged
class Cost {
  of(e: v128, _p: v128): v128 {
    return e;
  }

  slope(e: v128, _p: v128): v128 {
    return e;
  }
}

/** e². https://pytorch.org/docs/stable/generated/torch.nn.MSELoss.html */
@unmanaged
class Square extends Cost {
  of(e: v128, _p: v128): v128 {
    return f32x4.mul(e, e);
  }

  slope(e: v128, _p: v128): v128 {
    return f32x4.add(e, e);
  }
}

/** |e|; its slope at 0 is 0. https://pytorch.org/docs/stable/generated/torch.nn.L1Loss.html */
@unmanaged
class Size extends Cost {
  of(e: v128, _p: v128): v128 {
    return f32x4.abs(e);
  }

  slope(e: v128, _p: v128): v128 {
    return signOf(e);
  }
}

/** ½e²/β where |e| < β, else |e| − ½β. https://pytorch.org/docs/stable/generated/torch.nn.SmoothL1Loss.html — p: beta */
@unmanaged
class SmoothSize extends Cost {
  of(e: v128, p: v128): v128 {
    const half = f32x4.splat(0.5);
    const size = f32x4.abs(e);
    const square = f32x4.div(f32x4.mul(f32x4.mul(e, e), half), p);
    return v128.bitselect(square, f32x4.sub(size, f32x4.mul(half, p)), f32x4.lt(size, p));
  }

  slope(e: v128, p: v128): v128 {
    return v128.bitselect(f32x4.div(e, p), signOf(e), f32x4.lt(f32x4.abs(e), p));
  }
}

/** ½e² where |e| < δ, else δ(|e| − ½δ). https://pytorch.org/docs/stable/generated/torch.nn.HuberLoss.html — p: delta */
@unmanaged
class Huber extends Cost {
  of(e: v128, p: v128): v128 {
    const half = f32x4.splat(0.5);
    const size = f32x4.abs(e);
    const line = f32x4.mul(p, f32x4.sub(size, f32x4.mul(half, p)));
    return v128.bitselect(f32x4.mul(f32x4.mul(e, e), half), line, f32x4.lt(size, p));
  }

  slope(e: v128, p: v128): v128 {
    return v128.bitselect(e, f32x4.mul(p, signOf(e)), f32x4.lt(f32x4.abs(e), p));
  }
}

/** −1, 0 or 1; NaN for NaN. */
function signOf(e: v128): v128 {
  const zero = f32x4.splat(0);
  const sized = v128.bitselect(e, f32x4.splat(1), f32x4.splat(-0.0));
  return v128.bitselect(e, sized, v128.or(f32x4.eq(e, zero), f32x4.ne(e, e)));
}

/**
 * The mean of (output − target)² over all n numbers, as float64 to `result`.
 * @param doutput its gradient, [n], or 0 where none is wanted
 */
export function meanSquared(n: i32, output: usize, target: usize, doutput: usize, result: usize): void {
  meanOf<Square>(n, output, target, doutput, result, 0);
}

/** The same of |output − target|. */
export function meanAbsolute(n: i32, output: usize, target: usize, doutput: usize, result: usize): void {
  meanOf<Size>(n, output, target, doutput, result, 0);
}

/** The same of the smooth L1 loss. */
export function smoothL1(n: i32, output: usize, target: usize, doutput: usize, result: usize, beta: f32): void {
  meanOf<SmoothSize>(n, output, target, doutput, result, beta);
}

/** The same of the Huber loss. */
export function huber(n: i32, output: usize, target: usize, doutput: usize, result: usize, delta: f32): void {
  meanOf<Huber>(n, output, target, doutput, result, delta);
}

function meanOf<C extends Cost>(n: i32, output: usize, target: usize, doutput: usize, result: usize, p: f32): void {
  const p4 = f32x4.splat(p);
  const share = f32x4.splat(1 / <f32>n);
  let sum = f64x2.splat(0);
  for (let left = n; left > 0; left -= 4) {
    const e = f32x4.sub(loadLanes(output, left), loadLanes(target, left));
    sum = addToSum(sum, changetype<C>(<usize>0).of(e, p4)); // lanes that are not there are 0 and cost nothing
    if (doutput) {
      storeLanes(doutput, f32x4.mul(changetype<C>(<usize>0).slope(e, p4), share), left);
      doutput += VECTOR;
    }
    output += VECTOR;
    target += VECTOR;
  }
  f64.store(result, totalOf(sum) / <f64>n);
}
