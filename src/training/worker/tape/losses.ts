/** The losses, each a function of what came out and what should have, mean over all numbers as in PyTorch. */
import * as tf from '@tensorflow/tfjs-core';
import { internal } from '../../../lib/result.ts';
import { readFormula } from '../../../network/formula/readFormula.ts';
import type { LossKind, ParamsOf } from '../../../network/kinds.ts';
import type { LossSpec } from '../../../network/read/spec.ts';
import { applyDifferentiable } from './differentiable.ts';
import { formulaLoss } from './formulas.ts';

/**
 * @param output what the network gives, [batch, width]
 * @param target what it should give, [batch, width]; for classes one row of 0 and a single 1 for each sample
 * @returns a scalar
 */
export type Loss = (output: tf.Tensor, target: tf.Tensor) => tf.Scalar;

type OfErrors = (error: tf.Tensor) => tf.Tensor;

/** −1, 0 or 1. tfjs has the gradient of |x| at 0 as −1, PyTorch as 0. */
const sign: OfErrors = (error) => tf.sign(error);

/** The mean of `value(output − target)`; `slope` is its derivative. */
const meanOfErrors =
  (value: OfErrors, slope: OfErrors): Loss =>
  (output, target) => {
    const mean = {
      value: (error: tf.Tensor) => tf.mean(value(error)),
      gradient: (dy: tf.Tensor, error: tf.Tensor) => tf.mul(slope(error), tf.div(dy, error.size)),
    };
    return applyDifferentiable(mean, tf.sub(output, target)) as tf.Scalar;
  };

/** One function of errors of a size below `bend`, another of the rest. */
const below = (error: tf.Tensor, bend: number, small: OfErrors, large: OfErrors): tf.Tensor =>
  tf.where(tf.less(tf.abs(error), bend), small(error), large(error));

/** −log of the probability that softmax gives the right class. https://pytorch.org/docs/stable/generated/torch.nn.CrossEntropyLoss.html */
const crossEntropy: Loss = (logits, target) => {
  const samples = logits.shape[0] ?? 1;
  const mean = {
    value: (x: tf.Tensor) => tf.sub(0, tf.div(tf.sum(tf.mul(tf.logSoftmax(x), target)), samples)),
    gradient: (dy: tf.Tensor, x: tf.Tensor) => tf.mul(tf.sub(tf.softmax(x), target), tf.div(dy, samples)),
  };
  return applyDifferentiable(mean, logits) as tf.Scalar;
};

const customLoss = (text: string): Loss => {
  const read = readFormula(text);
  return read.ok ? formulaLoss(read.value) : internal(`a formula that cannot be computed: ${read.reason.says}`);
};

const MAKERS: { readonly [K in LossKind]: (params: ParamsOf[K]) => Loss } = {
  CrossEntropyLoss: () => crossEntropy,
  /** https://pytorch.org/docs/stable/generated/torch.nn.MSELoss.html */
  MSELoss: () =>
    meanOfErrors(
      (error) => tf.square(error),
      (error) => tf.mul(error, 2),
    ),
  /** https://pytorch.org/docs/stable/generated/torch.nn.L1Loss.html */
  L1Loss: () => meanOfErrors((error) => tf.abs(error), sign),
  /** ½e²/β where |e| < β, else |e| − ½β. https://pytorch.org/docs/stable/generated/torch.nn.SmoothL1Loss.html */
  SmoothL1Loss: ({ beta }) =>
    meanOfErrors(
      (error) =>
        below(
          error,
          beta,
          (e) => tf.div(tf.mul(tf.square(e), 0.5), beta),
          (e) => tf.sub(tf.abs(e), 0.5 * beta),
        ),
      (error) => below(error, beta, (e) => tf.div(e, beta), sign),
    ),
  /** ½e² where |e| < δ, else δ(|e| − ½δ). https://pytorch.org/docs/stable/generated/torch.nn.HuberLoss.html */
  HuberLoss: ({ delta }) =>
    meanOfErrors(
      (error) =>
        below(
          error,
          delta,
          (e) => tf.mul(tf.square(e), 0.5),
          (e) => tf.mul(tf.sub(tf.abs(e), 0.5 * delta), delta),
        ),
      (error) =>
        below(
          error,
          delta,
          (e) => e,
          (e) => tf.mul(sign(e), delta),
        ),
    ),
  CustomLoss: ({ formula }) => customLoss(formula),
};

/** What the loss of a network computes. */
export const makeLoss = ({ kind, params }: Pick<LossSpec, 'kind' | 'params'>): Loss => (MAKERS[kind] as (params: object) => Loss)(params);
