/** TensorFlow.js as its guides use it: `optimizer.minimize` over tensors that are there already. A backend is registered by who calls. */
// @ts-check
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-core/dist/register_all_gradients.js';
import { ADAM } from './job.mjs';

/** @typedef {import('./job.mjs').Job} Job */

/**
 * @param {Job} job
 * @returns {import('./job.mjs').Learner}
 */
export function createLearner({ batch, optimizer, rate, skip, layers, batches }) {
  const data = batches.map(({ x, y }) => ({ x: tf.tensor2d(x, [batch, 784]), y: tf.tensor2d(y, [batch, 10]) }));
  const variables = layers.map(({ inputs, outputs, weight, bias }) => ({
    weight: tf.variable(tf.tensor2d(weight, [inputs, outputs])),
    bias: tf.variable(tf.tensor1d(bias)),
  }));
  const rule = optimizer === 'SGD' ? tf.train.sgd(rate) : tf.train.adam(rate, ADAM.beta1, ADAM.beta2, ADAM.epsilon);

  const logits = (/** @type {tf.Tensor2D} */ x) => {
    /** @type {tf.Tensor2D[]} */
    const outputs = [];
    for (const [i, { weight, bias }] of variables.entries()) {
      const isLast = i === variables.length - 1;
      const input = outputs.at(-1) ?? x;
      const joined = isLast && skip ? tf.add(input, outputs[0] ?? input) : input;
      const sum = tf.add(
        tf.matMul(/** @type {tf.Tensor2D} */ (joined), /** @type {tf.Tensor2D} */ (/** @type {unknown} */ (weight))),
        bias,
      );
      outputs.push(/** @type {tf.Tensor2D} */ (isLast ? sum : tf.relu(sum)));
    }
    return /** @type {tf.Tensor2D} */ (outputs.at(-1));
  };

  /** @type {tf.Scalar | null} */
  let cost = null;
  return {
    step(number) {
      const at = data[number];
      if (!at) throw new Error('internal: no such batch');
      cost?.dispose();
      cost = rule.minimize(() => /** @type {tf.Scalar} */ (tf.losses.softmaxCrossEntropy(at.y, logits(at.x))), true);
    },
    loss: () => cost?.dataSync()[0] ?? Number.NaN,
  };
}
