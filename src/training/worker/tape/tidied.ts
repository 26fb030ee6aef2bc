/** `tf.tidy` for work that gives back numbers: it would look through each of them for tensors to keep, longer than a step takes. */
import * as tf from '@tensorflow/tfjs-core';

/** Does the work, and lets go of all tensors that it has made. @returns what the work gives back, in which there is no tensor */
export function tidied<T>(work: () => T): T {
  const results: T[] = [];
  tf.tidy(() => void results.push(work()));
  return results[0] as T;
}
