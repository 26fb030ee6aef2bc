/** Lists of what is not 0 in a buffer, row by row and column by column, made while the buffer is: the next products skip the rest. */
import { ENTRY } from './entries';
import { loadLanes, VECTOR } from './lanes';
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
/** From one place to the next. */
const PLACE: i32 = <i32>ROW;

/** How many entries there are. */
const COUNT: usize = 28;

/** Rows whose columns are listed before the next rows. */
export const FEW: i32 = 4;

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
    const at = listRow(width, x + i * xRow, list + from, column) - list;
    count += <i32>((at - from) / ENTRY);
    i32.store(ends + (i << 2), <i32>at);
  }
  i32.store(lists, i32.load(lists, COUNT) + count, COUNT);
  if (!i32.load(lists, COLUMN_STARTS)) return;
  const columnEnds = <usize>i32.load(lists, COLUMN_ENDS) + ((<usize>column) << 2);
  for (let i = 0; i < rows; i += FEW) {
    listColumns(rows - i, width, x + <usize>i * xRow, xRow, row + i, columnEnds, <usize>i32.load(lists, COLUMNS));
  }
}

/** The first few rows of a part column by column, four columns at a time turned in registers. */
function listColumns(rows: i32, width: i32, x: usize, xRow: usize, row: i32, ends: usize, columns: usize): void {
  const places = placesFrom(row);
  const zero = f32x4.splat(0);
  for (; width > 0; width -= 4) {
    const r0 = loadLanes(x, width);
    const r1 = rows > 1 ? loadLanes(x + xRow, width) : zero;
    const r2 = rows > 2 ? loadLanes(x + 2 * xRow, width) : zero;
    const r3 = rows > 3 ? loadLanes(x + 3 * xRow, width) : zero;
    const low01 = i32x4.shuffle(r0, r1, 0, 4, 1, 5);
    const low23 = i32x4.shuffle(r2, r3, 0, 4, 1, 5);
    const high01 = i32x4.shuffle(r0, r1, 2, 6, 3, 7);
    const high23 = i32x4.shuffle(r2, r3, 2, 6, 3, 7);
    listColumn(i64x2.shuffle(low01, low23, 0, 2), places, ends, columns);
    if (width > 1) listColumn(i64x2.shuffle(low01, low23, 1, 3), places, ends + 4, columns);
    if (width > 2) listColumn(i64x2.shuffle(high01, high23, 0, 2), places, ends + 8, columns);
    if (width > 3) listColumn(i64x2.shuffle(high01, high23, 1, 3), places, ends + 12, columns);
    x += VECTOR;
    ends += 16;
  }
}

function listColumn(numbers: v128, places: v128, end: usize, columns: usize): void {
  i32.store(end, <i32>(listFour(numbers, places, columns + <usize>i32.load(end)) - columns));
}

/** A row of `width` numbers; their places count from `first`. @returns where its next entry would go */
function listRow(width: i32, x: usize, to: usize, first: i32): usize {
  let places = placesFrom(first);
  for (; width > 0; width -= 4) {
    to = listFour(loadLanes(x, width), places, to);
    places = i32x4.add(places, i32x4.splat(4 * PLACE));
    x += VECTOR;
  }
  return to;
}

/** The places of four numbers one after the other. */
function placesFrom(first: i32): v128 {
  return i32x4.mul(i32x4.add(i32x4.splat(first), i32x4(0, 1, 2, 3)), i32x4.splat(PLACE));
}

/**
 * Writes four entries, each over the one before where that one's number is 0 or −0: nothing waits for a guess which of them are.
 * @returns where the next would go
 */
function listFour(numbers: v128, places: v128, to: usize): usize {
  const stays = i32x4.bitmask(f32x4.ne(numbers, f32x4.splat(0)));
  const low = i32x4.shuffle(places, numbers, 0, 4, 1, 5);
  const high = i32x4.shuffle(places, numbers, 2, 6, 3, 7);
  v128.store64_lane(to, low, 0);
  to += <usize>((stays & 1) << 3);
  v128.store64_lane(to, low, 1);
  to += <usize>((stays & 2) << 2);
  v128.store64_lane(to, high, 0);
  to += <usize>((stays & 4) << 1);
  v128.store64_lane(to, high, 1);
  return to + <usize>(stays & 8);
}
