import type { Rect } from '@xyflow/react';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SNAP_DISTANCE, snap } from './snapLines.ts';

const CARD: Rect = { x: 200, y: 300, width: 100, height: 80 };
const at = (x: number, y: number, width = 100, height = 80): Rect => ({ x, y, width, height });

test('a left side near another goes to it, with a line over both cards', () => {
  const { x, y, lines } = snap(at(203, 306), [at(200, 0, 160)], { x: 200, y: 304 });
  expect({ x, y }).toEqual({ x: 200, y: 304 });
  expect(lines).toEqual([{ axis: 'x', at: 200, from: 0, to: 384 }]);
});

test('middles and right sides count, too', () => {
  expect(snap(at(231, 300), [at(200, 0, 160)], { x: 232, y: 304 }).x).toBe(230);
  expect(snap(at(262, 300), [at(200, 0, 160)], { x: 264, y: 304 }).x).toBe(260);
});

test('wires are made level, whatever the heights of the cards', () => {
  const { y, lines } = snap(at(400, 303, 100, 80), [at(200, 300, 100, 200)], { x: 400, y: 304 });
  expect(y).toBe(300);
  expect(lines).toEqual([{ axis: 'y', at: 341, from: 200, to: 500 }]);
});

test('where no line is near, the grid counts', () => {
  expect(snap(at(411, 523), [CARD], { x: 408, y: 520 })).toEqual({ x: 408, y: 520, lines: [] });
});

test('of two lines the nearer one wins', () => {
  expect(snap(at(203, 0), [at(200, 500), at(204, 700)], { x: 200, y: 0 }).x).toBe(204);
});

test('a card never goes further than the distance, lines are where marks are shared, and there it stays', () => {
  const whole = fc.integer({ min: -300, max: 300 });
  const size = fc.integer({ min: 20, max: 200 });
  const box = fc.record({ x: whole, y: whole, width: size, height: size });
  let seen = 0;
  fc.assert(
    fc.property(box, fc.array(box, { maxLength: 20 }), (card, others) => {
      const snapped = snap(card, others, card);
      seen += snapped.lines.length;
      expect(Math.abs(snapped.x - card.x)).toBeLessThanOrEqual(SNAP_DISTANCE);
      expect(Math.abs(snapped.y - card.y)).toBeLessThanOrEqual(SNAP_DISTANCE);
      const again = snap({ ...card, x: snapped.x, y: snapped.y }, others, snapped);
      expect(again).toEqual(snapped);
    }),
    { seed: 41, numRuns: 500 },
  );
  expect(seen).toBeGreaterThan(100);
});
