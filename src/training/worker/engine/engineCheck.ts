/** A small sum that whatever computes must get right before it may train: the product, the softmax and the gradients that every run rests on. */
import * as tf from '@tensorflow/tfjs-core';
import { makeLoss } from '../tape/losses.ts';

/** One Linear of two inputs and three classes, without a bias, on two samples. */
export const SUM = {
  x: [1, -2, 0.5, 3],
  /** [2, 3] */
  weight: [0.5, -1, 0.25, 2, 0.125, -0.75],
  labels: [2, 0],
};

/** What an engine makes of it. */
export interface Answer {
  readonly logits: ArrayLike<number>;
  /** The cross entropy. */
  readonly loss: number;
  /** Of the loss by the weight. */
  readonly gradient: ArrayLike<number>;
}

/** By float64 on paper. */
const KNOWN: Answer = {
  logits: [-3.5, -1.25, 1.75, 6.25, -0.125, -2.125],
  loss: 0.0277529308,
  gradient: [0.00200428256, 0.02402007623, -0.02602435879, -0.00786945678, -0.04463949036, 0.05250894714],
};
const TOLERANCE = 1e-5;

export const isRight = ({ logits, loss, gradient }: Answer): boolean =>
  isClose(logits, KNOWN.logits) && isClose([loss], [KNOWN.loss]) && isClose(gradient, KNOWN.gradient);

/** A number that is not one is never close. */
const isClose = (values: ArrayLike<number>, known: ArrayLike<number>): boolean =>
  values.length === known.length && Array.from(known).every((wanted, i) => Math.abs((values[i] ?? Number.NaN) - wanted) <= TOLERANCE);

/** Whether TensorFlow.js's engine in use gets it right. Throws what the engine throws. */
export function computesCorrectly(): boolean {
  return tf.tidy(() => {
    const [x, weight] = [tf.tensor2d(SUM.x, [2, 2]), tf.tensor2d(SUM.weight, [2, 3])];
    const target = tf.tensor2d([0, 0, 1, 1, 0, 0], [2, 3]);
    const { value, grad } = tf.valueAndGrad((w) =>
      makeLoss({ kind: 'CrossEntropyLoss', params: {} })(tf.matMul(x, w as tf.Tensor2D), target),
    )(weight);
    return isRight({ logits: tf.matMul(x, weight).dataSync(), loss: value.dataSync()[0] ?? Number.NaN, gradient: grad.dataSync() });
  });
}
