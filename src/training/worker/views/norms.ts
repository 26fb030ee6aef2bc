/** How large many numbers are in all. Loops by index: they run over every parameter, and over all that flows, several times a second. */

function sumOfSquares(values: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i] ?? 0) ** 2;
  return sum;
}

/** The Euclidean norm. */
export const normOf = (values: Float32Array): number => Math.sqrt(sumOfSquares(values));

/** NaN of nothing. */
export const rootMeanSquare = (values: Float32Array): number => Math.sqrt(sumOfSquares(values) / values.length);
