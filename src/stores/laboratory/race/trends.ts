/** What the losses of a run did, in a few numbers that chance does not make. Pure. */
import { mean, sum, variance } from '../../../lib/sums.ts';

export interface Trend {
  readonly steps: number;
  readonly start: number;
  /** The mean of the last quarter of the steps, and of the quarter before it. */
  readonly now: number;
  readonly before: number;
  /** How the batches differ within the last quarter, as a share of its mean. */
  readonly noise: number;
  /** The greatest mean of five steps in a row, after the first. */
  readonly peak: number;
  /** The slope over all steps, and over the later half, each as a multiple of what chance makes of it (its t). */
  readonly slope: number;
  readonly lateSlope: number;
  /** Of the turns that the later half could take, up and down at each step, so many. Chance takes two of three. */
  readonly turns: number;
}

/** Steps that are one for `peak`. */
const FEW = 5;

/** The mean of the last quarter: what a loss has come to. NaN of no steps. */
export const levelOf = (losses: ArrayLike<number>, steps = losses.length): number => mean(quarter(losses, 3, steps));

function quarter(losses: ArrayLike<number>, which: number, steps: number): readonly number[] {
  const from = Math.floor((which * steps) / 4);
  return Array.from({ length: Math.floor(((which + 1) * steps) / 4) - from }, (_, i) => losses[from + i] ?? Number.NaN);
}

export function trendOf(losses: ArrayLike<number>): Trend {
  const steps = losses.length;
  const all = Array.from(losses);
  const late = all.slice(steps >> 1);
  const last = quarter(losses, 3, steps);
  const now = mean(last);
  return {
    steps,
    start: all[0] ?? Number.NaN,
    now,
    before: mean(quarter(losses, 2, steps)),
    noise: Math.sqrt(variance(last, now)) / Math.abs(now),
    peak: peakOf(all.slice(1)),
    slope: slopeOf(all),
    lateSlope: slopeOf(late),
    turns: turnsOf(late),
  };
}

function peakOf(losses: readonly number[]): number {
  const last = Math.max(0, losses.length - FEW);
  return Array.from({ length: last + 1 }, (_, i) => mean(losses.slice(i, i + FEW))).reduce((a, b) => Math.max(a, b));
}

/** The slope of the straight line through the numbers, by its standard error: https://en.wikipedia.org/wiki/Simple_linear_regression. 0 of numbers that are all the same. */
function slopeOf(numbers: readonly number[]): number {
  const n = numbers.length;
  if (n < 3) return 0;
  const [middle, level] = [(n - 1) / 2, mean(numbers)];
  const sxx = sum(numbers.map((_, x) => (x - middle) ** 2));
  const sxy = sum(numbers.map((y, x) => (x - middle) * (y - level)));
  const syy = sum(numbers.map((y) => (y - level) ** 2));
  const left = Math.max(syy - sxy ** 2 / sxx, Number.EPSILON * syy);
  return left > 0 ? sxy / Math.sqrt((left / (n - 2)) * sxx) : 0;
}

function turnsOf(numbers: readonly number[]): number {
  const moves = numbers.slice(1).map((number, i) => number - (numbers[i] ?? number));
  const turned = moves.slice(1).filter((move, i) => move * (moves[i] ?? 0) < 0).length;
  return moves.length > 1 ? turned / (moves.length - 1) : 0;
}
