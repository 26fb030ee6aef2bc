/** What the logits of one sample say: a row of them, a number a class. Loops by index: they run over every sample of a set. */

/** The class with the greatest; the first of equal ones. A row of NaN has the first. */
export function likeliest(logits: Float32Array): number {
  let best = 0;
  for (let i = 1; i < logits.length; i++) if ((logits[i] ?? 0) > (logits[best] ?? 0)) best = i;
  return best;
}

/** −log of the probability that softmax gives to a class. */
export function crossEntropy(logits: Float32Array, label: number): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < logits.length; i++) most = Math.max(most, logits[i] ?? 0);
  let sum = 0;
  for (let i = 0; i < logits.length; i++) sum += Math.exp((logits[i] ?? 0) - most);
  return Math.log(sum) + most - (logits[label] ?? Number.NaN);
}
