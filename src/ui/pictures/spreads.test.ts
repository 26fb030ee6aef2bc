/** Bars on an axis that others share. */
import { array, assert, constantFrom, float, nat, property } from 'fast-check';
import { expect, test } from 'vitest';
import { fillPath, outlinePath } from './paths.ts';
import { axisOf, barAt, barsOn, countWithin, densest, heightLimit } from './spreads.ts';

const narrow = { min: -1, max: 1, counts: [1, 1, 1, 1] };
const wide = { min: -4, max: 4, counts: [0, 4, 4, 0] };

test('an axis has room for all, and bars on it are as high as they are dense', () => {
  const axis = axisOf([narrow, undefined, wide]);
  expect(axis).toEqual([-4, 4]);
  expect(barsOn(narrow, axis).map(({ from, to, density }) => [from, to, density])).toEqual([
    [-1, -0.5, 0.5],
    [-0.5, 0, 0.5],
    [0, 0.5, 0.5],
    [0.5, 1, 0.5],
  ]);
  expect(densest(barsOn(wide, axis))).toBe(0.25);
});

test('values that are all the same have one bar around them, and none have none', () => {
  expect(barsOn({ min: 2, max: 2, counts: [5, 0, 0, 0] }, [0, 4])).toEqual([{ from: 1.5, to: 2.5, count: 5, density: 1 }]);
  expect(barsOn({ min: Number.NaN, max: Number.NaN, counts: [0, 0] }, [0, 4])).toEqual([]);
});

test('a part of a bin has its part of the count', () => {
  expect(countWithin(barsOn(wide, [-4, 4]), -1, 1)).toBe(4);
  expect(countWithin(barsOn(wide, [-4, 4]), -9, 9)).toBe(8);
  expect([barAt(barsOn(narrow, [-4, 4]), 0.6), barAt(barsOn(narrow, [-4, 4]), 3)]).toEqual([3, -1]);
});

test('a bar far above all others is cut off, one that is not much above them sets the height', () => {
  const bars = (...counts: number[]) => barsOn({ min: 0, max: counts.length, counts }, [0, counts.length]);
  expect(heightLimit(bars(90, 5, 5))).toBeCloseTo(1.4 * 0.05);
  expect(heightLimit(bars(40, 30, 30))).toBeCloseTo(0.4);
  expect(heightLimit(bars(10, 0, 0))).toBe(1);
});

test('whatever is counted, the area of the bars is 1, and no path holds a number that is none', () => {
  const counts = array(nat(100_000), { minLength: 1, maxLength: 40 });
  const ends = [float({ min: -100, max: 100, noNaN: true }), constantFrom(0, 1e-3, 0.5, 1000)] as const;
  const scale = (value: number) => value * 10;
  assert(
    property(counts, ...ends, (all, min, width) => {
      const spread = { min, max: min + width, counts: all };
      const bars = barsOn(spread, axisOf([spread]));
      const area = bars.reduce((sum, { from, to, density }) => sum + (to - from) * density, 0);
      expect(area).toBeCloseTo(all.some((count) => count > 0) ? 1 : 0, 6);
      expect(fillPath(bars, scale, scale, 20) + outlinePath(bars, scale, scale, 20)).not.toMatch(/NaN|Infinity/);
    }),
    { seed: 4 },
  );
});
