/** Lists of what is not 0 in a buffer, row by row and column by column, made while the buffer is: the next products skip the rest. */
import { ENTRY } from './entries';
import { FLOAT } from './lanes';
import { ROW } from './widePanels';

/**
 * Where the lists of a buffer [rows × width] lie: u32 each, in its order. A row has room for width + 2 entries, a column for rows + 2:
 * one is written before it is known whether it stays, and two close a line; starts and ends are in bytes of their list.
 */
const WIDTH: usize = 0;
const ROW_STARTS: usize = 4;
const ROW_ENDS: usize = 8;
const ROWS: usize = 12;
/** 0 where columns are not listed. */
const COLUMN_STARTS: usize = 16;
const COLUMN_ENDS: usize = 20;
const COLUMNS: usize = 24;
/** From one place to the next, and an entry's bytes as a shift. */
const PLACE: i64 = <i64>ROW;
const ENTRY_SHIFT: usize = 3;

/** How many entries there are. */
const COUNT: usize = 28;

/** Rows whose columns are listed before the next rows: those of more, a power of two apart, would fight for one place in the cache. */
export const FEW: i32 = 8;

/** Makes the lists empty, for a buffer of so many rows. @param lists 0 where nothing is listed */
export function beginLists(rows: i32, lists: usize): void {
  if (!lists) return;
  memory.copy(<usize>i32.load(lists, ROW_ENDS), <usize>i32.load(lists, ROW_STARTS), (<usize>rows) << 2);
  if (i32.load(lists, COLUMN_STARTS)) {
    memory.copy(<usize>i32.load(lists, COLUMN_ENDS), <usize>i32.load(lists, COLUMN_STARTS), (<usize>i32.load(lists, WIDTH)) << 2);
  }
  i32.store(lists, 0, COUNT);
}

/** Adds a part of the buffer, [rows × width] from `row` and `column` on. Parts of a row come from left to right, of a column downwards. */
export function listPart(rows: i32, width: i32, x: usize, xRow: usize, row: i32, column: i32, lists: usize): void {
  if (!lists) return;
  const ends = <usize>i32.load(lists, ROW_ENDS) + ((<usize>row) << 2);
  const list = <usize>i32.load(lists, ROWS);
  let count = 0;
  for (let i: usize = 0; i < <usize>rows; i++) {
    const from = <usize>i32.load(ends + (i << 2));
    const at = listNumbers(width, x + i * xRow, FLOAT, list + from, column) - list;
    count += <i32>((at - from) / ENTRY);
    i32.store(ends + (i << 2), <i32>at);
  }
  i32.store(lists, i32.load(lists, COUNT) + count, COUNT);
  if (!i32.load(lists, COLUMN_STARTS)) return;
  for (let i = 0; i < rows; i += FEW) listColumns(min(FEW, rows - i), width, x + <usize>i * xRow, xRow, row + i, column, lists);
}

/** A few rows of a part, column by column. */
function listColumns(rows: i32, width: i32, x: usize, xRow: usize, row: i32, column: i32, lists: usize): void {
  const ends = <usize>i32.load(lists, COLUMN_ENDS) + ((<usize>column) << 2);
  const columns = <usize>i32.load(lists, COLUMNS);
  for (let j: usize = 0; j < <usize>width; j++) {
    const end = ends + (j << 2);
    i32.store(end, <i32>(listNumbers(rows, x + j * FLOAT, xRow, columns + <usize>i32.load(end), row) - columns));
  }
}

/** Writes the entries of `count` numbers that lie `step` bytes apart; their places count from `first`. @returns where the next would go */
function listNumbers(count: i32, x: usize, step: usize, to: usize, first: i32): usize {
  let place = <i64>first * PLACE;
  for (; count > 0; count--) {
    to = listNumber(i32.load(x), place, to);
    place += PLACE;
    x += step;
  }
  return to;
}

/** Writes an entry, and moves on where its number is neither 0 nor −0: nothing waits for a guess which of them it is. */
function listNumber(bits: i32, place: i64, to: usize): usize {
  i64.store(to, ((<i64>bits) << 32) | place);
  return to + ((<usize>i32(bits << 1 !== 0)) << ENTRY_SHIFT);
}
