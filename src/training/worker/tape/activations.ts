/** Activations whose value or gradient tfjs does not have as PyTorch has it. */
import * as tf from '@tensorflow/tfjs-core';
import { applyDifferentiable, type Differentiable } from './differentiable.ts';

const SQRT_HALF = Math.SQRT1_2;
/** 1 / √(2π): the height of the normal density at 0. */
const NORMAL_PEAK = 1 / Math.sqrt(2 * Math.PI);

const positive = (x: tf.Tensor): tf.Tensor => tf.greater(x, 0);

/** The normal distribution's Φ(x). */
const normalShare = (x: tf.Tensor): tf.Tensor => tf.mul(tf.add(tf.erf(tf.mul(x, SQRT_HALF)), 1), 0.5);
const normalDensity = (x: tf.Tensor): tf.Tensor => tf.mul(tf.exp(tf.mul(tf.mul(x, x), -0.5)), NORMAL_PEAK);

/** x for x > 0, else slope · x; the gradient at 0 is the slope. https://pytorch.org/docs/stable/generated/torch.nn.LeakyReLU.html */
const leakyReluWith = (slope: number): Differentiable => ({
  value: (x) => tf.where(positive(x), x, tf.mul(x, slope)),
  gradient: (dy, x) => tf.where(positive(x), dy, tf.mul(dy, slope)),
});

/** x for x > 0, else α(eˣ − 1). https://pytorch.org/docs/stable/generated/torch.nn.ELU.html */
const eluWith = (alpha: number): Differentiable => ({
  value: (x) => tf.where(positive(x), x, tf.mul(tf.expm1(x), alpha)),
  gradient: (dy, x) => tf.where(positive(x), dy, tf.mul(dy, tf.mul(tf.exp(x), alpha))),
});

/** x · Φ(x), the exact form. https://pytorch.org/docs/stable/generated/torch.nn.GELU.html */
const GELU: Differentiable = {
  value: (x) => tf.mul(x, normalShare(x)),
  gradient: (dy, x) => tf.mul(dy, tf.add(normalShare(x), tf.mul(x, normalDensity(x)))),
};

/** x · σ(x). https://pytorch.org/docs/stable/generated/torch.nn.SiLU.html */
const SILU: Differentiable = {
  value: (x) => tf.mul(x, tf.sigmoid(x)),
  gradient: (dy, x) => {
    const s = tf.sigmoid(x);
    return tf.mul(dy, tf.mul(s, tf.add(tf.mul(x, tf.sub(1, s)), 1)));
  },
};

/** ln(1 + e^βx) / β, and x itself where βx > threshold. https://pytorch.org/docs/stable/generated/torch.nn.Softplus.html */
const softplusWith = (beta: number, threshold: number): Differentiable => ({
  value: (x) => tf.where(tf.greater(tf.mul(x, beta), threshold), x, tf.div(tf.softplus(tf.mul(x, beta)), beta)),
  gradient: (dy, x) => tf.where(tf.greater(tf.mul(x, beta), threshold), dy, tf.mul(dy, tf.sigmoid(tf.mul(x, beta)))),
});

export const leakyRelu = (x: tf.Tensor, slope: number): tf.Tensor => applyDifferentiable(leakyReluWith(slope), x);
export const elu = (x: tf.Tensor, alpha: number): tf.Tensor => applyDifferentiable(eluWith(alpha), x);
export const gelu = (x: tf.Tensor): tf.Tensor => applyDifferentiable(GELU, x);
export const silu = (x: tf.Tensor): tf.Tensor => applyDifferentiable(SILU, x);
export const softplus = (x: tf.Tensor, beta: number, threshold: number): tf.Tensor => applyDifferentiable(softplusWith(beta, threshold), x);
