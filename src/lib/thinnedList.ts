/** Moments of a run in bounded memory: when they grow too heavy, those go that lie closest to their neighbors. */

/** What happened after so many steps. */
export interface Moment {
  readonly step: number;
}

export interface ThinnedList<T extends Moment> {
  /** Takes in the newest. Of two at one step the later one stays; one of an earlier step takes the place of all after it. */
  append(item: T): void;
  /** Forgets what came after a step. */
  cut(step: number): void;
  clear(): void;
  /** Those that are left, oldest first; the first and the newest always are. */
  readonly items: readonly T[];
  readonly last: T | undefined;
  /** The newest one that is not after `step`. */
  at(step: number): T | undefined;
  /** What all of them weigh together. */
  readonly weight: number;
}

/**
 * @param most what they may weigh together; the first and the newest stay even if they are heavier
 * @param weightOf of one, in the same unit
 * @param placeOf where a step lies on the scale on which those that are left are spread evenly
 */
export function createThinnedList<T extends Moment>(
  most: number,
  weightOf: (item: T) => number,
  placeOf: (step: number) => number = (step) => step,
): ThinnedList<T> {
  let items: T[] = [];
  let weight = 0;
  const weigh = (some: readonly T[]) => some.reduce((sum, item) => sum + weightOf(item), 0);
  const cut = (step: number) => {
    if ((items.at(-1)?.step ?? Number.NEGATIVE_INFINITY) <= step) return;
    items = items.filter((item) => item.step <= step);
    weight = weigh(items);
  };
  return {
    append(item) {
      cut(item.step - 1);
      items.push(item);
      weight += weightOf(item);
      while (weight > most && items.length > 2) weight -= weigh(items.splice(leastMissed(items.map(({ step }) => placeOf(step))), 1));
    },
    cut,
    clear: () => cut(Number.NEGATIVE_INFINITY),
    get items() {
      return items;
    },
    get last() {
      return items.at(-1);
    },
    at: (step) => items.findLast((item) => item.step <= step),
    get weight() {
      return weight;
    },
  };
}

/** The one whose neighbors lie closest together: what is left stays evenly spread. */
function leastMissed(places: readonly number[]): number {
  const gap = (i: number) => (places[i + 1] ?? 0) - (places[i - 1] ?? 0);
  let least = 1;
  for (let i = 2; i < places.length - 1; i++) if (gap(i) < gap(least)) least = i;
  return least;
}
