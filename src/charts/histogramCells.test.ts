import { expect, test } from 'vitest';
import { histogramCells } from './histogramCells.ts';

const q = (least: number, most: number) => [least, 0, 0, 0, 0, 0, most] as const;

test('each bin lies where its values do, from its moment to the next, as dense as it is full', () => {
  const rows = [
    { step: 0, q: q(-1, 1), histogram: Uint32Array.of(1, 4) },
    { step: 50, q: q(0, 2), histogram: Uint32Array.of(2, 0) },
  ];
  expect(histogramCells(rows, [0, 100], [-2, 2], 200, 40)).toEqual([
    { x: 0, y: 20, width: 100, height: 10, share: 0.25 },
    { x: 0, y: 10, width: 100, height: 10, share: 1 },
    { x: 100, y: 10, width: 1.5, height: 10, share: 1 },
  ]);
});

test('a tensor all of whose values are equal is a line, and an empty one nothing', () => {
  expect(histogramCells([{ step: 0, q: q(1, 1), histogram: Uint32Array.of(3, 0) }], [0, 10], [0, 2], 100, 40)).toMatchObject([
    { y: 20, height: 1, share: 1 },
  ]);
  expect(histogramCells([{ step: 0, q: q(1, 1) }], [0, 10], [0, 2], 100, 40)).toEqual([]);
});
