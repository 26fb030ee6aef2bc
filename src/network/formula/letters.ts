/** The first look at a formula, letter by letter: signs that have no meaning in one, and brackets that do not match. */
import { ok, type Result } from '../../lib/result.ts';
import { type FormulaProblem, quote, wrongAt } from './problems.ts';

/** A formula has so many letters at most: nobody reads a longer one, and nothing in it is nested too deep. */
export const MOST_LETTERS = 500;

type Says = string | ((found: string) => string);

/** What is no part of a formula, and what to write instead; the first that fits counts. */
const REFUSED: readonly (readonly [pattern: RegExp, says: Says])[] = [
  [/\^/, 'Python’s power is **: write x ** 2, not x ^ 2.'],
  [/[−–—]/, 'This is a dash, not a minus. Write -.'],
  [/[×·⋅∗]/, 'Write * to multiply.'],
  [/[÷]/, 'Write / to divide.'],
  [/[²³]/, 'Write ** 2 for a square, ** 3 for a cube.'],
  [/["'`“”‘’]/, 'A formula has no texts: take the quotation marks out.'],
  [/[[\]]/, 'A formula takes all numbers at once: square brackets, which choose some of them, are not known here.'],
  [/===|!==/, 'Write == or != to compare.'],
  [/(?<![<>=!])=(?!=)/, 'A formula is one value: nothing is assigned, and arguments have no names.'],
  [/;/, 'A formula is one value: take the ; out.'],
  [/\/\//, 'Whole division is not known here. Write / to divide.'],
  [/<<|>>|!(?!=)|[%&|~@?:$\\#{}]/, (found) => `${quote(found)} is not known here.`],
  [/[\n\r]/, 'A formula is one line.'],
  [/[^\t -~]/, (found) => `${quote(found)} is no letter of a formula: names are in plain letters.`],
];

export function checkLetters(text: string): Result<string, FormulaProblem> {
  if (text.length > MOST_LETTERS)
    return wrongAt(MOST_LETTERS, `A formula has at most ${MOST_LETTERS} letters; this one has ${text.length}.`);
  const found = REFUSED.flatMap(([pattern, says]) => {
    const match = pattern.exec(text);
    return match ? [{ at: match.index, says: typeof says === 'string' ? says : says(match[0]) }] : [];
  });
  const first = found.reduce<FormulaProblem | undefined>((before, one) => (before && before.at <= one.at ? before : one), undefined);
  return first ? wrongAt(first.at, first.says) : checkBrackets(text);
}

function checkBrackets(text: string): Result<string, FormulaProblem> {
  const open: number[] = [];
  for (const [at, letter] of [...text].entries()) {
    if (letter === '(') open.push(at);
    if (letter === ')' && open.pop() === undefined)
      return wrongAt(at, 'This bracket closes none that is open. Take it out, or put a ( before it.');
  }
  if (open.length === 0) return ok(text);
  const missing = open.length === 1 ? 'A closing bracket is missing' : `${open.length} closing brackets are missing`;
  return wrongAt(text.length, `${missing}: put ${')'.repeat(Math.min(open.length, 5))} here, or where it belongs.`);
}
