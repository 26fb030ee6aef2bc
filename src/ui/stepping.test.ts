/** How arrow keys move a number. */
import { assert, boolean, constantFrom, double, property } from 'fast-check';
import { expect, test } from 'vitest';
import { stepDigit, stepDouble, stepWhole } from './stepping.ts';

test('whole numbers go by one or ten', () => {
  expect([stepWhole(64, 1, false), stepWhole(64, -1, true)]).toEqual([65, 54]);
});

test('doubling lands on powers of two', () => {
  expect([64, 65, 1, 0].map((value) => stepDouble(value, 1, false))).toEqual([128, 128, 2, 1]);
  expect([64, 65, 1].map((value) => stepDouble(value, -1, false))).toEqual([32, 64, 0.5]);
});

test('digits go by one in the second place, with large in the first', () => {
  expect([0.1, 0.99, 0.01, 5].map((value) => stepDigit(value, 1, false))).toEqual([0.11, 1, 0.011, 5.1]);
  expect([0.1, 1, 0.012, -5].map((value) => stepDigit(value, -1, false))).toEqual([0.099, 0.99, 0.011, -5.1]);
  expect([stepDigit(0.1, 1, true), stepDigit(0.3, -1, true), stepDigit(0.1, -1, true)]).toEqual([0.2, 0.2, 0.09]);
  expect([stepDigit(0, 1, false), stepDigit(0, -1, false)]).toEqual([0.1, -0.1]);
});

test('a step of digits always moves its way and keeps the sign', () => {
  const value = double({ min: 1e-9, max: 1e9, noNaN: true }).map((number) => Number(number.toPrecision(3)));
  assert(
    property(value, constantFrom(1 as const, -1 as const), boolean(), (number, direction, large) => {
      const next = stepDigit(number, direction, large);
      expect(next).toBeGreaterThan(0);
      expect(Math.sign(next - number)).toBe(direction);
      expect(stepDigit(-number, direction, large)).toBe(-stepDigit(number, direction === 1 ? -1 : 1, large));
    }),
    { seed: 4 },
  );
});
