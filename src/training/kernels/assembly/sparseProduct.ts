/** Matrix products C = A·B whose A is a list of what is not 0: only that is multiplied, in the order in which `gemm` sums, so that both give the same numbers. */
import { ENTRY, LINES, SUMS, sumLines } from './entries';
import { NO_LEAST } from './finish';
import { finishPart } from './finishPart';
import { BLOCK as DEPTH } from './gemm';
import { FLOAT } from './lanes';
import { beginLists, listPart } from './lists';
import { packWide, packWideColumns, WIDE, WIDE_ROW, WIDE_SHIFT } from './widePanels';

/** Bytes of the panels of B that are packed at once: they stay in the second cache. So does a B of twice that, as it lies. */
const ROOM: usize = 262_144;

/** Bytes of the panels that are gone through before the next ones: they stay in the nearest cache. */
const NEAR: i32 = 20_480;
const NEAR_ROWS: i32 = NEAR / <i32>WIDE_ROW;

/** Where the sums of lines lie, where each line begins and where it goes on: behind the panels. */
const KEPT: usize = ROOM;
const BEGINS: usize = KEPT + <usize>NEAR_ROWS * SUMS;
const CURSORS: usize = BEGINS + <usize>LINES * 4;

/** Bytes that sparse products need to work in. */
export function sparseScratchBytes(): i32 {
  return <i32>CURSORS + LINES * 4;
}

/** C[lines × n] = max(least, A·B + bias), or C −= rate · A·B: block by block of k as `gemm` sums them, panels of B, lines of A. */
export function sparseProduct(
  isTransposed: bool,
  lines: i32,
  n: i32,
  k: i32,
  starts: usize,
  ends: usize,
  list: usize,
  b: usize,
  to: usize,
  bias: usize,
  least: f32,
  descends: bool,
  lr: f32,
  lists: usize,
  scratch: usize,
): bool {
  const bRow = <usize>(isTransposed ? k : n) * FLOAT;
  const toRow = <usize>n * FLOAT;
  const blocks = (k + DEPTH - 1) / DEPTH;
  let sound = f32x4.splat(0);
  beginLists(lines, lists);
  for (let block = 0; block < blocks; block++) {
    const first = (k / blocks) * block + min(k % blocks, block);
    const depth = k / blocks + i32(block < k % blocks);
    const isLast = block === blocks - 1;
    const floor = isLast || descends ? least : NO_LEAST;
    const limit = (<usize>first) << WIDE_SHIFT;
    const bytes = <usize>depth * WIDE_ROW;
    const group = max(1, <i32>(ROOM / bytes)) * WIDE;
    const together = max(1, NEAR_ROWS / depth);
    for (let j = 0; j < n; j += group) {
      const columns = min(group, n - j);
      const some = isTransposed
        ? packWideColumns(depth, columns, b + <usize>j * bRow + <usize>first * FLOAT, bRow, scratch)
        : packWide(depth, columns, b + <usize>first * bRow + <usize>j * FLOAT, bRow, scratch);
      sound = v128.or(sound, some);
      for (let line = 0; line < lines; line += LINES) {
        const count = min(LINES, lines - line);
        const lineEnds = ends + ((<usize>line) << 2);
        let begins = starts + ((<usize>line) << 2);
        if (block > 0) begins = seekLines(count, begins, lineEnds, list, limit, scratch + BEGINS);
        for (let c = 0; c < columns; c += WIDE * together) {
          const panels = min(together, (columns - c + WIDE - 1) / WIDE);
          const whole = min(panels, (columns - c) / WIDE);
          const panel = scratch + <usize>(c / WIDE) * bytes - limit;
          const at = <usize>(j + c) * FLOAT;
          const place = to + <usize>line * toRow + at;
          const plus = block > 0 && !descends ? place : bias ? bias + at : 0;
          const plusRow = block > 0 ? toRow : 0;
          for (let near = 0; near < depth; near += NEAR_ROWS) {
            const isEnd = near + NEAR_ROWS >= depth;
            const end = (<usize>(first + min(depth, near + NEAR_ROWS))) << WIDE_SHIFT;
            const from = near === 0 ? begins : scratch + CURSORS;
            sumLines(
              count,
              panels,
              isEnd ? whole : 0,
              from,
              scratch + CURSORS,
              lineEnds,
              list,
              panel,
              bytes,
              1,
              end,
              near === 0,
              scratch + KEPT,
              place,
              toRow,
              plus,
              plusRow,
              floor,
              descends,
              lr,
            );
          }
          if (whole < panels) {
            const done = <usize>whole * WIDE_ROW;
            const rest = scratch + KEPT + <usize>whole * SUMS;
            finishPart(count, (columns - c) % WIDE, rest, place + done, toRow, plus ? plus + done : 0, plusRow, floor, descends, lr);
          }
          if (isLast) listPart(count, min(columns - c, panels * WIDE), place, toRow, line, j + c, lists);
        }
      }
    }
  }
  return !v128.any_true(f32x4.ne(sound, sound));
}

/** Where each line's first entry is whose place is not below `limit`: to[count], in bytes of the list. @returns to */
function seekLines(count: i32, starts: usize, ends: usize, list: usize, limit: usize, to: usize): usize {
  for (let line: usize = 0; line < <usize>count; line++) {
    let low = <usize>i32.load(starts + (line << 2)) / ENTRY;
    let high = <usize>i32.load(ends + (line << 2)) / ENTRY;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (<usize>i32.load(list + middle * ENTRY) < limit) low = middle + 1;
      else high = middle;
    }
    i32.store(to + (line << 2), <i32>(low * ENTRY));
  }
  return to;
}
