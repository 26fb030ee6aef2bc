/** The pixels of images that are not 0: packed once for all images, then listed for a batch by rows (CSR) and by columns (CSC). */
import { shades, touchLines } from './bytes';
import { ENTRY } from './entries';

/** Pixels that are looked at together: so many that every pattern of what is lit among them has its row in a table. */
const GROUP: i32 = 8;
const PATTERNS: i32 = 256;

/** What of an entry is its value; its place is a column or a row. */
const VALUE: i64 = 0xffffffff00000000;

/** Bytes before a packed image's columns (how many there are, u32), and of each of its pixels (column u16; then all values u8). */
const HEAD: usize = 4;
const COLUMN: usize = 2;

/** Bytes of the table that `packImages` reads. */
export function packTableBytes(): i32 {
  return PATTERNS * GROUP;
}

/** Writes the table: for each pattern of eight bits the places of those that are set, one after the other. */
export function fillPackTable(table: usize): void {
  for (let pattern = 0; pattern < PATTERNS; pattern++) {
    v128.store64_lane(table, i32x4.splat(0), 0);
    let at = table;
    for (let left = pattern; left !== 0; left &= left - 1) i32.store8(at++, ctz(left));
    table += <usize>GROUP;
  }
}

/**
 * Packs images of `width` bytes, one after the other, to what is not 0 in them. A group of pixels is written whole, what is lit in it
 * first, and the next begins where that ends: nothing depends on which pixels are lit but how far a list moves on.
 * @param table as `fillPackTable` wrote it
 * @param scratch room for `width` + 8 bytes
 * @param places u32[count], where each packed image begins
 * @returns the bytes written at `to`
 */
export function packImages(count: i32, width: i32, source: usize, table: usize, scratch: usize, places: usize, to: usize): i32 {
  const begin = to;
  for (let image = 0; image < count; image++) {
    i32.store(places + ((<usize>image) << 2), <i32>to);
    let columns = to + HEAD;
    let values = scratch;
    for (let column = 0; column < width; column += GROUP) {
      const bytes = loadGroup(source + <usize>column, min(width - column, GROUP));
      const nonzero = i8x16.bitmask(i8x16.ne(bytes, i8x16.splat(0)));
      const order = v128.load64_zero(table + <usize>(nonzero * GROUP));
      v128.store(columns, i16x8.add(i16x8.extend_low_i8x16_u(order), i16x8.splat(<i16>column)));
      v128.store64_lane(values, i8x16.swizzle(bytes, order), 0);
      columns += <usize>popcnt(nonzero) * COLUMN;
      values += <usize>popcnt(nonzero);
    }
    const nonzero = values - scratch;
    i32.store(to, <i32>nonzero);
    memory.copy(columns, scratch, nonzero);
    to = (columns + nonzero + 3) & ~(<usize>3);
    source += <usize>width;
  }
  return <i32>(to - begin);
}

/** The first `count` (1–8) of eight bytes; the others are 0. Reads no byte beyond them. */
function loadGroup(from: usize, count: i32): v128 {
  if (count === GROUP) return v128.load64_zero(from);
  let bits: u64 = 0;
  for (let i = 0; i < count; i++) bits |= (<u64>load<u8>(from + <usize>i)) << ((<u64>i) << 3);
  return i64x2.replace_lane(i64x2.splat(0), 0, bits);
}

/**
 * Lists the lit pixels of a batch row by row: its column, and its byte / 255.
 * @param places u32, where each image of the data set is packed; @param indices u32[count], which of them
 * @param rowStarts u32[count + 1], how many bytes of the list come before each row, and all
 * @param list room for the lit pixels of the batch and eight more
 */
export function listRows(count: i32, places: usize, indices: usize, rowStarts: usize, list: usize): void {
  i32.store(rowStarts, touch(count, places, indices));
  let at: usize = 0;
  for (let row: usize = 0; row < <usize>count; row++) {
    i32.store(rowStarts + (row << 2), <i32>at);
    const image = imageOf(row, places, indices);
    const nonzero = <usize>i32.load(image);
    let columns = image + HEAD;
    let values = columns + nonzero * COLUMN;
    const end = at + nonzero * ENTRY;
    for (let to = list + at; to < list + end; to += 8 * ENTRY) {
      const eight = v128.load(columns);
      const bytes = i16x8.extend_low_i8x16_u(v128.load64_zero(values));
      storeEntries(to, i32x4.extend_low_i16x8_u(eight), shades(i32x4.extend_low_i16x8_u(bytes)));
      storeEntries(to + 4 * ENTRY, i32x4.extend_high_i16x8_u(eight), shades(i32x4.extend_high_i16x8_u(bytes)));
      columns += 8 * COLUMN;
      values += 8;
    }
    at = end;
  }
  i32.store(rowStarts + ((<usize>count) << 2), <i32>at);
}

/** `touchLines` of the packed images of a batch, after where each begins, which says how long it is. @returns a checksum */
function touch(count: i32, places: usize, indices: usize): i32 {
  let sum = 0;
  for (let row: usize = 0; row < <usize>count; row++) sum += i32.load(imageOf(row, places, indices));
  for (let row: usize = 0; row < <usize>count; row++) {
    const image = imageOf(row, places, indices);
    sum += touchLines(image, HEAD + <usize>i32.load(image) * (COLUMN + 1));
  }
  return sum;
}

function imageOf(row: usize, places: usize, indices: usize): usize {
  return <usize>i32.load(places + ((<usize>i32.load(indices + (row << 2))) << 2));
}

/** Four entries, each with its place and its value side by side. */
function storeEntries(to: usize, places: v128, values: v128): void {
  v128.store(to, i32x4.shuffle(places, values, 0, 4, 1, 5));
  v128.store(to, i32x4.shuffle(places, values, 2, 6, 3, 7), 16);
}

/**
 * The same pixels column by column, each with its row. Every column has room of its own, so they need not be counted first.
 * @param list as `listRows` wrote it
 * @param columnStarts u32[width], how many bytes of `sorted` come before each column's room for `count` entries
 * @param columnEnds u32[width], how many come before what is left of it
 */
export function listColumns(
  count: i32,
  width: i32,
  rowStarts: usize,
  list: usize,
  columnStarts: usize,
  columnEnds: usize,
  sorted: usize,
): void {
  memory.copy(columnEnds, columnStarts, (<usize>width) << 2);
  for (let row: usize = 0; row < <usize>count; row++) {
    const end = list + <usize>i32.load(rowStarts + (row << 2), 4);
    for (let at = list + <usize>i32.load(rowStarts + (row << 2)); at < end; at += ENTRY) {
      const entry = i64.load(at);
      const counter = columnEnds + ((<usize>entry) << 2);
      const place = <usize>i32.load(counter);
      i32.store(counter, <i32>(place + ENTRY));
      i64.store(sorted + place, (entry & VALUE) | <i64>row);
    }
  }
}
