/** What can be wrong with a formula: where, and a sentence that says what to do. */
import { type Refused, refused } from '../../lib/result.ts';
import { messages } from './messages.ts';

export interface FormulaProblem {
  /** Where it is in the text, in letters from 0; the text's length where something is missing at the end. */
  readonly at: number;
  readonly says: string;
}

export const wrongAt = (at: number, says: string): Refused<FormulaProblem> => refused({ at, says });

/** How a part of somebody's text stands in a sentence, however long it is. */
export const quote = (text: string): string => messages.quote(text.length > 24 ? `${text.slice(0, 23)}…` : text);

/** The name that is fewest letters away, where so few are wrong that it may be meant. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const wanted = name.toLowerCase().slice(0, 24);
  const ranked = known.map((one) => ({ one, away: lettersApart(wanted, one.toLowerCase()) })).sort((a, b) => a.away - b.away);
  const [best] = ranked;
  return best && best.away <= Math.max(1, Math.floor(best.one.length / 3)) ? best.one : undefined;
}

/** Letters put in, left out or changed, from one word to another (Levenshtein's distance). */
function lettersApart(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + Number(letter !== b[j - 1]);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
