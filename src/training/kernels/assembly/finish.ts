/** ReLU and LeakyReLU of four numbers: cheap enough to be taken of a sum before it is stored. */
import * as codes from './codes';

/** Not of a sum alone: `slope` times it is taken off what is there. */
export const DESCEND: i32 = -1;

/** No sum is below it. */
export const NO_LEAST: f32 = -Infinity;

/** What a sum is at least, by ReLU or without. */
export function leastOf(activation: i32): f32 {
  return activation === codes.ReLU ? 0 : NO_LEAST;
}

/** what − rate · sum */
export function descended(what: v128, sum: v128, lr: v128): v128 {
  return f32x4.sub(what, f32x4.mul(sum, lr));
}

/** max(0, x); NaN stays NaN. https://pytorch.org/docs/stable/generated/torch.nn.ReLU.html */
export function relu(x: v128): v128 {
  return f32x4.max(x, f32x4.splat(0));
}

/** x for x > 0, else slope·x. https://pytorch.org/docs/stable/generated/torch.nn.LeakyReLU.html */
export function leakyRelu(x: v128, slope: v128): v128 {
  return v128.bitselect(x, f32x4.mul(x, slope), f32x4.gt(x, f32x4.splat(0)));
}

export function finished(x: v128, activation: i32, slope: f32): v128 {
  if (activation === codes.none) return x;
  return activation === codes.ReLU ? relu(x) : leakyRelu(x, f32x4.splat(slope));
}
