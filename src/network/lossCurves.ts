/** What each loss makes of one answer, for its picture and as a plain reference. */
import { memoizeOne } from '../lib/memo.ts';
import { lossAt } from './formula/evaluate.ts';
import { readFormula } from './formula/readFormula.ts';
import type { LossKind, ParamsOf } from './kinds.ts';

/** A loss of numbers; one of classes looks at a whole row. */
export type NumberLossKind = Exclude<LossKind, 'CrossEntropyLoss'>;

type LossCurve = (yPred: number, yTrue: number) => number;

const lastFormula = memoizeOne(readFormula);

/** Straight beyond `bend`. */
const smoothSize = (error: number, bend: number): number =>
  Math.abs(error) < bend ? (error * error) / (2 * bend) : Math.abs(error) - bend / 2;

const LOSS_CURVES: { readonly [K in NumberLossKind]: (params: ParamsOf[K]) => LossCurve } = {
  MSELoss: () => (yPred, yTrue) => (yPred - yTrue) ** 2,
  L1Loss: () => (yPred, yTrue) => Math.abs(yPred - yTrue),
  SmoothL1Loss:
    ({ beta }) =>
    (yPred, yTrue) =>
      smoothSize(yPred - yTrue, beta),
  HuberLoss:
    ({ delta }) =>
    (yPred, yTrue) =>
      delta * smoothSize(yPred - yTrue, delta),
  CustomLoss: ({ formula }) => {
    const read = lastFormula(formula);
    return read.ok ? (yPred, yTrue) => lossAt(read.value, yPred, yTrue) : () => Number.NaN;
  },
};

/** The loss of an answer `yPred` where `yTrue` would be right; NaN of a formula that is wrong. */
export function lossValue<K extends NumberLossKind>(kind: K, params: ParamsOf[K], yPred: number, yTrue: number): number {
  return (LOSS_CURVES[kind] as (params: ParamsOf[K]) => LossCurve)(params)(yPred, yTrue);
}
