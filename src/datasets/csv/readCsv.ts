/** A file of comma-separated values becomes columns, or it is told where it cannot. Pure. */
import { ok, type Result, refused } from '../../lib/result.ts';
import { type Decimal, decimalOf } from './cellNumbers.ts';
import { isBlank, splitCells } from './cells.ts';
import { type Column, type RowAt, readColumn } from './columns.ts';
import { decodeText } from './decodeText.ts';
import { findDelimiter } from './delimiter.ts';
import { type Header, readHeader } from './header.ts';
import type { CsvTold } from './messages.ts';

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
  /** What was recognized beside that, and what was passed over. */
  readonly notes: readonly CsvTold[];
}

export interface CsvOptions {
  /** Whether the first row has the names, where a person has said so. */
  readonly hasHeader?: boolean;
}

export const MOST_BYTES = 20_000_000;
const MOST_COLUMNS = 1000;
const PREVIEW = 5;

export function readCsv(bytes: Uint8Array, { hasHeader }: CsvOptions = {}): Result<CsvTable, CsvTold> {
  if (bytes.length > MOST_BYTES) return refused(['tooLarge']);
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
  if (data.length < 2) return refused([data.length === 0 ? 'noRow' : 'oneRow']);
  return ok(tableOf(data, header, delimiter, decimal, rows.length - full.length - trailing(rows)));
}

/** Every row has as many cells as the first; what differs is told by its place. */
function checkRows(rows: readonly RowAt[], delimiter: string): CsvTold | undefined {
  const [first] = rows;
  if (!first) return ['empty'];
  const width = first.cells.length;
  const other = rows.find(({ cells }) => cells.length !== width);
  if (other) return ['uneven', other.row, Math.min(width, other.cells.length) + 1, width, first.row, other.cells.length, delimiter];
  if (width < 2) return ['oneColumn', first.row, 2];
  return width > MOST_COLUMNS ? ['tooWide', first.row, MOST_COLUMNS + 1, width] : undefined;
}

function tableOf(data: readonly RowAt[], header: Header, delimiter: string, decimal: Decimal, blanks: number): CsvTable {
  const all = header.names.map((name, i) => readColumn(data, i, name, decimal));
  const kept = all.map((_, i) => i).filter((i) => (all[i]?.empty ?? 0) < data.length);
  const columns = kept.flatMap((i) => all[i] ?? []);
  const said = kept.map((i) => header.roles[i]);
  const hasY = said.includes('y');
  const last = said.lastIndexOf(undefined);
  const roles = said.map((role, i) => role ?? (!hasY && i === last ? 'y' : (columns[i]?.words ?? 0) === 0 ? 'x' : 'out'));
  const notes: readonly CsvTold[] = [
    ...(header.form ? [[header.form] as const] : []),
    ...(blanks > 0 ? [['blankRows', blanks] as const] : []),
    ...(columns.length < all.length ? [['emptyColumns', all.length - columns.length] as const] : []),
  ];
  const preview = data.slice(0, PREVIEW).map(({ cells }) => kept.map((i) => cells[i] ?? ''));
  return { rows: data.length, columns, roles, preview, delimiter, decimal, hasHeader: header.rows > 0, notes };
}

/** Blank rows at the end of a file are nobody's concern. */
const trailing = (rows: readonly RowAt[]): number => rows.length - 1 - rows.findLastIndex(({ cells }) => !isBlank(cells));
