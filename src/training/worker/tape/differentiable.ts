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

/** y = f(a, b, …), number by number; one of them may be a single number, which counts for all of the others'. */
export interface DifferentiableOfMany {
  value(...inputs: tf.Tensor[]): tf.Tensor;
  /** dL/da, dL/db, … from dL/dy, each as large as y. */
  gradients(dy: tf.Tensor, inputs: readonly tf.Tensor[], y: tf.Tensor): readonly tf.Tensor[];
}

/** The same of several. */
export function applyToMany(f: DifferentiableOfMany, ...inputs: tf.Tensor[]): tf.Tensor {
  const apply = tf.customGrad((...args) => {
    const given = args.slice(0, -1) as tf.Tensor[];
    const save = args.at(-1) as unknown as tf.GradSaveFunc;
    const value = f.value(...given);
    save([...given, value]);
    return {
      value,
      gradFunc: (dy: tf.Tensor, saved: tf.Tensor[]) => {
        const gradients = f.gradients(dy, saved.slice(0, -1), saved.at(-1) as tf.Tensor);
        return gradients.map((gradient, i) => summedTo(saved[i] as tf.Tensor, gradient));
      },
    };
  });
  return apply(...inputs);
}

const summedTo = (like: tf.Tensor, gradient: tf.Tensor): tf.Tensor =>
  tf.reshape(like.size === gradient.size ? gradient : tf.sum(gradient), like.shape);
