/** A loss that is a formula, by operations of TensorFlow.js: a row for each, with its gradient of our own where theirs is not PyTorch's. */
import * as tf from '@tensorflow/tfjs-core';
import { internal } from '../../../lib/result.ts';
import type { OperationName } from '../../../network/formula/operations.ts';
import type { Formula } from '../../../network/formula/readFormula.ts';
import { type FormulaValue, valuesOf } from '../../../network/formula/values.ts';
import { applyDifferentiable, applyToMany, type DifferentiableOfMany } from './differentiable.ts';

type Apply = (a: tf.Tensor, b: tf.Tensor, c: tf.Tensor) => tf.Tensor;

type Compare = (a: tf.Tensor, b: tf.Tensor) => tf.Tensor;

/** An operation with gradients of its own, of as many inputs as its value takes. */
const known =
  (f: DifferentiableOfMany): Apply =>
  (...inputs) =>
    applyToMany(f, ...inputs.slice(0, f.value.length));

/** TensorFlow.js knows no gradient of a comparison; PyTorch lets none through. */
const question = (compare: Compare): Apply =>
  known({
    value: (a, b) => tf.cast(compare(a, b), 'float32'),
    gradients: (dy) => [tf.zerosLike(dy), tf.zerosLike(dy)],
  });

/** TensorFlow.js gives all of the gradient to the first where both are equal, PyTorch half to each. */
const extreme = (value: Compare, isLess: Compare): Apply => {
  const share = (dy: tf.Tensor, own: tf.Tensor, other: tf.Tensor) =>
    tf.where(tf.equal(own, other), tf.div(dy, 2), tf.where(isLess(own, other), tf.zerosLike(dy), dy));
  return known({ value: (a, b) => value(a, b), gradients: (dy, [a = dy, b = dy]) => [share(dy, a, b), share(dy, b, a)] });
};

/** Of a base below 0 TensorFlow.js gives the exponent no gradient, PyTorch NaN; to the power of 0 the base 0 has NaN there, 0 here. */
const pow = known({
  value: (a, b) => tf.pow(a, b),
  gradients: (dy, [a = dy, b = dy], y) => [
    tf.where(tf.equal(b, 0), tf.zerosLike(dy), tf.mul(dy, tf.mul(b, tf.pow(a, tf.sub(b, 1))))),
    tf.where(tf.logicalAnd(tf.equal(a, 0), tf.greaterEqual(b, 0)), tf.zerosLike(dy), tf.mul(dy, tf.mul(y, tf.log(a)))),
  ],
});

/** What is asked is kept as 1 or 0. */
const where = known({
  value: (so, a, b) => tf.where(tf.greater(so, 0), a, b),
  gradients: (dy, [so = dy]) => [
    tf.zerosLike(dy),
    tf.where(tf.greater(so, 0), dy, tf.zerosLike(dy)),
    tf.where(tf.greater(so, 0), tf.zerosLike(dy), dy),
  ],
});

/** The gradient of |x| at 0 is −1 in TensorFlow.js. */
const abs = { value: (x: tf.Tensor) => tf.abs(x), gradient: (dy: tf.Tensor, x: tf.Tensor) => tf.mul(dy, tf.sign(x)) };

const OPERATIONS: { readonly [O in OperationName]: Apply } = {
  neg: (a) => tf.neg(a),
  add: (a, b) => tf.add(a, b),
  sub: (a, b) => tf.sub(a, b),
  mul: (a, b) => tf.mul(a, b),
  div: (a, b) => tf.div(a, b),
  pow,
  lt: question(tf.less),
  le: question(tf.lessEqual),
  gt: question(tf.greater),
  ge: question(tf.greaterEqual),
  eq: question(tf.equal),
  ne: question(tf.notEqual),
  abs: (a) => applyDifferentiable(abs, a),
  square: (a) => tf.square(a),
  sqrt: (a) => tf.sqrt(a),
  exp: (a) => tf.exp(a),
  log: (a) => tf.log(a),
  log1p: (a) => tf.log1p(a),
  sin: (a) => tf.sin(a),
  cos: (a) => tf.cos(a),
  tanh: (a) => tf.tanh(a),
  sigmoid: (a) => tf.sigmoid(a),
  relu: (a) => tf.relu(a),
  softplus: (a) => tf.softplus(a),
  sign: (a) => tf.sign(a),
  maximum: extreme(tf.maximum, tf.less),
  minimum: extreme(tf.minimum, tf.greater),
  clamp: (a, least, most) => tf.clipByValue(a, numberOf(least), numberOf(most)),
  where,
};

/** Bounds are plain numbers. */
const numberOf = (bound: tf.Tensor): number => bound.dataSync()[0] ?? internal('a bound of nothing');

/** Compares as a loss does. */
export const formulaLoss =
  (formula: Formula) =>
  (output: tf.Tensor, target: tf.Tensor): tf.Scalar => {
    const all: tf.Tensor[] = [];
    for (const value of valuesOf(formula)) all.push(compute(value, all, output, target));
    return (all.at(-1) ?? internal('a formula of nothing')) as tf.Scalar;
  };

function compute(value: FormulaValue, all: readonly tf.Tensor[], output: tf.Tensor, target: tf.Tensor): tf.Tensor {
  const at = (place: number): tf.Tensor => all[place] ?? internal(`no value ${place}`);
  switch (value.kind) {
    case 'number':
      return tf.scalar(value.value);
    case 'input':
      return value.name === 'y_pred' ? output : target;
    case 'reduction':
      return value.reduction === 'mean' ? tf.mean(at(value.input)) : tf.sum(at(value.input));
    case 'operation': {
      const [a, b, c] = value.inputs.map(at);
      const none = tf.scalar(Number.POSITIVE_INFINITY);
      return OPERATIONS[value.operation](a ?? none, b ?? none, c ?? none);
    }
  }
}
