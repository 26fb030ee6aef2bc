/** Which letter parts the cells of a table: the one that gives every row the same count, and the most numbers. */

import { decimalOf, readNumber } from './cellNumbers.ts';
import { type Cells, DELIMITERS, isBlank, splitCells } from './cells.ts';

/** Rows that are looked at. */
const LOOKED_AT = 200;
/** Where no delimiter fits, the one that occurs most in so many letters is told of. */
const LETTERS = 5000;

/** Excel's own first line, which says it: `sep=;`. */
const SAID = /^sep=(.)\r?(?:\n|$)/i;

export interface Parting {
  readonly delimiter: string;
  /** The file says so in its first line, which is no row of the table. */
  readonly isSaid: boolean;
}

/** Undefined where no delimiter gives rows of the same count, two at least; `likely` is then the one to tell of. */
export function findDelimiter(text: string): Parting & { readonly isSure: boolean } {
  const said = SAID.exec(text)?.[1];
  if (said !== undefined) return { delimiter: said, isSaid: true, isSure: true };
  const tries = DELIMITERS.map((delimiter) => {
    const split = splitCells(text, delimiter, LOOKED_AT);
    const rows = split.ok ? split.value.filter((row) => !isBlank(row)) : [];
    return { delimiter, isEven: isEven(rows), score: numberShare(rows, delimiter), parts: text.slice(0, LETTERS).split(delimiter).length };
  });
  const even = tries.filter(({ isEven }) => isEven).sort((a, b) => b.score - a.score)[0];
  const likely = even ?? tries.sort((a, b) => b.parts - a.parts)[0];
  return { delimiter: likely?.delimiter ?? ',', isSaid: false, isSure: even !== undefined };
}

function isEven(rows: Cells): boolean {
  const width = rows[0]?.length ?? 0;
  return width > 1 && rows.every((row) => row.length === width);
}

/** What share of the cells are numbers. */
function numberShare(rows: Cells, delimiter: string): number {
  const decimal = decimalOf(rows, delimiter);
  const numbers = rows.flat().map((cell) => (readNumber(cell, decimal) === undefined ? 0 : 1));
  return numbers.reduce<number>((sum, is) => sum + is, 0) / Math.max(1, numbers.length);
}
