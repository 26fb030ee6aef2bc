/** Tries again what may succeed the next time. */
import type { Result } from '../../../lib/result.ts';

/**
 * Makes an attempt, and another after each pause, until one succeeds.
 * @param attempt gets which try it is, from 0
 * @param pauses milliseconds
 * @returns the first success, or the last refusal
 */
export async function withRetries<T, R>(
  attempt: (tries: number) => Promise<Result<T, R>>,
  pauses: readonly number[],
): Promise<Result<T, R>> {
  let result = await attempt(0);
  for (let tries = 1; !result.ok && tries <= pauses.length; tries++) {
    await new Promise((resolve) => setTimeout(resolve, pauses[tries - 1]));
    result = await attempt(tries);
  }
  return result;
}
