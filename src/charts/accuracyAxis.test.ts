/** Axes of an accuracy: readable near 100 %, and never beyond it. */
import { array, assert, double, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { errorAxis, shareAxis } from './accuracyAxis.ts';
import type { Axis } from './axes.ts';

const print = ({ domain, ticks, format, above }: Axis) =>
  `${domain.join(' to ')}: ${ticks.map(format).join(' | ')}${above === undefined ? '' : `, up to ${above}`}`.replaceAll('\u00a0', ' ');

test('by what is right: as near as the data allow', () => {
  expect([
    print(shareAxis([0.08, 0.97], 4)),
    print(shareAxis([0.96, 0.985], 4)),
    print(shareAxis([0.5, 1], 4)),
    print(shareAxis([1, 1], 4)),
    print(shareAxis([0, 0], 4)),
    print(shareAxis([], 4)),
  ]).toMatchInlineSnapshot(`
    [
      "0 to 1: 0 % | 50 % | 100 %",
      "0.96 to 0.99: 96 % | 97 % | 98 % | 99 %",
      "0.4 to 1: 40 % | 60 % | 80 % | 100 %",
      "0.98 to 1: 98 % | 98.5 % | 99 % | 99.5 % | 100 %",
      "0 to 0.02: 0 % | 0.5 % | 1 % | 1.5 % | 2 %",
      "0 to 1: 0 % | 50 % | 100 %",
    ]
  `);
});

test('by what is wrong: 90 %, 99 %, 99.9 % at equal distances', () => {
  expect([
    print(errorAxis([0.08, 0.97, 0.985], 5)),
    print(errorAxis([0.1, 0.9992], 5)),
    print(errorAxis([0.9, 1], 5)),
    print(errorAxis([1], 5)),
  ]).toMatchInlineSnapshot(`
    [
      "0.01 to 1: 99 % | 90 % | 0 %",
      "0.0005 to 1: 99.9 % | 99 % | 90 % | 0 %",
      "0.05 to 0.1: 95 % | 90 %, up to 1",
      "0.01 to 1: 99 % | 90 % | 0 %, up to 1",
    ]
  `);
});

test('every share has its place, and no tick is beyond 100 %', () => {
  assert(
    property(
      array(double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 50 }),
      integer({ min: 1, max: 8 }),
      (shares, count) => {
        const near = shareAxis(shares, count);
        for (const share of shares) {
          expect(share).toBeGreaterThanOrEqual(near.domain[0] - 1e-9);
          expect(share).toBeLessThanOrEqual(near.domain[1] + 1e-9);
        }
        expect(Math.max(...near.ticks)).toBeLessThanOrEqual(1);
        expect(near.ticks.length).toBeGreaterThanOrEqual(1);
        const errors = errorAxis(shares, count);
        expect(errors.domain[0]).toBeGreaterThan(0);
        expect(Math.max(...errors.ticks.map((wrong) => 1 - wrong))).toBeLessThan(1);
        expect(errors.domain[1]).toBeLessThanOrEqual(1);
      },
    ),
    { seed: 31 },
  );
});
