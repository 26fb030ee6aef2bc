/** Panels of 48 or 32 columns of B: a list of what is not 0 in A is summed out of them, and of the nearest cache. */

/** Columns of a wide panel, and of a narrow one: their sums are twelve vectors, as many as there are registers for, and eight. */
export const WIDE: i32 = 48;
export const NARROW: i32 = 32;

/**
 * Bytes from a row of a panel to the next, PLACE_BYTES of those who call. A narrow one leaves a third of it as it is: so a place in a list is
 * the same number of bytes in both, and nothing is left to multiply.
 */
export const ROW: usize = 192;

/** How many of so many columns go by wide panels. The rest goes by at most two narrow ones, and only the last panel may have columns to spare. */
export function wideColumns(n: i32): i32 {
  const units = (n + 15) / 16;
  return min(n, max(0, units - 2 * ((2 * units) % 3)) * 16);
}
