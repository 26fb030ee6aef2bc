/** Distinguishes a run that has blown up from one that only learns badly, by its losses. */
import type { Target } from '../../../datasets/datasets.ts';
import { mean } from '../../../lib/sums.ts';

export interface DetectorFacts {
  readonly target: Target;
  readonly batchSize: number;
  /** The loss of knowing nothing. */
  readonly reference: number;
}

export interface DivergenceDetector {
  /** Takes in the loss of the next step. @returns whether the run has blown up */
  add(loss: number): boolean;
  /** What losses are compared with now. */
  readonly reference: number;
  /** The mean of the last few losses; the reference before there are any. */
  readonly level: number;
  /** Whether the losses are such that one would gladly come back here. */
  readonly isCalm: boolean;
}

/** No run comes back from a loss so many times the reference. */
const JUMP = 1e4;

/** Losses are judged by means of five, because a batch may be a single sample. */
const FIVE = 5;

/**
 * Nor from means of five that stay above so many times the reference, one after the other. A healthy start comes back within
 * ten steps, from however high: RMSprop at PyTorch's own rate of 0.01 throws two layers of 512 to 450 times ln C.
 */
const LASTING: { readonly [T in Target['type']]: readonly { readonly fives: number; readonly times: number }[] } = {
  classes: [
    { fives: 2, times: 10 },
    { fives: 3, times: 4 },
  ],
  values: [
    { fives: 2, times: 1000 },
    { fives: 3, times: 100 },
  ],
};
const MOST_FIVES = 3;

/**
 * A network of classes that was thrown beyond `times` the reference must know something again soon, or it is ruined: thrown so
 * far that its neurons are all off, it gives every digit the same answer. Batches must be large enough for a loss to say so.
 */
const RUIN = { times: 10, steps: 15, batchSize: 32, knows: 0.8 };
const TEN = 10;

/** Up to this many times the reference a mean is calm. */
const CALM = 2;

const median = (losses: readonly number[]): number => losses.toSorted((a, b) => a - b)[Math.floor(losses.length / 2)] ?? Number.NaN;

export function createDivergenceDetector({ target, batchSize, reference }: DetectorFacts): DivergenceDetector {
  let recent: readonly number[] = [];
  let isFirst = true;
  let known = reference;
  /** Steps since it was thrown far and has not come back. */
  let lost = 0;
  /** Steps since a loss was so high that a mean with it could last. */
  let sinceHigh = 0;
  /** What a mean must be above at least to last: where none of five losses is, no mean is. */
  const lowest = Math.min(...LASTING[target.type].map(({ times }) => times));
  const canBeRuined = target.type === 'classes' && batchSize >= RUIN.batchSize;
  /** The last means of five, the newest first; what is not there yet has none. */
  const means = (count: number) =>
    Array.from({ length: count }, (_, i) => recent.slice(-(i + 1) * FIVE, recent.length - i * FIVE))
      .filter(({ length }) => length === FIVE)
      .map(mean);
  const lasts = ({ fives, times }: { fives: number; times: number }) => {
    const last = means(fives);
    return last.length === fives && last.every((one) => one > times * known);
  };
  const isRuined = () => {
    if (!canBeRuined) return false;
    const knows = Math.min(...recent.slice(-FIVE)) <= RUIN.knows * known || median(recent.slice(-TEN)) <= known;
    if (knows) lost = 0;
    else if (lost > 0 || means(1).some((one) => one > RUIN.times * known)) lost += 1;
    return lost > RUIN.steps;
  };
  return {
    add(loss) {
      if (!Number.isFinite(loss)) return true;
      // Parameters of a file may start far off; that is no fault of the run.
      if (isFirst) known = Math.max(known, loss);
      isFirst = false;
      recent = [...recent.slice(1 - MOST_FIVES * FIVE), loss];
      sinceHigh = loss > lowest * known ? 0 : sinceHigh + 1;
      return isRuined() || loss > JUMP * known || (sinceHigh < FIVE && LASTING[target.type].some(lasts));
    },
    get reference() {
      return known;
    },
    get level() {
      return recent.length > 0 ? mean(recent) : known;
    },
    get isCalm() {
      return means(MOST_FIVES).every((one) => one <= CALM * known);
    },
  };
}
