/** The losses, each a function of what came out and what should have, mean over all numbers as in PyTorch. */
import * as tf from '@tensorflow/tfjs-core';
import type { LossKind } from '../../../network/kinds.ts';
import { applyDifferentiable } from './differentiable.ts';

/**
 * @param output what the network gives, [batch, width]
 * @param target what it should give, [batch, width]; for classes one row of 0 and a single 1 for each sample
 * @returns a scalar
 */
export type Loss = (output: tf.Tensor, target: tf.Tensor) => tf.Scalar;

/** −1, 0 or 1. tfjs has the gradient of |x| at 0 as −1, PyTorch as 0. */
const sign = (x: tf.Tensor): tf.Tensor => tf.sign(x);

/** The mean of `value(output − target)`; `slope` is its derivative. */
const meanOfErrors =
  (value: (error: tf.Tensor) => tf.Tensor, slope: (error: tf.Tensor) => tf.Tensor): Loss =>
  (output, target) => {
    const mean = {
      value: (error: tf.Tensor) => tf.mean(value(error)),
      gradient: (dy: tf.Tensor, error: tf.Tensor) => tf.mul(slope(error), tf.div(dy, error.size)),
    };
    return applyDifferentiable(mean, tf.sub(output, target)) as tf.Scalar;
  };

/** −log of the probability that softmax gives the right class. https://pytorch.org/docs/stable/generated/torch.nn.CrossEntropyLoss.html */
const crossEntropy: Loss = (logits, target) => {
  const samples = logits.shape[0] ?? 1;
  const mean = {
    value: (x: tf.Tensor) => tf.sub(0, tf.div(tf.sum(tf.mul(tf.logSoftmax(x), target)), samples)),
    gradient: (dy: tf.Tensor, x: tf.Tensor) => tf.mul(tf.sub(tf.softmax(x), target), tf.div(dy, samples)),
  };
  return applyDifferentiable(mean, logits) as tf.Scalar;
};

export const LOSSES = {
  CrossEntropyLoss: crossEntropy,
  /** https://pytorch.org/docs/stable/generated/torch.nn.MSELoss.html */
  MSELoss: meanOfErrors(
    (error) => tf.square(error),
    (error) => tf.mul(error, 2),
  ),
  /** https://pytorch.org/docs/stable/generated/torch.nn.L1Loss.html */
  L1Loss: meanOfErrors((error) => tf.abs(error), sign),
  /** ½e² where |e| < 1, else |e| − ½. https://pytorch.org/docs/stable/generated/torch.nn.SmoothL1Loss.html */
  SmoothL1Loss: meanOfErrors(
    (error) => tf.where(tf.less(tf.abs(error), 1), tf.mul(tf.square(error), 0.5), tf.sub(tf.abs(error), 0.5)),
    (error) => tf.where(tf.less(tf.abs(error), 1), error, sign(error)),
  ),
} satisfies Record<LossKind, Loss>;
