/** Losses as lists: which of them are a run that has blown up, and which step is to blame. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDivergenceDetector } from './divergenceDetector.ts';
import { findLastGood } from './lastGood.ts';

const LN10 = Math.log(10);
const CLASSES = { target: { type: 'classes', count: 10 }, batchSize: 64, reference: LN10 } as const;
const VALUES = { target: { type: 'values', width: 1 }, batchSize: 1, reference: 2 } as const;

/** @returns after how many losses a run counts as diverged, or nothing */
function noticed(facts: Parameters<typeof createDivergenceDetector>[0], losses: readonly number[]): number | undefined {
  const detector = createDivergenceDetector(facts);
  const index = losses.findIndex((loss) => detector.add(loss));
  return index < 0 ? undefined : index + 1;
}
const forever = (loss: number): number[] => Array(200).fill(loss);

test('a loss that is no finite number is noticed at once', () => {
  for (const loss of [Number.NaN, Number.POSITIVE_INFINITY]) expect(noticed(CLASSES, [2.3, 2.2, loss])).toBe(3);
});

test('what is far above knowing nothing is noticed within 20 steps, sooner the farther', () => {
  const after = (loss: number) => noticed(CLASSES, [2.3, 2.2, ...forever(loss)]);
  expect([10, 30, 1e3, 1e5, 1e30].map((loss) => (after(loss) ?? Number.NaN) - 2)).toEqual([15, 9, 8, 1, 1]);
  expect(noticed(VALUES, [1, 1, ...forever(300)])).toBe(16);
  expect(noticed(VALUES, [1, 1, ...forever(3e4)])).toBe(3);
});

test('a network that only stopped learning, or learns nothing, goes on', () => {
  expect(noticed(CLASSES, [2.3, 9, 27, 3, ...forever(LN10)])).toBeUndefined();
  expect(noticed(CLASSES, forever(4))).toBeUndefined();
});

test('a network that was thrown far and knows nothing afterwards is ruined: Adam at 3', () => {
  expect(noticed(CLASSES, [2.3, 2360, 4320, 2250, 807, 247, 37.6, 3.5, 2.5, 2.4, ...forever(2.35)])).toBeLessThan(22);
});

test('small batches may take long to come back: RMSprop at 0.01, dropout, eight samples at a time', () => {
  const losses = [2.22, 14.2, 56.6, 23.7, 9.33, 21.7, 9.49, 10.2, 17.9, 3.86, 9.75, 2.2, 3.21, 5.75, 8.27, 5.19, 2.41, 5.49, 3.51, 6.07];
  expect(noticed({ ...CLASSES, batchSize: 8 }, [...losses, ...forever(1.05)])).toBeUndefined();
});

test('a start that is thrown far and comes back goes on: RMSprop at 0.01 on two layers of 512', () => {
  expect(noticed(CLASSES, [2.3, 1040, 163, 94.6, 27.3, 18.9, 2.39, 2.37, 1.58, ...forever(0.5)])).toBeUndefined();
});

test('single samples may be far off now and then', () => {
  const losses = Array.from({ length: 500 }, (_, i) => (i % 4 === 0 ? 30 : 0.01));
  expect(noticed({ ...CLASSES, batchSize: 1 }, losses)).toBeUndefined();
});

test('a file’s parameters may start far off', () => {
  expect(noticed(CLASSES, [80, 79, 81, ...forever(75)])).toBeUndefined();
});

test('losses of 0 are well', () => {
  expect(noticed({ ...VALUES, reference: 1e-8 }, [0, 0, 0, 1e-14, ...forever(0)])).toBeUndefined();
});

test('the step to blame is the last one from which the loss never came back', () => {
  expect(findLastGood([2.3, 2.2, 9, 2.1, 2, 50, 900, Number.NaN], 4.6, 64)).toBe(4);
  expect(findLastGood([2.3, 2.2, 2.1, Number.NaN], 4.6, 64)).toBe(2);
  expect(findLastGood([Number.NaN, Number.NaN], 4.6, 64)).toBe(0);
});

test('a lucky sample in the midst of ruin is no return', () => {
  const ruin = Array.from({ length: 20 }, (_, i) => (i % 5 === 0 ? 0 : 400));
  expect(findLastGood([1, 0.5, 2, 1, 0.2, 3, 1, 2, 0.1, 1, 400, ...ruin], 4.6, 1)).toBe(9);
});

test('what comes after the worst does not count: a ruined network gives ln 10 again', () => {
  expect(findLastGood([2.3, 2.2, 900, 3000, 200, 2.4, 2.3, 2.3], 4.6, 64)).toBe(1);
});

test('before the step to blame the loss is well, after it it is not, whatever came before', () => {
  const loss = fc.double({ min: 0, max: 4, noNaN: true });
  const high = fc.double({ min: 5, max: 1e3, noNaN: true });
  const worst = fc.oneof(fc.double({ min: 1e4, max: 1e30, noNaN: true }), fc.constant(Number.NaN));
  const law = fc.property(fc.array(fc.oneof(loss, high)), loss, fc.array(high), worst, (before, last, after, end) => {
    expect(findLastGood([...before, last, ...after, end], 4.6, 64)).toBe(before.length);
  });
  fc.assert(law, { seed: 3, numRuns: 200 });
});
