/** Columns of cards broken into rows that a canvas has room for, as words are broken into lines. Pixels at zoom 1; pure. */

/** How wide a row may be where nothing asks for another width: four cards and what is between them, about what a laptop shows at full size. */
export const ROW_WIDTH = 1024;
/** Between two columns: room for a wire and the shape on it. */
export const COLUMN_GAP = 64;
/** A wire that is cut at the end of a row beside the first one is as bad as a row that is left empty. */
const CUT = 1;
/** The last row may be as short as it likes, nearly. */
const LAST = 0.1;

/** One column: how wide it is, and how many wires go past its right side. */
export interface Column {
  readonly width: number;
  readonly wiresBehind: number;
}

/** Which columns begin a row. Of all ways to break them the one that leaves the least room empty and cuts the fewest wires. */
export function rowStarts(columns: readonly Column[], rowWidth = ROW_WIDTH): readonly number[] {
  // best[i]: the cheapest way to break the first i columns, and where its last row begins
  const best: { readonly cost: number; readonly from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= columns.length; end++) {
    let found = { cost: Number.POSITIVE_INFINITY, from: end - 1 };
    let width = -COLUMN_GAP;
    for (let from = end - 1; from >= 0; from--) {
      width += (columns[from]?.width ?? 0) + COLUMN_GAP;
      if (width > rowWidth && from < end - 1) break;
      const cost = (best[from]?.cost ?? 0) + rowCost(width / rowWidth, columns[end - 1]?.wiresBehind ?? 0, end === columns.length);
      if (cost < found.cost) found = { cost, from };
    }
    best.push(found);
  }
  const starts: number[] = [];
  for (let end = columns.length; end > 0; end = best[end]?.from ?? 0) starts.push(best[end]?.from ?? 0);
  return starts.reverse();
}

function rowCost(full: number, wiresBehind: number, isLast: boolean): number {
  const empty = Math.max(0, 1 - full) ** 2;
  return isLast ? empty * LAST : empty + CUT * Math.max(0, wiresBehind - 1);
}
