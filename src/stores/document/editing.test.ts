/** What the canvas and the panels ask of the document: one step of undo each, and a sentence where it cannot be. */
import { beforeEach, expect, test } from 'vitest';
import { edgeId, type NetworkEdge } from '../../network/document.ts';
import { network } from '../../network/notation.ts';
import { chooseDataset, setPoints } from './dataEditing.ts';
import { dismissNotice, select, useDocument } from './document.ts';
import {
  addNode,
  addNodeOnWire,
  addNodeTo,
  dropNode,
  insertNode,
  openDocument,
  reconnectWire,
  removeParts,
  removeSelected,
  renameNode,
  setTraining,
} from './editing.ts';

const state = () => useDocument.getState();
const wires = () => state().document.edges.map(edgeId);
const nodeIds = () => state().document.nodes.map(({ id }) => id);
const selected = () => [...state().selectedNodes, ...state().selectedEdges];
const steps = () => state().past.length;
const wire = (id: string): NetworkEdge => {
  const found = state().document.edges.find((edge) => edgeId(edge) === id);
  if (!found) throw new Error(`no wire ${id}`);
  return found;
};
const start = network('mnist > flatten > linear 10 > relu > linear 10 > cross_entropy');
let before = 0;

beforeEach(() => {
  openDocument(start);
  select([]);
  dismissNotice();
  before = steps();
});

test('a node is added after the only selected one; after none or several it stands where it is said', () => {
  select(['act1']);
  addNode('Dropout', { x: 5, y: 6 });
  expect([wires().includes('act1.>drop1.input'), wires().includes('drop1.>fc2.input'), selected()]).toEqual([true, true, ['drop1']]);
  for (const several of [['fc1', 'act1'], []]) {
    const lines = wires();
    select(several);
    const id = addNode('Tanh', { x: 5, y: 600 });
    expect([wires(), selected(), state().document.nodes.at(-1)]).toMatchObject([lines, [id], { id, position: { x: 5, y: 600 } }]);
  }
  expect(steps()).toBe(before + 3);
});

test('a node that is dropped on a wire goes into it; one that does not fit stands there unwired, and it is said why', () => {
  dropNode('Tanh', { x: 0, y: 500 }, wire('fc1.>act1.input'));
  expect([wires().includes('fc1.>act2.input'), wires().includes('act2.>act1.input'), state().notice]).toEqual([true, true, undefined]);
  const lines = wires();
  dropNode('Dataset', { x: 16, y: 500 }, wire('act1.>fc2.input'));
  expect(wires()).toEqual(lines);
  expect(state().document.nodes.at(-1)).toMatchObject({ kind: 'Dataset', position: { x: 16, y: 500 } });
  expect(state().notice?.text).toMatch(/^\S.*\.$/);
  dropNode('ReLU', { x: 24, y: 700 });
  expect([wires(), state().document.nodes.at(-1)]).toMatchObject([lines, { kind: 'ReLU', position: { x: 24, y: 700 } }]);
  expect(steps()).toBe(before + 3);
});

test('a node is put into a wire, and one that does not fit is refused with a sentence', () => {
  const id = dropNode('Tanh', { x: 0, y: 500 });
  const into = wire('fc1.>act1.input');
  expect(insertNode('fc2', into)).toBe(false);
  expect(state().notice?.text).toMatch(/^\S.*\.$/);
  expect(insertNode(id, into)).toBe(true);
  expect([wires().includes(`fc1.>${id}.input`), steps()]).toEqual([true, before + 2]);
});

test('a node is added within a wire, or at a loose end of one', () => {
  const within = addNodeOnWire('Tanh', wire('fc1.>act1.input'));
  expect([wires().includes(`${within}.>act1.input`), selected()]).toEqual([true, [within]]);
  const at = addNodeTo('ReLU', { x: 0, y: 400 }, { node: 'fc2', type: 'source', handle: undefined });
  expect([wires().includes(`fc2.>${at}.input`), selected(), steps()]).toEqual([true, [at], before + 2]);
});

test('a wire that is moved stays selected if it was; where it cannot be, it stays and it is said why', () => {
  const [moved, refused] = [
    { ...wire('act1.>fc2.input'), source: 'fc1' },
    { ...wire('act1.>fc2.input'), source: 'loss' },
  ];
  expect(reconnectWire(wire('act1.>fc2.input'), moved)).toBe(true);
  expect([wires().includes('fc1.>fc2.input'), wires().includes('act1.>fc2.input'), selected()]).toEqual([true, false, []]);
  select([], ['fc1.>fc2.input']);
  expect(reconnectWire(wire('fc1.>fc2.input'), wire('fc1.>act1.input'))).toBe(false);
  expect(reconnectWire(wire('fc1.>fc2.input'), refused)).toBe(false);
  expect([selected(), state().notice?.text]).toEqual([['fc1.>fc2.input'], expect.stringMatching(/^\S.*\.$/)]);
  expect(reconnectWire(wire('fc1.>fc2.input'), { ...wire('fc1.>fc2.input'), source: 'act1' })).toBe(true);
  expect([selected(), steps()]).toEqual([['act1.>fc2.input'], before + 2]);
});

test('a renamed node is selected under its new name; a name that cannot be is refused, and nothing else is selected', () => {
  select(['act1']);
  expect(renameNode('fc1', 'class')).toBe(false);
  expect([selected(), state().notice?.text]).toEqual([['act1'], expect.stringMatching(/^\S.*\.$/)]);
  expect(renameNode('fc1', 'hidden')).toBe(true);
  expect([nodeIds().includes('hidden'), selected(), steps()]).toEqual([true, ['hidden'], before + 1]);
});

test('what is selected is removed, be it one node and one wire; with nothing selected nothing is', () => {
  removeSelected();
  expect(steps()).toBe(before);
  select(['act1'], ['data.y>loss.target']);
  removeSelected();
  expect([nodeIds().includes('act1'), wires().includes('data.y>loss.target'), wires().includes('fc1.>fc2.input')]).toEqual([
    false,
    false,
    true,
  ]);
  removeParts(['flatten']);
  expect([nodeIds().includes('flatten'), steps()]).toEqual([false, before + 2]);
});

test('a setting that is what it was is no step', () => {
  setTraining({ lr: state().document.training.lr });
  expect(steps()).toBe(before);
  setTraining({ lr: 0.25 });
  expect([state().document.training.lr, steps()]).toEqual([0.25, before + 1]);
});

test('another data set and other points are a step each', () => {
  chooseDataset('data', 'points');
  setPoints('data', { x: [[1], [2]], y: [[3], [4]] });
  expect(state().document.nodes[0]?.params).toEqual({ name: 'points', x: [[1], [2]], y: [[3], [4]] });
  expect(steps()).toBe(before + 2);
});
