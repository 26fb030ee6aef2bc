/** A file of comma-separated values becomes columns, or a sentence that says where it cannot, and what to do. Pure. */
import { ok, type Result, refused } from '../../lib/result.ts';
import { type Decimal, decimalOf } from './cellNumbers.ts';
import { isBlank, placeOf, splitCells } from './cells.ts';
import { type Column, type RowAt, readColumn } from './columns.ts';
import { decodeText } from './decodeText.ts';
import { findDelimiter } from './delimiter.ts';
import { type Header, readHeader } from './header.ts';

export interface CsvTable {
  readonly rows: number;
  readonly columns: readonly Column[];
  /** What each column is for, by the file itself or by what is usual: the last one is y. */
  readonly roles: readonly ('x' | 'y' | 'out')[];
  /** The first rows, as they are written. */
  readonly preview: readonly (readonly string[])[];
  readonly delimiter: string;
  readonly decimal: Decimal;
  readonly hasHeader: boolean;
  /** What was recognized beside that, and what was passed over, in sentences. */
  readonly notes: readonly string[];
}

export interface CsvOptions {
  /** Whether the first row has the names, where a person has said so. */
  readonly hasHeader?: boolean;
}

export const MOST_BYTES = 20_000_000;
const MOST_COLUMNS = 1000;
const PREVIEW = 5;

export function readCsv(bytes: Uint8Array, { hasHeader }: CsvOptions = {}): Result<CsvTable> {
  if (bytes.length > MOST_BYTES) return refused('The file has more than 20 MB. Take rows or columns out.');
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { delimiter, isSaid } = findDelimiter(decoded.value);
  const split = splitCells(decoded.value, delimiter);
  if (!split.ok) return split;
  const rows = split.value.map((cells, i): RowAt => ({ cells, row: i + 1 })).slice(isSaid ? 1 : 0);
  const full = rows.filter(({ cells }) => !isBlank(cells));
  const uneven = checkRows(full, delimiter);
  if (uneven !== undefined) return refused(uneven);
  const decimal = decimalOf(
    full.map(({ cells }) => cells),
    delimiter,
  );
  const header = readHeader(
    full.slice(0, 50).map(({ cells }) => cells),
    decimal,
    hasHeader,
  );
  const data = full.slice(header.rows);
  if (data.length < 2) return refused(`The file has ${data.length === 0 ? 'no row' : 'only one row'} of data. At least two are needed.`);
  return ok(tableOf(data, header, delimiter, decimal, rows.length - full.length - trailing(rows)));
}

/** Every row has as many cells as the first; what differs is told by its place. */
function checkRows(rows: readonly RowAt[], delimiter: string): string | undefined {
  const [first] = rows;
  if (!first) return 'The file is empty. Choose one that has a row for each sample.';
  const width = first.cells.length;
  const other = rows.find(({ cells }) => cells.length !== width);
  if (other) {
    const place = placeOf(other.row, Math.min(width, other.cells.length) + 1);
    return `${place}: expected ${width} cells as in row ${first.row}, got ${other.cells.length}. The delimiter is taken to be ${nameOf(delimiter)}.`;
  }
  if (width < 2) return `${placeOf(first.row, 2)}: there is only one column. Part the cells by commas, semicolons or tabs.`;
  return width > MOST_COLUMNS
    ? `${placeOf(first.row, MOST_COLUMNS + 1)}: there are ${width} columns, and at most 1,000 can be read.`
    : undefined;
}

function tableOf(data: readonly RowAt[], header: Header, delimiter: string, decimal: Decimal, blanks: number): CsvTable {
  const all = header.names.map((name, i) => readColumn(data, i, name, decimal));
  const kept = all.map((_, i) => i).filter((i) => (all[i]?.empty ?? 0) < data.length);
  const columns = kept.flatMap((i) => all[i] ?? []);
  const said = kept.map((i) => header.roles[i]);
  const hasY = said.includes('y');
  const last = said.lastIndexOf(undefined);
  const roles = said.map((role, i) => role ?? (!hasY && i === last ? 'y' : (columns[i]?.words ?? 0) === 0 ? 'x' : 'out'));
  const notes = [
    ...(header.form ? [`This file has ${header.form}`] : []),
    ...(blanks > 0 ? [`Blank rows were passed over: ${blanks}.`] : []),
    ...(columns.length < all.length ? [`Columns with nothing in them were passed over: ${all.length - columns.length}.`] : []),
  ];
  const preview = data.slice(0, PREVIEW).map(({ cells }) => kept.map((i) => cells[i] ?? ''));
  return { rows: data.length, columns, roles, preview, delimiter, decimal, hasHeader: header.rows > 0, notes };
}

/** Blank rows at the end of a file are nobody's concern. */
const trailing = (rows: readonly RowAt[]): number => rows.length - 1 - rows.findLastIndex(({ cells }) => !isBlank(cells));

const NAMES: Readonly<Record<string, string>> = { '\t': 'a tab', ';': 'a semicolon', ',': 'a comma' };
export const nameOf = (delimiter: string): string => NAMES[delimiter] ?? JSON.stringify(delimiter);
