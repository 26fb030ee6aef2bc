/** Numbers in the cells of a table. The comma is decimal only where the delimiter is another; nothing is guessed within a cell. */

export type Decimal = '.' | ',';

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const COMMA_NUMBER = /^[+-]?(\d+,\d*|,\d+)(e[+-]?\d+)?$/i;
/** What tools write where a value is missing; pandas reads the same as NaN. */
const MISSING = new Set(['', '?', 'na', 'n/a', '#n/a', 'nan', 'null', 'none']);

export const isMissing = (cell: string): boolean => cell.length < 5 && MISSING.has(cell.trim().toLowerCase());

/** Undefined for what is no number, or one beyond float32, in which training computes. */
export function readNumber(cell: string, decimal: Decimal): number | undefined {
  const text = cell.trim().replace('−', '-');
  const isNumber = decimal === ',' ? COMMA_NUMBER.test(text) || (NUMBER.test(text) && !text.includes('.')) : NUMBER.test(text);
  const value = isNumber ? Number(text.replace(',', '.')) + 0 : Number.NaN; // no −0
  return Number.isFinite(Math.fround(value)) ? value : undefined;
}

/** A file has one kind of decimals: whichever more of its cells have. With both, the others are refused by their place, not misread. */
export function decimalOf(cells: Iterable<readonly string[]>, delimiter: string): Decimal {
  if (delimiter === ',') return '.';
  let [points, commas] = [0, 0];
  for (const row of cells)
    for (const cell of row) {
      const text = cell.trim();
      if (COMMA_NUMBER.test(text)) commas++;
      else if (text.includes('.') && NUMBER.test(text)) points++;
    }
  return commas > points ? ',' : '.';
}
