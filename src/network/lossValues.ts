/** Every loss of a single number as a function of what was predicted and what was right, with its slope, for its picture and as a plain reference. */
import type { Kind, LossKind, ParamsOf } from './kinds.ts';

/** All but those that look at a whole row. */
export type NumberLossKind = Exclude<LossKind, 'CrossEntropyLoss'>;

interface LossRow<K extends NumberLossKind> {
  /** The loss of one number; PyTorch takes the mean over all. */
  value(params: ParamsOf[K], yPred: number, yTrue: number): number;
  /** ∂value/∂yPred, at a kink the one that PyTorch takes. */
  slope(params: ParamsOf[K], yPred: number, yTrue: number): number;
}

/** Formulas: https://pytorch.org/docs/stable/nn.html#loss-functions */
const LOSSES: { readonly [K in NumberLossKind]: LossRow<K> } = {
  MSELoss: { value: (_, yPred, yTrue) => (yPred - yTrue) ** 2, slope: (_, yPred, yTrue) => 2 * (yPred - yTrue) },
  L1Loss: { value: (_, yPred, yTrue) => Math.abs(yPred - yTrue), slope: (_, yPred, yTrue) => Math.sign(yPred - yTrue) },
  SmoothL1Loss: {
    value({ beta }, yPred, yTrue) {
      const size = Math.abs(yPred - yTrue);
      return size < beta ? (0.5 * size * size) / beta : size - 0.5 * beta;
    },
    slope({ beta }, yPred, yTrue) {
      const error = yPred - yTrue;
      return Math.abs(error) < beta ? error / beta : Math.sign(error);
    },
  },
  HuberLoss: {
    value({ delta }, yPred, yTrue) {
      const size = Math.abs(yPred - yTrue);
      return size < delta ? 0.5 * size * size : delta * (size - 0.5 * delta);
    },
    slope: ({ delta }, yPred, yTrue) => Math.max(-delta, Math.min(delta, yPred - yTrue)),
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
