/** How a network's curve was at earlier moments of its run, few of them: at most two for each power of ten of steps. */
import type { FittedCurve } from '../../training/shared/plotViews.ts';

export interface FittedMoment {
  readonly step: number;
  readonly curve: FittedCurve;
}

export interface Fits {
  /** Takes in the curve after so many steps. Of those that lie close together the first one stays; what came after this step is forgotten. */
  add(fit: FittedMoment): void;
  /** Forgets all that came after a step. */
  cut(step: number): void;
  /** Oldest first: a fresh array each time. */
  rows(): readonly FittedMoment[];
}

export function createFits(): Fits {
  let fits: FittedMoment[] = [];
  const cut = (step: number) => {
    fits = fits.filter((fit) => fit.step <= step);
  };
  return {
    add(fit) {
      cut(fit.step);
      const last = fits.at(-1);
      if (!last || rungOf(last.step) < rungOf(fit.step)) fits.push(fit);
    },
    cut,
    rows: () => [...fits],
  };
}

/** Steps 1 and 2 are one rung, 3 to 9 the next, then 10 to 31, 32 to 99, and so on. */
const rungOf = (step: number): number => (step === 0 ? -1 : Math.floor(2 * Math.log10(step)));

/** Curves behind the present one; more of them hide each other. */
const MOST_EARLIER = 6;

/** Those to be drawn behind the curve of a moment, oldest first. */
export const earlierFits = (fits: readonly FittedMoment[], step: number): readonly FittedMoment[] =>
  fits.filter((fit) => fit.step < step).slice(-MOST_EARLIER);
