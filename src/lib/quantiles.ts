/** Where the numbers of a list lie. */

/** Between two neighbors in proportion, as `numpy.quantile` does by default; NaN of none. @param sorted in rising order */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place % 1);
}
