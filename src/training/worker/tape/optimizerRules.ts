/** One row for each class in torch.optim: how a step changes one parameter tensor. Pure: new tensors out, none changed. */
import * as tf from '@tensorflow/tfjs-core';
import type { OptimizerName, OptimizerParams } from '../../../network/training.ts';

/** What an optimizer remembers of one parameter tensor between steps, by PyTorch's names; empty before the first step. */
export type Moments = Readonly<Partial<Record<'momentum_buffer' | 'exp_avg' | 'exp_avg_sq' | 'square_avg' | 'sum', tf.Tensor>>>;

export interface Update {
  readonly parameter: tf.Tensor;
  readonly moments: Moments;
}

export interface StepFacts {
  readonly lr: number;
  /** Steps count from 1. */
  readonly step: number;
  /** The optimizer's own arguments, PyTorch's defaults filled in; those of other optimizers are not read. */
  readonly params: Required<OptimizerParams>;
}

export type Rule = (parameter: tf.Tensor, gradient: tf.Tensor, moments: Moments, facts: StepFacts) => Update;

/** a·share + b·(1 − share); a missing `a` is 0, as PyTorch's zero-filled state. */
function runningMean(a: tf.Tensor | undefined, b: tf.Tensor, share: number): tf.Tensor {
  const fresh = tf.mul(b, 1 - share);
  return a ? tf.add(tf.mul(a, share), fresh) : fresh;
}

const withDecay = (gradient: tf.Tensor, parameter: tf.Tensor, decay: number): tf.Tensor =>
  decay === 0 ? gradient : tf.add(gradient, tf.mul(parameter, decay));

const descend = (parameter: tf.Tensor, direction: tf.Tensor, lr: number): tf.Tensor => tf.sub(parameter, tf.mul(direction, lr));

/** https://pytorch.org/docs/stable/generated/torch.optim.SGD.html with dampening 0; the first buffer is the gradient itself. */
const sgd: Rule = (parameter, gradient, moments, { lr, params: { momentum, nesterov, weight_decay } }) => {
  const decayed = withDecay(gradient, parameter, weight_decay);
  if (momentum === 0) return { parameter: descend(parameter, decayed, lr), moments };
  const buffer = moments.momentum_buffer;
  const momentum_buffer = buffer ? tf.add(tf.mul(buffer, momentum), decayed) : decayed;
  const direction = nesterov ? tf.add(decayed, tf.mul(momentum_buffer, momentum)) : momentum_buffer;
  return { parameter: descend(parameter, direction, lr), moments: { momentum_buffer } };
};

/** https://pytorch.org/docs/stable/generated/torch.optim.Adam.html; eps is added after the bias correction of the root. */
const adam: Rule = (parameter, gradient, moments, facts) =>
  adamStep(parameter, withDecay(gradient, parameter, facts.params.weight_decay), moments, facts);

/** https://pytorch.org/docs/stable/generated/torch.optim.AdamW.html: the decay is taken off the parameter, not put into the moments. */
const adamW: Rule = (parameter, gradient, moments, facts) => {
  const shrink = 1 - facts.lr * facts.params.weight_decay;
  return adamStep(shrink === 1 ? parameter : tf.mul(parameter, shrink), gradient, moments, facts);
};

const adamStep: Rule = (parameter, gradient, moments, { lr, step, params: { betas, eps } }) => {
  const [beta1, beta2] = betas;
  const exp_avg = runningMean(moments.exp_avg, gradient, beta1);
  const exp_avg_sq = runningMean(moments.exp_avg_sq, tf.square(gradient), beta2);
  const root = tf.add(tf.div(tf.sqrt(exp_avg_sq), Math.sqrt(1 - beta2 ** step)), eps);
  const direction = tf.div(exp_avg, root);
  return { parameter: descend(parameter, direction, lr / (1 - beta1 ** step)), moments: { exp_avg, exp_avg_sq } };
};

/** https://pytorch.org/docs/stable/generated/torch.optim.RMSprop.html, not centered; eps is added to the root. */
const rmsProp: Rule = (parameter, gradient, moments, { lr, params: { alpha, eps, momentum, weight_decay } }) => {
  const decayed = withDecay(gradient, parameter, weight_decay);
  const square_avg = runningMean(moments.square_avg, tf.square(decayed), alpha);
  const scaled = tf.div(decayed, tf.add(tf.sqrt(square_avg), eps));
  if (momentum === 0) return { parameter: descend(parameter, scaled, lr), moments: { ...moments, square_avg } };
  const buffer = moments.momentum_buffer;
  const momentum_buffer = buffer ? tf.add(tf.mul(buffer, momentum), scaled) : scaled;
  return { parameter: descend(parameter, momentum_buffer, lr), moments: { square_avg, momentum_buffer } };
};

/** https://pytorch.org/docs/stable/generated/torch.optim.Adagrad.html with lr_decay 0 and the sum starting at 0. */
const adagrad: Rule = (parameter, gradient, moments, { lr, params: { eps, weight_decay } }) => {
  const decayed = withDecay(gradient, parameter, weight_decay);
  const square = tf.square(decayed);
  const sum = moments.sum ? tf.add(moments.sum, square) : square;
  return { parameter: descend(parameter, tf.div(decayed, tf.add(tf.sqrt(sum), eps)), lr), moments: { sum } };
};

export const OPTIMIZER_RULES = {
  SGD: sgd,
  Adam: adam,
  AdamW: adamW,
  RMSprop: rmsProp,
  Adagrad: adagrad,
} satisfies Record<OptimizerName, Rule>;
