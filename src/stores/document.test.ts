import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { EMPTY_DOCUMENT } from '../network/document.ts';
import { KIND_NAMES } from '../network/kinds.ts';
import { network, printDocument } from '../network/notation.ts';
import { edit, endGesture, redo, undo, useDocument } from './document.ts';
import { addNode, connectNodes, dropNode, moveNodes, openDocument, removeSelected, setParam, setTraining, switchKind } from './editing.ts';

const open = () => useDocument.getState().document;

beforeEach(() => {
  useDocument.setState({
    document: EMPTY_DOCUMENT,
    parameters: undefined,
    past: [],
    future: [],
    gesture: undefined,
    selectedNodes: new Set(),
    selectedEdges: new Set(),
    notice: undefined,
  });
});

test('a network is built from the palette alone, each node wired after the one before', () => {
  for (const kind of ['Dataset', 'Flatten', 'Linear', 'ReLU', 'Linear', 'CrossEntropyLoss'] as const) addNode(kind, { x: 0, y: 0 });
  expect(printDocument(open())).toMatchInlineSnapshot(`
    "data Dataset {"name":"mnist"}
    flatten Flatten {}
    fc1 Linear {"out_features":128,"bias":true}
    act1 ReLU {}
    fc2 Linear {"out_features":128,"bias":true}
    loss CrossEntropyLoss {}
    data.x>flatten.input
    flatten.>fc1.input
    fc1.>act1.input
    act1.>fc2.input
    fc2.>loss.input
    data.y>loss.target"
  `);
  expect([...useDocument.getState().selectedNodes]).toEqual(['loss']);
});

test('a wire that cannot be is said and changes nothing', () => {
  openDocument(network('mnist > flatten > linear 10 > cross_entropy'));
  const before = open();
  expect(connectNodes({ source: 'fc1', target: 'flatten', targetHandle: 'input' })).toBe(false);
  expect(open()).toBe(before);
  expect(useDocument.getState().notice?.text).toContain('Flatten flatten');
});

test('moves of one drag are one step of undo, moves of two are two', () => {
  openDocument(network('mnist > flatten > linear 10 > cross_entropy'));
  const steps = useDocument.getState().past.length;
  for (const x of [1, 2, 3]) moveNodes(new Map([['fc1', { x, y: 0 }]]), 'drag 1');
  endGesture();
  moveNodes(new Map([['fc1', { x: 9, y: 0 }]]), 'drag 1');
  expect(useDocument.getState().past.length).toBe(steps + 2);
});

test('a setting taken away is gone from the document, not undefined in it', () => {
  setTraining({ epochs: undefined });
  expect(Object.keys(open().training)).not.toContain('epochs');
});

test('undo forgets a selection whose nodes are no more', () => {
  addNode('Dataset', { x: 0, y: 0 });
  undo();
  expect(useDocument.getState().selectedNodes.size).toBe(0);
});

const act = fc.oneof(
  fc.constantFrom(...KIND_NAMES).map((kind) => () => void addNode(kind, { x: 0, y: 0 })),
  fc.constantFrom(...KIND_NAMES).map((kind) => () => void dropNode(kind, { x: 8, y: 8 })),
  fc.constant(() => removeSelected()),
  fc.constantFrom('fc1', 'act1', 'data').map((id) => () => switchKind(id, 'Tanh')),
  fc.tuple(fc.constantFrom('fc1', 'fc2'), fc.integer({ min: 1, max: 99 })).map(
    ([id, width]) =>
      () =>
        setParam(id, 'out_features', width),
  ),
  fc.double({ min: 0.001, max: 1, noNaN: true }).map((lr) => () => setTraining({ lr }, 'lr')),
);

test('as many undos as steps give the first document, as many redos the last', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
      useDocument.setState({ document: EMPTY_DOCUMENT, past: [], future: [], gesture: undefined, selectedNodes: new Set() });
      for (const run of acts) run();
      const last = open();
      const steps = useDocument.getState().past.length;
      for (let i = 0; i < steps; i++) undo();
      expect(open()).toBe(EMPTY_DOCUMENT);
      for (let i = 0; i < steps; i++) redo();
      expect(open()).toBe(last);
    }),
    { seed: 1, numRuns: 200 },
  );
});

test('history is bounded', () => {
  for (let i = 0; i < 150; i++) edit({ ...open(), name: `step ${i}` });
  expect(useDocument.getState().past.length).toBe(100);
});
