/** Laws of the thin series: bounded, in order, and no spike is ever lost. */
import { array, assert, constantFrom, float, integer, oneof, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { createThinRows, createThinSeries } from './series.ts';

const SEED = { seed: 11 };
const finite = float({ noNaN: true, noDefaultInfinity: true });
const value = oneof({ weight: 8, arbitrary: finite }, constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY));
/** Steps rise by one mostly, now and then by more. */
const entries = array(tuple(oneof({ weight: 5, arbitrary: integer({ min: 1, max: 1 }) }, integer({ min: 1, max: 40 })), value), {
  minLength: 1,
  maxLength: 300,
}).map((pairs) => {
  let step = 0;
  return pairs.map(([gap, number]) => {
    step += gap;
    return { step, number };
  });
});

function fill(rows: readonly { step: number; number: number }[], capacity: number) {
  const series = createThinSeries(capacity);
  for (const { step, number } of rows) series.append(step, number);
  return series.buckets();
}

test('stays within its capacity, its steps rise and none goes missing', () => {
  assert(
    property(entries, integer({ min: 2, max: 40 }), (rows, capacity) => {
      const buckets = fill(rows, capacity);
      expect(buckets.length).toBeLessThanOrEqual(capacity);
      const edges = buckets.flatMap((bucket) => [bucket.firstStep, bucket.lastStep]);
      expect(edges).toEqual([...edges].sort((a, b) => a - b));
      expect([edges[0], edges.at(-1)]).toEqual([rows[0]?.step, rows.at(-1)?.step]);
      expect(buckets.reduce((sum, bucket) => sum + bucket.count + bucket.bad, 0)).toBe(rows.length);
    }),
    SEED,
  );
});

test('keeps the least and the most of all finite values and counts the others', () => {
  assert(
    property(entries, integer({ min: 2, max: 40 }), (rows, capacity) => {
      const buckets = fill(rows, capacity).filter((bucket) => bucket.count > 0);
      const numbers = rows.map((row) => row.number).filter(Number.isFinite);
      expect(Math.min(...buckets.map((bucket) => bucket.min))).toBe(Math.min(...numbers));
      expect(Math.max(...buckets.map((bucket) => bucket.max))).toBe(Math.max(...numbers));
      for (const { min, mean, max } of buckets) expect(min <= mean && mean <= max).toBe(true);
    }),
    SEED,
  );
});

test('each bucket has the mean and the latest of its own steps', () => {
  assert(
    property(entries, (rows) => {
      for (const bucket of fill(rows, 8)) {
        const own = rows.filter(({ step }) => step >= bucket.firstStep && step <= bucket.lastStep).map((row) => row.number);
        const numbers = own.filter(Number.isFinite);
        expect(bucket.bad).toBe(own.length - numbers.length);
        if (numbers.length === 0) continue;
        const scale = Math.max(...numbers.map(Math.abs), 1e-30);
        const mean = numbers.reduce((sum, number) => sum + number / numbers.length, 0);
        expect(Math.abs(bucket.mean - mean) / scale).toBeLessThan(1e-9);
        expect(bucket.latest).toBe(numbers.at(-1));
      }
    }),
    SEED,
  );
});

test('where a bucket of many steps takes in a few more, each step counts once in the mean', () => {
  const series = createThinSeries(2);
  for (const [i, number] of [0, 0, 0, 0, 0, 0, 12].entries()) series.append(i + 1, number);
  expect(series.buckets().map(({ count, mean }) => [count, mean])).toEqual([
    [4, 0],
    [3, 4],
  ]);
});

test('the smoothed value does not depend on how thin the series has become', () => {
  assert(
    property(entries, (rows) => {
      const exact = new Map(fill(rows, 1000).map((bucket) => [bucket.lastStep, bucket.smooth]));
      for (const bucket of fill(rows, 5)) expect(bucket.smooth).toBe(exact.get(bucket.lastStep));
    }),
    SEED,
  );
});

test('buckets span 1, 2, 4 … whole steps, counted from step 1', () => {
  const series = createThinSeries(4);
  const spans: string[] = [];
  for (let step = 1; step <= 10; step++) {
    series.append(step, step);
    spans.push(
      series
        .buckets()
        .map(({ firstStep, lastStep }) => (firstStep === lastStep ? firstStep : `${firstStep}–${lastStep}`))
        .join(' '),
    );
  }
  expect(spans.slice(3)).toMatchInlineSnapshot(`
    [
      "1 2 3 4",
      "1–2 3–4 5",
      "1–2 3–4 5–6",
      "1–2 3–4 5–6 7",
      "1–2 3–4 5–6 7–8",
      "1–4 5–8 9",
      "1–4 5–8 9–10",
    ]
  `);
});

test('a step that does not rise is left out', () => {
  const series = createThinSeries();
  series.append(5, 1);
  series.append(5, 2);
  series.append(4, 3);
  expect(series.buckets().map(({ lastStep, latest }) => [lastStep, latest])).toEqual([[5, 1]]);
});

test('rows stay bounded, evenly spread, and end with the newest', () => {
  assert(
    property(integer({ min: 1, max: 3000 }), integer({ min: 2, max: 64 }), (count, capacity) => {
      const thin = createThinRows<number>(capacity);
      for (let i = 0; i < count; i++) thin.append(i);
      const rows = thin.rows();
      expect(rows.length).toBeLessThanOrEqual(capacity);
      expect([rows[0], rows.at(-1)]).toEqual([0, count - 1]);
      const gaps = rows.slice(1, -1).map((row, i) => row - (rows[i] ?? 0));
      expect(new Set(gaps).size).toBeLessThanOrEqual(1);
    }),
    SEED,
  );
});

test('rows end with the newest after each that is added', () => {
  for (let capacity = 2; capacity < 10; capacity++) {
    const thin = createThinRows<number>(capacity);
    for (let i = 0; i < 100; i++) {
      thin.append(i);
      expect([thin.last, thin.rows().at(-1), new Set(thin.rows()).size]).toEqual([i, i, thin.rows().length]);
    }
  }
});

test('rows that no longer count are let go, and what follows is added behind the rest', () => {
  const thin = createThinRows<number>(4);
  for (let i = 0; i < 12; i++) thin.append(i);
  expect(thin.rows()).toEqual([0, 4, 8, 11]);
  thin.keep((row) => row < 8);
  expect([thin.rows(), thin.last]).toEqual([[0, 4], 4]);
  thin.append(8);
  expect(thin.rows()).toEqual([0, 4, 8]);
  thin.keep(() => false);
  expect([thin.rows(), thin.last]).toEqual([[], undefined]);
});
