/**
 * What fastai makes of the losses of a learning-rate range test: its smoothing, and where its curve is steepest and where its valley lies. Pure.
 * `AvgSmoothLoss` of https://github.com/fastai/fastai/blob/master/fastai/learner.py, and `LRFinder`, `lr_find`, `steep`, `valley`, `minimum` of
 * https://github.com/fastai/fastai/blob/master/fastai/callback/schedule.py
 */

/** `AvgSmoothLoss(beta=0.98)` */
const BETA = 0.98;
/** `stop_div`: fastai ends the test where the smoothed loss is more than so many times its best. */
const STOP = 4;
/** `lr_find` suggests nothing from the first tenth of its batches and from the last five that were recorded. */
const [FIRST, LAST] = [10, 5];

/** The exponential moving average of the losses, with its bias toward 0 corrected. */
export function smoothLosses(losses: readonly number[], beta = BETA): readonly number[] {
  let average = 0;
  return losses.map((loss, i) => {
    average = beta * average + (1 - beta) * loss;
    return average / (1 - beta ** (i + 1));
  });
}

/** How many batches fastai would record: to the one that `stop_div` ends at, and none from the first that is not finite. */
export function stopOf(smooth: readonly number[]): number {
  let best = Number.POSITIVE_INFINITY;
  for (const [i, loss] of smooth.entries()) {
    if (!Number.isFinite(loss)) return i;
    best = Math.min(best, loss);
    if (loss > STOP * best) return i + 1;
  }
  return smooth.length;
}

/** The batches that fastai's suggestions look at, of those that were recorded. */
export const lookedAt = <T>(recorded: readonly T[]): readonly T[] => recorded.slice(FIRST, -LAST);

/** `steep`: the place after which the loss falls most for each step along the log axis; undefined where there are no two. */
export function steep(rates: readonly number[], smooth: readonly number[]): number | undefined {
  const slope = (i: number) => difference(smooth, i) / Math.log((rates[i + 1] ?? 1) / (rates[i] ?? 1));
  return leastBy(smooth.length - 1, slope);
}

/** `minimum` suggests a tenth of this place's rate. */
export const minimum = (smooth: readonly number[]): number | undefined => leastBy(smooth.length, (i) => smooth[i] ?? 0);

/** `valley`: a place about halfway down the longest falling subsequence; undefined where there is none. */
export function valley(smooth: readonly number[]): number | undefined {
  const longest = smooth.map(() => 1);
  let [start, end] = [0, 0];
  for (let i = 1; i < smooth.length; i++)
    for (let j = 0; j < i; j++) {
      const [here, before] = [longest[i] ?? 1, longest[j] ?? 1];
      if ((smooth[i] ?? 0) < (smooth[j] ?? 0) && here < before + 1) longest[i] = before + 1;
      if ((longest[end] ?? 1) < (longest[i] ?? 1)) {
        end = i;
        start = end - (longest[end] ?? 1);
      }
    }
  if (end === 0) return undefined;
  const section = (end - start) / 3;
  // Python's list counts from its end below 0, as fastai's `max_start` may by one.
  const at = start + Math.trunc(section) + Math.trunc(section / 2);
  return at < 0 ? at + smooth.length : at;
}

const difference = (of: readonly number[], i: number): number => (of[i + 1] ?? 0) - (of[i] ?? 0);

/** The first place, of so many, where something is least. */
function leastBy(count: number, of: (i: number) => number): number | undefined {
  let least: number | undefined;
  for (let i = 0; i < count; i++) if (least === undefined || of(i) < of(least)) least = i;
  return least;
}
