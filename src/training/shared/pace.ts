/** The pace at which steps are taken, in steps a second; Infinity is full speed. */
import { messages } from './messages.ts';

/** What can be chosen, from slow to fast: below the first one nothing seems to happen. */
export const PACES: readonly number[] = [0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, Number.POSITIVE_INFINITY];
/** Up to this pace every step is shown; faster, as many as are read. */
export const EACH_STEP_SHOWN = 10;

/** In words: `10 steps a second`, `one step in 2 seconds`, `full speed`. */
export function paceWords(stepsPerSecond: number): string {
  if (stepsPerSecond === Number.POSITIVE_INFINITY) return messages.fullSpeed;
  if (stepsPerSecond === 1) return messages.oneStep;
  if (stepsPerSecond > 1) return messages.steps(Number(stepsPerSecond.toPrecision(2)));
  return messages.oneStepIn(Number((1 / stepsPerSecond).toPrecision(2)));
}
