/** Matrix products C = A·B whose A is a list of what is not 0: only that is multiplied, in the order in which `gemm` sums, so that both give the same numbers. */
import { LINES, SUMS, sumLines } from './entries';
import { finishPanel } from './finishPanel';
import { FLOAT } from './lanes';
import { beginLists, listPart } from './lists';
import { NARROW, NARROW_ROW, PLACE_SHIFT, packWide, packWideColumns, WIDE, wideColumns } from './widePanels';

/** Bytes of the panels of B that are packed at once: they stay in the second cache. So does a B of twice that, as it lies. */
const ROOM: usize = 262_144;

/** Bytes of the panels that are gone through before the next ones: they stay in the nearest cache. */
const NEAR: i32 = 24_576;

/** Where the sums of lines lie, and where each line goes on: behind the panels. */
const KEPT: usize = ROOM;
const CURSORS: usize = KEPT + <usize>(NEAR / <i32>NARROW_ROW) * SUMS;

/** Bytes that products by lists need to work in. */
export function listedScratchBytes(): i32 {
  return <i32>CURSORS + LINES * 4;
}

/** C[lines × n] = max(least, A·B + bias), or C −= rate · A·B: panels of B, lines of A. `k` is at most what `gemm` sums at once. */
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
  least: f32,
  descends: bool,
  lr: f32,
  lists: usize,
  scratch: usize,
): bool {
  const bRow = <usize>(isTransposed ? k : n) * FLOAT;
  const toRow = <usize>n * FLOAT;
  const wide = wideColumns(n);
  let sound = f32x4.splat(0);
  beginLists(lines, lists);
  for (let j = 0; j < n; ) {
    const isWide = j < wide;
    const each = isWide ? WIDE : NARROW;
    const row = <usize>each * FLOAT;
    const bytes = <usize>k * row;
    const columns = min(<i32>(ROOM / bytes) * each, (isWide ? wide : n) - j);
    const some = isTransposed
      ? packWideColumns(k, columns, each, b + <usize>j * bRow, bRow, scratch)
      : packWide(k, columns, each, b + <usize>j * FLOAT, bRow, scratch);
    sound = v128.or(sound, some);
    const nearRows = NEAR / <i32>row;
    const together = max(1, nearRows / k);
    for (let line = 0; line < lines; line += LINES) {
      const count = min(LINES, lines - line);
      const lineEnds = ends + ((<usize>line) << 2);
      const lineStarts = starts + ((<usize>line) << 2);
      for (let c = 0; c < columns; c += each * together) {
        const panels = min(together, (columns - c + each - 1) / each);
        const panel = scratch + <usize>(c / each) * bytes;
        for (let near = 0; near < k; near += nearRows) {
          const end = (<usize>min(k, near + nearRows)) << PLACE_SHIFT;
          const from = near === 0 ? lineStarts : scratch + CURSORS;
          if (isWide) sumLines<f64>(count, panels, from, scratch + CURSORS, lineEnds, list, panel, bytes, end, near === 0, scratch + KEPT);
          else sumLines<f32>(count, panels, from, scratch + CURSORS, lineEnds, list, panel, bytes, end, near === 0, scratch + KEPT);
        }
        for (let p = 0; p < panels; p++) {
          const column = j + c + p * each;
          const at = <usize>column * FLOAT;
          const place = to + <usize>line * toRow + at;
          const width = min(each, n - column);
          finishPanel(count, width, scratch + KEPT + <usize>p * SUMS, row, place, toRow, bias ? bias + at : 0, least, descends, lr);
          listPart(count, width, place, toRow, line, column, lists);
        }
      }
    }
    j += columns;
  }
  return !v128.any_true(f32x4.ne(sound, sound));
}
