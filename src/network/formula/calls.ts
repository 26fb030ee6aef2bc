/** A function of a formula with what it is given: whether it takes that, and what comes of it. */

import { ok, type Result } from '../../lib/result.ts';
import { messages } from './messages.ts';
import {
  FUNCTION_NAMES,
  functionOf,
  type Inputs,
  isReduction,
  type OperationName,
  operationRow,
  type ReductionName,
} from './operations.ts';
import { type FormulaProblem, nearestName, quote, wrongAt } from './problems.ts';
import { asks, type Form, LARGEST, type Term } from './terms.ts';

type Made = Result<Term, FormulaProblem>;

/** Names that others have for functions that are here. */
const MEANT = new Map<string, string>([
  ['max', 'maximum'],
  ['min', 'minimum'],
  ['ln', 'log'],
  ['power', 'pow'],
  ['absolute', 'abs'],
  ['average', 'mean'],
  ['avg', 'mean'],
  ['clip', 'clamp'],
  ['sgn', 'sign'],
]);

/** @param name as it is called; @param at where that stands */
export function callFunction(name: string, given: readonly Term[], at: number): Made {
  const [first] = given;
  if (name === 'tensor' && given.length === 1 && first?.kind === 'number') return ok(first);
  const called = functionOf(name);
  return called === undefined ? unknownFunction(name, at) : makeTerm(called, given, at);
}

export function makeTerm(called: OperationName | ReductionName, given: readonly Term[], at: number): Made {
  const wrong = checkInputs(called, given, at);
  if (wrong) return wrong;
  return isReduction(called) ? ok(reduced(called, given[0] as Term, at)) : operated(called, given, at);
}

function unknownFunction(name: string, at: number): Made {
  const near = MEANT.get(name) ?? nearestName(name, FUNCTION_NAMES);
  if (near !== undefined) return wrongAt(at, messages.isItFunction(quote(name), near));
  return wrongAt(at, messages.noFunction(quote(name), FUNCTION_NAMES.slice(0, -1).join(', '), FUNCTION_NAMES.at(-1) ?? ''));
}

function checkInputs(name: OperationName | ReductionName, given: readonly Term[], at: number): Made | undefined {
  const [least, most] = isReduction(name) ? [1, 1] : operationRow(name).takes;
  const got = given.length;
  if (got < least || got > most)
    return wrongAt(at, least === most ? messages.takes(name, least, got) : messages.takesEither(name, least, most, got));
  const asked = given.find((term, i) => asks(term) && !(name === 'where' && i === 0));
  if (asked) return wrongAt(asked.at, messages.onlyInWhere);
  const [first] = given;
  if (name === 'where' && first && !asks(first)) return wrongAt(first.at, messages.whereCompares);
  const bound = name === 'clamp' ? given.slice(1).find((term) => term.kind !== 'number') : undefined;
  return bound && wrongAt(bound.at, messages.clampBounds);
}

/** One number is its own mean, and its own sum. */
const reduced = (reduction: ReductionName, input: Term, at: number): Term =>
  input.form === 'each' ? { kind: 'reduction', reduction, input, form: 'one', at } : input;

function operated(operation: OperationName, inputs: readonly Term[], at: number): Made {
  const [first, second, third] = inputs;
  if (operation === 'where' && first?.kind === 'number') return ok((first.value === 0 ? third : second) as Term);
  const isQuestion = operationRow(operation).asks ? ({ asks: true } as const) : {};
  const form: Form = inputs.some((term) => term.form === 'each') ? 'each' : inputs.some((term) => term.form === 'one') ? 'one' : 'number';
  if (form !== 'number') return ok({ kind: 'operation', operation, inputs, form, at, ...isQuestion });
  const value = operationRow(operation).value(inputsOf(inputs.map((term) => (term.kind === 'number' ? term.value : Number.NaN))));
  if (!(Math.abs(value) <= LARGEST)) return wrongAt(at, messages.noNumber);
  return ok({ kind: 'number', value, form, at, ...isQuestion });
}

/** An upper bound that is not given is none. */
export const inputsOf = ([a = 0, b = 0, c = Number.POSITIVE_INFINITY]: readonly number[]): Inputs => [a, b, c];
