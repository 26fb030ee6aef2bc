/** What is said of a network's curve and of those behind it, on the card of the data and beside the large plot. Pure. */
import { formatCount } from '../../lib/numbers.ts';
import type { FittedMoment } from './fits.ts';

/** In a sentence, how the curves are read. */
export function fitSentence(step: number, earlier: readonly FittedMoment[]): string {
  const now = `The solid line is what the network gives after step ${formatCount(step)}`;
  return earlier.length === 0
    ? `${now}.`
    : `${now}; the dashed ones behind it, the older the fainter, after ${earlier.length === 1 ? 'step' : 'steps'} ${listed(earlier)}.`;
}

/** A few words, as long as a card is wide: `dashed: steps 0 … 1,000`. */
export function fitWords(earlier: readonly FittedMoment[]): string {
  const [first, last] = [earlier[0], earlier.at(-1)];
  if (!first || !last) return 'line: the network';
  return first === last
    ? `dashed: step ${formatCount(first.step)}`
    : `dashed: steps ${formatCount(first.step)} … ${formatCount(last.step)}`;
}

function listed(earlier: readonly FittedMoment[]): string {
  const steps = earlier.map(({ step }) => formatCount(step));
  return steps.length === 1 ? `${steps[0]}` : `${steps.slice(0, -1).join(', ')} and ${steps.at(-1)}`;
}
