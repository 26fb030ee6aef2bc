/** The cells of a table written as text, by RFC 4180: quotes, doubled quotes, line ends of three kinds. Rows are arrays, never objects. */
import { ok, type Result, refused } from '../../lib/result.ts';
import type { CsvTold } from './messages.ts';

export type Cells = readonly (readonly string[])[];

export const DELIMITERS = ['\t', ';', ','] as const;

/** @param most as many rows at most; a quote that is still open then is no fault */
export function splitCells(text: string, delimiter: string, most = Number.POSITIVE_INFINITY): Result<Cells, CsvTold> {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length && rows.length < most) {
    const quoted = text[at] === '"' ? readQuoted(text, at) : undefined;
    if (quoted && !quoted.ok) return refused(['open', rows.length + 1, row.length + 1]);
    const from = at;
    at = quoted ? quoted.value.end : at;
    const behind = at;
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
    if (quoted && text.slice(behind, at).trim() !== '')
      return refused(['behind', rows.length + 1, row.length + 1, text.slice(behind, at).slice(0, 20)]);
    row.push(quoted ? quoted.value.cell : text.slice(from, at));
    if (text[at] === delimiter) {
      at++;
      if (at < text.length) continue;
      row.push(''); // the file ends with a delimiter: behind it is an empty cell
    }
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    rows.push(row);
    row = [];
  }
  return ok(rows);
}

/** @param from where the opening quote is */
function readQuoted(text: string, from: number): Result<{ readonly cell: string; readonly end: number }> {
  for (let close = text.indexOf('"', from + 1); close >= 0; close = text.indexOf('"', close + 2)) {
    if (text[close + 1] === '"') continue;
    return ok({ cell: text.slice(from + 1, close).replaceAll('""', '"'), end: close + 1 });
  }
  return refused('open');
}

/** Whether nothing stands in a row: a blank line, or what Excel writes for one, `;;;`. */
export const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');
