import fc from 'fast-check';
import { expect, test } from 'vitest';
import { network } from '../notation.ts';
import { forwardOrder } from './forwardOrder.ts';

const MNIST = network('mnist > flatten > linear 16 > relu > linear 10 > cross_entropy');
const ids = (document: typeof MNIST) => forwardOrder(document).map(({ id }) => id);

test('however the nodes were made, none stands before one that it takes a wire from', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...MNIST.nodes], { minLength: MNIST.nodes.length }), (nodes) => {
      expect(ids({ ...MNIST, nodes })).toEqual(['data', 'flatten', 'fc1', 'act1', 'fc2', 'loss']);
    }),
  );
});

test('a half-built network is read as it is built: from the Dataset over what stands apart to the loss', () => {
  const edges = MNIST.edges.filter(({ source, target }) => source !== 'fc1' && target !== 'loss');
  expect(ids({ ...MNIST, nodes: MNIST.nodes.toReversed(), edges })).toEqual(['data', 'flatten', 'fc1', 'act1', 'fc2', 'loss']);
});

test('every node is there once, whatever wires are missing, double or in a circle', () => {
  const node = fc.constantFrom(...MNIST.nodes.map(({ id }) => id));
  const wire = fc.record({ source: node, target: node, targetHandle: fc.constant('input' as const) });
  fc.assert(
    fc.property(fc.array(wire, { maxLength: 12 }), (edges) => {
      expect(ids({ ...MNIST, edges }).toSorted()).toEqual(MNIST.nodes.map(({ id }) => id).toSorted());
    }),
  );
});
