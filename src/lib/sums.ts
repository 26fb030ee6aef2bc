/** Sums, products and means of numbers. */

export function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

/** 1 of none, so that a shape without lengths is that of one number. */
export function product(numbers: Iterable<number>): number {
  let total = 1;
  for (const number of numbers) total *= number;
  return total;
}

/** NaN of none. */
export const mean = (numbers: readonly number[]): number => sum(numbers) / numbers.length;

/** The mean square of what the numbers are away from `middle`: of all of them, divided by n. NaN of none. */
export const variance = (numbers: readonly number[], middle = mean(numbers)): number =>
  mean(numbers.map((number) => (number - middle) ** 2));
