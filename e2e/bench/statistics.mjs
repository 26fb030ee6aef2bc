/** Medians, quartiles and ratios of measurements that took turns. */
// @ts-check

/** @typedef {{ median: number, low: number, high: number }} Spread the median with the first and the third quartile */

/** @param {readonly number[]} values at least one
 * @returns {Spread}
 */
export const spreadOf = (values) => ({ median: quantile(values, 0.5), low: quantile(values, 0.25), high: quantile(values, 0.75) });

/**
 * How many times as much one is as the other: the ratio within each round, so that a machine that slows down for a while weighs on both.
 * @param {readonly number[]} ones
 * @param {readonly number[]} others as many, of the same rounds
 * @returns {Spread}
 */
export const ratioOf = (ones, others) => spreadOf(ones.map((one, i) => one / (others[i] ?? Number.NaN)));

/** With linear interpolation between neighbours, as numpy's default.
 * @param {readonly number[]} values
 * @param {number} share
 */
function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}
