/** Random numbers that follow from a seed and a name: the same for ever, evenly spread, one stream independent of the others. */
import { assert, integer, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { randomStream, shuffle } from './random.ts';

const take = (count: number, next: () => number) => Array.from({ length: count }, next);

test('a stream is the same everywhere and for ever, since runs of long ago are held against it', () => {
  const stream = randomStream(7, 'fc1.weight');
  expect([take(3, stream.uniform), take(8, () => stream.below(10))]).toMatchInlineSnapshot(`
    [
      [
        0.14388209581375122,
        0.5388309359550476,
        0.47043997049331665,
      ],
      [
        8,
        1,
        7,
        6,
        9,
        0,
        9,
        4,
      ],
    ]
  `);
  const items = Uint32Array.from({ length: 10 }, (_, i) => i);
  shuffle(items, randomStream(1, 'shuffle 1'));
  expect(items.join(' ')).toMatchInlineSnapshot(`"3 5 2 8 1 9 4 7 6 0"`);
});

test('equal seeds and names give equal streams; another seed or name gives another', () => {
  assert(
    property(integer(), string(), (seed, name) => {
      const first = (of: number, called: string) => take(4, randomStream(of, called).uniform).join();
      expect(first(seed, name)).toBe(first(seed, name));
      expect(new Set([first(seed, name), first(seed + 1, name), first(seed, `${name}x`), first(seed, `x${name}`)]).size).toBe(
        name === 'x'.repeat(name.length) ? 3 : 4,
      );
    }),
    { seed: 1 },
  );
});

test('numbers lie in [0, 1), are exact in float32, and fill it evenly', () => {
  const numbers = take(20_000, randomStream(3, 'even').uniform);
  expect(numbers.every((value) => value >= 0 && value < 1 && Math.fround(value) === value)).toBe(true);
  const tenths = Array<number>(10).fill(0);
  for (const value of numbers) tenths[Math.floor(value * 10)] = (tenths[Math.floor(value * 10)] ?? 0) + 1;
  for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(200);
});

test('whole numbers are below their bound, and each of them comes', () => {
  const { below } = randomStream(4, 'bound');
  expect([...new Set(take(300, () => below(7)))].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(new Set(take(20, () => below(1)))).toEqual(new Set([0]));
});

test('a shuffle loses nothing, and every order is equally likely', () => {
  const random = randomStream(5, 'orders');
  const orders = new Map<string, number>();
  for (let i = 0; i < 6000; i++) {
    const items = Uint32Array.of(1, 2, 3);
    shuffle(items, random);
    orders.set(items.join(''), (orders.get(items.join('')) ?? 0) + 1);
  }
  expect([...orders.keys()].sort()).toEqual(['123', '132', '213', '231', '312', '321']);
  for (const count of orders.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
});
