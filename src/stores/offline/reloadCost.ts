/** What a reload does to what goes on, in a sentence: it is said before anybody presses. Pure. */

export interface GoingOn {
  readonly isRacing: boolean;
  readonly isFinding: boolean;
  /** The run of the open network is larger than what is kept of runs. */
  readonly isTooLarge: boolean;
  readonly isTraining: boolean;
}

/** What would be lost first. */
export function reloadCost({ isRacing, isFinding, isTooLarge, isTraining }: GoingOn): string {
  if (isRacing) return 'A reload ends the race: take a lane first, or reload later.';
  if (isTooLarge) return 'This run is too large to be kept: a reload loses what it has learned. Save with parameters keeps it.';
  if (isTraining) return 'Training is paused and saved before the reload; Continue takes it on from the same step.';
  if (isFinding) return 'What is open is saved before the reload; the search for a rate ends with it.';
  return 'What is open is saved before the reload.';
}
