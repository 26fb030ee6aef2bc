/** Adding nodes from the palette: placed, named and wired as a person would have done it. */
import { expect, test } from 'vitest';
import { EMPTY_DOCUMENT, makeNode, type NetworkDocument } from '../document.ts';
import type { Kind } from '../kinds.ts';
import { network, printDocument } from '../notation.ts';
import { readNetwork } from '../read/readNetwork.ts';
import { printSpec } from '../read/spec.ts';
import { addAfter, addAt, addInto, addTo } from './addNode.ts';
import { remove } from './edits.ts';

const HIDDEN = network('mnist > flatten > linear 128 > relu > linear 10 > cross_entropy');

/** Wires only: what an addition changed is mostly there. */
const wiresOf = (document: NetworkDocument): string[] => printDocument(document).split('\n').slice(document.nodes.length);
const positionOf = (document: NetworkDocument, id: string) => document.nodes.find((node) => node.id === id)?.position;

test('the first node of an empty document stands where it is put', () => {
  const { document, id, note } = addAt(EMPTY_DOCUMENT, 'Dataset', { x: 40, y: 80 });
  expect([id, note, document.nodes]).toEqual(['data', undefined, [makeNode('Dataset', 'data', { x: 40, y: 80 })]]);
});

test('the keyboard alone builds a network: each kind after the one before', () => {
  let { document, id } = addAt(EMPTY_DOCUMENT, 'Dataset', { x: 0, y: 0 });
  for (const kind of ['Flatten', 'Linear', 'ReLU', 'Linear', 'CrossEntropyLoss'] as const) {
    const added = addAfter(document, kind, id);
    expect(added.note).toBeUndefined();
    ({ document, id } = added);
  }
  const reading = readNetwork(document);
  expect(reading.ok && printSpec(reading.spec)).toMatchInlineSnapshot(`
    "data mnist 1×28×28
    flatten Flatten 1×28×28 → 784 from data
    fc1 Linear 784 → 128 (100,480) from flatten
    act1 ReLU 128 → 128 from fc1
    fc2 Linear 128 → 10 (1,290) from act1
    loss CrossEntropyLoss from fc2"
  `);
  const places = document.nodes.map(({ position }) => position);
  expect(places.map(({ x }) => x)).toEqual(places.map(({ x }) => x).toSorted((a, b) => a - b));
  expect(places.every(({ y }) => y === 0)).toBe(true);
});

test('a node after the last one is wired to it', () => {
  const chain = network('mnist > flatten > linear 10');
  const { document, id } = addAfter(chain, 'Tanh', 'fc1');
  expect(id).toBe('act1');
  expect(wiresOf(document)).toEqual(['data.x>flatten.input', 'flatten.>fc1.input', 'fc1.>act1.input']);
});

test('a node after one in mid-chain is put into the wire, and what lies behind makes room', () => {
  const { document, id } = addAfter(HIDDEN, 'Dropout', 'flatten');
  expect(id).toBe('drop1');
  expect(wiresOf(document)).toMatchInlineSnapshot(`
    [
      "data.x>flatten.input",
      "flatten.>drop1.input",
      "drop1.>fc1.input",
      "fc1.>act1.input",
      "act1.>fc2.input",
      "fc2.>loss.input",
      "data.y>loss.target",
    ]
  `);
  const before = positionOf(HIDDEN, 'fc1')?.x ?? 0;
  expect(positionOf(document, 'drop1')).toEqual({ x: before, y: 0 });
  expect(positionOf(document, 'fc1')?.x).toBeGreaterThan(before);
});

test('a node after a Dataset is put into the wire of x, not of y', () => {
  const { document, note } = addAfter(HIDDEN, 'Identity', 'data');
  expect(note).toBeUndefined();
  expect(wiresOf(document).filter((wire) => wire.includes('identity'))).toEqual(['data.x>identity.input', 'identity.>flatten.input']);
});

test('where a node branches, the new one begins a branch of its own', () => {
  const residual = network('mnist > flatten > linear 64 > relu > linear 64 > add act1 > linear 10 > cross_entropy');
  const { document } = addAfter(residual, 'Tanh', 'act1');
  expect(wiresOf(document).filter((wire) => wire.startsWith('act1.'))).toEqual(['act1.>fc2.input', 'act1.>add1.input', 'act1.>act2.input']);
});

