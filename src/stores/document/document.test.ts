import { beforeEach, expect, test } from 'vitest';
import { EMPTY_DOCUMENT, MOST_NODES, makeNode } from '../../network/document.ts';
import { readFile, writeFile } from '../../network/file/fileFormat.ts';
import { network, printDocument } from '../../network/notation.ts';
import { dropParameters, edit, endGesture, fileNow, notify, openFile, redo, select, showTimeline, undo, useDocument } from './document.ts';
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

const named = (name: string) => ({ ...EMPTY_DOCUMENT, name });
/** Where undo and redo lead, and what is open between. */
const line = () => {
  const { past, document, future } = useDocument.getState();
  return [past, [{ document }], future].map((files) => files.map((file) => file.document.name).join(' ')).join(' | ');
};

test('undo and redo go back and forth one step at a time; at either end they do nothing', () => {
  useDocument.setState({ document: named('a') });
  for (const name of ['b', 'c', 'd']) edit(named(name));
  const seen = [undo, undo, undo, undo, redo, redo, redo, redo].map((go) => {
    go();
    return line();
  });
  expect(seen).toEqual([
    'a b | c | d',
    'a | b | c d',
    ' | a | b c d',
    ' | a | b c d',
    'a | b | c d',
    'a b | c | d',
    'a b c | d | ',
    'a b c | d | ',
  ]);
});

test('an edit after undo leaves nothing to redo; no edit at all leaves everything', () => {
  useDocument.setState({ document: named('a') });
  edit(named('b'));
  undo();
  edit(open());
  expect(line()).toBe(' | a | b');
  edit(named('c'));
  expect(line()).toBe('a | c | ');
});

test('an edit after undo is a step of its own, even within the same gesture', () => {
  useDocument.setState({ document: named('a') });
  edit(named('b'), 'slide');
  undo();
  edit(named('c'), 'slide');
  expect(line()).toBe('a | c | ');
  edit(named('d'), 'slide');
  expect(line()).toBe('a | d | ');
});

test('opening is counted and forgets the selection; editing is not and keeps what is still there', () => {
  openFile({ document: network('line > linear 1 > mse') });
  select(['fc1', 'loss'], ['data.x>fc1.input']);
  const { openings, selectedNodes } = useDocument.getState();
  edit({ ...open(), name: 'renamed' });
  expect(useDocument.getState()).toMatchObject({ openings, selectedNodes, selectedEdges: new Set(['data.x>fc1.input']) });
  expect(useDocument.getState().selectedNodes).toBe(selectedNodes);
  edit({ ...open(), nodes: open().nodes.filter(({ id }) => id !== 'loss'), edges: [] });
  expect(useDocument.getState()).toMatchObject({ selectedNodes: new Set(['fc1']), selectedEdges: new Set() });
  openFile({ document: network('line > linear 1 > mse') });
  expect(useDocument.getState()).toMatchObject({ openings: openings + 1, selectedNodes: new Set(), selectedEdges: new Set() });
});

test('a whole history is shown as it is: opened afresh, or without the hand noticing', () => {
  const timeline = {
    past: [{ document: named('a') }],
    present: { document: network('line > linear 1 > mse', 'b') },
    future: [{ document: named('c') }],
  };
  select(['fc1', 'nobody']);
  notify('Said before.');
  const { openings } = useDocument.getState();
  showTimeline(timeline, false);
  expect(line()).toBe('a | b | c');
  expect(useDocument.getState()).toMatchObject({ openings, selectedNodes: new Set(['fc1']), notice: { text: 'Said before.' } });
  showTimeline(timeline, true);
  expect(line()).toBe('a | b | c');
  expect(useDocument.getState()).toMatchObject({ openings: openings + 1, selectedNodes: new Set(), notice: undefined });
});

test('values that came with a file stay through edits, and letting go of them is a step of undo', () => {
  const parameters = new Map([['fc1.weight', Float32Array.of(1)]]);
  openFile({ document: network('line > linear 1 > mse'), parameters });
  edit({ ...open(), name: 'renamed' });
  expect(fileNow()).toEqual({ document: open(), parameters });
  dropParameters();
  expect(fileNow()).toEqual({ document: open() });
  undo();
  expect(fileNow().parameters).toBe(parameters);
});

test('what is said twice is told apart, and an edit takes it away', () => {
  notify('No.');
  const first = useDocument.getState().notice;
  notify('No.');
  const second = useDocument.getState().notice;
  expect([first, second]).toEqual([
    { text: 'No.', count: 1 },
    { text: 'No.', count: 2 },
  ]);
  edit(named('done'));
  expect(useDocument.getState().notice).toBeUndefined();
});

test('more than the canvas can carry is not drawn, and that is said; what could be read back stays', () => {
  const many = (count: number) => ({
    ...named('many'),
    nodes: Array.from({ length: count }, (_, i) => makeNode('ReLU', `a${i}`, { x: i, y: 0 })),
  });
  openFile({ document: many(MOST_NODES) });
  expect(open().nodes).toHaveLength(MOST_NODES);
  const before = open();
  edit(many(MOST_NODES + 1));
  expect(open()).toBe(before);
  expect(useDocument.getState().notice?.text).toMatch(/at most 1,000 nodes/);
  expect(readFile(writeFile(before)).ok).toBe(true);
  expect(readFile(writeFile(many(MOST_NODES + 1))).ok).toBe(false);
});
