/** One small sum that an engine must get right before it may train. */
import * as tf from '@tensorflow/tfjs-core';

/** Multiplies [[1, 2], [3, 4]] by [[5, 6], [7, 8]] and compares with the answer known from paper. */
export function computesCorrectly(): boolean {
  const product = tf.tidy(() => tf.matMul(tf.tensor2d([1, 2, 3, 4], [2, 2]), tf.tensor2d([5, 6, 7, 8], [2, 2])).dataSync());
  return product.join() === '19,22,43,50';
}
