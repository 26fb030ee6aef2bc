/** Which wires can be drawn, and the sentence for each that cannot. */
import { expect, test } from 'vitest';
import { makeNode, type NetworkDocument, type NetworkEdge } from '../document.ts';
import { network } from '../notation.ts';
import { checkAlone, checkConnection } from './connect.ts';
import { remove, setParam } from './edits.ts';

const HIDDEN = network('mnist > flatten > linear 128 > relu > linear 10 > cross_entropy');
const RESIDUAL = network('mnist > flatten > linear 64 > relu > linear 64 > add act1 > linear 10 > cross_entropy');

const plus = (document: NetworkDocument, ...nodes: NetworkDocument['nodes']) => ({ ...document, nodes: [...document.nodes, ...nodes] });
const stray = makeNode('Tanh', 'stray', { x: 0, y: 0 });
const without = (document: NetworkDocument, target: string, handle = 'input') => ({
  ...document,
  edges: document.edges.filter((edge) => edge.target !== target || edge.targetHandle !== handle),
});

/** `fc1 > act1`, `data.x > flatten`, `data.y > loss.target`. */
function wire(text: string): NetworkEdge {
  const [from = '', to = ''] = text.split(' > ');
  const [source = '', sourceHandle] = from.split('.');
  const [target = '', targetHandle = 'input'] = to.split('.');
  return { source, target, targetHandle, ...(sourceHandle ? { sourceHandle } : {}) } as NetworkEdge;
}

const say = (document: NetworkDocument, text: string): string => {
  const checked = checkConnection(document, wire(text));
  return checked.ok ? 'ok' : checked.reason;
};

test.each<readonly [string, NetworkDocument, string]>([
  ['a node behind the last', plus(HIDDEN, stray), 'fc2 > stray'],
  ['a node that nothing is known of yet', plus(HIDDEN, stray, makeNode('Linear', 'fc9', { x: 0, y: 0 })), 'stray > fc9'],
  ['a missing wire of a chain', without(HIDDEN, 'fc2'), 'act1 > fc2'],
  ['an image into a Linear, which a Flatten comes with', without(HIDDEN, 'fc1'), 'data.x > fc1'],
  ['y to the target of a loss', without(HIDDEN, 'loss', 'target'), 'data.y > loss.target'],
  ['a second input of an Add', without(RESIDUAL, 'add1'), 'act1 > add1'],
  ['a way around a layer', plus(HIDDEN, makeNode('Add', 'add1', { x: 0, y: 0 })), 'fc1 > add1'],
  ['a width that y does not have, which a Linear can still repair', without(HIDDEN, 'loss'), 'act1 > loss'],
  ['a Linear whose own width is out of bounds', without(setParam(HIDDEN, 'fc1', 'out_features', -1), 'act1'), 'fc1 > act1'],
])('allows %s', (_, document, text) => {
  expect(say(document, text)).toBe('ok');
});

test.each<readonly [string, NetworkDocument, string, string]>([
  ['itself', HIDDEN, 'act1 > act1', 'ReLU act1 cannot feed itself. Draw the wire to another node.'],
  ['a wire that is there', HIDDEN, 'fc1 > act1', 'Linear fc1 and ReLU act1 are wired already.'],
  ['y where it is', HIDDEN, 'data.y > loss.target', 'Dataset data and CrossEntropyLoss loss are wired already.'],
  ['an Add twice', RESIDUAL, 'act1 > add1', 'ReLU act1 and Add add1 are wired already.'],
  [
    'a second input',
    HIDDEN,
    'flatten > fc2',
    'Linear fc2 already has an input, from ReLU act1. Remove that wire first; only Add takes several.',
  ],
  [
    'a second target',
    plus(HIDDEN, makeNode('Dataset', 'more', { x: 0, y: 0 })),
    'more.y > loss.target',
    'CrossEntropyLoss loss already has a target, from Dataset data. Remove that wire first.',
  ],
  [
    'a loop of two',
    without(HIDDEN, 'fc1'),
    'act1 > fc1',
    'This wire would make a loop: Linear fc1 → ReLU act1 → Linear fc1. Data must pass from the Dataset to the loss.',
  ],
  [
    'a loop of many',
    without(RESIDUAL, 'fc1'),
    'fc3 > fc1',
    'This wire would make a loop: Linear fc1 → ReLU act1 → Add add1 → Linear fc3 → Linear fc1. Data must pass from the Dataset to the loss.',
  ],
  ['unequal shapes', RESIDUAL, 'flatten > add1', 'Add add1 can only add inputs of one shape, but gets 64 and 784. Make them equally wide.'],
  [
    'classes as the target of a loss for numbers',
    without(network('mnist > flatten > linear 10 > mse'), 'loss', 'target'),
    'data.y > loss.target',
    'MSELoss loss compares numbers with numbers, but the y of this Dataset names classes. Use CrossEntropyLoss instead.',
  ],
  [
    'the answer into a layer',
    plus(HIDDEN, stray),
    'data.y > stray',
    'Dataset data’s y is the answer, and Tanh stray must not see it. Wire x instead; y belongs to the loss’s target.',
  ],
  [
    'pixels as the target',
    without(HIDDEN, 'loss', 'target'),
    'data.x > loss.target',
    'The target of CrossEntropyLoss loss is what should come out. Only the Dataset’s y can be wired to it.',
  ],
  [
    'a wire out of a loss',
    plus(HIDDEN, stray),
    'loss > stray',
    'CrossEntropyLoss loss is where the network ends, so no wire can leave it. Wire an earlier node to Tanh stray instead.',
  ],
  [
    'a wire into a Dataset',
    HIDDEN,
    'fc2 > data',
    'Dataset data is where the network begins, so no wire can enter it. Wire Linear fc2 to a later node instead.',
  ],
  [
    'an end that is not there',
    plus(HIDDEN, stray),
    'fc2 > stray.target',
    'Linear fc2 and Tanh stray have no such ends to join. Draw the wire from an output to an input.',
  ],
  [
    'a node that is not there',
    remove(HIDDEN, new Set(['act1'])),
    'fc1 > act1',
    'A wire joins Linear fc1 with act1, but no node has that id. Remove the wire.',
  ],
])('refuses %s', (_, document, text, sentence) => {
  expect(say(document, text)).toBe(sentence);
});

test('a wire that nothing may come with is refused where it needs a Flatten', () => {
  const open = without(HIDDEN, 'fc1');
  expect(checkAlone(open, wire('data.x > fc1'))).toEqual({
    ok: false,
    reason: 'Linear fc1 takes a row of numbers but gets 1×28×28 images. Put a Flatten before it.',
  });
  expect(checkAlone(open, wire('flatten > fc1')).ok).toBe(true);
});
