/** Removing nodes so that their neighbors join. */
import { expect, test } from 'vitest';
import type { NetworkDocument } from '../document.ts';
import { network, printDocument } from '../notation.ts';
import { remove } from './edits.ts';
import { removeAndReconnect } from './reconnect.ts';

const HIDDEN = network('mnist > flatten > linear 128 > relu > linear 10 > cross_entropy');
const RESIDUAL = network('mnist > flatten > linear 64 > relu > linear 64 > add act1 > linear 10 > cross_entropy');

const wiresOf = (document: NetworkDocument): string[] => printDocument(document).split('\n').slice(document.nodes.length);
const after = (document: NetworkDocument, nodes: string, edges = ''): string[] =>
  wiresOf(removeAndReconnect(document, set(nodes), set(edges)));
const set = (words: string) => new Set(words.split(' ').filter(Boolean));

test('a node in mid-chain is removed and its neighbors join, in the place of its wire', () => {
  expect(after(HIDDEN, 'act1')).toMatchInlineSnapshot(`
    [
      "data.x>flatten.input",
      "flatten.>fc1.input",
      "fc1.>fc2.input",
      "fc2.>loss.input",
      "data.y>loss.target",
    ]
  `);
});

test('so do those of a removed chain, and of several', () => {
  expect(after(HIDDEN, 'fc1 act1')).toContain('flatten.>fc2.input');
  expect(after(HIDDEN, 'fc1 fc2')).toEqual(['data.x>flatten.input', 'flatten.>act1.input', 'act1.>loss.input', 'data.y>loss.target']);
});

test('the x of a Dataset is joined to what can take it, and not to what cannot', () => {
  const twice = network('mnist > identity > flatten > linear 10 > cross_entropy');
  expect(after(twice, 'identity')).toContain('data.x>flatten.input');
  expect(after(HIDDEN, 'flatten')).toEqual(wiresOf(remove(HIDDEN, set('flatten'))));
});

test('a node that branches is joined to each node behind it', () => {
  expect(after(RESIDUAL, 'act1')).toMatchInlineSnapshot(`
    [
      "data.x>flatten.input",
      "flatten.>fc1.input",
      "fc1.>fc2.input",
      "fc2.>add1.input",
      "fc1.>add1.input",
      "add1.>fc3.input",
      "fc3.>loss.input",
      "data.y>loss.target",
    ]
  `);
});

test('without its Add, a residual block is a chain; without the whole block, what was around it joins', () => {
  expect(after(RESIDUAL, 'add1')).toContain('fc2.>fc3.input');
  expect(after(RESIDUAL, 'fc2 add1')).toContain('act1.>fc3.input');
});

test('the way around stays the only one where the layers of the block are removed', () => {
  expect(after(RESIDUAL, 'fc2').filter((line) => line.includes('>add1'))).toEqual(['act1.>add1.input']);
});

test('of two ways side by side none is joined', () => {
  const sideBySide = network('mnist > flatten > linear 8 > identity > add > linear 10 > cross_entropy');
  const [into, other] = [
    { source: 'flatten', target: 'fc9', targetHandle: 'input' } as const,
    { source: 'fc9', target: 'add1', targetHandle: 'input' } as const,
  ];
  const fc9 = { ...sideBySide.nodes[2], id: 'fc9' } as NetworkDocument['nodes'][number];
  const both = { ...sideBySide, nodes: [...sideBySide.nodes, fc9], edges: [...sideBySide.edges, into, other] };
  expect(after(both, 'add1')).toEqual(wiresOf(remove(both, set('add1'))));
});

test('a removed end joins nothing', () => {
  for (const end of ['data', 'loss']) expect(after(HIDDEN, end)).toEqual(wiresOf(remove(HIDDEN, set(end))));
});

test('a wire that is removed with a node is not made good', () => {
  expect(after(HIDDEN, 'act1', 'act1.>fc2.input')).toEqual(wiresOf(remove(HIDDEN, set('act1'))));
  expect(after(HIDDEN, 'act1', 'fc1.>act1.input')).toEqual(wiresOf(remove(HIDDEN, set('act1'))));
  expect(after(HIDDEN, '', 'fc1.>act1.input')).toEqual(wiresOf(remove(HIDDEN, set(''), set('fc1.>act1.input'))));
});

test('removing nothing is nothing', () => {
  expect(removeAndReconnect(HIDDEN, new Set())).toBe(HIDDEN);
});
