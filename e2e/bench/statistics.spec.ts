/** The benchmark's medians and ratios against answers known beforehand. */
import { expect, test } from '@playwright/test';
import { show, showSpread } from './markdown.mjs';
import { race } from './rounds.mjs';
import { ratioOf, spreadOf } from './statistics.mjs';

test('median and quartiles are those of numpy', () => {
  expect(spreadOf([7, 1, 3, 5])).toEqual({ median: 4, low: 2.5, high: 5.5 });
  expect(spreadOf([9])).toEqual({ median: 9, low: 9, high: 9 });
});

test('a ratio is taken within each round, so that a round that was slow for both does not count', () => {
  expect(ratioOf([200, 20, 200], [100, 10, 100]).median).toBe(2);
});

test('contenders take turns, each round beginning with another one, and the warm-up is not counted', async () => {
  const order: string[] = [];
  const contender = (name: string) => ({
    name,
    burst: (ms: number) => {
      order.push(name);
      return Promise.resolve({ samples: order.length, ms });
    },
  });
  const rates = await race([contender('a'), contender('b')], { rounds: 2, burstMs: 1000 });
  expect(order.join('')).toBe('ababba');
  expect([...rates]).toEqual([
    ['a', [3, 6]],
    ['b', [4, 5]],
  ]);
});

test('numbers have three significant digits', () => {
  expect([248_123, 12.345, 0.12345, Number.NaN].map(show)).toEqual(['248,000', '12.3', '0.123', '–']);
  expect(showSpread({ median: 2, low: 1.5, high: 2.25 })).toBe('2 (1.5–2.25)');
});
