/** The shape of a tile and of the panel that it reads, and the rows of A side by side where A is stored transposed. */
import { FLOAT, loadLanes, loadPart, VECTOR } from './lanes';

/** Columns of a panel, and the bytes of one of its rows. */
export const PANEL: i32 = 8;
export const PANEL_ROW: usize = 32;

/**
 * Rows of a tile. With 8 columns six are twelve sums: two multiply-adds begin at a time and each takes four turns, so with eight under way a
 * processor waits for each that is late. Without fused multiply-adds a product takes a register more: then four rows are what fits.
 */
export const TILE: i32 = isDefined(USE_FMA) ? 6 : 4;

/** Bytes of a row of a strip: a number for each row of a tile. */
export const STRIP_ROW: usize = <usize>TILE * FLOAT;

/** The first `columns` (1–TILE) of A[k × …], side by side → [k × TILE]: read as they lie, a power of two apart, they would fight for one place in the cache. */
export function packStrip(k: i32, columns: i32, a: usize, aLine: usize, strip: usize): void {
  const end = strip + <usize>k * STRIP_ROW;
  while (strip < end) {
    v128.store(strip, loadLanes(a, columns));
    if (TILE > 4) v128.store64_lane(strip, columns > 4 ? loadPart(a + VECTOR, columns - 4) : i32x4.splat(0), 0, VECTOR);
    a += aLine;
    strip += STRIP_ROW;
  }
}