test.each<readonly [string, NetworkDocument, Kind, string, string]>([
  [
    'cannot enter the wire',
    HIDDEN,
    'Softmax',
    'data',
    'Softmax act2 takes a row of numbers but gets 1×28×28 images. Put a Flatten before it.',
  ],
  [
    'comes after a loss',
    HIDDEN,
    'ReLU',
    'loss',
    'CrossEntropyLoss loss is where the network ends, so no wire can leave it. Wire an earlier node to ReLU act2 instead.',
  ],
])('a node that %s stands unwired, with a note, and no wire is lost', (_, before, kind, after, sentence) => {
  const { document, id, note } = addAfter(before, kind, after);
  expect(note).toBe(sentence);
  expect(wiresOf(document)).toEqual(wiresOf(before));
  expect(document.nodes.at(-1)?.id).toBe(id);
});

test('a node that would not fit what follows is not put into the wire', () => {
  const residual = network('mnist > flatten > linear 64 > relu > linear 64 > add act1 > linear 10 > cross_entropy');
  const { document, note } = addAfter(residual, 'Linear', 'fc2');
  expect(note).toMatchInlineSnapshot(`"Add add1 can only add inputs of one shape, but gets 64 and 128. Make them equally wide."`);
  expect(wiresOf(document)).toEqual(wiresOf(residual));
});

test('a Linear after a Dataset of images brings its Flatten', () => {
  const { document, id, note } = addAfter(network('mnist'), 'Linear', 'data');
  expect([id, note]).toEqual(['fc1', undefined]);
  expect(wiresOf(document)).toEqual(['data.x>flatten.input', 'flatten.>fc1.input']);
});

const widthsOf = (document: NetworkDocument) =>
  document.nodes.flatMap((node) => (node.kind === 'Linear' ? [node.params.out_features] : []));

test.each<readonly [string, NetworkDocument, readonly number[]]>([
  ['a Linear put into the wire to the loss', addAfter(HIDDEN, 'Linear', 'fc2').document, [128, 10, 10]],
  [
    'a Linear put there by its wire',
    addInto(HIDDEN, 'Linear', { source: 'fc2', target: 'loss', targetHandle: 'input' }).document,
    [128, 10, 10],
  ],
  [
    'a Linear for a loose wire of the loss',
    addTo(remove(HIDDEN, new Set(['fc2'])), 'Linear', { x: 0, y: 900 }, { type: 'target', node: 'loss', handle: 'input' }).document,
    [128, 10],
  ],
  ['a Linear that a loss is put after', addAfter(network('mnist > flatten > linear 128'), 'CrossEntropyLoss', 'fc1').document, [10]],
  ['the same for numbers', addAfter(network('line > linear 32 > relu > linear 128'), 'MSELoss', 'fc2').document, [32, 1]],
  ['a Linear whose width somebody chose', addAfter(network('mnist > flatten > linear 64'), 'CrossEntropyLoss', 'fc1').document, [64]],
  ['a Linear in the middle', addAfter(HIDDEN, 'Linear', 'flatten').document, [128, 10, 128]],
])('the width that the data asks for: %s', (_, document, widths) => {
  expect(widthsOf(document)).toEqual(widths);
});

test('a loss gets the y of the Dataset', () => {
  const { document } = addAfter(network('mnist > flatten > linear 10'), 'CrossEntropyLoss', 'fc1');
  expect(wiresOf(document).slice(-2)).toEqual(['fc1.>loss.input', 'data.y>loss.target']);
});

test('a loss that y does not suit gets it all the same, and the problem names the one it suits', () => {
  const { document } = addAfter(network('mnist > flatten > linear 10'), 'MSELoss', 'fc1');
  const reading = readNetwork(document);
  expect(reading.ok ? [] : reading.problems.map(({ kind }) => kind)).toEqual(['lossWantsNumbers']);
});

test('a Dataset that comes last gives its y to the loss that waits for it', () => {
  const waiting = remove(HIDDEN, new Set(['data']));
  const { document } = addAt(waiting, 'Dataset', { x: 0, y: 400 });
  expect(wiresOf(document).at(-1)).toBe('data.y>loss.target');
});

test('a layer brings back no wire that was taken away', () => {
  const cut = { ...HIDDEN, edges: HIDDEN.edges.filter(({ targetHandle }) => targetHandle === 'input') };
  expect(wiresOf(addAt(cut, 'ReLU', { x: 0, y: 400 }).document)).toEqual(wiresOf(cut));
});

