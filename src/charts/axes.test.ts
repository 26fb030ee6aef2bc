/** Axes as text, and the laws that hold whatever the numbers do. */
import { assert, double, integer, property } from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { setLocale } from '../lib/locale.ts';
import { type Axis, linearAxis, logAxis, niceAbove, niceBelow, snugAxis, stepAxis } from './axes.ts';

const print = ({ domain, ticks, format }: Axis) => `${domain.join(' to ')}: ${ticks.map(format).join(' | ')}`;
const size = double({ min: 1e-12, max: 1e30, noNaN: true });
const ticksOf = integer({ min: 1, max: 8 });

test('linear axes widen to whole ticks', () => {
  expect([
    print(linearAxis(0, 2.4, 4)),
    print(linearAxis(-0.21, 0.24, 4)),
    print(linearAxis(0, 1e30, 3)),
    print(linearAxis(3, 3, 3)),
  ]).toMatchInlineSnapshot(`
    [
      "0 to 3: 0 | 1 | 2 | 3",
      "-0.4 to 0.4: −0.4 | −0.2 | 0 | 0.2 | 0.4",
      "0 to 1e+30: 0 | 5e+29 | 1e+30",
      "3 to 4: 3 | 4",
    ]
  `);
});

test('snug axes end with the values and keep two ticks', () => {
  expect([print(snugAxis(-0.21, 0.24, 2)), print(snugAxis(0, 0, 3)), print(snugAxis(9.9, 10.1, 2))]).toMatchInlineSnapshot(`
    [
      "-0.237 to 0.267: −0.2 | 0 | 0.2",
      "-0.06 to 0.06: −0.05 | 0 | 0.05",
      "9.888 to 10.112: 9.9 | 10 | 10.1",
    ]
  `);
});

test('log axes carry decades, and finer ticks where there are few', () => {
  expect([
    print(logAxis(0.08, 2.4, 4)),
    print(logAxis(1e-5, 3, 5)),
    print(logAxis(1e-8, 1e12, 5)),
    print(logAxis(0.3, 0.3, 4)),
  ]).toMatchInlineSnapshot(`
    [
      "0.05 to 5: 0.05 | 0.1 | 1 | 5",
      "0.00001 to 5: 1e-5 | 0.001 | 0.1",
      "1e-8 to 1000000000000: 1e-8 | 0.001 | 100 | 1e+7 | 1e+12",
      "0.2 to 1: 0.2 | 0.5 | 1",
    ]
  `);
});

test('steps count in epochs once there is a whole one', () => {
  expect([
    print(stepAxis(3, 938, 5)),
    print(stepAxis(620, 938, 5)),
    print(stepAxis(938, 938, 5)),
    print(stepAxis(2814, 938, 5)),
    print(stepAxis(46_900, 938, 5)),
    print(stepAxis(3000, 1, 4)),
  ]).toMatchInlineSnapshot(`
    [
      "0 to 10: 0 | 2 steps | 4 | 6 | 8 | 10",
      "0 to 620: 0 | 200 steps | 400 | 600",
      "0 to 938: 0 | 1 epoch",
      "0 to 2814: 0 | 1 epoch | 2 | 3",
      "0 to 46900: 0 | 10 epochs | 20 | 30 | 40 | 50",
      "0 to 3000: 0 | 1,000 steps | 2,000 | 3,000",
    ]
  `);
});

test('numbers and units are those of the language of the moment', () => {
  setLocale('de', { charts: { axis: { steps: (count: number) => `${count} Schritte` } } });
  onTestFinished(() => setLocale('en', {}));
  expect([print(linearAxis(0, 0.3, 3)), print(logAxis(1e-5, 3, 5)), print(stepAxis(3000, 1, 4))]).toMatchInlineSnapshot(`
    [
      "0 to 0.3: 0 | 0,1 | 0,2 | 0,3",
      "0.00001 to 5: 1e-5 | 0,001 | 0,1",
      "0 to 3000: 0 | 1000 Schritte | 2.000 | 3.000",
    ]
  `);
});

test('a nice number is 1, 2 or 5 with zeros, and the next one', () => {
  assert(
    property(size, (value) => {
      const [above, below] = [niceAbove(value), niceBelow(value)];
      expect(above / value).toBeGreaterThan(1 - 1e-8);
      expect(above / value).toBeLessThan(2.5 + 1e-8);
      expect(value / below).toBeGreaterThan(1 - 1e-8);
      expect(value / below).toBeLessThan(2.5 + 1e-8);
      expect(['1', '2', '5']).toContain(above.toExponential().replace(/e.*/, ''));
      expect(['1', '2', '5']).toContain(below.toExponential().replace(/e.*/, ''));
    }),
    { seed: 5 },
  );
});

test('every axis holds its values, and its ticks rise within it', () => {
  assert(
    property(size, size, ticksOf, (a, b, count) => {
      const [low, high] = a < b ? [a, b * 1.001] : [b, a * 1.001];
      for (const axis of [
        linearAxis(0, high, count),
        linearAxis(-low, high, count),
        snugAxis(-low, high, count),
        logAxis(low, high, count),
      ]) {
        const [from, to] = axis.domain;
        expect(Number.isFinite(from) && Number.isFinite(to) && from < to).toBe(true);
        expect(to).toBeGreaterThanOrEqual(high * (1 - 1e-8));
        expect(axis.ticks.length).toBeGreaterThan(0);
        expect(axis.ticks.length).toBeLessThanOrEqual(14);
        expect(axis.ticks).toEqual([...new Set(axis.ticks)].sort((x, y) => x - y));
      }
    }),
    { seed: 5 },
  );
});
