/** How gradients go back through each operation of a formula, as PyTorch's autograd has it, and the gradient of a whole one: what engines are held to. */
import { computeAll, inputsAt, type Numbers } from './evaluate.ts';
import { type Inputs, type OperationName, power, STRAIGHT, sigmoid } from './operations.ts';
import type { Formula } from './readFormula.ts';
import { valuesOf } from './values.ts';

/** What of dL/dy goes on to one of the inputs (0, 1 or 2). @param y what the operation gave */
type Gradient = (dy: number, which: number, inputs: Inputs, y: number) => number;

const unary =
  (slope: (dy: number, a: number, y: number) => number): Gradient =>
  (dy, _, [a], y) =>
    slope(dy, a, y);

/** None goes through a question, nor through a sign. */
const none: Gradient = () => 0;

/** The one that counts takes all of it; where both are equal, each takes half. */
const extreme =
  (isLess: (a: number, b: number) => boolean): Gradient =>
  (dy, which, [a, b]) => {
    const [own, other] = which === 0 ? [a, b] : [b, a];
    if (own === other) return dy / 2;
    return isLess(own, other) ? 0 : dy;
  };

/** At kinks and edges too. https://github.com/pytorch/pytorch/blob/main/tools/autograd/derivatives.yaml */
export const GRADIENTS: { readonly [O in OperationName]: Gradient } = {
  neg: unary((dy) => -dy),
  add: (dy) => dy,
  sub: (dy, which) => (which === 0 ? dy : -dy),
  mul: (dy, which, [a, b]) => dy * (which === 0 ? b : a),
  div: (dy, which, [a, b]) => (which === 0 ? dy / b : -dy * (a / b / b)),
  pow(dy, which, [a, b], y) {
    if (which === 0) return b === 0 ? 0 : dy * (b * power(a, b - 1));
    return a === 0 && b >= 0 ? 0 : dy * (y * Math.log(a));
  },
  lt: none,
  le: none,
  gt: none,
  ge: none,
  eq: none,
  ne: none,
  abs: unary((dy, a) => dy * Math.sign(a)),
  square: unary((dy, a) => dy * (2 * a)),
  sqrt: unary((dy, _, y) => dy / (2 * y)),
  exp: unary((dy, _, y) => dy * y),
  log: unary((dy, a) => dy / a),
  log1p: unary((dy, a) => dy / (a + 1)),
  sin: unary((dy, a) => dy * Math.cos(a)),
  cos: unary((dy, a) => dy * -Math.sin(a)),
  tanh: unary((dy, _, y) => dy * (1 - y * y)),
  sigmoid: unary((dy, _, y) => dy * ((1 - y) * y)),
  relu: unary((dy, _, y) => (y <= 0 ? 0 : dy)),
  softplus: unary((dy, a) => (a > STRAIGHT ? dy : dy * sigmoid(a))),
  sign: none,
  maximum: extreme((a, b) => a < b),
  minimum: extreme((a, b) => a > b),
  clamp: (dy, which, [a, least, most]) => (which === 0 && a >= least && a <= most ? dy : 0),
  where: (dy, which, [so]) => (which !== 0 && (which === 1) === (so !== 0) ? dy : 0),
};

export interface Evaluated {
  readonly loss: number;
  /** dL/dy_pred. */
  readonly gradient: Numbers;
}

/** @param yPred what the network gives, all samples in a row; @param yTrue as many */
export function evaluate(formula: Formula, yPred: Numbers, yTrue: Numbers): Evaluated {
  const values = valuesOf(formula);
  const all = computeAll(formula, yPred, yTrue);
  const gradients: (number[] | undefined)[] = values.map((_, i) => (i === values.length - 1 ? [1] : undefined));
  const add = (to: number, gradient: (i: number) => number, length: number) => {
    const value = values[to];
    if (!value?.learns) return;
    const sums = gradients[to] ?? Array<number>(value.isEach ? yPred.length : 1).fill(0);
    gradients[to] = sums;
    for (let i = 0; i < length; i++) sums[value.isEach ? i : 0] = (sums[value.isEach ? i : 0] ?? 0) + gradient(i);
  };
  for (let place = values.length - 1; place >= 0; place--) {
    const [value, dy] = [values[place], gradients[place]];
    if (!value || !dy) continue;
    if (value.kind === 'reduction') {
      const share = value.reduction === 'mean' ? yPred.length : 1;
      add(value.input, () => (dy[0] ?? 0) / share, yPred.length);
    }
    if (value.kind !== 'operation') continue;
    const gradient = GRADIENTS[value.operation];
    const y = all[place] ?? [];
    value.inputs.forEach((input, which) => {
      add(input, (i) => gradient(dy[i] ?? 0, which, inputsAt(value.inputs, all, i), y[i] ?? 0), dy.length);
    });
  }
  const place = values.findIndex((value) => value.kind === 'input' && value.name === 'y_pred');
  return { loss: all.at(-1)?.[0] ?? Number.NaN, gradient: gradients[place] ?? yPred.map(() => 0) };
}
