/** What a formula says, as a tree: numbers, the two names, and operations on them. */
import type { OperationName, ReductionName } from './operations.ts';

/** `number`: the same in every batch; `one`: one number of a batch; `each`: a number for each number that the network gives. */
export type Form = 'number' | 'one' | 'each';

export const INPUT_NAMES = ['y_pred', 'y_true'] as const;
export type InputName = (typeof INPUT_NAMES)[number];

/** The largest number of 32 bits, which everything is computed in. */
export const LARGEST = 3.4028234663852886e38;

interface Facts {
  readonly form: Form;
  /** Where it begins in the text. */
  readonly at: number;
}

export type Term = Facts &
  (
    | { readonly kind: 'number'; readonly value: number; readonly asks?: true }
    | { readonly kind: 'input'; readonly name: InputName }
    | { readonly kind: 'operation'; readonly operation: OperationName; readonly inputs: readonly Term[]; readonly asks?: true }
    | { readonly kind: 'reduction'; readonly reduction: ReductionName; readonly input: Term }
  );

/** Whether it is an answer to a question: `y_pred > 0`. */
export const asks = (term: Term): boolean => (term.kind === 'number' || term.kind === 'operation') && term.asks === true;

/** Whether a gradient comes back through it to y_pred; none does through a question. */
export function learns(term: Term): boolean {
  if (term.kind === 'input') return term.name === 'y_pred';
  if (term.kind === 'reduction') return learns(term.input);
  return term.kind === 'operation' && !asks(term) && term.inputs.some(learns);
}

/** Whether y_pred is anywhere in it. */
export function mentions(term: Term, name: InputName): boolean {
  if (term.kind === 'input') return term.name === name;
  if (term.kind === 'reduction') return mentions(term.input, name);
  return term.kind === 'operation' && term.inputs.some((one) => mentions(one, name));
}
