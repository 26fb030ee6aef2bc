/** A function and its derivative as one value, where tfjs's own gradient is missing or differs from PyTorch's at a kink. */
import * as tf from '@tensorflow/tfjs-core';

/** y = f(x), number by number or as a whole. */
export interface Differentiable {
  value(x: tf.Tensor): tf.Tensor;
  /** dL/dx from dL/dy. */
  gradient(dy: tf.Tensor, x: tf.Tensor): tf.Tensor;
}

/** Applies `f` so that tfjs uses its gradient on the way back. */
export function applyDifferentiable(f: Differentiable, x: tf.Tensor): tf.Tensor {
  const apply = tf.customGrad((...args) => {
    const [input, save] = args as [tf.Tensor, tf.GradSaveFunc];
    save([input]);
    return {
      value: f.value(input),
      gradFunc: (dy: tf.Tensor, saved: tf.Tensor[]) => f.gradient(dy, saved[0] as tf.Tensor),
    };
  });
  return apply(x);
}
