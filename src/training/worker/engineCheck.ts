/** Small sums that an engine must get right before it may train: the product, the softmax and the gradients that every run rests on. */
import * as tf from '@tensorflow/tfjs-core';
import { LOSSES } from './losses.ts';

/** One Linear of two inputs and three classes on two samples, its answers known from float64 on paper. */
const X = [1, -2, 0.5, 3];
const WEIGHT = [0.5, -1, 0.25, 2, 0.125, -0.75];
const TARGET = [0, 0, 1, 1, 0, 0];
const KNOWN = {
  logits: [-3.5, -1.25, 1.75, 6.25, -0.125, -2.125],
  loss: 0.0277529308,
  /** Of the loss by the weight, [2, 3]. */
  gradient: [0.00200428256, 0.02402007623, -0.02602435879, -0.00786945678, -0.04463949036, 0.05250894714],
};
const TOLERANCE = 1e-5;

/** Whether the engine in use gives the known logits, cross entropy and gradient. Throws what the engine throws. */
export function computesCorrectly(): boolean {
  return tf.tidy(() => {
    const [x, weight, target] = [tf.tensor2d(X, [2, 2]), tf.tensor2d(WEIGHT, [2, 3]), tf.tensor2d(TARGET, [2, 3])];
    const { value, grad } = tf.valueAndGrad((w) => LOSSES.CrossEntropyLoss(tf.matMul(x, w as tf.Tensor2D), target))(weight);
    const { logits, loss, gradient } = KNOWN;
    return isClose(tf.matMul(x, weight), logits) && isClose(value, [loss]) && isClose(grad, gradient);
  });
}

/** A number that is not one is never close. */
const isClose = (tensor: tf.Tensor, known: readonly number[]): boolean => {
  const values = tensor.dataSync();
  return values.length === known.length && known.every((wanted, i) => Math.abs((values[i] ?? Number.NaN) - wanted) <= TOLERANCE);
};
