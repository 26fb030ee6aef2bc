/** The operations that formulas are made of: a row for each, with its value and what of a gradient goes on to each of its inputs. */

/** How many values an operation takes. */
type Takes = readonly [least: number, most: number];

/** The values that go in, the second and third only where there are so many. */
export type Inputs = readonly [a: number, b: number, c: number];

interface OperationRow {
  readonly takes: Takes;
  /** Written between two values, as in Python; one that has none is written as a function only. */
  readonly sign?: string;
  /** Whether it is called by its name, as `torch.NAME(…)` and, but for softplus, as `(…).NAME()`. */
  readonly isFunction: boolean;
  /** Whether it only asks something: 1 where it is so, else 0. */
  readonly asks?: true;
  value(inputs: Inputs): number;
  /**
   * What of dL/dy goes on to one of the inputs (0, 1 or 2), as PyTorch's autograd has it, at kinks and edges too.
   * @param y what `value` gave; @param dy dL/dy
   * https://github.com/pytorch/pytorch/blob/main/tools/autograd/derivatives.yaml
   */
  gradient(dy: number, which: number, inputs: Inputs, y: number): number;
}

const one: Takes = [1, 1];
const two: Takes = [2, 2];

const unary = (value: (a: number) => number, gradient: (dy: number, a: number, y: number) => number): OperationRow => ({
  takes: one,
  isFunction: true,
  value: ([a]) => value(a),
  gradient: (dy, _, [a], y) => gradient(dy, a, y),
});

const sign = (written: string, row: Pick<OperationRow, 'value' | 'gradient'>): OperationRow => ({
  takes: two,
  isFunction: true,
  sign: written,
  ...row,
});

/** A question has no slope. */
const question = (written: string, holds: (a: number, b: number) => boolean): OperationRow => ({
  takes: two,
  isFunction: false,
  asks: true,
  sign: written,
  value: ([a, b]) => Number(holds(a, b)),
  gradient: () => 0,
});

/** The one that counts takes all of the gradient; where both are equal, each takes half. */
const extreme = (value: (a: number, b: number) => number, isLess: (a: number, b: number) => boolean): OperationRow => ({
  takes: two,
  isFunction: true,
  value: ([a, b]) => value(a, b),
  gradient(dy, which, [a, b]) {
    const [own, other] = which === 0 ? [a, b] : [b, a];
    if (own === other) return dy / 2;
    return isLess(own, other) ? 0 : dy;
  },
});

const sigmoid = (a: number): number => 1 / (1 + Math.exp(-a));

/** PyTorch's softplus is its argument from here on. */
const STRAIGHT = 20;

export const OPERATIONS = {
  neg: unary(
    (a) => -a,
    (dy) => -dy,
  ),
  add: sign('+', { value: ([a, b]) => a + b, gradient: (dy) => dy }),
  sub: sign('-', { value: ([a, b]) => a - b, gradient: (dy, which) => (which === 0 ? dy : -dy) }),
  mul: sign('*', { value: ([a, b]) => a * b, gradient: (dy, which, [a, b]) => dy * (which === 0 ? b : a) }),
  div: sign('/', { value: ([a, b]) => a / b, gradient: (dy, which, [a, b]) => (which === 0 ? dy / b : -dy * (a / b / b)) }),
  pow: sign('**', {
    value: ([a, b]) => power(a, b),
    gradient(dy, which, [a, b], y) {
      if (which === 0) return b === 0 ? 0 : dy * (b * power(a, b - 1));
      return a === 0 && b >= 0 ? 0 : dy * (y * Math.log(a));
    },
  }),
  lt: question('<', (a, b) => a < b),
  le: question('<=', (a, b) => a <= b),
  gt: question('>', (a, b) => a > b),
  ge: question('>=', (a, b) => a >= b),
  eq: question('==', (a, b) => a === b),
  ne: question('!=', (a, b) => a !== b),
  abs: unary(Math.abs, (dy, a) => dy * Math.sign(a)),
  square: unary(
    (a) => a * a,
    (dy, a) => dy * (2 * a),
  ),
  sqrt: unary(Math.sqrt, (dy, _, y) => dy / (2 * y)),
  exp: unary(Math.exp, (dy, _, y) => dy * y),
  log: unary(Math.log, (dy, a) => dy / a),
  log1p: unary(Math.log1p, (dy, a) => dy / (a + 1)),
  sin: unary(Math.sin, (dy, a) => dy * Math.cos(a)),
  cos: unary(Math.cos, (dy, a) => dy * -Math.sin(a)),
  tanh: unary(Math.tanh, (dy, _, y) => dy * (1 - y * y)),
  sigmoid: unary(sigmoid, (dy, _, y) => dy * ((1 - y) * y)),
  relu: unary(
    (a) => (a <= 0 ? 0 : a),
    (dy, _, y) => (y <= 0 ? 0 : dy),
  ),
  softplus: unary(
    (a) => (a > STRAIGHT ? a : Math.max(a, 0) + Math.log1p(Math.exp(-Math.abs(a)))),
    (dy, a) => (a > STRAIGHT ? dy : dy * sigmoid(a)),
  ),
  sign: unary(Math.sign, () => 0),
  maximum: extreme(Math.max, (a, b) => a < b),
  minimum: extreme(Math.min, (a, b) => a > b),
  /** Between two numbers, or above one; on them it still has its slope of 1. */
  clamp: {
    takes: [2, 3],
    isFunction: true,
    value: ([a, least, most]) => Math.min(Math.max(a, least), most),
    gradient: (dy, which, [a, least, most]) => (which === 0 && a >= least && a <= most ? dy : 0),
  },
  /** The second where the first is so, else the third. */
  where: {
    takes: [3, 3],
    isFunction: true,
    value: ([so, a, b]) => (so === 0 ? b : a),
    gradient: (dy, which, [so]) => (which !== 0 && (which === 1) === (so !== 0) ? dy : 0),
  },
} as const satisfies Readonly<Record<string, OperationRow>>;

/** As PyTorch and C have it: 1 ** NaN is 1, and so is 1 ** ∞, where JavaScript has NaN. */
function power(a: number, b: number): number {
  return a === 1 ? 1 : a === -1 && !Number.isFinite(b) && !Number.isNaN(b) ? 1 : a ** b;
}

export type OperationName = keyof typeof OPERATIONS;

export const OPERATION_NAMES = Object.keys(OPERATIONS) as readonly OperationName[];

export const operationRow = (name: OperationName): OperationRow => OPERATIONS[name];

/** From all numbers to one. */
export const REDUCTION_NAMES = ['mean', 'sum'] as const;
export type ReductionName = (typeof REDUCTION_NAMES)[number];

export const isReduction = (name: string): name is ReductionName => (REDUCTION_NAMES as readonly string[]).includes(name);

/** All that may be called by its name. */
export const FUNCTION_NAMES: readonly (OperationName | ReductionName)[] = [
  ...OPERATION_NAMES.filter((name) => operationRow(name).isFunction),
  ...REDUCTION_NAMES,
];

const FUNCTIONS = new Map<string, OperationName | ReductionName>(FUNCTION_NAMES.map((name) => [name, name]));
const SIGNS = new Map<string, OperationName>(
  OPERATION_NAMES.flatMap((name) => {
    const { sign: written } = operationRow(name);
    return written === undefined ? [] : [[written, name] as const];
  }),
);

export const functionOf = (name: string): OperationName | ReductionName | undefined => FUNCTIONS.get(name);
export const operationOfSign = (written: string): OperationName | undefined => SIGNS.get(written);
