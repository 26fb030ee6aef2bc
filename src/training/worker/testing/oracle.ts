/** For tests only: every kind of layer in plain numbers, forward and backward, one sample at a time. */
import type { LayerKind, ParamsOf } from '../../../network/kinds.ts';

export type Row = readonly number[];

/** What a layer has beside its arguments: a Linear's weight (a row an output) and bias, a Dropout's zeros of this step. */
export interface Extras {
  readonly weight?: readonly Row[];
  readonly bias?: Row;
  /** Which numbers a Dropout lets pass; absent outside training. */
  readonly kept?: readonly boolean[];
}

/** dL/d each input, and dL/d what is learned. */
export interface Slopes {
  readonly inputs: readonly Row[];
  readonly weight?: readonly Row[];
  readonly bias?: Row;
}

export interface OracleRow<P> {
  value(inputs: readonly Row[], params: P, extras: Extras): Row;
  /** From dL/d the output; at a kink PyTorch's choice. */
  slopes(dy: Row, inputs: readonly Row[], params: P, extras: Extras): Slopes;
}

const at = (row: Row | undefined, i: number): number => row?.[i] ?? 0;
export const dot = (a: Row, b: Row): number => a.reduce((sum, x, i) => sum + x * at(b, i), 0);
export const plus = (a: Row, b: Row): Row => a.map((x, i) => x + at(b, i));

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** 2/√π · e^(−x²) · Σ 2ⁿ x^(2n+1) / (2n+1)!!: every term has the sign of x, so nothing cancels. https://dlmf.nist.gov/7.6#E2 */
export function erf(x: number): number {
  if (Math.abs(x) > 6) return Math.sign(x);
  let term = x;
  let sum = x;
  for (let n = 1; n < 200; n++) {
    term *= (2 * x * x) / (2 * n + 1);
    sum += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}
const normalShare = (x: number): number => (1 + erf(x * Math.SQRT1_2)) / 2;
const normalDensity = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);

const softmax = (row: Row): Row => {
  const powers = row.map((x) => Math.exp(x - Math.max(...row)));
  return powers.map((power) => power / powers.reduce((a, b) => a + b));
};

/** A function of each number on its own, and its derivative. */
const each = <P>(value: (x: number, params: P) => number, slope: (x: number, params: P) => number): OracleRow<P> => ({
  value: ([x = []], params) => x.map((number) => value(number, params)),
  slopes: (dy, [x = []], params) => ({ inputs: [x.map((number, i) => at(dy, i) * slope(number, params))] }),
});
const unchanged = each<unknown>(
  (x) => x,
  () => 1,
);

/** What a Dropout multiplies each number by. */
const scales = (x: Row, p: number, kept: Extras['kept']): Row => x.map((_, i) => (kept ? (kept[i] ? 1 / (1 - p) : 0) : 1));

export const ORACLE: { readonly [K in LayerKind]: OracleRow<ParamsOf[K]> } = {
  Linear: {
    value: ([x = []], _, { weight = [], bias }) => weight.map((row, o) => dot(row, x) + at(bias, o)),
    slopes: (dy, [x = []], _, { weight = [] }) => ({
      inputs: [x.map((_, i) => weight.reduce((sum, row, o) => sum + at(dy, o) * at(row, i), 0))],
      weight: dy.map((d) => x.map((number) => d * number)),
      bias: dy,
    }),
  },
  Flatten: unchanged, // rows are flat in here
  Dropout: {
    value: ([x = []], { p }, { kept }) => scales(x, p, kept).map((scale, i) => scale * at(x, i)),
    slopes: (dy, [x = []], { p }, { kept }) => ({ inputs: [scales(x, p, kept).map((scale, i) => scale * at(dy, i))] }),
  },
  Add: {
    value: (inputs) => inputs.reduce(plus),
    slopes: (dy, inputs) => ({ inputs: inputs.map(() => dy) }),
  },
  Identity: unchanged,
  ReLU: each(
    (x) => Math.max(0, x),
    (x) => (x > 0 ? 1 : 0),
  ),
  LeakyReLU: each(
    (x, { negative_slope }) => (x > 0 ? x : negative_slope * x),
    (x, { negative_slope }) => (x > 0 ? 1 : negative_slope),
  ),
  ELU: each(
    (x, { alpha }) => (x > 0 ? x : alpha * Math.expm1(x)),
    (x, { alpha }) => (x > 0 ? 1 : alpha * Math.exp(x)),
  ),
  GELU: each(
    (x) => x * normalShare(x),
    (x) => normalShare(x) + x * normalDensity(x),
  ),
  SiLU: each(
    (x) => x * sigmoid(x),
    (x) => sigmoid(x) * (1 + x * (1 - sigmoid(x))),
  ),
  Sigmoid: each(sigmoid, (x) => sigmoid(x) * (1 - sigmoid(x))),
  Tanh: each(Math.tanh, (x) => 1 - Math.tanh(x) ** 2),
  Softplus: each(
    (x, { beta, threshold }) => (beta * x > threshold ? x : Math.log1p(Math.exp(beta * x)) / beta),
    (x, { beta, threshold }) => (beta * x > threshold ? 1 : sigmoid(beta * x)),
  ),
  Softmax: {
    value: ([x = []]) => softmax(x),
    slopes: (dy, [x = []]) => {
      const y = softmax(x);
      return { inputs: [y.map((share, i) => share * (at(dy, i) - dot(dy, y)))] };
    },
  },
};

/** The row of a kind for a layer whose kind is not known when this is written. */
export const oracleOf = (kind: LayerKind): OracleRow<unknown> => ORACLE[kind] as OracleRow<unknown>;
