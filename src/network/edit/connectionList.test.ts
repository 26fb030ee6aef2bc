import { expect, test } from 'vitest';
import { edgeId, type NetworkDocument } from '../document.ts';
import { KIND_NAMES } from '../kinds.ts';
import { network } from '../notation.ts';
import { checkConnection } from './connect.ts';
import { allowedWires, sourceHandles, targetHandles } from './connectionList.ts';

const ids = (document: NetworkDocument, id: string) => {
  const { outgoing, incoming } = allowedWires(document, id);
  return { outgoing: outgoing.map(edgeId), incoming: incoming.map(edgeId) };
};

const without = (document: NetworkDocument, ...cut: string[]): NetworkDocument => ({
  ...document,
  edges: document.edges.filter((edge) => !cut.includes(edgeId(edge))),
});

test('a loose end lists what may be wired to it, and nothing that would make a loop or a second input', () => {
  const document = without(network('mnist > flatten > linear 10 > relu > cross_entropy'), 'fc1.>act1.input');
  expect(ids(document, 'act1')).toEqual({ outgoing: [], incoming: ['data.x>act1.input', 'flatten.>act1.input', 'fc1.>act1.input'] });
  expect(ids(document, 'fc1')).toEqual({ outgoing: ['fc1.>act1.input'], incoming: [] });
});

test('the y of a Dataset is offered to the target of a loss and nowhere else', () => {
  const document = without(network('mnist > flatten > linear 10 > cross_entropy'), 'data.y>loss.target');
  expect(ids(document, 'data').outgoing).toEqual(['data.y>loss.target']);
  expect(ids(document, 'loss').incoming).toEqual(['data.y>loss.target']);
});

test('an Add takes more', () => {
  const document = network('mnist > flatten > linear 64 > relu > linear 64 > relu > add act1 > linear 10 > cross_entropy');
  expect(ids(document, 'add1').incoming).toEqual(['fc1.>add1.input', 'fc2.>add1.input']);
});

test('a node that is not there has no wires', () => {
  expect(allowedWires(network('mnist > flatten'), 'nobody')).toEqual({ outgoing: [], incoming: [] });
});

test('every wire on offer can be drawn', () => {
  const document = without(network('mnist > flatten > linear 10 > relu > linear 10 > cross_entropy'), 'fc1.>act1.input', 'fc2.>loss.input');
  for (const { id } of document.nodes)
    for (const edge of [...allowedWires(document, id).outgoing, ...allowedWires(document, id).incoming])
      expect(checkConnection(document, edge).ok).toBe(true);
});

test('every kind has an end', () => {
  for (const kind of KIND_NAMES) expect(sourceHandles(kind).length + targetHandles(kind).length).toBeGreaterThan(0);
});
