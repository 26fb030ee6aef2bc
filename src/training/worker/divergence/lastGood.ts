/** From the losses of some steps to the step that did the damage. */
import { mean } from '../../../lib/sums.ts';

/** A small batch may be lucky in the midst of ruin: losses of fewer samples than this are averaged with those that follow. */
const ENOUGH_SAMPLES = 8;

/**
 * The last index at which all was well: from the next one on, up to the worst loss of all, the loss stays above the limit.
 * What came back below it by itself was no damage; what came after the worst does not count, because a ruined network may
 * give small losses again. Where nothing was well it is 0.
 * @param all losses of one step after the other, each before its update; one of parameters that are not finite as NaN
 */
export function findLastGood(all: readonly number[], limit: number, batchSize: number): number {
  const losses = all.slice(0, indexOfWorst(all) + 1);
  const few = Math.ceil(ENOUGH_SAMPLES / batchSize);
  const isWell = (index: number) => mean(losses.slice(index, index + few)) <= limit;
  let bad = losses.length;
  while (bad > 0 && !isWell(bad - 1)) bad -= 1;
  // A mean of several is above the limit before the first of them is.
  while (bad < losses.length && (losses[bad] ?? 0) <= limit) bad += 1;
  return Math.max(0, bad - 1);
}

/** The first that is no number, or else the highest. */
function indexOfWorst(losses: readonly number[]): number {
  const lost = losses.findIndex(Number.isNaN);
  return lost >= 0 ? lost : losses.indexOf(losses.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY));
}
