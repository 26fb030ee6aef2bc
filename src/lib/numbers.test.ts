import fc from 'fast-check';
import { expect, test } from 'vitest';
import { float32Text } from './numbers.ts';

test('the text of a float32 gives it back to the last bit', () => {
  fc.assert(
    fc.property(fc.float(), (value) => {
      expect(Math.fround(Number(float32Text(value))) + 0).toBe(value + 0); // −0 is 0
    }),
    { seed: 5, numRuns: 2000 },
  );
});

test('and is as short as it can be', () => {
  expect([0.3, 2.125, 1e-5, 3, 16777216, 1e30, Number.NaN, -0.1].map((value) => float32Text(Math.fround(value)))).toEqual([
    '0.3',
    '2.125',
    '0.00001',
    '3',
    '16777216',
    '1e+30',
    'NaN',
    '-0.1',
  ]);
});
