import { expect, test } from 'vitest';
import type { NetworkDocument, NodeId } from '../document.ts';
import { findNode, setParam } from '../edit/edits.ts';
import { network } from '../notation.ts';
import { readNetwork } from '../read/readNetwork.ts';
import { dataAmount, lossHandles, shapeLine, weightShape } from './words.ts';

const node = (document: NetworkDocument, id: NodeId) => {
  const found = findNode(document, id);
  if (!found) throw new Error(`internal: no ${id}`);
  return found;
};
const lines = (document: NetworkDocument) => {
  const { shapes } = readNetwork(document);
  return document.nodes.filter(({ kind }) => kind !== 'Dataset').map((one) => shapeLine(one, shapes));
};

const document = network('mnist > flatten > linear 128 > relu > linear 10 > softmax > cross_entropy');
const unwired = { ...document, edges: [] };

test('a layer says its shapes and how many numbers it learns', () => {
  expect(lines(document).slice(0, 5)).toEqual(['1×28×28 → 784', '784 → 128 · 100,480', '128', '128 → 10 · 1,290', '10']);
  expect(weightShape(node(document, 'fc1'), readNetwork(document).shapes)).toBe('128×784');
});

test('what is not known yet is a question mark', () => {
  expect(lines(unwired).slice(0, 4)).toEqual(['not wired yet', '? → 128', 'not wired yet', '? → 10']);
  expect(weightShape(node(unwired, 'fc1'), readNetwork(unwired).shapes)).toBe('');
});

test('a loss says what it compares', () => {
  const ends = (one: NetworkDocument) => lossHandles(one, node(one, 'loss'), readNetwork(one).shapes);
  expect(ends(document)).toEqual({ input: '10 logits', target: '10 classes' });
  const points = setParam(setParam(network('points > linear 1 > mse'), 'data', 'x', [[1]]), 'data', 'y', [[2]]);
  expect(ends(points)).toEqual({ input: '1 value', target: '1 value' });
  expect(ends(unwired)).toEqual({ input: '', target: '' });
});

test('a Dataset says how much is in it', () => {
  expect(dataAmount({ name: 'mnist' })).toBe('60,000 digits');
  expect(dataAmount({ name: 'points', x: [[1]], y: [[2]] })).toBe('1 point');
  expect(dataAmount({ name: 'sine' })).toBe('64 points');
  expect(dataAmount({ name: 'constructor' as 'mnist' })).toBe('');
});
