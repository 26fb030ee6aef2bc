/** What each edit leaves behind. */
import { expect, test } from 'vitest';
import { EMPTY_DOCUMENT, edgeId, type NetworkDocument } from '../document.ts';
import { freshId } from '../ids.ts';
import { KIND_NAMES } from '../kinds.ts';
import { network, printDocument } from '../notation.ts';
import { connect } from './drawWire.ts';
import { findNode, moveNodes, placeNode, remove, renameNode, setParam, switchKind } from './edits.ts';

const HIDDEN = network('mnist > flatten > linear 128 > relu > linear 10 > cross_entropy');
const RESIDUAL = network('mnist > flatten > linear 64 > relu > linear 64 > add act1 > linear 10 > cross_entropy');

const wiresOf = (document: NetworkDocument): string[] => document.edges.map(edgeId);

test('removing a node takes its wires with it', () => {
  expect(printDocument(remove(HIDDEN, new Set(['act1'])))).toMatchInlineSnapshot(`
    "data Dataset {"name":"mnist"}
    flatten Flatten {}
    fc1 Linear {"out_features":128,"bias":true}
    fc2 Linear {"out_features":10,"bias":true}
    loss CrossEntropyLoss {}
    data.x>flatten.input
    flatten.>fc1.input
    fc2.>loss.input
    data.y>loss.target"
  `);
});

test('removing a wire leaves its nodes', () => {
  const cut = remove(HIDDEN, new Set(), new Set(['fc1.>act1.input']));
  expect(cut.nodes).toEqual(HIDDEN.nodes);
  expect(wiresOf(HIDDEN).filter((wire) => !wiresOf(cut).includes(wire))).toEqual(['fc1.>act1.input']);
});

test('a connection is drawn, or the document stays as it is', () => {
  const open = remove(HIDDEN, new Set(), new Set(['fc1.>act1.input']));
  const drawn = connect(open, { source: 'fc1', target: 'act1', targetHandle: 'input' });
  expect(drawn.ok && wiresOf(drawn.value).at(-1)).toBe('fc1.>act1.input');
  expect(connect(open, { source: 'fc1', target: 'fc2', targetHandle: 'input' })).toMatchObject({ ok: false });
});

test('a switched kind has its own defaults and keeps its wires', () => {
  const switched = switchKind(HIDDEN, 'act1', 'LeakyReLU');
  expect(findNode(switched, 'act1')).toMatchObject({ kind: 'LeakyReLU', params: { negative_slope: 0.01 } });
  expect(wiresOf(switched)).toEqual(wiresOf(HIDDEN));
});

test('one loss in place of another keeps its target', () => {
  expect(wiresOf(switchKind(HIDDEN, 'loss', 'L1Loss'))).toEqual(wiresOf(HIDDEN));
});

test.each([
  ['an Add that becomes a ReLU keeps its first input', RESIDUAL, 'add1', 'ReLU', ['act1.>add1.input']],
  [
    'an Add that becomes a loss keeps its first input, and leads nowhere',
    RESIDUAL,
    'add1',
    'MSELoss',
    ['act1.>add1.input', 'add1.>fc3.input'],
  ],
  ['a loss that becomes a layer has no target', HIDDEN, 'loss', 'Tanh', ['data.y>loss.target']],
  ['a Dataset that becomes a layer has no x and y', HIDDEN, 'data', 'Identity', ['data.x>flatten.input', 'data.y>loss.target']],
  ['a layer that becomes a Dataset takes nothing and has x and y only', HIDDEN, 'act1', 'Dataset', ['fc1.>act1.input', 'act1.>fc2.input']],
] as const)('%s', (_, document, id, kind, lost) => {
  const kept = wiresOf(switchKind(document, id, kind));
  expect(wiresOf(document).filter((wire) => !kept.includes(wire))).toEqual(lost);
});

test('a renamed node takes its wires with it', () => {
  const renamed = renameNode(HIDDEN, 'fc1', 'hidden');
  expect(renamed.ok && wiresOf(renamed.value)).toMatchInlineSnapshot(`
    [
      "data.x>flatten.input",
      "flatten.>hidden.input",
      "hidden.>act1.input",
      "act1.>fc2.input",
      "fc2.>loss.input",
      "data.y>loss.target",
    ]
  `);
});

test.each([
  ['fc2', 'fc2 is taken. Choose another id.'],
  ['2fc', '“2fc” cannot be an id. Use letters, digits and _, at most 40, not starting with a digit, and no Python keyword.'],
  ['lambda', '“lambda” cannot be an id. Use letters, digits and _, at most 40, not starting with a digit, and no Python keyword.'],
  ['', '“” cannot be an id. Use letters, digits and _, at most 40, not starting with a digit, and no Python keyword.'],
])('a node cannot be called %j', (next, reason) => {
  expect(renameNode(HIDDEN, 'fc1', next)).toEqual({ ok: false, reason });
});

test('a node may keep its own name, and take one that every object inherits', () => {
  expect(renameNode(HIDDEN, 'fc1', 'fc1')).toEqual({ ok: true, value: HIDDEN });
  expect(renameNode(HIDDEN, 'fc1', 'constructor')).toMatchObject({ ok: true });
});

test('a parameter is set on its node alone, and a node moves alone', () => {
  const set = setParam(HIDDEN, 'fc1', 'out_features', 5);
  expect(set.nodes.filter((node, i) => node !== HIDDEN.nodes[i]).map(({ id, params }) => [id, params])).toEqual([
    ['fc1', { out_features: 5, bias: true }],
  ]);
  const moved = moveNodes(HIDDEN, new Map([['loss', { x: 1, y: 2 }]]));
  expect(moved.nodes.filter((node, i) => node !== HIDDEN.nodes[i]).map(({ id, position }) => [id, position])).toEqual([
    ['loss', { x: 1, y: 2 }],
  ]);
});

test('no edit changes the document it was given', () => {
  const before = JSON.stringify(HIDDEN);
  remove(HIDDEN, new Set(['fc1']));
  renameNode(HIDDEN, 'fc1', 'hidden');
  switchKind(HIDDEN, 'fc1', 'Add');
  setParam(HIDDEN, 'fc1', 'bias', false);
  moveNodes(HIDDEN, new Map([['fc1', { x: 9, y: 9 }]]));
  expect(JSON.stringify(HIDDEN)).toBe(before);
});

test('new nodes get short names, numbered where there can be many', () => {
  let document = EMPTY_DOCUMENT;
  const names = KIND_NAMES.flatMap((kind) =>
    [1, 2].map(() => {
      const id = freshId(document, kind);
      document = placeNode(document, kind, id, { x: 0, y: 0 });
      return id;
    }),
  );
  expect(names.join(' ')).toMatchInlineSnapshot(
    `"data data2 fc1 fc2 flatten flatten2 drop1 drop2 add1 add2 identity identity2 act1 act2 act3 act4 act5 act6 act7 act8 act9 act10 act11 act12 act13 act14 act15 act16 act17 act18 loss loss2 loss3 loss4 loss5 loss6 loss7 loss8 loss9 loss10 loss11 loss12"`,
  );
});
