/** Nodes put into wires, and wires' ends moved elsewhere. */
import { expect, test } from 'vitest';
import { makeNode, type NetworkDocument, type NetworkEdge } from '../document.ts';
import type { Kind } from '../kinds.ts';
import { network, printDocument } from '../notation.ts';
import { findNode, placeNode } from './edits.ts';
import { addOnWire, insertOnWire, reconnectWire } from './splice.ts';

const HIDDEN = network('mnist > flatten > linear 128 > relu > linear 10 > cross_entropy');
const RESIDUAL = network('mnist > flatten > linear 64 > relu > linear 64 > add act1 > linear 10 > cross_entropy');
const AFAR = { x: 0, y: 2000 };

const wiresOf = (document: NetworkDocument): string[] => printDocument(document).split('\n').slice(document.nodes.length);
const plus = (document: NetworkDocument, kind: Kind, id: string, position = AFAR) => placeNode(document, kind, id, position);
const wire = (source: string, target: string): NetworkEdge => ({ source, target, targetHandle: 'input' });
const FROM_X: NetworkEdge = { source: 'data', sourceHandle: 'x', target: 'flatten', targetHandle: 'input' };
const Y: NetworkEdge = { source: 'data', sourceHandle: 'y', target: 'loss', targetHandle: 'target' };

test('a node is put into a wire: both halves stand where the whole one stood', () => {
  const spliced = insertOnWire(plus(RESIDUAL, 'Tanh', 'mine'), wire('fc2', 'add1'), 'mine');
  expect(spliced.ok && wiresOf(spliced.value)).toMatchInlineSnapshot(`
    [
      "data.x>flatten.input",
      "flatten.>fc1.input",
      "fc1.>act1.input",
      "act1.>fc2.input",
      "fc2.>mine.input",
      "mine.>add1.input",
      "act1.>add1.input",
      "add1.>fc3.input",
      "fc3.>loss.input",
      "data.y>loss.target",
    ]
  `);
});

test('the x of a Dataset goes on through what is put behind it', () => {
  const spliced = insertOnWire(plus(HIDDEN, 'Identity', 'mine'), FROM_X, 'mine');
  expect(spliced.ok && wiresOf(spliced.value).slice(0, 2)).toEqual(['data.x>mine.input', 'mine.>flatten.input']);
});

test('a node stays where it was put, if nothing is there', () => {
  const spliced = insertOnWire(plus(HIDDEN, 'Tanh', 'mine'), wire('fc1', 'act1'), 'mine');
  expect(spliced.ok && findNode(spliced.value, 'mine')?.position).toEqual(AFAR);
  expect(addOnWire(HIDDEN, 'Tanh', wire('fc1', 'act1'), AFAR).document.nodes.at(-1)?.position).toEqual(AFAR);
});

test('a node dropped between two close cards moves what is behind it to the right, and stands in the row', () => {
  const between = { x: (findNode(HIDDEN, 'act1')?.position.x ?? 0) - 100, y: 10 };
  const placesOf = ({ nodes }: NetworkDocument) => nodes.map(({ id, position: { x, y } }) => `${id} ${x},${y}`);
  const spliced = insertOnWire(plus(HIDDEN, 'Tanh', 'mine', between), wire('fc1', 'act1'), 'mine');
  expect(spliced.ok && placesOf(spliced.value)).toMatchInlineSnapshot(`
    [
      "data 0,0",
      "flatten 264,0",
      "fc1 464,0",
      "act1 968,0",
      "fc2 0,272",
      "loss 272,272",
      "mine 736,0",
    ]
  `);
  const added = addOnWire(HIDDEN, 'Tanh', wire('fc1', 'act1'), between);
  expect(spliced.ok && placesOf(spliced.value)).toEqual(placesOf(added.document).map((line) => line.replace('act2', 'mine')));
});

test('a node on a wire around others stands below them, and nothing moves', () => {
  const { document } = addOnWire(RESIDUAL, 'Tanh', wire('act1', 'add1'));
  expect(document.nodes.slice(0, -1)).toEqual(RESIDUAL.nodes);
});

