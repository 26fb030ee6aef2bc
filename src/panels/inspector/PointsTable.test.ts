import { expect, test } from 'vitest';
import { rowsOf } from './PointsTable.tsx';

const lines = (...given: Parameters<typeof rowsOf>) =>
  rowsOf(...given).map(({ row, rows }) => `${row}: ${rows.map(({ name, value }) => `${name} ${value}`).join(', ')}`);

test('points and what the network gives, from left to right', () => {
  const points = { x: Float64Array.of(2, -1), y: Float64Array.of(1, 0.5) };
  const curve = { x: Float32Array.of(-2, 0, 2), y: Float32Array.of(0, 0.25, 4) };
  expect(lines(points, curve)).toMatchInlineSnapshot(`
    [
      "−2: ŷ 0",
      "−1: y 0.5",
      "0: ŷ 0.25",
      "2: y 1",
      "2: ŷ 4",
    ]
  `);
  expect(lines(points, undefined)).toEqual(['−1: y 0.5', '2: y 1']);
});

test('of many, so many that they can be read', () => {
  const x = Float64Array.from({ length: 500 }, (_, i) => i);
  expect(lines({ x, y: x }, undefined).length).toBeLessThan(30);
});
