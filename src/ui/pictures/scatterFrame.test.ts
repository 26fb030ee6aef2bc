/** Where points stand in their picture, and which of many are drawn. */
import { array, assert, double, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { dotsPath } from './paths.ts';
import { frameOf, roundTick, thin } from './scatterFrame.ts';

test('points fill the frame but for some room, their ends are written', () => {
  const { left, right, top, bottom, x, y, xTicks, yTicks } = frameOf({ x: [-2, 0, 2], y: [-15, 5, 25] }, 174, 136);
  expect([xTicks, yTicks]).toEqual([
    [-2, 2],
    [-15, 25],
  ]);
  const shares = [x(-2), x(0), x(2)].map((at) => (at - left) / (right - left));
  expect(shares.map((share) => share.toFixed(3))).toEqual(['0.115', '0.500', '0.885']);
  expect([y(25), y(5), y(-15)].map((at) => ((bottom - at) / (bottom - top)).toFixed(3))).toEqual(['0.885', '0.500', '0.115']);
});

test('a single point stands in the middle, with 0 in sight', () => {
  const { left, right, top, bottom, x, y, xTicks, yTicks } = frameOf({ x: [1], y: [2] }, 174, 136);
  expect([xTicks, yTicks]).toEqual([[1], [2]]);
  expect([x(1), y(2)].map((at) => at.toFixed(6))).toEqual([(left + right) / 2, (top + bottom) / 2].map((at) => at.toFixed(6)));
  expect(y(0)).toBeLessThan(bottom);
});

test('a number at an axis has two digits of its range', () => {
  expect([roundTick(0.0317, [0.0317, 2]), roundTick(-3.1234, [-3.1234, 3.1234]), roundTick(25, [-15, 25])]).toEqual([0, -3.1, 25]);
  expect([roundTick(2, [2]), roundTick(0, [0]), roundTick(123_456, [0, 123_456]), roundTick(1003, [1000, 1003])]).toEqual([
    2, 0, 120_000, 1003,
  ]);
});

test('every point of finite numbers stands in its frame', () => {
  const value = double({ min: -3.4e38, max: 3.4e38, noNaN: true });
  assert(
    property(array(tuple(value, value), { minLength: 1, maxLength: 20 }), (pairs) => {
      const points = { x: pairs.map(([x]) => x), y: pairs.map(([, y]) => y) };
      const { left, right, top, bottom, ...scale } = frameOf(points, 174, 136);
      for (const [x, y] of pairs) {
        expect(scale.x(x)).toBeGreaterThanOrEqual(left);
        expect(scale.x(x)).toBeLessThanOrEqual(right);
        expect(scale.y(y)).toBeGreaterThanOrEqual(top);
        expect(scale.y(y)).toBeLessThanOrEqual(bottom);
      }
    }),
    { seed: 2 },
  );
});

test('of many dots some are drawn, from the first to the last', () => {
  expect([thin(3, 5), thin(9, 3)]).toEqual([
    [0, 1, 2],
    [0, 4, 8],
  ]);
  expect(dotsPath([[1, 2.345], [Number.NaN, 1], [3, 4]])).toBe('M1 2.35h0M3 4h0'); // biome-ignore format: three points
});
