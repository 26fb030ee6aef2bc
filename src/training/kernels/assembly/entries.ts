/** The sums of lists of what is not 0 over panels of 48 or 32 columns, in registers: what all sparse products are made of. */
import { multiplyAdd } from './lanes';
import { ROW } from './widePanels';

/** Bytes of an entry of a list: its place as u32, for the sums here in bytes of a panel, then its value as float32. */
export const ENTRY: usize = 8;
const VALUE: usize = 4;

/** Lines whose sums are under way at once. */
export const LINES: i32 = 32;

/** Bytes of the sums of all lines over the widest panel. */
export const SUMS: usize = <usize>LINES * ROW;

/** Lines end with two entries whose place no sum reaches: so it need not be asked at each whether the line goes on. */
export function closeLines(lines: i32, ends: usize, list: usize): void {
  for (let line: usize = 0; line < <usize>lines; line++) {
    const end = list + <usize>i32.load(ends + (line << 2));
    i32.store(end, -1);
    i32.store(end, -1, ENTRY);
  }
}

/**
 * sums += Σ value · panel[place] over the entries of each line from `begins` on, up to the first whose place is not below `limit`, for so
 * many panels one after the other: a loop that is as long as the last one costs less. Two entries a turn, because a processor loads two
 * things at a time and each turn has loads of its own.
 * @typeParam Panels f64 for panels of 48 columns, whose sums fill the registers: a processor that loads two vectors at a time then waits for
 *   nothing but them; f32 for those of 32. Written once and compiled for each type that it is called with.
 * @param begins u32[lines], in bytes of the list, closed by `closeLines`; @param cursors u32[lines], where each line will go on
 * @param panel where the row of place 0 would be, @param next bytes to the next panel
 * @param limit a place, in bytes of a panel
 * @param isFirst the sums begin at 0; those of all lines over a panel lie together
 */
export function sumLines<Panels>(
  lines: i32,
  panels: i32,
  begins: usize,
  cursors: usize,
  list: usize,
  panel: usize,
  next: usize,
  limit: usize,
  isFirst: bool,
  sums: usize,
): void {
  const isWide = sizeof<Panels>() === sizeof<f64>();
  for (let line: usize = 0; line < <usize>lines; line++) {
    const begin = list + <usize>i32.load(begins + (line << 2));
    let entry = begin;
    const cursor = cursors + (line << 2);
    let from = panel;
    let kept = sums + line * ROW;
    for (let p = 0; p < panels; p++) {
      let s0 = f32x4.splat(0);
      let s1 = f32x4.splat(0);
      let s2 = f32x4.splat(0);
      let s3 = f32x4.splat(0);
      let s4 = f32x4.splat(0);
      let s5 = f32x4.splat(0);
      let s6 = f32x4.splat(0);
      let s7 = f32x4.splat(0);
      let s8 = f32x4.splat(0);
      let s9 = f32x4.splat(0);
      let s10 = f32x4.splat(0);
      let s11 = f32x4.splat(0);
      if (!isFirst) {
        s0 = v128.load(kept);
        s1 = v128.load(kept, 16);
        s2 = v128.load(kept, 32);
        s3 = v128.load(kept, 48);
        s4 = v128.load(kept, 64);
        s5 = v128.load(kept, 80);
        s6 = v128.load(kept, 96);
        s7 = v128.load(kept, 112);
        if (isWide) {
          s8 = v128.load(kept, 128);
          s9 = v128.load(kept, 144);
          s10 = v128.load(kept, 160);
          s11 = v128.load(kept, 176);
        }
      }
      entry = begin;
      let second = <usize>i32.load(entry, ENTRY);
      if (second < limit) {
        do {
          let x = v128.load32_splat(entry, VALUE);
          let at = from + <usize>i32.load(entry);
          s0 = multiplyAdd(x, v128.load(at), s0);
          s1 = multiplyAdd(x, v128.load(at, 16), s1);
          s2 = multiplyAdd(x, v128.load(at, 32), s2);
          s3 = multiplyAdd(x, v128.load(at, 48), s3);
          s4 = multiplyAdd(x, v128.load(at, 64), s4);
          s5 = multiplyAdd(x, v128.load(at, 80), s5);
          s6 = multiplyAdd(x, v128.load(at, 96), s6);
          s7 = multiplyAdd(x, v128.load(at, 112), s7);
          if (isWide) {
            s8 = multiplyAdd(x, v128.load(at, 128), s8);
            s9 = multiplyAdd(x, v128.load(at, 144), s9);
            s10 = multiplyAdd(x, v128.load(at, 160), s10);
            s11 = multiplyAdd(x, v128.load(at, 176), s11);
          }
          // Nothing is read before what is written: so the second entry waits for the first, and both find room in the registers.
          i32.store(cursor, <i32>(entry - list));
          x = v128.load32_splat(entry, ENTRY + VALUE);
          at = from + second;
          s0 = multiplyAdd(x, v128.load(at), s0);
          s1 = multiplyAdd(x, v128.load(at, 16), s1);
          s2 = multiplyAdd(x, v128.load(at, 32), s2);
          s3 = multiplyAdd(x, v128.load(at, 48), s3);
          s4 = multiplyAdd(x, v128.load(at, 64), s4);
          s5 = multiplyAdd(x, v128.load(at, 80), s5);
          s6 = multiplyAdd(x, v128.load(at, 96), s6);
          s7 = multiplyAdd(x, v128.load(at, 112), s7);
          if (isWide) {
            s8 = multiplyAdd(x, v128.load(at, 128), s8);
            s9 = multiplyAdd(x, v128.load(at, 144), s9);
            s10 = multiplyAdd(x, v128.load(at, 160), s10);
            s11 = multiplyAdd(x, v128.load(at, 176), s11);
          }
          entry += 2 * ENTRY;
          second = <usize>i32.load(entry, ENTRY);
        } while (second < limit);
      }
      const last = <usize>i32.load(entry);
      if (last < limit) {
        const x = v128.load32_splat(entry, VALUE);
        const at = from + last;
        s0 = multiplyAdd(x, v128.load(at), s0);
        s1 = multiplyAdd(x, v128.load(at, 16), s1);
        s2 = multiplyAdd(x, v128.load(at, 32), s2);
        s3 = multiplyAdd(x, v128.load(at, 48), s3);
        s4 = multiplyAdd(x, v128.load(at, 64), s4);
        s5 = multiplyAdd(x, v128.load(at, 80), s5);
        s6 = multiplyAdd(x, v128.load(at, 96), s6);
        s7 = multiplyAdd(x, v128.load(at, 112), s7);
        if (isWide) {
          s8 = multiplyAdd(x, v128.load(at, 128), s8);
          s9 = multiplyAdd(x, v128.load(at, 144), s9);
          s10 = multiplyAdd(x, v128.load(at, 160), s10);
          s11 = multiplyAdd(x, v128.load(at, 176), s11);
        }
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
      if (isWide) {
        v128.store(kept, s8, 128);
        v128.store(kept, s9, 144);
        v128.store(kept, s10, 160);
        v128.store(kept, s11, 176);
      }
      from += next;
      kept += SUMS;
    }
    i32.store(cursor, <i32>(entry - list));
  }
}
