/** Whether a run goes to and fro without coming further. Pure. */
import type { VectorBucket } from '../../lib/thinVectors.ts';

/** Of the turns that are possible, so many are taken by a run that bounces. */
const MOST_TURNS = 0.8;
/** A loss that falls by less has not fallen. */
const FALL = 0.98;

/**
 * @param losses of the last steps, oldest first
 * @param values of every parameter over the last steps, where the network is small
 */
export function goesToAndFro(losses: readonly number[], values: readonly VectorBucket[]): boolean {
  const middle = losses.length >> 1;
  const [first, second] = [Math.min(...losses.slice(0, middle)), Math.min(...losses.slice(middle))];
  if (!(second >= FALL * first) || !losses.every(Number.isFinite)) return false;
  const [{ mean } = { mean: [] as ArrayLike<number> }] = values;
  const paths = Array.from({ length: mean.length }, (_, i) => values.map((bucket) => bucket.mean[i] ?? Number.NaN));
  return turns(losses) || paths.some(turns);
}

/** Whether a number goes up and down in turns. */
function turns(numbers: readonly number[]): boolean {
  const moves = numbers.slice(1).map((number, i) => Math.sign(number - (numbers[i] ?? number)));
  const turned = moves.slice(1).filter((move, i) => move * (moves[i] ?? 0) < 0).length;
  return moves.length > 1 && turned >= MOST_TURNS * (moves.length - 1);
}
