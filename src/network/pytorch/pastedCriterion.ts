/** A loss of one's own in a text: the function of `y_pred` and `y_true` that a script defines, as print(model) shows it here. */
import { readFormula } from '../formula/readFormula.ts';

/** On one line, or with its return on the next one. */
const DEFINED = /^[ \t]*def[ \t]+\w+[ \t]*\([ \t]*y_pred[ \t]*,[ \t]*y_true[ \t]*\)[ \t]*:[ \t]*\n?[ \t]*return[ \t]+([^\n#]+)/m;

export interface PastedCriterion {
  /** Undefined where it cannot be read; then the reason. */
  readonly formula?: string;
  readonly reason?: string;
}

/** Undefined where the text defines none. */
export function readCriterion(text: string): PastedCriterion | undefined {
  const formula = DEFINED.exec(text)?.[1]?.trim();
  if (formula === undefined) return undefined;
  const read = readFormula(formula);
  return read.ok ? { formula } : { reason: read.reason.says };
}
