import { expect, test } from 'vitest';
import type { NetworkNode } from '../../network/document.ts';
import { moveNodes } from '../../network/edit/edits.ts';
import { network } from '../../network/notation.ts';
import { flowNodes } from './flowNodes.ts';

const NONE: ReadonlySet<string> = new Set();
const document = network('mnist > flatten > linear 10 > cross_entropy');

test('a node is a card of its family, called by its kind and id', () => {
  const cards = flowNodes(document.nodes, new Set(['fc1']), new Map());
  expect(cards.map(({ id, type, ariaLabel, selected }) => `${id} ${type} ${ariaLabel} ${selected}`)).toEqual([
    'data card-data Dataset data false',
    'flatten card-structure Flatten flatten false',
    'fc1 card-linear Linear fc1 true',
    'loss card-loss CrossEntropyLoss loss false',
  ]);
});

test('what did not change stays the same object, so only the moved card is drawn anew', () => {
  const before = flowNodes(document.nodes, NONE, new Map());
  const moved = moveNodes(document, new Map([['fc1', { x: 8, y: 8 }]]));
  const after = flowNodes(moved.nodes, NONE, new Map());
  expect(after.map((card, i) => card === before[i])).toEqual([true, true, false, true]);
});

test('a size or a selection makes a card anew', () => {
  const [before] = flowNodes(document.nodes, NONE, new Map());
  const [measured] = flowNodes(document.nodes, NONE, new Map([['data', { width: 152, height: 90 }]]));
  expect(measured).not.toBe(before);
  expect(measured?.measured).toEqual({ width: 152, height: 90 });
});

test('of two nodes of one id the first is drawn, and a place that is none is the origin', () => {
  const broken = {
    id: 'fc1',
    kind: 'Linear',
    params: { out_features: 1, bias: true },
    position: { x: Number.NaN, y: Number.POSITIVE_INFINITY },
  } as const;
  const cards = flowNodes([broken, { ...broken, kind: 'ReLU', params: {} } as NetworkNode], NONE, new Map());
  expect(cards.map(({ type, position }) => ({ type, position }))).toEqual([{ type: 'card-linear', position: { x: 0, y: 0 } }]);
});
