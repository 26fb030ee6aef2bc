/** What is said of a network's curve and of those behind it, on the card of the data and beside the large plot. Pure. */
import { formatCount } from '../../lib/numbers.ts';
import type { FittedMoment } from './fits.ts';
import { lateMessages } from './lateMessages.ts';

/** In a sentence, how the curves are read. */
export const fitSentence = (step: number, earlier: readonly FittedMoment[]): string =>
  earlier.length === 0
    ? lateMessages.fit.now(step)
    : lateMessages.fit.nowAndThen(
        step,
        earlier.map((moment) => formatCount(moment.step)),
      );

/** A few words, as long as a card is wide: `dashed: steps 0 … 1,000`. */
export function fitWords(earlier: readonly FittedMoment[]): string {
  const [first, last] = [earlier[0], earlier.at(-1)];
  if (!first || !last) return lateMessages.fit.line;
  return first === last ? lateMessages.fit.dashed(first.step) : lateMessages.fit.allDashed(first.step, last.step);
}
