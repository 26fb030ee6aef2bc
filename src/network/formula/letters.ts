/** The first look at a formula, letter by letter: signs that have no meaning in one, and brackets that do not match. */
import { ok, type Result } from '../../lib/result.ts';
import { messages } from './messages.ts';
import { type FormulaProblem, quote, wrongAt } from './problems.ts';

/** A formula has so many letters at most: nobody reads a longer one, and nothing in it is nested too deep. */
export const MOST_LETTERS = 500;

/** What is no part of a formula, and what to write instead; the first that fits counts. */
const REFUSED: readonly (readonly [pattern: RegExp, message: keyof typeof messages.letters])[] = [
  [/\^/, 'power'],
  [/[−–—]/, 'dash'],
  [/[×·⋅∗]/, 'times'],
  [/[÷]/, 'divided'],
  [/[²³]/, 'square'],
  [/["'`“”‘’]/, 'quotation'],
  [/[[\]]/, 'brackets'],
  [/===|!==/, 'equals'],
  [/(?<![<>=!])=(?!=)/, 'assigned'],
  [/;/, 'semicolon'],
  [/\/\//, 'wholeDivision'],
  [/<<|>>|!(?!=)|[%&|~@?:$\\#{}]/, 'unknown'],
  [/[\n\r]/, 'newLine'],
  [/[^\t -~]/, 'noLetter'],
];

export function checkLetters(text: string): Result<string, FormulaProblem> {
  if (text.length > MOST_LETTERS) return wrongAt(MOST_LETTERS, messages.tooLong(MOST_LETTERS, text.length));
  const found = REFUSED.flatMap(([pattern, message]) => {
    const match = pattern.exec(text);
    return match ? [{ at: match.index, says: messages.letters[message](quote(match[0])) }] : [];
  });
  const first = found.reduce<FormulaProblem | undefined>((before, one) => (before && before.at <= one.at ? before : one), undefined);
  return first ? wrongAt(first.at, first.says) : checkBrackets(text);
}

function checkBrackets(text: string): Result<string, FormulaProblem> {
  const open: number[] = [];
  for (const [at, letter] of [...text].entries()) {
    if (letter === '(') open.push(at);
    if (letter === ')' && open.pop() === undefined) return wrongAt(at, messages.closesNone);
  }
  if (open.length === 0) return ok(text);
  const says = open.length === 1 ? messages.bracketMissing : messages.bracketsMissing(open.length, ')'.repeat(Math.min(open.length, 5)));
  return wrongAt(text.length, says);
}
