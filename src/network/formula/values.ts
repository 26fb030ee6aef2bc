/** A formula as a list of values to compute in turn: what is written twice is computed once. */
import { weakMemoize } from '../../lib/memo.ts';
import type { OperationName, ReductionName } from './operations.ts';
import type { Formula } from './readFormula.ts';
import { type InputName, learns, type Term } from './terms.ts';

/** One value of a list; others are named by their place in it. */
export type FormulaValue = {
  /** A number for each number that the network gives, else one alone. */
  readonly isEach: boolean;
  /** Whether a gradient goes through it. */
  readonly learns: boolean;
} & (
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'input'; readonly name: InputName }
  | { readonly kind: 'operation'; readonly operation: OperationName; readonly inputs: readonly number[] }
  | { readonly kind: 'reduction'; readonly reduction: ReductionName; readonly input: number }
);

/** What has to be computed for a formula: each value comes after those that it is made of, and the last one is the loss. */
export const valuesOf = weakMemoize(({ term, takesMean }: Formula): readonly FormulaValue[] =>
  listValues(takesMean ? { kind: 'reduction', reduction: 'mean', input: term, form: 'one', at: 0 } : term),
);

export type ValueOf<K extends FormulaValue['kind']> = Extract<FormulaValue, { readonly kind: K }>;

function listValues(term: Term): readonly FormulaValue[] {
  const values: FormulaValue[] = [];
  const places = new Map<string, number>();
  const place = (key: string, value: FormulaValue): number => {
    const found = places.get(key);
    if (found !== undefined) return found;
    places.set(key, values.length);
    return values.push(value) - 1;
  };
  const visit = (one: Term): number => {
    const facts = { isEach: one.form === 'each', learns: learns(one) };
    switch (one.kind) {
      case 'number':
        return place(`${Object.is(one.value, -0) ? '-0' : one.value}`, { kind: 'number', value: one.value, ...facts });
      case 'input':
        return place(one.name, { kind: 'input', name: one.name, ...facts });
      case 'reduction': {
        const input = visit(one.input);
        return place(`${one.reduction} ${input}`, { kind: 'reduction', reduction: one.reduction, input, ...facts });
      }
      case 'operation': {
        const inputs = one.inputs.map(visit);
        return place(`${one.operation} ${inputs.join(' ')}`, { kind: 'operation', operation: one.operation, inputs, ...facts });
      }
    }
  };
  visit(term);
  return values;
}
