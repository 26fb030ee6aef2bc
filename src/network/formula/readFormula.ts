/** The door to formulas: a text of `y_pred` and `y_true` becomes a formula that can be computed, or a sentence with its place. */
import { ok, type Result } from '../../lib/result.ts';
import { parseFormula } from './grammar.ts';
import { checkLetters } from './letters.ts';
import { messages } from './messages.ts';
import { type FormulaProblem, wrongAt } from './problems.ts';
import { readTerm } from './readTerm.ts';
import { asks, learns, mentions, type Term } from './terms.ts';

/** What is to be made small. */
export interface Formula {
  /** As it was read, before the mean is taken. */
  readonly term: Term;
  /** What comes out of it is a number for each number of y_pred: the loss is their mean, as with the built-in losses. */
  readonly takesMean: boolean;
}

/** Reads a formula. Whatever the text, it never throws, and nothing is evaluated as code. */
export function readFormula(text: string): Result<Formula, FormulaProblem> {
  if (text.trim() === '') return wrongAt(0, messages.empty);
  const checked = checkLetters(text);
  if (!checked.ok) return checked;
  const parsed = parseFormula(checked.value);
  if (!parsed.ok) return parsed;
  const read = readTerm(parsed.value.written, parsed.value);
  if (!read.ok) return read;
  const term = read.value;
  if (asks(term)) return wrongAt(term.at, messages.comparison);
  if (!mentions(term, 'y_pred')) return wrongAt(0, messages.noPrediction);
  if (!learns(term)) return wrongAt(0, messages.noGradient);
  return ok({ term, takesMean: term.form === 'each' });
}
