import { beforeEach, expect, test } from 'vitest';
import { EMPTY_DOCUMENT } from '../../network/document.ts';
import { network, printDocument } from '../../network/notation.ts';
import { edit, endGesture, undo, useDocument } from './document.ts';
import { addNode, connectNodes, moveNodes, openDocument, setTraining } from './editing.ts';

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

test('history is bounded', () => {
  for (let i = 0; i < 150; i++) edit({ ...open(), name: `step ${i}` });
  expect(useDocument.getState().past.length).toBe(100);
});
