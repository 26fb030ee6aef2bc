/** The benchmark's medians and ratios against answers known beforehand. */
import { expect, test } from '@playwright/test';
import { show, showSpread } from './markdown.mjs';
import { judgePair, pairOf, showPairs } from './pairs.mjs';
import { peakModule } from './peakModule.mjs';
import { race } from './rounds.mjs';
import { ratioOf, spreadOf } from './statistics.mjs';
import { BEFORE, OURS } from './variants.mjs';

test('median and quartiles are those of numpy', () => {
  expect(spreadOf([7, 1, 3, 5])).toEqual({ median: 4, low: 2.5, high: 5.5 });
  expect(spreadOf([9])).toEqual({ median: 9, low: 9, high: 9 });
});

test('the module of the peak adds up what its chains began with', async ({ page }) => {
  const run = async (bytes: readonly number[]) => {
    const { instance } = await WebAssembly.instantiate(new Uint8Array(bytes));
    return (instance.exports.peak as (iterations: number) => number)(1000);
  };
  expect(await page.evaluate(run, peakModule(false))).toBe(78);
  expect(await page.evaluate(run, peakModule(true))).toBe(78);
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

test('a row is slower where it lost more than 3 % and its spread together', () => {
  const rates = (before: number[], now: number[]) => judgePair({ what: '', unit: '', better: 'more', before, now });
  expect(rates([100, 100, 100], [96, 96, 96])).toMatchObject({ ratio: 0.96, spread: 0, isSlower: true });
  expect(rates([100, 100, 100], [97.5, 97.5, 97.5]).isSlower).toBe(false);
  expect(rates([100, 100, 100], [92, 96, 100]).isSlower).toBe(false); // its quartiles lie 4 % apart
  expect(rates([100, 10, 100], [96, 9.6, 96]).isSlower).toBe(true); // a round that was slow for both does not count
  expect(rates([100], [200])).toMatchObject({ ratio: 2, isSlower: false });
  const times = judgePair({ what: '', unit: 'ms', better: 'less', before: [100, 100], now: [104, 104] });
  expect(times).toMatchObject({ ratio: 1.04, isSlower: true });
  expect(judgePair({ what: '', unit: '', better: 'less', before: [0], now: [0] })).toMatchObject({ isKnown: false, isSlower: false });
});

test('the table of before and now says which rows are slower', () => {
  const both = new Map([
    [OURS, [90, 90]],
    [BEFORE, [100, 100]],
  ]);
  const pairs = [...pairOf('rate', 'samples/s', 'more', both), ...pairOf('time', 'ms', 'less', both)];
  expect(showPairs(pairs)).toContain(
    '| rate | samples/s | 100 | 90 | 0.9 | 0.0 % | slower |\n| time | ms | 100 | 90 | 0.9 | 0.0 % | fine |',
  );
  expect(showPairs(pairs)).toMatch(/1 of 2 rows are slower than 3 % beyond their spread: rate\.$/);
  expect(showPairs(pairs.slice(1))).toMatch(/No row of 1 is slower than 3 % beyond its spread\.$/);
  expect(pairOf('rate', 'samples/s', 'more', new Map([[OURS, [90]]]))).toEqual([]);
});
