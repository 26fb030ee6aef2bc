/** Where the lists of what is not 0 in a buffer lie. */
import { type Address, ENTRY_BYTES, LISTS_WORDS, NONE } from '../kernels.ts';
import type { BufferPool } from './bufferPool.ts';

/** A list line by line: starts and ends of each line in bytes of the list. */
export interface LineList {
  readonly starts: Address;
  readonly ends: Address;
  readonly list: Address;
}

export interface ListPlaces {
  /** LISTS_WORDS words, for the kernels that list. */
  readonly address: Address;
  readonly rows: LineList;
  /** NONE where columns are not listed. */
  readonly columns: LineList;
  /** Where the buffer that is now written is listed; NONE for so many times after it has been listed and no product went by it. */
  begin(): Address;
  /** Whether at most this share of so many numbers is not 0: then a product goes by the list. Its counts alone decide, and no clock. */
  pays(share: number, size: number): boolean;
}

/** So often a buffer is not listed before it is looked at again: lists in vain cost a twentieth of a step. */
const LOOK_AGAIN = 31;

const NO_LIST: LineList = { starts: NONE, ends: NONE, list: NONE };

/** Lists for a buffer of at most `rows` rows. */
export function takeLists(pool: BufferPool, width: number, rows: number, isByColumn: boolean): ListPlaces {
  const address = pool.take(LISTS_WORDS);
  const byRow = takeLines(pool, rows, width);
  const byColumn = isByColumn ? takeLines(pool, width, rows) : NO_LIST;
  const words = [width, byRow.starts, byRow.ends, byRow.list, byColumn.starts, byColumn.ends, byColumn.list, 0];
  pool.words(address, LISTS_WORDS).set(words);
  const count = () => pool.word(address + 4 * (LISTS_WORDS - 1));
  let [isMade, hasPaid, left] = [false, true, 0];
  return {
    address,
    rows: byRow,
    columns: byColumn,
    begin() {
      if (isMade && !hasPaid) left = LOOK_AGAIN;
      isMade = left === 0;
      hasPaid = false;
      if (isMade) return address;
      left -= 1;
      return NONE;
    },
    pays(share, size) {
      const isSo = isMade && count() <= share * size;
      hasPaid ||= isSo;
      return isSo;
    },
  };
}

/** Two more close a line when a product goes by it; an odd number: rooms a power of two apart would fight for one place in the cache. */
const roomOf = (entries: number): number => (entries + 2) | 1;

function takeLines(pool: BufferPool, lines: number, entries: number): LineList {
  const starts = pool.take(lines);
  const room = roomOf(entries);
  const places = { starts, ends: pool.take(lines), list: pool.take((ENTRY_BYTES / 4) * room * lines) };
  pool.words(starts, lines).forEach((_, line, all) => {
    all[line] = line * room * ENTRY_BYTES;
  });
  return places;
}
