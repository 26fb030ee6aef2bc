/** For tests only: every loss in plain numbers with its gradient. */
import { internal } from '../../../lib/result.ts';
import { evaluate } from '../../../network/formula/gradients.ts';
import { readFormula } from '../../../network/formula/readFormula.ts';
import type { LossKind, ParamsOf } from '../../../network/kinds.ts';
import type { LossSpec } from '../../../network/read/spec.ts';
import { dot, type Row } from './oracle.ts';

/** Outputs and targets have a row a sample; the target of a class is a row of 0 with a single 1. */
export interface OracleLoss {
  value(output: readonly Row[], target: readonly Row[]): number;
  /** dL/d output; at a kink PyTorch's choice. */
  slope(output: readonly Row[], target: readonly Row[]): readonly Row[];
}

/** The mean of a function of each error, and the function's derivative. */
const meanOf = (value: (error: number) => number, slope: (error: number) => number): OracleLoss => {
  const errors = (output: readonly Row[], target: readonly Row[]) =>
    output.map((row, i) => row.map((number, j) => number - (target[i]?.[j] ?? 0)));
  const count = (rows: readonly Row[]) => rows.flat().length;
  return {
    value: (output, target) =>
      errors(output, target)
        .flat()
        .reduce((sum, error) => sum + value(error), 0) / count(output),
    slope: (output, target) => errors(output, target).map((row) => row.map((error) => slope(error) / count(output))),
  };
};

/** ln Σ eˣ, with the largest taken out so that no power overflows. */
const logSumExp = (row: Row): number => {
  const most = Math.max(...row);
  return most + Math.log(row.reduce((sum, x) => sum + Math.exp(x - most), 0));
};

/** The same of a formula; where its numbers are split into rows does not matter to it. */
function ofFormula(text: string): OracleLoss {
  const read = readFormula(text);
  if (!read.ok) return internal(`a formula that cannot be computed: ${read.reason.says}`);
  return {
    value: (output, target) => evaluate(read.value, output.flat(), target.flat()).loss,
    slope(output, target) {
      const { gradient } = evaluate(read.value, output.flat(), target.flat());
      const width = output[0]?.length ?? 0;
      return output.map((_, i) => gradient.slice(i * width, (i + 1) * width));
    },
  };
}

const MAKERS: { readonly [K in LossKind]: (params: ParamsOf[K]) => OracleLoss } = {
  CrossEntropyLoss: () => ({
    value: (output, target) => output.reduce((sum, row, i) => sum + logSumExp(row) - dot(row, target[i] ?? []), 0) / output.length,
    slope: (output, target) =>
      output.map((row, i) => row.map((x, j) => (Math.exp(x - logSumExp(row)) - (target[i]?.[j] ?? 0)) / output.length)),
  }),
  MSELoss: () =>
    meanOf(
      (error) => error * error,
      (error) => 2 * error,
    ),
  L1Loss: () => meanOf(Math.abs, Math.sign),
  SmoothL1Loss: ({ beta }) =>
    meanOf(
      (error) => (Math.abs(error) < beta ? (error * error) / (2 * beta) : Math.abs(error) - beta / 2),
      (error) => (Math.abs(error) < beta ? error / beta : Math.sign(error)),
    ),
  HuberLoss: ({ delta }) =>
    meanOf(
      (error) => (Math.abs(error) < delta ? (error * error) / 2 : delta * (Math.abs(error) - delta / 2)),
      (error) => (Math.abs(error) < delta ? error : delta * Math.sign(error)),
    ),
  CustomLoss: ({ formula }) => ofFormula(formula),
};

export const oracleLoss = ({ kind, params }: Pick<LossSpec, 'kind' | 'params'>): OracleLoss =>
  (MAKERS[kind] as (params: object) => OracleLoss)(params);
