/** What each loss makes of one answer, for plots over ŷ and as a plain reference. */
import { memoizeOne } from '../lib/memo.ts';
import { type ErrorLossKind, errorLoss } from './curves.ts';
import { lossAt } from './formula/evaluate.ts';
import { readFormula } from './formula/readFormula.ts';
import type { LossKind, ParamsOf } from './kinds.ts';

/** A loss of numbers; one of classes looks at a whole row. */
export type NumberLossKind = Exclude<LossKind, 'CrossEntropyLoss'>;

const lastFormula = memoizeOne(readFormula);

/** The loss of an answer `yPred` where `yTrue` would be right; NaN of a formula that is wrong. */
export function lossValue<K extends NumberLossKind>(kind: K, params: ParamsOf[K], yPred: number, yTrue: number): number {
  if (kind !== 'CustomLoss') return errorLoss(kind as ErrorLossKind, params as ParamsOf[ErrorLossKind], yPred - yTrue);
  const read = lastFormula((params as ParamsOf['CustomLoss']).formula);
  return read.ok ? lossAt(read.value, yPred, yTrue) : Number.NaN;
}
