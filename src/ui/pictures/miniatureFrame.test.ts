/** How boxes are fitted into a small picture. */
import { array, assert, double, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { frameOf } from './miniatureFrame.ts';

const box = (x: number, y: number) => ({ x, y, width: 200, height: 160 });

test('a long row fills the width, a lone box stays small, both lie in the middle', () => {
  const row = frameOf([box(0, 0), box(1800, 0)], 120, 64);
  expect([row.place(0, 80), row.place(2000, 80)]).toEqual([
    { x: 4, y: 32 },
    { x: 116, y: 32 },
  ]);
  const lone = frameOf([box(-500, 40)], 120, 64);
  expect([lone.scale, lone.place(-400, 120)]).toEqual([0.125, { x: 60, y: 32 }]);
});

test('boxes lie in the picture, wherever on the canvas they are', () => {
  const coordinate = double({ min: -1e9, max: 1e9, noNaN: true });
  assert(
    property(array(record({ x: coordinate, y: coordinate }), { minLength: 1, maxLength: 9 }), (places) => {
      const frame = frameOf(
        places.map(({ x, y }) => box(x, y)),
        120,
        64,
      );
      for (const { x, y } of places) {
        const corner = frame.place(x, y);
        expect(corner.x).toBeGreaterThanOrEqual(4);
        expect(corner.y).toBeLessThanOrEqual(60);
      }
    }),
    { seed: 2, numRuns: 200 },
  );
});
