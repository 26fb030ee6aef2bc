/** The pace at which steps are taken, in steps a second; Infinity is full speed. */

/** What can be chosen, from slow to fast: below the first one nothing seems to happen. */
export const PACES: readonly number[] = [0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, Number.POSITIVE_INFINITY];
/** Up to this pace every step is shown; faster, as many as are read. */
export const EACH_STEP_SHOWN = 10;

/** In words: `10 steps a second`, `one step in 2 seconds`, `full speed`. */
export function paceWords(stepsPerSecond: number): string {
  if (stepsPerSecond === Number.POSITIVE_INFINITY) return 'full speed';
  if (stepsPerSecond === 1) return '1 step a second';
  if (stepsPerSecond > 1) return `${Number(stepsPerSecond.toPrecision(2)).toLocaleString('en-US')} steps a second`;
  return `one step in ${Number((1 / stepsPerSecond).toPrecision(2))} seconds`;
}
