/** The sums of lists of what is not 0 over panels of 32 columns, in registers: what all sparse products are made of. */
import { multiplyAdd } from './lanes';
import { WIDE_ROW } from './widePanels';

/** Bytes of an entry of a list: its place as u32, for the sums here in bytes of a panel, then its value as float32. */
export const ENTRY: usize = 8;

/** Lines whose sums are under way at once. */
export const LINES: i32 = 32;

/** Bytes of the sums of all lines over one panel. */
export const SUMS: usize = <usize>LINES * WIDE_ROW;

/**
 * sums += Σ value · panel[place] over the entries of each line from `begins` on, up to the first whose place is not below `limit`, for so
 * many panels one after the other: a loop that is as long as the last one costs less. Two entries at a time, as the rest of a loop costs as
 * much as a quarter of the sums of one.
 * @param begins u32[lines] and @param ends u32[lines], in bytes of the list; @param cursors u32[lines], where each line will go on
 * @param panel where the row of place 0 would be, @param next bytes to the next panel
 * @param isFirst the sums begin at 0; those of all lines over a panel lie together
 */
export function sumLines(
  lines: i32,
  panels: i32,
  begins: usize,
  cursors: usize,
  ends: usize,
  list: usize,
  panel: usize,
  next: usize,
  limit: usize,
  isFirst: bool,
  sums: usize,
): void {
  for (let line: usize = 0; line < <usize>lines; line++) {
    const begin = list + <usize>i32.load(begins + (line << 2));
    const stop = list + <usize>i32.load(ends + (line << 2));
    let entry = begin;
    let from = panel;
    let kept = sums + line * WIDE_ROW;
    for (let p = 0; p < panels; p++) {
      let s0 = f32x4.splat(0);
      let s1 = f32x4.splat(0);
      let s2 = f32x4.splat(0);
      let s3 = f32x4.splat(0);
      let s4 = f32x4.splat(0);
      let s5 = f32x4.splat(0);
      let s6 = f32x4.splat(0);
      let s7 = f32x4.splat(0);
      if (!isFirst) {
        s0 = v128.load(kept);
        s1 = v128.load(kept, 16);
        s2 = v128.load(kept, 32);
        s3 = v128.load(kept, 48);
        s4 = v128.load(kept, 64);
        s5 = v128.load(kept, 80);
        s6 = v128.load(kept, 96);
        s7 = v128.load(kept, 112);
      }
      entry = begin;
      while (entry + ENTRY < stop) {
        const second = <usize>i32.load(entry, 8);
        if (second >= limit) break;
        const x = v128.load32_splat(entry, 4);
        const row = from + <usize>i32.load(entry);
        s0 = multiplyAdd(x, v128.load(row), s0);
        s1 = multiplyAdd(x, v128.load(row, 16), s1);
        s2 = multiplyAdd(x, v128.load(row, 32), s2);
        s3 = multiplyAdd(x, v128.load(row, 48), s3);
        s4 = multiplyAdd(x, v128.load(row, 64), s4);
        s5 = multiplyAdd(x, v128.load(row, 80), s5);
        s6 = multiplyAdd(x, v128.load(row, 96), s6);
        s7 = multiplyAdd(x, v128.load(row, 112), s7);
        const x2 = v128.load32_splat(entry, 12);
        const row2 = from + second;
        s0 = multiplyAdd(x2, v128.load(row2), s0);
        s1 = multiplyAdd(x2, v128.load(row2, 16), s1);
        s2 = multiplyAdd(x2, v128.load(row2, 32), s2);
        s3 = multiplyAdd(x2, v128.load(row2, 48), s3);
        s4 = multiplyAdd(x2, v128.load(row2, 64), s4);
        s5 = multiplyAdd(x2, v128.load(row2, 80), s5);
        s6 = multiplyAdd(x2, v128.load(row2, 96), s6);
        s7 = multiplyAdd(x2, v128.load(row2, 112), s7);
        entry += 2 * ENTRY;
      }
      if (entry < stop && <usize>i32.load(entry) < limit) {
        const x = v128.load32_splat(entry, 4);
        const row = from + <usize>i32.load(entry);
        s0 = multiplyAdd(x, v128.load(row), s0);
        s1 = multiplyAdd(x, v128.load(row, 16), s1);
        s2 = multiplyAdd(x, v128.load(row, 32), s2);
        s3 = multiplyAdd(x, v128.load(row, 48), s3);
        s4 = multiplyAdd(x, v128.load(row, 64), s4);
        s5 = multiplyAdd(x, v128.load(row, 80), s5);
        s6 = multiplyAdd(x, v128.load(row, 96), s6);
        s7 = multiplyAdd(x, v128.load(row, 112), s7);
        entry += ENTRY;
      }
      v128.store(kept, s0);
      v128.store(kept, s1, 16);
      v128.store(kept, s2, 32);
      v128.store(kept, s3, 48);
      v128.store(kept, s4, 64);
      v128.store(kept, s5, 80);
      v128.store(kept, s6, 96);
      v128.store(kept, s7, 112);
      from += next;
      kept += SUMS;
    }
    i32.store(cursors + (line << 2), <i32>(entry - list));
  }
}
