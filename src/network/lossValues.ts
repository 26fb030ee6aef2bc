/** Every loss of a single number as a function of what was predicted and what was right, with its slope, for its picture and as a plain reference. */
import { memoizeOne } from '../lib/memo.ts';
import { type ErrorLossKind, errorLoss } from './curves.ts';
import { type Evaluated, evaluate } from './formula/gradients.ts';
import { readFormula } from './formula/readFormula.ts';
import type { Kind, LossKind, ParamsOf } from './kinds.ts';

/** All but those that look at a whole row. */
export type NumberLossKind = Exclude<LossKind, 'CrossEntropyLoss'>;

interface LossRow<K extends NumberLossKind> {
  /** The loss of one number; PyTorch takes the mean over all. */
  value(params: ParamsOf[K], yPred: number, yTrue: number): number;
  /** ∂value/∂yPred, at a kink the one that PyTorch takes. */
  slope(params: ParamsOf[K], yPred: number, yTrue: number): number;
}

/** Of a loss of the error alone: its value is its curve. */
const ofError = <K extends ErrorLossKind>(kind: K, slope: (error: number, params: ParamsOf[K]) => number): LossRow<K> => ({
  value: (params, yPred, yTrue) => errorLoss(kind, params, yPred - yTrue),
  slope: (params, yPred, yTrue) => slope(yPred - yTrue, params),
});

const read = memoizeOne(readFormula);

/** NaN of a formula that is wrong. */
function evaluated({ formula }: ParamsOf['CustomLoss'], yPred: number, yTrue: number): Evaluated {
  const known = read(formula);
  return known.ok ? evaluate(known.value, [yPred], [yTrue]) : { loss: Number.NaN, gradient: [Number.NaN] };
}

/** Formulas: https://pytorch.org/docs/stable/nn.html#loss-functions */
const LOSSES: { readonly [K in NumberLossKind]: LossRow<K> } = {
  MSELoss: ofError('MSELoss', (error) => 2 * error),
  L1Loss: ofError('L1Loss', Math.sign),
  SmoothL1Loss: ofError('SmoothL1Loss', (error, { beta }) => (Math.abs(error) < beta ? error / beta : Math.sign(error))),
  HuberLoss: ofError('HuberLoss', (error, { delta }) => Math.max(-delta, Math.min(delta, error))),
  CustomLoss: {
    value: (params, yPred, yTrue) => evaluated(params, yPred, yTrue).loss,
    slope: (params, yPred, yTrue) => evaluated(params, yPred, yTrue).gradient[0] ?? Number.NaN,
  },
};

export const isNumberLoss = (kind: Kind): kind is NumberLossKind => Object.hasOwn(LOSSES, kind);

const rowOf = (kind: NumberLossKind) => LOSSES[kind] as LossRow<NumberLossKind>;

/** The loss of one number. */
export const lossValue = <K extends NumberLossKind>(kind: K, params: ParamsOf[K], yPred: number, yTrue: number): number =>
  rowOf(kind).value(params as never, yPred, yTrue);

/** Its derivative by the prediction. */
export const lossSlope = <K extends NumberLossKind>(kind: K, params: ParamsOf[K], yPred: number, yTrue: number): number =>
  rowOf(kind).slope(params as never, yPred, yTrue);
