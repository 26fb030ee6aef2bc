import { expect, test } from 'vitest';
import type { NetworkDocument } from '../document.ts';
import { network } from '../notation.ts';
import { forwardOrder } from '../read/forwardOrder.ts';
import { readNetwork } from '../read/readNetwork.ts';
import { moveAlong, type Way } from './exchange.ts';

const MNIST = network('mnist > flatten > linear 16 > relu > linear 10 > cross_entropy');
const moved = (id: string, way: Way): NetworkDocument => {
  const result = moveAlong(MNIST, id, way);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
};
const order = (document: NetworkDocument) => forwardOrder(document).map(({ id }) => id);
const reasonOf = (id: string, way: Way) => {
  const result = moveAlong(MNIST, id, way);
  return result.ok ? undefined : result.reason;
};

test('a layer changes places with the one behind it, on the canvas too, and the network still trains', () => {
  const later = moved('fc1', 'later');
  expect(order(later)).toEqual(['data', 'flatten', 'act1', 'fc1', 'fc2', 'loss']);
  expect(readNetwork(later).ok).toBe(true);
  const placeIn = (document: NetworkDocument, id: string) => document.nodes.find((node) => node.id === id)?.position;
  expect([placeIn(later, 'fc1'), placeIn(later, 'act1')]).toEqual([placeIn(MNIST, 'act1'), placeIn(MNIST, 'fc1')]);
});

test('earlier undoes later', () => {
  const back = moveAlong(moved('fc1', 'later'), 'fc1', 'earlier');
  expect(back).toEqual({ ok: true, value: MNIST });
});

test('what fits no longer is a problem, not a refusal: undo is one press away', () => {
  const reading = readNetwork(moved('flatten', 'later'));
  expect(reading.ok ? [] : reading.problems.map(({ kind }) => kind)).toContain('needsRow');
});

test('the ends of a network keep their places, and it is said why', () => {
  expect(reasonOf('flatten', 'earlier')).toBe(
    'Dataset data cannot change places with Flatten flatten. Only layers with one wire in and one out can.',
  );
  expect(reasonOf('fc2', 'later')).toContain('CrossEntropyLoss loss cannot change places');
  expect(reasonOf('loss', 'earlier')).toContain('is not one layer of a chain');
});
