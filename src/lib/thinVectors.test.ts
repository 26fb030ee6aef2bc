/** Laws of thin vectors: bounded, no value lost, no gap covered. */
import { array, assert, float, integer, oneof, property, record, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { createThinVectors, type VectorBucket } from './thinVectors.ts';

const number = float({ noNaN: true, noDefaultInfinity: true, min: -1000, max: 1000 });
/** Steps rise by one mostly, now and then by more. */
const rows = array(
  record({ gap: oneof({ weight: 20, arbitrary: integer({ min: 1, max: 1 }) }, integer({ min: 2, max: 9 })), row: tuple(number, number) }),
  { minLength: 1, maxLength: 300 },
).map((entries) => {
  let step = -1;
  return entries.map(({ gap, row }) => {
    step += gap;
    return { step, row: Float32Array.from(row) };
  });
});
const SEED = { seed: 12 };

const fill = (entries: readonly { step: number; row: Float32Array }[], capacity: number) => {
  const thin = createThinVectors(capacity);
  for (const { step, row } of entries) thin.append(step, row);
  return thin;
};
const within = (entries: readonly { step: number; row: Float32Array }[], { firstStep, lastStep }: VectorBucket) =>
  entries.filter(({ step }) => step >= firstStep && step <= lastStep);

test('every bucket has all its steps, and the least, most, mean and latest of each number', () => {
  assert(
    property(rows, integer({ min: 2, max: 40 }), (entries, capacity) => {
      const buckets = fill(entries, capacity).buckets();
      expect(buckets.flatMap((bucket) => within(entries, bucket).map(({ step }) => step))).toEqual(entries.map(({ step }) => step));
      for (const bucket of buckets) {
        const own = within(entries, bucket).map(({ row }) => row);
        expect(own).toHaveLength(bucket.lastStep - bucket.firstStep + 1);
        for (const i of [0, 1]) {
          const values = own.map((row) => row[i] ?? Number.NaN);
          expect([bucket.low[i], bucket.high[i], bucket.latest[i]]).toEqual([Math.min(...values), Math.max(...values), values.at(-1)]);
          expect(Math.abs((bucket.mean[i] ?? Number.NaN) - values.reduce((sum, value) => sum + value / values.length, 0))).toBeLessThan(
            0.01,
          );
        }
      }
    }),
    SEED,
  );
});

test('without gaps it stays within its capacity, however long it gets', () => {
  for (const capacity of [2, 7, 200]) {
    const thin = createThinVectors(capacity);
    for (let step = 0; step < 5000; step++) thin.append(step, Float32Array.of(step % 2));
    const buckets = thin.buckets();
    expect(buckets.length).toBeLessThanOrEqual(capacity);
    expect(buckets.length).toBeGreaterThan(capacity / 2 - 1);
    expect(buckets.map(({ low, high }) => [low[0], high[0]]).slice(0, -1)).toEqual(buckets.slice(0, -1).map(() => [0, 1]));
  }
});

test('what was cut leaves nothing behind, and what follows does not reach over the gap', () => {
  const thin = createThinVectors(4);
  for (let step = 0; step <= 10; step++) thin.append(step, Float32Array.of(step <= 5 ? step : 1e9));
  thin.cut(5);
  for (let step = 6; step <= 9; step++) thin.append(step, Float32Array.of(step));
  const buckets = thin.buckets();
  expect(Math.max(...buckets.map(({ high }) => high[0] ?? 0))).toBe(9);
  expect(buckets.map(({ firstStep, lastStep }) => `${firstStep}–${lastStep}`)).toEqual(['0–3', '6–7', '8–9']);
});

test('a row that is no number is a gap, and a bucket that was given away never changes', () => {
  const thin = createThinVectors(2);
  thin.append(0, Float32Array.of(1));
  thin.append(1, Float32Array.of(Number.NaN));
  thin.append(2, Float32Array.of(2));
  expect(thin.buckets().map(({ firstStep, lastStep }) => [firstStep, lastStep])).toEqual([
    [0, 0],
    [2, 2],
  ]);
  const before = structuredClone(thin.buckets());
  const given = thin.buckets();
  for (let step = 3; step < 40; step++) thin.append(step, Float32Array.of(step));
  expect(given).toEqual(before);
});