test('between two losses, y is not guessed', () => {
  const open = network('mnist > flatten > linear 10');
  const two = { ...open, nodes: [...open.nodes, makeNode('MSELoss', 'loss', { x: 0, y: 0 })] };
  expect(wiresOf(addAfter(two, 'CrossEntropyLoss', 'fc1').document).at(-1)).toBe('fc1.>loss2.input');
});

test('after a node that is not there, a node stands alone', () => {
  expect(addAfter(EMPTY_DOCUMENT, 'ReLU', 'nobody')).toMatchObject({
    id: 'act1',
    document: { nodes: [{ position: { x: 0, y: 0 } }], edges: [] },
  });
});

test('branches that begin at one node do not cover each other', () => {
  let document = network('mnist > flatten > linear 64 > relu > linear 64 > add act1 > linear 10 > cross_entropy');
  for (let i = 0; i < 4; i++) document = addAfter(document, 'Tanh', 'act1').document;
  const places = document.nodes.filter(({ kind }) => kind === 'Tanh').map(({ position }) => position);
  expect(new Set(places.map(({ x }) => x)).size).toBe(1);
  expect(new Set(places.map(({ y }) => y)).size).toBe(4);
});

test('a place is found even where coordinates no longer tell one place from the next', () => {
  const far = { ...EMPTY_DOCUMENT, nodes: [1, 2].map((n) => makeNode('ReLU', `act${n}`, { x: 1e300, y: 1e300 })) };
  expect(addAfter(far, 'Tanh', 'act1').document.nodes).toHaveLength(3);
});

const PLACE = { x: 400, y: 800 };

test.each<readonly [string, Kind, Parameters<typeof addTo>[3], readonly string[]]>([
  ['an output', 'Tanh', { type: 'source', node: 'act1', handle: undefined }, ['act1.>act2.input']],
  ['x', 'Flatten', { type: 'source', node: 'data', handle: 'x' }, ['data.x>flatten2.input']],
  ['y', 'MSELoss', { type: 'source', node: 'data', handle: 'y' }, ['data.y>loss2.target']],
  [
    'an output that a loss ends',
    'MSELoss',
    { type: 'source', node: 'act1', handle: undefined },
    ['data.y>loss2.target', 'act1.>loss2.input'],
  ],
])('a node for a loose wire from %s stands where it was dropped and is wired to it', (_, kind, end, wires) => {
  const { document, id, note } = addTo(HIDDEN, kind, PLACE, end);
  expect([note, positionOf(document, id)]).toEqual([undefined, PLACE]);
  expect(wiresOf(document).filter((wire) => wire.includes(id))).toEqual(wires);
});

test('a node for a loose wire to an input stands left of it', () => {
  const open = remove(HIDDEN, new Set(['flatten']));
  const { document, id } = addTo(open, 'Flatten', PLACE, { type: 'target', node: 'fc1', handle: 'input' });
  expect(wiresOf(document)).toContain('flatten.>fc1.input');
  expect(positionOf(document, id)?.x).toBeLessThan(PLACE.x);
  const data = addTo(open, 'Dataset', PLACE, { type: 'target', node: 'fc1', handle: 'input' });
  expect([data.note, wiresOf(data.document).slice(-2)]).toEqual([undefined, ['data2.x>flatten.input', 'flatten.>fc1.input']]);
});

test.each<readonly [Kind, Parameters<typeof addTo>[3], string]>([
  ['Dataset', { type: 'source', node: 'fc1', handle: undefined }, 'Dataset data2 has no input to draw the wire to. Choose another kind.'],
  ['MSELoss', { type: 'target', node: 'fc1', handle: 'input' }, 'MSELoss loss2 has no output to draw the wire to. Choose another kind.'],
  [
    'Tanh',
    { type: 'target', node: 'fc1', handle: 'input' },
    'Linear fc1 already has an input, from Flatten flatten. Remove that wire first; only Add takes several.',
  ],
])('a %s that a loose wire cannot lead to stands unwired, with a note', (kind, end, note) => {
  const added = addTo(HIDDEN, kind, PLACE, end);
  expect(added.note).toBe(note);
  expect(wiresOf(added.document).slice(0, HIDDEN.edges.length)).toEqual(wiresOf(HIDDEN));
});
