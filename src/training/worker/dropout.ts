/** Dropout whose zeros follow from the run's seed, so that a run repeats exactly. */
import * as tf from '@tensorflow/tfjs-core';
import type { RandomStream } from '../../lib/random.ts';

/**
 * Sets each number to 0 with probability `p` and divides the rest by 1 − p, as torch.nn.Dropout in training.
 * Takes one number of the stream for each number of `x`.
 */
export function dropout(x: tf.Tensor, p: number, random: RandomStream): tf.Tensor {
  const scale = 1 / (1 - p);
  const mask = new Float32Array(x.size);
  for (let i = 0; i < mask.length; i++) mask[i] = random.uniform() < p ? 0 : scale;
  return tf.mul(x, tf.tensor(mask, x.shape));
}
