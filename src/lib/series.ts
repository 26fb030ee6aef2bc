/** Series that thin themselves: they take values for ever and stay small. */

/** Neighboring steps as one: what was least, most and on average, so that no spike is lost. */
export interface Bucket {
  readonly firstStep: number;
  readonly lastStep: number;
  /** How many finite values, and how many that were NaN or infinite; only the finite count in what follows. */
  readonly count: number;
  readonly bad: number;
  /** NaN while `count` is 0, as are max, mean and latest. */
  readonly min: number;
  readonly max: number;
  readonly mean: number;
  readonly latest: number;
}

/** Values of a growing number of steps in a bounded number of buckets. */
export interface ThinSeries {
  /** Steps come in rising order, as whole numbers; one that does not rise is left out. */
  append(step: number, value: number): void;
  /** The buckets so far, in rising order: a fresh array each time, whose buckets never change. */
  buckets(): readonly Bucket[];
  /** How many steps one bucket spans. */
  readonly span: number;
}

/**
 * When the buckets are full, neighbors merge and buckets span twice the steps.
 * @param capacity buckets at most
 */
export function createThinSeries(capacity = 512): ThinSeries {
  const most = Math.max(2, capacity);
  let buckets: Bucket[] = [];
  let span = 1;
  const slot = (step: number): number => Math.floor((step - 1) / span); // steps count from 1: buckets of 4 are 1–4, 5–8, …

  /** Puts a bucket behind the others, or into the last one where both lie in one slot. */
  const place = (bucket: Bucket) => {
    const last = buckets.at(-1);
    if (last && slot(last.firstStep) === slot(bucket.firstStep)) buckets[buckets.length - 1] = merge(last, bucket);
    else buckets.push(bucket);
  };
  const double = () => {
    span *= 2;
    const before = buckets;
    buckets = [];
    for (const bucket of before) place(bucket);
  };

  return {
    append(step, value) {
      const last = buckets.at(-1);
      if (last && step <= last.lastStep) return;
      place(bucketOf(step, value));
      while (buckets.length > most) double();
    },
    buckets: () => [...buckets],
    get span() {
      return span;
    },
  };
}

function bucketOf(step: number, value: number): Bucket {
  const finite = Number.isFinite(value);
  const kept = finite ? value : Number.NaN;
  return {
    firstStep: step,
    lastStep: step,
    count: finite ? 1 : 0,
    bad: finite ? 0 : 1,
    min: kept,
    max: kept,
    mean: kept,
    latest: kept,
  };
}

/** Two neighbors as one bucket, `a` before `b`. Written out field by field: with spreads it took half the time of a long run's charts. */
function merge(a: Bucket, b: Bucket): Bucket {
  const figures = a.count === 0 ? b : a;
  const both = a.count > 0 && b.count > 0;
  const count = a.count + b.count;
  const min = both ? Math.min(a.min, b.min) : figures.min;
  const max = both ? Math.max(a.max, b.max) : figures.max;
  const mean = both ? a.mean * (a.count / count) + b.mean * (b.count / count) : figures.mean;
  return {
    firstStep: a.firstStep,
    lastStep: b.lastStep,
    count,
    bad: a.bad + b.bad,
    min,
    max,
    mean: both ? Math.min(Math.max(mean, min), max) : mean,
    latest: both ? b.latest : figures.latest,
  };
}

/** Rows of which few enough are kept. */
export interface ThinRows<T> {
  append(row: T): void;
  /** The newest row. */
  readonly last: T | undefined;
  /** Forgets the rows that do not fit. */
  keep(fits: (row: T) => boolean): void;
  /** The rows so far, the newest last: a fresh array each time. */
  rows(): readonly T[];
}

/** At most `capacity` rows, evenly spread over all that were ever added, and always the newest. */
export function createThinRows<T>(capacity = 256): ThinRows<T> {
  const most = Math.max(2, capacity);
  let kept: T[] = [];
  let newest: T | undefined;
  let added = 0;
  let stride = 1;
  return {
    append(row) {
      const isKept = added % stride === 0;
      added++;
      newest = isKept ? undefined : row;
      if (!isKept) return;
      kept.push(row);
      if (kept.length < most) return;
      newest = kept.at(-1);
      kept = kept.filter((_, i) => i % 2 === 0);
      stride *= 2;
      if (kept.at(-1) === newest) newest = undefined;
    },
    get last() {
      return newest ?? kept.at(-1);
    },
    keep(fits) {
      kept = kept.filter(fits);
      if (newest !== undefined && !fits(newest)) newest = undefined;
    },
    rows: () => (newest === undefined ? [...kept] : [...kept, newest]),
  };
}
