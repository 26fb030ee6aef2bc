/** The pixels that are not 0, found among the bytes of a batch: row by row (CSR), then column by column (CSC). Imports bytes. */
import { shadeOf } from './bytes';

/** Bytes of a u32 or a float32 in the lists. */
const ENTRY: usize = 4;

/**
 * Lists every byte that is not 0.
 * @param source u8, samples of `width` bytes; @param indices u32[count]
 * @param rowStarts u32[count + 1], where a row's entries begin and the last row's end
 * @param columns u32[entries], @param values f32[entries], byte / 255; with room for count · width
 * @returns how many entries there are
 */
export function compressRows(count: i32, width: i32, source: usize, indices: usize, rowStarts: usize, columns: usize, values: usize): i32 {
  let entries: usize = 0;
  for (let row = 0; row < count; row++) {
    i32.store(rowStarts + <usize>row * ENTRY, <i32>entries);
    const from = source + <usize>i32.load(indices + <usize>row * ENTRY) * <usize>width;
    let column = 0;
    for (; column + 16 <= width; column += 16) {
      const bytes = v128.load(from + <usize>column);
      let lit = i8x16.bitmask(i8x16.ne(bytes, i8x16.splat(0)));
      while (lit !== 0) {
        const at = column + ctz(lit);
        i32.store(columns + entries * ENTRY, at);
        f32.store(values + entries * ENTRY, shadeOf(i32.load8_u(from + <usize>at)));
        entries++;
        lit &= lit - 1;
      }
    }
    for (; column < width; column++) {
      const byte = i32.load8_u(from + <usize>column);
      if (byte === 0) continue;
      i32.store(columns + entries * ENTRY, column);
      f32.store(values + entries * ENTRY, shadeOf(byte));
      entries++;
    }
  }
  i32.store(rowStarts + <usize>count * ENTRY, <i32>entries);
  return <i32>entries;
}

/**
 * The same entries column by column, rows rising within each: a counting sort.
 * @param columnStarts u32[width + 1]; @param rows u32[entries]; @param sorted f32[entries]
 */
export function compressColumns(
  count: i32,
  width: i32,
  rowStarts: usize,
  columns: usize,
  values: usize,
  columnStarts: usize,
  rows: usize,
  sorted: usize,
): void {
  const entries = <usize>i32.load(rowStarts + <usize>count * ENTRY);
  memory.fill(columnStarts, 0, (<usize>width + 1) * ENTRY);
  for (let i: usize = 0; i < entries; i++) {
    const counter = columnStarts + <usize>i32.load(columns + i * ENTRY) * ENTRY;
    i32.store(counter, i32.load(counter) + 1);
  }
  let start = 0;
  for (let column: usize = 0; column <= <usize>width; column++) {
    const counter = columnStarts + column * ENTRY;
    const size = i32.load(counter);
    i32.store(counter, start);
    start += size;
  }
  for (let row = 0; row < count; row++) {
    const end = i32.load(rowStarts + (<usize>row + 1) * ENTRY);
    for (let i = i32.load(rowStarts + <usize>row * ENTRY); i < end; i++) {
      const counter = columnStarts + <usize>i32.load(columns + <usize>i * ENTRY) * ENTRY;
      const place = i32.load(counter);
      i32.store(counter, place + 1);
      i32.store(rows + <usize>place * ENTRY, row);
      f32.store(sorted + <usize>place * ENTRY, f32.load(values + <usize>i * ENTRY));
    }
  }
  memory.copy(columnStarts + ENTRY, columnStarts, <usize>width * ENTRY); // each counter has come to where the next column begins
  i32.store(columnStarts, 0);
}
