/** Laws of the batch order. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIRST_EPOCH } from '../../../datasets/shards.ts';
import { createOrder, type OrderSettings } from './order.ts';

const MNIST: OrderSettings = { count: 60_000, batchSize: 64, shuffle: true, seed: 0, firstEpoch: FIRST_EPOCH[2] };
/** The first samples of seed 0 by version 1. */
const OLDER = [1388, 3559, 2404, 1657];

const epochOf = (settings: OrderSettings, epoch: number): number[] => {
  const order = createOrder(settings);
  return Array.from({ length: order.stepsPerEpoch }, (_, i) => [...order.batch((epoch - 1) * order.stepsPerEpoch + i)]).flat();
};

const settings = fc.record({
  count: fc.integer({ min: 1, max: 200 }),
  batchSize: fc.integer({ min: 1, max: 250 }),
  shuffle: fc.boolean(),
  seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  firstEpoch: fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 3 }),
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
  const within = (steps: number, most: number) => Array.from({ length: steps }, (_, step) => largest(step)).every((index) => index < most);
  expect([within(15, 1000), within(16, 1000)]).toEqual([true, false]);
  expect([within(78, 5000), within(79, 5000), within(79, 10_000)]).toEqual([true, false, true]);
  expect(largest(order.stepsPerEpoch)).toBeGreaterThan(5000);
});

test('the order of older runs stays what it was, and the newer one differs from it in the first epoch alone', () => {
  const older = { ...MNIST, firstEpoch: FIRST_EPOCH[1] };
  expect([...createOrder(older).batch(0).subarray(0, 4)]).toEqual(OLDER);
  expect(epochOf(older, 1)).not.toEqual(epochOf(MNIST, 1));
  expect(epochOf(older, 2)).toEqual(epochOf(MNIST, 2));
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
