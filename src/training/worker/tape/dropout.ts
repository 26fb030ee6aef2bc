/** Dropout whose zeros follow from the run's seed, the layer and the step alone, so that a run repeats exactly wherever it goes on from. */
import * as tf from '@tensorflow/tfjs-core';
import { randomStream } from '../../../lib/random.ts';

/** What fixes a mask; `layer` is the id of the node, steps count from 1. */
export interface MaskFacts {
  readonly seed: number;
  readonly layer: string;
  readonly step: number;
  readonly p: number;
}

/** `size` numbers, each 0 with probability `p`, else 1 / (1 − p): one number of the stream for each. */
export function dropoutMask(size: number, { seed, layer, step, p }: MaskFacts): Float32Array {
  const random = randomStream(seed, `${layer}.dropout ${step}`);
  const scale = 1 / (1 - p);
  const mask = new Float32Array(size);
  for (let i = 0; i < size; i++) mask[i] = random.uniform() < p ? 0 : scale;
  return mask;
}

/** Sets each number to 0 with probability `p` and divides the rest by 1 − p, as torch.nn.Dropout in training. */
export const dropout = (x: tf.Tensor, facts: MaskFacts): tf.Tensor => tf.mul(x, tf.tensor(dropoutMask(x.size, facts), x.shape));
