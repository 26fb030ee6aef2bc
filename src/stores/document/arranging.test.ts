import { beforeEach, expect, test } from 'vitest';
import type { Position } from '../../network/document.ts';
import { network } from '../../network/notation.ts';
import { arrange } from './arranging.ts';
import { openFile, select, undo, useDocument } from './document.ts';
import { moveNodes } from './editing.ts';

const places = (): Position[] => useDocument.getState().document.nodes.map(({ position }) => position);

beforeEach(() => {
  openFile({ document: network('line > relu > tanh > mse') });
  moveNodes(
    new Map([
      ['data', { x: 8, y: 0 }],
      ['act1', { x: 300, y: 40 }],
      ['act2', { x: 320, y: -16 }],
      ['loss', { x: 1000, y: 8 }],
    ]),
    'scatter',
  );
  select(['data', 'act1', 'act2', 'loss']);
});

test('left sides and tops go to the outermost, in one step of undo', () => {
  const before = places();
  arrange('left');
  expect(places().map(({ x }) => x)).toEqual([8, 8, 8, 8]);
  undo();
  expect(places()).toEqual(before);
  arrange('top');
  expect(places().map(({ y }) => y)).toEqual([-16, -16, -16, -16]);
});

test('spread leaves the outermost and makes the room between all the same', () => {
  arrange('spread');
  expect(places().map(({ x }) => x)).toEqual([8, 360, 680, 1000]);
});

test('too few are told what to do', () => {
  select(['data']);
  const before = places();
  arrange('top');
  expect(useDocument.getState().notice?.text).toBe('Select at least 2 nodes first: hold Shift and drag over them.');
  expect(places()).toEqual(before);
});

test('as few as there must be are arranged, and one less are not', () => {
  select(['act1', 'act2']);
  arrange('left');
  expect(places().map(({ x }) => x)).toEqual([8, 300, 300, 1000]);
  arrange('spread');
  expect(useDocument.getState().notice?.text).toBe('Select at least 3 nodes first: hold Shift and drag over them.');
});

test('spread goes by where nodes stand, not by when they were made, and moves the outermost by nothing', () => {
  moveNodes(
    new Map([
      ['data', { x: 1000.5, y: 0 }],
      ['loss', { x: 8, y: 8 }],
    ]),
    'turn round',
  );
  arrange('spread');
  expect(places().map(({ x }) => x)).toMatchInlineSnapshot(`
    [
      1000.5,
      360,
      680,
      8,
    ]
  `);
});
