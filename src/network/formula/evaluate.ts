/** A formula in plain numbers: the loss of some outputs, and its gradient by the chain rule. For plots, and what engines are held to. */
import { inputsOf } from './calls.ts';
import { type Inputs, operationRow } from './operations.ts';
import type { Formula } from './readFormula.ts';
import type { FormulaValue } from './values.ts';

type Numbers = readonly number[];

export interface Evaluated {
  readonly loss: number;
  /** dL/dy_pred. */
  readonly gradient: Numbers;
}

/** The loss of one answer. */
export const lossAt = (formula: Formula, yPred: number, yTrue: number): number => lossOf(formula, [yPred], [yTrue]);

export const lossOf = (formula: Formula, yPred: Numbers, yTrue: Numbers): number =>
  computeAll(formula, yPred, yTrue).at(-1)?.[0] ?? Number.NaN;

/** @param yPred what the network gives, all samples in a row; @param yTrue as many */
export function evaluate(formula: Formula, yPred: Numbers, yTrue: Numbers): Evaluated {
  const { values } = formula;
  const all = computeAll(formula, yPred, yTrue);
  const gradients: (number[] | undefined)[] = values.map((_, i) => (i === values.length - 1 ? [1] : undefined));
  const add = (to: number, gradient: (i: number) => number, length: number) => {
    const value = values[to];
    if (!value?.learns) return;
    const sums = gradients[to] ?? Array<number>(value.isEach ? yPred.length : 1).fill(0);
    gradients[to] = sums;
    for (let i = 0; i < length; i++) sums[value.isEach ? i : 0] = (sums[value.isEach ? i : 0] ?? 0) + gradient(i);
  };
  for (let place = values.length - 1; place >= 0; place--) {
    const [value, dy] = [values[place], gradients[place]];
    if (!value || !dy) continue;
    if (value.kind === 'reduction') {
      const share = value.reduction === 'mean' ? yPred.length : 1;
      add(value.input, () => (dy[0] ?? 0) / share, yPred.length);
    }
    if (value.kind !== 'operation') continue;
    const row = operationRow(value.operation);
    const y = all[place] ?? [];
    value.inputs.forEach((input, which) => {
      add(input, (i) => row.gradient(dy[i] ?? 0, which, at(value.inputs, all, i), y[i] ?? 0), dy.length);
    });
  }
  const place = values.findIndex((value) => value.kind === 'input' && value.name === 'y_pred');
  return { loss: all.at(-1)?.[0] ?? Number.NaN, gradient: gradients[place] ?? yPred.map(() => 0) };
}

function computeAll({ values }: Formula, yPred: Numbers, yTrue: Numbers): readonly Numbers[] {
  const all: Numbers[] = [];
  for (const value of values) all.push(compute(value, all, yPred, yTrue));
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
      return Array.from({ length: value.isEach ? yPred.length : 1 }, (_, i) => row.value(at(value.inputs, all, i)));
    }
  }
}

/** What goes into an operation at one place: of what is one number alone, that. */
const at = (inputs: Numbers, all: readonly Numbers[], i: number): Inputs =>
  inputsOf(inputs.map((input) => all[input] ?? []).map((numbers) => (numbers.length === 1 ? numbers[0] : numbers[i]) ?? Number.NaN));
