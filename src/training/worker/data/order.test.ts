/** Laws of the batch order. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createOrder, type OrderSettings } from './order.ts';

const MNIST: OrderSettings = { count: 60_000, batchSize: 64, shuffle: true, seed: 0, block: 5000 };
const epochOf = (settings: OrderSettings, epoch: number): number[] => {
  const order = createOrder(settings);
  return Array.from({ length: order.stepsPerEpoch }, (_, i) => [...order.batch((epoch - 1) * order.stepsPerEpoch + i)]).flat();
};

const settings = fc.record({
  count: fc.integer({ min: 1, max: 200 }),
  batchSize: fc.integer({ min: 1, max: 250 }),
  shuffle: fc.boolean(),
  seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  block: fc.integer({ min: 1, max: 200 }),
});

test('every epoch takes every sample once', () => {
  const law = fc.property(settings, fc.integer({ min: 1, max: 4 }), (some, epoch) => {
    const taken = epochOf(some, epoch).toSorted((a, b) => a - b);
    expect(taken).toEqual(Array.from({ length: some.count }, (_, i) => i));
  });
  fc.assert(law, { seed: 1, numRuns: 100 });
});

test('a step’s batch is the same whichever steps were asked for before', () => {
  const law = fc.property(settings, fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 8 }), (some, steps) => {
    const asked = createOrder(some);
    for (const step of steps) expect([...asked.batch(step)]).toEqual([...createOrder(some).batch(step)]);
  });
  fc.assert(law, { seed: 2, numRuns: 50 });
});

test('the first epoch stays within a shard as long as the shard lasts', () => {
  const order = createOrder(MNIST);
  const largest = (step: number) => Math.max(...order.batch(step));
  expect(Array.from({ length: 78 }, (_, step) => largest(step)).every((index) => index < 5000)).toBe(true);
  expect(largest(78)).toBeGreaterThanOrEqual(5000);
  expect(largest(order.stepsPerEpoch)).toBeGreaterThan(5000);
});

test('epochs and seeds differ, equal seeds do not', () => {
  expect(epochOf(MNIST, 2)).not.toEqual(epochOf(MNIST, 3));
  expect(epochOf(MNIST, 2)).not.toEqual(epochOf({ ...MNIST, seed: 1 }, 2));
  expect(epochOf(MNIST, 2)).toEqual(epochOf(MNIST, 2));
});

test('without shuffle samples come in their order, the last batch smaller', () => {
  const order = createOrder({ ...MNIST, count: 10, batchSize: 4, shuffle: false });
  expect([0, 1, 2, 3].map((step) => [...order.batch(step)].join(' '))).toEqual(['0 1 2 3', '4 5 6 7', '8 9', '0 1 2 3']);
});
