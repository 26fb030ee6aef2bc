/** Laws of the log slider: the rate is the fact, its place follows. */
import { assert, constantFrom, double, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { decades } from '../lib/decades.ts';
import { placeOf, rateAt, rateUnderPointer, type Stride, shareOf, stepRate } from './logScale.ts';
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
    property(lrs, constantFrom(1 as const, -1 as const), constantFrom('stop', 'fine', 'decade'), (lr, direction, stride) => {
      const next = stepRate(lr, direction, stride, MIN, MAX);
      expect(next).toBeGreaterThanOrEqual(MIN);
      expect(next).toBeLessThanOrEqual(MAX);
      const end = direction > 0 ? MAX : MIN;
      if (lr !== end) expect(Math.sign(next - lr)).toBe(direction);
    }),
    { seed: 2 },
  );
});

test('keys stop at 1, 2 and 5 of each decade, with Shift in between, and pages are decades', () => {
  const press = (from: number, stride: Stride, directions: readonly (1 | -1)[]) => {
    let lr = from;
    return [lr, ...directions.map((direction) => (lr = stepRate(lr, direction, stride, MIN, MAX)))];
  };
  expect(press(0.3, 'stop', [1, 1, 1, 1, 1, 1])).toEqual([0.3, 0.5, 1, 2, 5, 10, 10]);
  expect(press(0.3, 'stop', [-1, -1, -1, -1])).toEqual([0.3, 0.2, 0.1, 0.05, 0.02]);
  expect(press(0.1, 'fine', [1, 1, -1, -1, -1])).toEqual([0.1, 0.11, 0.12, 0.11, 0.1, 0.099]);
  expect(press(0.03, 'decade', [1, 1, -1])).toEqual([0.03, 0.3, 3, 0.3]);
});

test('a pointer means the nearest stop; where it rests on the rate, that', () => {
  const places = double({ min: -5, max: 1, noNaN: true });
  assert(
    property(places, (place) => {
      const lr = rateUnderPointer(place, 0, false);
      expect(['1', '2', '5']).toContain(lr.toExponential().replace(/e.*/, ''));
      expect(Math.abs(Math.log10(lr) - place)).toBeLessThanOrEqual(Math.log10(2.5) / 2 + 1e-9);
    }),
    { seed: 2 },
  );
  expect([rateUnderPointer(Math.log10(0.3) + 0.01, 0.3, false), rateUnderPointer(Math.log10(0.3) + 0.05, 0.3, false)]).toEqual([0.3, 0.5]);
});

test('a pointer with Shift means what is under it, and near a power of ten that', () => {
  assert(
    property(integer({ min: -5, max: 1 }), double({ min: -0.025, max: 0.025, noNaN: true }), (power, off) => {
      expect(rateUnderPointer(power + off, 0, true)).toBe(Number(`1e${power}`));
    }),
    { seed: 2 },
  );
  expect(rateUnderPointer(-1.5, 0, true)).toBe(0.0316);
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
