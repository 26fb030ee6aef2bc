import type { Rect, XYPosition } from '@xyflow/react';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundedPath } from './roundedPath.ts';
import { wireWay } from './wirePath.ts';

/** Three cards in a row and one below the first: 100 wide, 100 high, ends 40 below their tops. */
const CARDS: readonly Rect[] = [
  { x: 0, y: 0, width: 100, height: 100 },
  { x: 160, y: 0, width: 100, height: 100 },
  { x: 320, y: 0, width: 100, height: 100 },
  { x: 0, y: 200, width: 100, height: 100 },
];
const output = (card: number): XYPosition => ({ x: (CARDS[card]?.x ?? 0) + 106, y: (CARDS[card]?.y ?? 0) + 40 });
const input = (card: number): XYPosition => ({ x: (CARDS[card]?.x ?? 0) - 6, y: (CARDS[card]?.y ?? 0) + 40 });
const way = (from: number, to: number, isTarget = false) => wireWay(output(from), input(to), CARDS, isTarget);

test('to the next card straight on, its label above the middle', () => {
  expect(way(0, 1)).toMatchObject({ path: 'M106,40 C130,40 130,40 154,40', label: { x: 130, y: 34 } });
});

test('past a card over it, and below it for y', () => {
  expect(way(0, 2).path).toBe(
    'M106,40 L114,40 Q122,40 122,32 L122,-8 Q122,-20 134,-20 L286,-20 Q298,-20 298,-8 L298,32 Q298,40 306,40 L314,40',
  );
  expect(way(0, 2, true).path).toContain('L130,116 Q130,128');
});

test('the label of a lane stands over it, that of a y below the cards under it', () => {
  expect([way(0, 2).label, way(0, 2, true).label]).toEqual([
    { x: 210, y: -20 - 6 },
    { x: 210, y: 128 + 14 },
  ]);
});

test('the label of a y that goes between two rows stands beside the way down, where no card hides it', () => {
  const rows = [...CARDS, { x: 160, y: 140, width: 200, height: 100 }];
  const { label } = wireWay(output(0), { x: 394, y: 190 }, rows, true);
  expect(rows.filter(({ x, y, width, height }) => label.x > x && label.x < x + width && label.y > y && label.y < y + height)).toEqual([]);
});

test('back to the next row between the rows', () => {
  expect(way(2, 3).label.y).toBe(200 - 20 - 6);
});

test('back to the next row over a card that stands in the way further down', () => {
  const tall = [...CARDS, { x: 420, y: 150, width: 100, height: 200 }, { x: 0, y: 500, width: 100, height: 100 }];
  expect(wireWay(output(2), { x: -6, y: 540 }, tall, false).label.y).toBe(150 - 20 - 6);
});

test('a loop in one row over it', () => {
  expect(way(2, 0).label.y).toBe(-20 - 6);
});

test('between two rows with little room in the middle of it', () => {
  const close = [...CARDS.slice(0, 3), { x: 0, y: 116, width: 100, height: 100 }];
  expect(wireWay(output(2), { x: -6, y: 156 }, close, false).label.y).toBe(108 - 6);
});

test('every way begins and ends where it should, whatever stands around it', () => {
  const place = { x: fc.integer({ min: -400, max: 800 }), y: fc.integer({ min: -400, max: 800 }) };
  const point = fc.record(place);
  const card = fc.record({ ...place, width: fc.integer({ min: 60, max: 240 }), height: fc.integer({ min: 40, max: 300 }) });
  const cards = fc.oneof(fc.constant(CARDS), fc.array(card, { maxLength: 16 }));
  fc.assert(
    fc.property(point, point, cards, fc.boolean(), (from, to, boxes, isTarget) => {
      const { path, points, label } = wireWay(from, to, boxes, isTarget);
      expect([points[0], points.at(-1)]).toEqual([from, to]);
      expect(path.startsWith(`M${from.x},${from.y} `)).toBe(true);
      expect(path.endsWith(`${to.x},${to.y}`)).toBe(true);
      expect(path).not.toMatch(/NaN|Infinity/);
      expect(Number.isFinite(label.x) && Number.isFinite(label.y)).toBe(true);
    }),
    { seed: 5, numRuns: 500 },
  );
});

test('corners are as round as there is room for', () => {
  expect(
    roundedPath([
      { x: 0, y: 0 },
      { x: 8, y: 0 },
      { x: 8, y: 100 },
    ]),
  ).toBe('M0,0 L4,0 Q8,0 8,4 L8,100');
  expect(roundedPath([])).toBe('');
});
