/** Laws of the log slider: the rate is the fact, its place follows. */
import { assert, boolean, constantFrom, double, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { decades, placeOf, rateAt, rateUnderPointer, shareOf, stepRate } from './logScale.ts';
import { zoneGradient } from './zones.ts';

const [MIN, MAX] = [1e-5, 10];
/** Rates of three digits, as the slider keeps them. */
const lrs = double({ min: -5, max: 1, noNaN: true }).map((place) => Number((10 ** place).toPrecision(3)));

test('a rate comes back from its place', () => {
  assert(
    property(lrs, (lr) => {
      expect(rateAt(placeOf(lr, MIN, MAX))).toBe(lr);
    }),
    { seed: 2 },
  );
});

test('a rate beyond the slider stands at its end', () => {
  expect([0, 1e-9, 1e12].map((lr) => placeOf(lr, MIN, MAX))).toEqual([-5, -5, 1]);
});

test('every key press moves the rate its way, and never off the slider', () => {
  assert(
    property(lrs, constantFrom(1 as const, -1 as const), boolean(), (lr, direction, large) => {
      const next = stepRate(lr, direction, large, MIN, MAX);
      expect(next).toBeGreaterThanOrEqual(MIN);
      expect(next).toBeLessThanOrEqual(MAX);
      const end = direction > 0 ? MAX : MIN;
      if (lr !== end) expect(Math.sign(next - lr)).toBe(direction);
    }),
    { seed: 2 },
  );
});

test('fifty fine presses are a decade, two coarse ones too', () => {
  const press = (times: number, large: boolean) =>
    Array.from({ length: times }).reduce<number>((lr) => stepRate(lr, 1, large, MIN, MAX), 0.01);
  expect(press(50, false)).toBeCloseTo(0.1, 2);
  expect(press(2, true)).toBeCloseTo(0.1, 3);
});

test('a pointer near a power of ten means it', () => {
  assert(
    property(integer({ min: -5, max: 1 }), double({ min: -0.025, max: 0.025, noNaN: true }), (power, off) => {
      expect(rateUnderPointer(power + off)).toBe(Number(`1e${power}`));
    }),
    { seed: 2 },
  );
  expect(rateUnderPointer(-1.5)).toBe(0.0316);
});

test('marks are powers of ten, evenly spread', () => {
  expect(decades(MIN, MAX)).toEqual([1e-5, 1e-4, 0.001, 0.01, 0.1, 1, 10]);
  expect(decades(MIN, MAX).map((lr) => Math.round(shareOf(lr, MIN, MAX) * 6))).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

test('zones become one gradient that reaches the end of the track', () => {
  const zones = [
    { from: 0.001, to: 0.1, tone: 'ok' },
    { from: 1, to: 10, tone: 'bad' },
  ] as const;
  expect(zoneGradient(zones, MIN, MAX).split(/, (?=var)/)).toMatchInlineSnapshot(`
    [
      "linear-gradient(to right",
      "var(--raised) calc(var(--thumb) / 2 + 0.3133 * (100% - var(--thumb)))",
      "var(--zone-ok) calc(var(--thumb) / 2 + 0.3533 * (100% - var(--thumb)))",
      "var(--zone-ok) calc(var(--thumb) / 2 + 0.6467 * (100% - var(--thumb)))",
      "var(--raised) calc(var(--thumb) / 2 + 0.6867 * (100% - var(--thumb)))",
      "var(--raised) calc(var(--thumb) / 2 + 0.8133 * (100% - var(--thumb)))",
      "var(--zone-bad) calc(var(--thumb) / 2 + 0.8533 * (100% - var(--thumb)))",
      "var(--zone-bad) calc(var(--thumb) / 2 + 1 * (100% - var(--thumb))))",
    ]
  `);
  expect(zoneGradient([], MIN, MAX)).toBe('var(--raised)');
});
