/** Series that thin themselves: they take values for ever and stay small. */
import { Ema } from './smoothing.ts';

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
  /** The smoothed value after `lastStep`: of all values so far, whatever the buckets. NaN before the first finite one. */
  readonly smooth: number;
}

/** Values of a growing number of steps in at most `capacity` buckets; when they are full, neighbors merge and buckets span twice the steps. */
export class ThinSeries {
  readonly #capacity: number;
  readonly #ema: Ema;
  #buckets: Bucket[] = [];
  #span = 1;

  /** @param keep how much of the smoothed value each step keeps: 0.95 looks back about 20 steps. */
  constructor(capacity = 512, keep = 0.95) {
    this.#capacity = Math.max(2, capacity);
    this.#ema = new Ema(keep);
  }

  /** Steps come in rising order, as whole numbers; one that does not rise is left out. */
  append(step: number, value: number): void {
    const last = this.#buckets.at(-1);
    if (last && step <= last.lastStep) return;
    const added = bucketOf(step, value, this.#ema.add(value));
    if (last && this.#slot(last.firstStep) === this.#slot(step)) this.#buckets[this.#buckets.length - 1] = merge(last, added);
    else this.#buckets.push(added);
    while (this.#buckets.length > this.#capacity) this.#double();
  }

  /** The buckets so far, in rising order: a fresh array each time, whose buckets never change. */
  buckets(): readonly Bucket[] {
    return [...this.#buckets];
  }

  /** How many steps one bucket spans. */
  get span(): number {
    return this.#span;
  }

  #slot(step: number): number {
    return Math.floor((step - 1) / this.#span); // steps count from 1: buckets of 4 are 1–4, 5–8, …
  }

  #double(): void {
    this.#span *= 2;
    const merged: Bucket[] = [];
    for (const bucket of this.#buckets) {
      const last = merged.at(-1);
      if (last && this.#slot(last.firstStep) === this.#slot(bucket.firstStep)) merged[merged.length - 1] = merge(last, bucket);
      else merged.push(bucket);
    }
    this.#buckets = merged;
  }
}

function bucketOf(step: number, value: number, smooth: number): Bucket {
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
    smooth,
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
    smooth: b.smooth,
  };
}

/** At most `capacity` rows, evenly spread over all that were ever added, and always the newest. */
export class ThinRows<T> {
  readonly #capacity: number;
  #kept: T[] = [];
  #newest: T | undefined;
  #added = 0;
  #stride = 1;

  constructor(capacity = 256) {
    this.#capacity = Math.max(2, capacity);
  }

  append(row: T): void {
    const isKept = this.#added % this.#stride === 0;
    this.#added++;
    this.#newest = isKept ? undefined : row;
    if (!isKept) return;
    this.#kept.push(row);
    if (this.#kept.length < this.#capacity) return;
    this.#newest = this.#kept.at(-1);
    this.#kept = this.#kept.filter((_, i) => i % 2 === 0);
    this.#stride *= 2;
    if (this.#kept.at(-1) === this.#newest) this.#newest = undefined;
  }

  /** The newest row. */
  get last(): T | undefined {
    return this.#newest ?? this.#kept.at(-1);
  }

  /** Forgets the rows that do not fit. */
  keep(fits: (row: T) => boolean): void {
    this.#kept = this.#kept.filter(fits);
    if (this.#newest !== undefined && !fits(this.#newest)) this.#newest = undefined;
  }

  /** The rows so far, the newest last: a fresh array each time. */
  rows(): readonly T[] {
    return this.#newest === undefined ? [...this.#kept] : [...this.#kept, this.#newest];
  }
}
