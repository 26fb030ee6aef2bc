/** Where one number ends and the next begins in a line of points: a comma stands between two numbers, or within one. */
import { ok, type Result, refused } from '../../lib/result.ts';
import { readTyped } from '../read/typedNumber.ts';
import { messages } from './messages.ts';

/** They stand between numbers and nowhere else: a list can be pasted from a table. */
const CELLS = /[;\t]/;
/** As within a number: digits on both sides, no blank. */
const TIGHT_COMMA = /\d,\d/;
/** A comma that has a blank or an end beside it. */
const LOOSE_COMMA = /,(?=\s|$)|(?<=^|\s),/;

/** Whether a line of a table has a comma that can only be decimal: `0,5` is no number of thousands. */
export const isDecimalComma = (line: string): boolean =>
  CELLS.test(line) &&
  line.split(CELLS).some((cell) => {
    const number = readTyped(cell, 'point');
    return /^[^.,]*,[^.,]*$/.test(cell) && number !== undefined && 'value' in number && !Number.isInteger(number.value);
  });

/**
 * The numbers of a line's side, as they are written. Where commas can be either, the side is refused.
 * @param line all of the line
 * @param count how many numbers it must be, where that is known
 */
export function splitSide(side: string, line: string, count: number | undefined): Result<readonly string[]> {
  if (CELLS.test(line)) return ok(side.split(CELLS).flatMap(splitCell));
  const parted = side.split(/[\s,]+/).filter(isWord);
  if (!TIGHT_COMMA.test(side) || parted.length === count) return ok(parted);
  const whole = splitCell(side);
  if (count !== undefined) return ok(whole.length === count ? whole : parted);
  const [word = ''] = /\S*\d,\d\S*/.exec(side) ?? [];
  return refused(messages.points.comma(word, word.replace(',', '.'), word.replace(',', ', ')));
}

/** A cell is one number as it stands, or several with blanks or loose commas between them; `1 250` are two. */
const splitCell = (cell: string): readonly string[] =>
  !/\d \d/.test(cell) && readTyped(cell, 'point')
    ? [cell.trim()]
    : cell.split(LOOSE_COMMA).flatMap((part) => part.split(/\s+/).filter(isWord));

const isWord = (text: string): boolean => text !== '';
