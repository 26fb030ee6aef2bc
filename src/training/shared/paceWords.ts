/** A pace in words: `10 steps a second`, `one step in 2 seconds`, `full speed`. */
import { messages } from './messages.ts';

export function paceWords(stepsPerSecond: number): string {
  if (stepsPerSecond === Number.POSITIVE_INFINITY) return messages.fullSpeed;
  if (stepsPerSecond === 1) return messages.oneStep;
  if (stepsPerSecond > 1) return messages.steps(Number(stepsPerSecond.toPrecision(2)));
  return messages.oneStepIn(Number((1 / stepsPerSecond).toPrecision(2)));
}
