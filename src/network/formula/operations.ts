/** The operations that formulas are made of: a row for each, how it is written and what it gives. */

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
}

const unary = (value: (a: number) => number): OperationRow => ({ takes: [1, 1], isFunction: true, value: ([a]) => value(a) });

const binary = (value: (a: number, b: number) => number, sign?: string): OperationRow => ({
  takes: [2, 2],
  isFunction: true,
  ...(sign === undefined ? {} : { sign }),
  value: ([a, b]) => value(a, b),
});

const question = (sign: string, holds: (a: number, b: number) => boolean): OperationRow => ({
  ...binary((a, b) => Number(holds(a, b)), sign),
  isFunction: false,
  asks: true,
});

export const sigmoid = (a: number): number => 1 / (1 + Math.exp(-a));

/** PyTorch's softplus is its argument from here on. */
export const STRAIGHT = 20;

/** As PyTorch and C have it: 1 to any power is 1, and so is −1 to one without end, where JavaScript has NaN. */
export const power = (a: number, b: number): number => (a === 1 || (a === -1 && Math.abs(b) === Number.POSITIVE_INFINITY) ? 1 : a ** b);

export const OPERATIONS = {
  neg: unary((a) => -a),
  add: binary((a, b) => a + b, '+'),
  sub: binary((a, b) => a - b, '-'),
  mul: binary((a, b) => a * b, '*'),
  div: binary((a, b) => a / b, '/'),
  pow: binary(power, '**'),
  lt: question('<', (a, b) => a < b),
  le: question('<=', (a, b) => a <= b),
  gt: question('>', (a, b) => a > b),
  ge: question('>=', (a, b) => a >= b),
  eq: question('==', (a, b) => a === b),
  ne: question('!=', (a, b) => a !== b),
  abs: unary(Math.abs),
  square: unary((a) => a * a),
  sqrt: unary(Math.sqrt),
  exp: unary(Math.exp),
  log: unary(Math.log),
  log1p: unary(Math.log1p),
  sin: unary(Math.sin),
  cos: unary(Math.cos),
  tanh: unary(Math.tanh),
  sigmoid: unary(sigmoid),
  relu: unary((a) => (a <= 0 ? 0 : a)),
  softplus: unary((a) => (a > STRAIGHT ? a : Math.max(a, 0) + Math.log1p(Math.exp(-Math.abs(a))))),
  sign: unary(Math.sign),
  maximum: binary(Math.max),
  minimum: binary(Math.min),
  /** Between two numbers, or above one. */
  clamp: { takes: [2, 3], isFunction: true, value: ([a, least, most]) => Math.min(Math.max(a, least), most) },
  /** The second where the first is so, else the third. */
  where: { takes: [3, 3], isFunction: true, value: ([so, a, b]) => (so === 0 ? b : a) },
} as const satisfies Readonly<Record<string, OperationRow>>;

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