test.each<readonly [string, NetworkDocument, NetworkEdge, string]>([
  [
    'a Dataset',
    plus(HIDDEN, 'Dataset', 'mine'),
    wire('fc1', 'act1'),
    'Dataset mine is where a network begins, so it cannot stand within a wire. Draw a wire from its x instead.',
  ],
  [
    'a loss',
    plus(HIDDEN, 'MSELoss', 'mine'),
    wire('fc1', 'act1'),
    'MSELoss mine is where a network ends, so it cannot stand within a wire. Draw a wire to it instead.',
  ],
  ['a node with wires', HIDDEN, wire('fc2', 'loss'), 'ReLU act1 has wires already. Remove them first, or put a new ReLU into this wire.'],
  [
    'what y cannot go through',
    plus(HIDDEN, 'Tanh', 'mine'),
    Y,
    'Dataset data’s y is the answer, and Tanh mine must not see it. Wire x instead; y belongs to the loss’s target.',
  ],
  [
    'what cannot take what comes',
    plus(HIDDEN, 'Linear', 'mine'),
    FROM_X,
    'Linear mine takes a row of numbers but gets 1×28×28 images. Put a Flatten before it.',
  ],
  [
    'what does not fit behind',
    plus(RESIDUAL, 'Linear', 'mine'),
    wire('fc2', 'add1'),
    'Add add1 can only add inputs of one shape, but gets 64 and 128. Make them equally wide.',
  ],
  [
    'a wire that is not there',
    plus(HIDDEN, 'Tanh', 'mine'),
    wire('fc1', 'fc2'),
    'There is no such wire from Linear fc1 to Linear fc2. Choose one that is there.',
  ],
])('into a wire does not go %s', (_, document, edge, reason) => {
  expect(insertOnWire(document, edge, document === HIDDEN ? 'act1' : 'mine')).toEqual({ ok: false, reason });
});

test('a new node that cannot be put into the wire stands beside it, and the wire stays', () => {
  const { document, id, note } = addOnWire(HIDDEN, 'Softmax', FROM_X);
  expect([id, note]).toEqual(['act2', 'Softmax act2 takes a row of numbers but gets 1×28×28 images. Put a Flatten before it.']);
  expect(wiresOf(document)).toEqual(wiresOf(HIDDEN));
});

test('a wire’s end goes elsewhere, in its place among the others', () => {
  const open = plus(HIDDEN, 'Tanh', 'mine');
  const moved = reconnectWire(open, wire('act1', 'fc2'), wire('act1', 'mine'));
  expect(moved.ok && wiresOf(moved.value)).toEqual(wiresOf(HIDDEN).map((line) => line.replace('act1.>fc2', 'act1.>mine')));
  const shorter = reconnectWire(HIDDEN, wire('act1', 'fc2'), wire('fc1', 'fc2'));
  expect(shorter.ok && wiresOf(shorter.value)).toContain('fc1.>fc2.input');
});

test.each([
  ['to where it is', wire('fc1', 'act1'), { ok: true, value: HIDDEN }],
  [
    'to a taken input',
    wire('fc1', 'fc2'),
    { ok: false, reason: 'Linear fc2 already has an input, from ReLU act1. Remove that wire first; only Add takes several.' },
  ],
  [
    'into a loop',
    wire('fc2', 'act1'),
    { ok: false, reason: 'This wire would make a loop: ReLU act1 → Linear fc2 → ReLU act1. Data must pass from the Dataset to the loss.' },
  ],
] as const)('a wire’s end %s', (_, next, result) => {
  expect(reconnectWire(HIDDEN, wire('fc1', 'act1'), next)).toEqual(result);
});

test('a wire that is not there has no end to move', () => {
  expect(reconnectWire(HIDDEN, wire('fc1', 'fc2'), wire('fc1', 'loss'))).toMatchObject({ ok: false });
  expect(reconnectWire({ ...HIDDEN, nodes: [makeNode('Tanh', 'lone', AFAR)], edges: [] }, wire('a', 'b'), wire('a', 'lone'))).toMatchObject(
    {
      ok: false,
    },
  );
});
