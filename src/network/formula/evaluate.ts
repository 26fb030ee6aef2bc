/** A formula in plain numbers: the loss of some outputs, for plots. */
import { inputsOf } from './calls.ts';
import { type Inputs, operationRow } from './operations.ts';
import type { Formula } from './readFormula.ts';
import { type FormulaValue, valuesOf } from './values.ts';

export type Numbers = readonly number[];

/** The loss of one answer. */
export const lossAt = (formula: Formula, yPred: number, yTrue: number): number => lossOf(formula, [yPred], [yTrue]);

export const lossOf = (formula: Formula, yPred: Numbers, yTrue: Numbers): number =>
  computeAll(formula, yPred, yTrue).at(-1)?.[0] ?? Number.NaN;

/** Every value of the list: of what is one number alone, that. */
export function computeAll(formula: Formula, yPred: Numbers, yTrue: Numbers): readonly Numbers[] {
  const all: Numbers[] = [];
  for (const value of valuesOf(formula)) all.push(compute(value, all, yPred, yTrue));
  return all;
}

function compute(value: FormulaValue, all: readonly Numbers[], yPred: Numbers, yTrue: Numbers): Numbers {
  switch (value.kind) {
    case 'number':
      return [value.value];
    case 'input':
      return value.name === 'y_pred' ? yPred : yTrue;
    case 'reduction': {
      const input = all[value.input] ?? [];
      const total = input.reduce((sum, one) => sum + one, 0);
      return [value.reduction === 'mean' ? total / input.length : total];
    }
    case 'operation': {
      const row = operationRow(value.operation);
      return Array.from({ length: value.isEach ? yPred.length : 1 }, (_, i) => row.value(inputsAt(value.inputs, all, i)));
    }
  }
}

/** What goes into an operation at one place: of what is one number alone, that. */
export const inputsAt = (inputs: Numbers, all: readonly Numbers[], i: number): Inputs =>
  inputsOf(inputs.map((input) => all[input] ?? []).map((numbers) => (numbers.length === 1 ? numbers[0] : numbers[i]) ?? Number.NaN));
