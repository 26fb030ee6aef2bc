import { expect, test } from 'vitest';
import type { ParamsOf } from './kinds.ts';
import { planePoints } from './planePoints.ts';

test('points of one number in and one out lie in a plane, and stay the same object', () => {
  const params = { name: 'points', x: [[1], [2]], y: [[3], [4]] } as const;
  expect(planePoints(params)).toEqual({ x: Float64Array.of(1, 2), y: Float64Array.of(3, 4) });
  expect(planePoints(params)).toBe(planePoints(params));
  expect(planePoints({ name: 'single' })).toEqual({ x: Float64Array.of(1), y: Float64Array.of(2) });
});

test.each<readonly [string, object]>([
  ['digits', { name: 'mnist' }],
  ['no points', { name: 'points' }],
  ['wider points', { name: 'points', x: [[1, 2]], y: [[3]] }],
  ['several values', { name: 'points', x: [[1]], y: [[3, 4]] }],
  ['what is no table', { name: 'points', x: 'abc', y: [[3]] }],
  ['a data set of no name', { name: 'constructor' }],
])('%s do not', (_, params) => {
  expect(planePoints(params as ParamsOf['Dataset'])).toBeUndefined();
});
