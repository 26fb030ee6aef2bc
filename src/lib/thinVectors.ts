/** Rows of numbers by step that thin themselves: between which values each number moved, and where nothing is known. */

/** Neighboring steps as one, number by number. */
export interface VectorBucket {
  readonly firstStep: number;
  /** Every step from the first one to this one is in it. */
  readonly lastStep: number;
  readonly low: Float32Array;
  readonly high: Float32Array;
  readonly mean: Float32Array;
  /** The row of the last step. */
  readonly latest: Float32Array;
}

/** Rows of equal length in a bounded number of buckets. A gap in the steps stays a gap: no bucket reaches over it. */
export interface ThinVectors {
  /** Steps come in rising order, from 0; one that does not rise is left out, and so is a row that is not of finite numbers. */
  append(step: number, row: Float32Array): void;
  /** Forgets every bucket that reaches beyond a step. */
  cut(step: number): void;
  /** The buckets so far, in rising order: a fresh array each time, whose buckets never change. */
  buckets(): readonly VectorBucket[];
}

/** @param capacity buckets at most; when they are full, neighbors merge and buckets span twice the steps */
export function createThinVectors(capacity: number): ThinVectors {
  let buckets: VectorBucket[] = [];
  let span = 1;
  const slot = (step: number): number => Math.floor(step / span);
  const belongs = (last: VectorBucket | undefined, firstStep: number): last is VectorBucket =>
    last !== undefined && last.lastStep + 1 === firstStep && slot(last.firstStep) === slot(firstStep);

  const place = (bucket: VectorBucket) => {
    const last = buckets.at(-1);
    if (belongs(last, bucket.firstStep)) buckets[buckets.length - 1] = merge(last, bucket);
    else buckets.push(bucket);
  };
  const double = () => {
    span *= 2;
    const before = buckets;
    buckets = [];
    for (const bucket of before) place(bucket);
  };

  /** The newest is still written to, so what is given away is a copy of it. */
  const given = (): VectorBucket[] => buckets.map((bucket, i) => (i === buckets.length - 1 ? copyOf(bucket) : bucket));

  return {
    append(step, row) {
      const last = buckets.at(-1);
      if ((last && step <= last.lastStep) || !row.every(Number.isFinite)) return;
      if (belongs(last, step)) buckets[buckets.length - 1] = widen(last, row);
      else buckets.push({ firstStep: step, lastStep: step, low: row.slice(), high: row.slice(), mean: row.slice(), latest: row.slice() });
      // Where all that is left are gaps, nothing more can merge.
      while (buckets.length > Math.max(2, capacity) && span <= step) double();
    },
    cut(step) {
      buckets = buckets.filter(({ lastStep }) => lastStep <= step);
      buckets = given(); // the one that is the newest now may have been given away
    },
    buckets: given,
  };
}

/** Written into the arrays of the newest bucket, which nobody else has: it runs at every step. */
function widen(bucket: VectorBucket, row: Float32Array): VectorBucket {
  const { low, high, mean, latest, firstStep, lastStep } = bucket;
  const count = lastStep + 2 - firstStep;
  for (let i = 0; i < row.length; i++) {
    const value = row[i] as number;
    if (value < (low[i] as number)) low[i] = value;
    if (value > (high[i] as number)) high[i] = value;
    mean[i] = (mean[i] as number) + (value - (mean[i] as number)) / count;
    latest[i] = value;
  }
  return { ...bucket, lastStep: lastStep + 1 };
}

/** Two neighbors as one, `a` before `b`. */
function merge(a: VectorBucket, b: VectorBucket): VectorBucket {
  const [countA, countB] = [a.lastStep + 1 - a.firstStep, b.lastStep + 1 - b.firstStep];
  const share = countB / (countA + countB);
  return {
    firstStep: a.firstStep,
    lastStep: b.lastStep,
    low: a.low.map((value, i) => Math.min(value, b.low[i] as number)),
    high: a.high.map((value, i) => Math.max(value, b.high[i] as number)),
    mean: a.mean.map((value, i) => value + ((b.mean[i] as number) - value) * share),
    latest: b.latest,
  };
}

const copyOf = ({ firstStep, lastStep, low, high, mean, latest }: VectorBucket): VectorBucket => ({
  firstStep,
  lastStep,
  low: low.slice(),
  high: high.slice(),
  mean: mean.slice(),
  latest: latest.slice(),
});
