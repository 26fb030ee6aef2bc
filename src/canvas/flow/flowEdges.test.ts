import { expect, test } from 'vitest';
import type { NetworkDocument, NetworkEdge } from '../../network/document.ts';
import { network } from '../../network/notation.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import { flowEdges } from './flowEdges.ts';

const wires = (document: NetworkDocument, selected: string[] = []) => flowEdges(document, readNetwork(document), new Set(selected));
const withEdges = (document: NetworkDocument, ...edges: NetworkEdge[]): NetworkDocument => ({
  ...document,
  edges: [...document.edges, ...edges],
});
const faulty = (document: NetworkDocument) =>
  wires(document)
    .filter(({ data }) => data?.faulty)
    .map(({ id }) => id);

const document = network('mnist > flatten > linear 10 > relu > linear 10 > cross_entropy');

test('a wire says what it carries', () => {
  expect(wires(document).map(({ id, data }) => `${id} ${data?.label}`)).toEqual([
    'data.x>flatten.input 1×28×28',
    'flatten.>fc1.input 784',
    'fc1.>act1.input 10',
    'act1.>fc2.input 10',
    'fc2.>loss.input 10',
    'data.y>loss.target target: 10 classes',
  ]);
  expect(wires(document)[1]?.ariaLabel).toBe('Wire from Flatten flatten to Linear fc1, 784');
});

test('a wire of numbers says how many', () => {
  expect(wires(network('line > linear 2 > linear 1 > mse')).map(({ data }) => data?.label)).toEqual(['1', '2', '1', 'target: 1 value']);
});

test('what is not known is not said', () => {
  const loose = { ...document, edges: document.edges.slice(1) };
  expect(wires(loose).map(({ data }) => data?.label)).toEqual(['', '', '', '', 'target: 10 classes']);
});

test('a wire stays the same object until something about it changes', () => {
  const [before, after] = [wires(document), wires(document, ['flatten.>fc1.input'])];
  expect(after.map((wire, i) => wire === before[i])).toEqual([true, false, true, true, true, true]);
});

test('wires of a loop, second inputs and wrong ends are faulty, the others are not', () => {
  expect(faulty(document)).toEqual([]);
  expect(faulty(withEdges(document, { source: 'fc2', target: 'fc1', targetHandle: 'input' }))).toEqual([
    'flatten.>fc1.input',
    'fc1.>act1.input',
    'act1.>fc2.input',
    'fc2.>fc1.input',
  ]);
  expect(faulty(withEdges(document, { source: 'data', sourceHandle: 'y', target: 'fc1', targetHandle: 'input' }))).toEqual([
    'data.y>fc1.input',
  ]);
  expect(faulty(network('mnist > linear 10 > cross_entropy'))).toEqual(['data.x>fc1.input']);
});

test('a wire without both of its ends, or there twice, is not drawn', () => {
  const [first] = document.edges;
  const broken = withEdges(
    document,
    { source: 'nobody', target: 'fc1', targetHandle: 'input' },
    { source: 'loss', target: 'fc1', targetHandle: 'input' },
    { source: 'fc1', target: 'act1', targetHandle: 'target' },
    ...(first ? [first] : []),
  );
  expect(wires(broken)).toHaveLength(document.edges.length);
});
