/** A line through noisy values that says how they went, neither late nor early. */

/** Some values in a row: how many, and their mean. */
export interface Counted {
  /** 0 where none of them was a finite number. */
  readonly count: number;
  readonly mean: number;
}

/** The window's half as a share of all that is shown: with the rest, a line follows what fills a tenth of the chart. */
const HALF = 1 / 50;
/** A value so many times those before it is a jump: it shows where it is, not in the window of what came before. */
const JUMP = 10;

/**
 * The mean around each place. At the start the window is as short as what came before, so that the line begins at the first value; at
 * the end it looks back only. NaN where there is no finite value.
 */
export function smoothed(row: readonly Counted[]): readonly number[] {
  const half = Math.round(row.length * HALF);
  return row.map(({ count }, place) => {
    if (count === 0) return Number.NaN;
    const before = Math.min(half, place);
    const past = row.slice(place - before, place + 1);
    const ahead = row.slice(place + 1, place + 1 + before);
    const limit = JUMP * Math.max(...past.map(({ mean }) => (Number.isNaN(mean) ? 0 : Math.abs(mean))));
    const jump = ahead.findIndex(({ mean }) => !(Math.abs(mean) <= limit));
    return weightedMean([...past, ...(jump < 0 ? ahead : ahead.slice(0, jump))]);
  });
}

/** Each value counts once; those that are not finite do not. */
function weightedMean(row: readonly Counted[]): number {
  const total = row.reduce((sum, { count }) => sum + count, 0);
  return row.reduce((sum, { count, mean }) => (count === 0 ? sum : sum + mean * count), 0) / total;
}
