/** Matrix products C = A·B whose A is a list of what is not 0: only that is multiplied, in the order in which `gemm` sums, so that both give the same numbers. */
import { closeLines, LINES, SUMS, sumLines } from './entries';
import { finishPanel } from './finishPanel';
import { FLOAT } from './lanes';
import { beginLists, listPart } from './lists';
import { packStraight, packTurned } from './packPanels';
import { NARROW, ROW, WIDE, wideColumns } from './widePanels';

/** Bytes of the panels of B that are packed at once: they stay in the second cache. So does a B of twice that, as it lies. */
const ROOM: usize = 262_144;

/** Bytes of the panels that are gone through before the next ones: they stay in the nearest cache. */
const NEAR: i32 = 24_576;

/** Where the sums of lines lie, and where each line goes on: behind the panels. */
const KEPT: usize = ROOM;
const CURSORS: usize = KEPT + <usize>(NEAR / <i32>ROW) * SUMS;

/** Bytes that products by lists need to work in. */
export function listedScratchBytes(): i32 {
  return <i32>CURSORS + LINES * 4;
}

/**
 * C[lines × n] = act(A·B + bias), or C −= slope · A·B: panels of B, lines of A.
 * @param k at most what `gemm` sums at once
 * @param activation the code of ReLU or LeakyReLU, 0 for none, or DESCEND
 * @returns whether B is finite
 */
export function listedProduct(
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
  activation: i32,
  slope: f32,
  lists: usize,
  scratch: usize,
): bool {
  const bRow = <usize>(isTransposed ? k : n) * FLOAT;
  const toRow = <usize>n * FLOAT;
  const wide = wideColumns(n);
  let sound = f32x4.splat(0);
  beginLists(lines, lists);
  closeLines(lines, ends, list);
  for (let j = 0; j < n; ) {
    const isWide = j < wide;
    const each = isWide ? WIDE : NARROW;
    const bytes = <usize>k * ROW;
    const columns = min(<i32>(ROOM / bytes) * each, (isWide ? wide : n) - j);
    const some = isTransposed
      ? packTurned(k, columns, each, b + <usize>j * bRow, bRow, scratch, ROW)
      : packStraight(k, columns, each, b + <usize>j * FLOAT, bRow, scratch, ROW);
    sound = v128.or(sound, some);
    const nearRows = NEAR / <i32>ROW;
    const together = max(1, nearRows / k);
    for (let line = 0; line < lines; line += LINES) {
      const count = min(LINES, lines - line);
      const lineStarts = starts + ((<usize>line) << 2);
      for (let c = 0; c < columns; c += each * together) {
        const panels = min(together, (columns - c + each - 1) / each);
        const panel = scratch + <usize>(c / each) * bytes;
        for (let near = 0; near < k; near += nearRows) {
          const end = <usize>min(k, near + nearRows) * ROW;
          const from = near === 0 ? lineStarts : scratch + CURSORS;
          if (isWide) sumLines<f64>(count, panels, from, scratch + CURSORS, list, panel, bytes, end, near === 0, scratch + KEPT);
          else sumLines<f32>(count, panels, from, scratch + CURSORS, list, panel, bytes, end, near === 0, scratch + KEPT);
        }
        for (let p = 0; p < panels; p++) {
          const column = j + c + p * each;
          const at = <usize>column * FLOAT;
          const place = to + <usize>line * toRow + at;
          const width = min(each, n - column);
          finishPanel(count, width, scratch + KEPT + <usize>p * SUMS, ROW, place, toRow, bias ? bias + at : 0, 0, activation, slope);
          listPart(count, width, place, toRow, line, column, lists);
        }
      }
    }
    j += columns;
  }
  return !v128.any_true(f32x4.ne(sound, sound));
}
