/** The columns of a table with their types: numbers, or words with a code for each. */
import { MOST_CLASSES } from '../table/table.ts';
import { type Decimal, isMissing, readNumber } from './cellNumbers.ts';

export interface Odd {
  /** In the file, from 1. */
  readonly row: number;
  readonly cell: string;
}

export interface Column {
  readonly name: string;
  /** Where it stands in the file, from 1. */
  readonly at: number;
  /** NaN where a cell is empty or no number. */
  readonly numbers: Float64Array;
  /** Which of `classes` each cell is; −1 where it is empty, and everywhere where there are more than may be. */
  readonly codes: Int16Array;
  /** The values that occur, in order of appearance; numbers from the lowest on. Absent where there are more than may be. */
  readonly classes?: readonly string[];
  /** The first cell that is no number, and how many there are; empty cells are counted apart. */
  readonly words: number;
  readonly firstWord?: Odd;
  readonly empty: number;
  readonly firstEmpty?: Odd;
}

export interface RowAt {
  readonly cells: readonly string[];
  /** In the file, from 1. */
  readonly row: number;
}

export const isNumeric = ({ words, numbers, empty }: Column): boolean => words === 0 && empty < numbers.length;

export function readColumn(rows: readonly RowAt[], index: number, name: string, decimal: Decimal): Column {
  const numbers = new Float64Array(rows.length).fill(Number.NaN);
  const codes = new Int16Array(rows.length).fill(-1);
  const known = new Map<string, number>();
  const odd: { word?: Odd; empty?: Odd } = {};
  let [words, empty] = [0, 0];
  for (const [i, { cells, row }] of rows.entries()) {
    const cell = cells[index] ?? '';
    if (isMissing(cell)) {
      empty++;
      odd.empty ??= { row, cell };
      continue;
    }
    const number = readNumber(cell, decimal);
    if (number === undefined) {
      words++;
      odd.word ??= { row, cell };
    } else numbers[i] = number;
    codes[i] = codeOf(known, number === undefined ? cell.trim() : String(number));
  }
  const classes = known.size > MOST_CLASSES ? {} : { classes: [...known.keys()] };
  if (!classes.classes) codes.fill(-1);
  else if (words === 0) classes.classes = sortCodes(classes.classes, codes);
  const places = { ...(odd.word ? { firstWord: odd.word } : {}), ...(odd.empty ? { firstEmpty: odd.empty } : {}) };
  return { name, at: index + 1, numbers, codes, ...classes, words, empty, ...places };
}

function codeOf(known: Map<string, number>, value: string): number {
  const code = known.get(value) ?? known.size;
  if (known.size <= MOST_CLASSES) known.set(value, code);
  return code;
}

/** Classes that are numbers stand in their order: 0, 1, 2. */
function sortCodes(values: string[], codes: Int16Array): string[] {
  const order = values.map((_, i) => i).sort((a, b) => Number(values[a]) - Number(values[b]));
  const place = new Map(order.map((old, i) => [old, i]));
  for (const [i, code] of codes.entries()) codes[i] = place.get(code) ?? -1;
  return order.map((old) => values[old] ?? '');
}
