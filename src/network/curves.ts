/** The curve of every activation, and of every loss of an error, for their pictures and as a plain reference. */
import type { ElementwiseKind, Kind, LossKind, ParamsOf } from './kinds.ts';

/** Abramowitz and Stegun 7.1.26: |error| ≤ 1.5e-7. */
export function erf(x: number): number {
  const t = 1 / (1 + 0.3275911 * Math.abs(x));
  const tail = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t * Math.exp(-x * x);
  return x < 0 ? tail - 1 : 1 - tail;
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

const CURVES: { readonly [K in ElementwiseKind]: (x: number, params: ParamsOf[K]) => number } = {
  ReLU: (x) => Math.max(0, x),
  LeakyReLU: (x, { negative_slope }) => (x > 0 ? x : negative_slope * x),
  ELU: (x, { alpha }) => (x > 0 ? x : alpha * Math.expm1(x)),
  GELU: (x) => (x / 2) * (1 + erf(x / Math.SQRT2)),
  SiLU: (x) => x * sigmoid(x),
  Sigmoid: sigmoid,
  Tanh: Math.tanh,
  Softplus: (x, { beta, threshold }) => (x * beta > threshold ? x : Math.log1p(Math.exp(x * beta)) / beta),
};

/** y at each x; Softmax, which looks at a whole row, is drawn as its two-class case, the sigmoid. Undefined for kinds that are no activation. */
export function curveOf(kind: Kind, params: object, xs: readonly number[]): readonly number[] | undefined {
  if (kind === 'Softmax') return xs.map(sigmoid);
  if (!Object.hasOwn(CURVES, kind)) return undefined;
  const curve = CURVES[kind as ElementwiseKind] as (x: number, params: object) => number;
  return xs.map((x) => curve(x, params));
}

/** A loss of the error ŷ − y alone: not that of classes, which looks at a whole row, nor one's own, which may be of anything. */
export type ErrorLossKind = Exclude<LossKind, 'CrossEntropyLoss' | 'CustomLoss'>;

/** Straight beyond `bend`. */
const smoothSize = (error: number, bend: number): number =>
  Math.abs(error) < bend ? (error * error) / (2 * bend) : Math.abs(error) - bend / 2;

const ERROR_CURVES: { readonly [K in ErrorLossKind]: (error: number, params: ParamsOf[K]) => number } = {
  MSELoss: (error) => error * error,
  L1Loss: Math.abs,
  SmoothL1Loss: (error, { beta }) => smoothSize(error, beta),
  HuberLoss: (error, { delta }) => delta * smoothSize(error, delta),
};

export const errorLoss = <K extends ErrorLossKind>(kind: K, params: ParamsOf[K], error: number): number =>
  (ERROR_CURVES[kind] as (error: number, params: ParamsOf[K]) => number)(error, params);
