/** A formula as a script of PyTorch has it: every function with its module, the mean where it is taken. */
import { type OperationName, operationRow } from './operations.ts';
import type { Formula } from './readFormula.ts';
import type { Term } from './terms.ts';

/** How tightly a text holds together; Python's order of operations. */
const HOLDS = { sum: 1, product: 2, sign: 3, power: 4, all: 5 } as const;

interface Text {
  readonly text: string;
  readonly holds: number;
}

/** `torch.abs(y_pred - y_true).mean()` */
export function formulaAsPyTorch({ term, takesMean }: Formula): string {
  const text = textOf(term);
  return takesMean ? `${bracketed(text, HOLDS.all)}.mean()` : text.text;
}

/** The same as the function that a training loop calls. */
export const criterionText = (formula: Formula): string => `def criterion(y_pred, y_true): return ${formulaAsPyTorch(formula)}`;

const bracketed = ({ text, holds }: Text, least: number): string => (holds < least ? `(${text})` : text);
const whole = (text: string): Text => ({ text, holds: HOLDS.all });

/** How a sign binds, and what it asks of its left and its right. */
const SIGNS: { readonly [O in OperationName]?: readonly [holds: number, left: number, right: number] } = {
  add: [HOLDS.sum, HOLDS.sum, HOLDS.product],
  sub: [HOLDS.sum, HOLDS.sum, HOLDS.product],
  mul: [HOLDS.product, HOLDS.product, HOLDS.sign],
  div: [HOLDS.product, HOLDS.product, HOLDS.sign],
  pow: [HOLDS.power, HOLDS.all, HOLDS.sign],
};
const COMPARED: readonly [number, number, number] = [0, HOLDS.sum, HOLDS.sum];

function textOf(term: Term): Text {
  switch (term.kind) {
    case 'number':
      return { text: String(term.value), holds: term.value < 0 || Object.is(term.value, -0) ? HOLDS.sign : HOLDS.all };
    case 'input':
      return whole(term.name);
    case 'reduction':
      return whole(`${bracketed(textOf(term.input), HOLDS.all)}.${term.reduction}()`);
    case 'operation':
      return operationText(term.operation, term.inputs);
  }
}

function operationText(operation: OperationName, inputs: readonly Term[]): Text {
  const texts = inputs.map(textOf);
  const [first = whole(''), second = whole('')] = texts;
  const { sign } = operationRow(operation);
  if (operation === 'neg') return { text: `-${bracketed(first, HOLDS.sign)}`, holds: HOLDS.sign };
  if (sign !== undefined) {
    const [holds, left, right] = SIGNS[operation] ?? COMPARED;
    return { text: `${bracketed(first, left)} ${sign} ${bracketed(second, right)}`, holds };
  }
  const module = operation === 'softplus' ? 'torch.nn.functional' : 'torch';
  const args = operation === 'maximum' || operation === 'minimum' ? inputs.map(tensorText) : texts.map(({ text }) => text);
  return whole(`${module}.${operation}(${args.join(', ')})`);
}

/** PyTorch takes the larger of two tensors only. */
const tensorText = (term: Term): string =>
  term.kind === 'number' ? `torch.tensor(${Number.isInteger(term.value) ? term.value.toFixed(1) : term.value})` : textOf(term).text;
