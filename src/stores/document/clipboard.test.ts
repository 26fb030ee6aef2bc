import { beforeEach, expect, test } from 'vitest';
import { edgeId } from '../../network/document.ts';
import { network } from '../../network/notation.ts';
import { duplicateSelected, pasteText, selectedText } from './clipboard.ts';
import { dismissNotice, select, undo, useDocument } from './document.ts';
import { openDocument, removeSelected } from './editing.ts';

const start = network('mnist > flatten > linear 10 > relu > linear 10 > cross_entropy');
const state = () => useDocument.getState();
const wires = () => state().document.edges.map(edgeId);

beforeEach(() => {
  openDocument(start);
  dismissNotice();
});

test('what is copied comes back from the text of the clipboard, selected, in one step of undo', () => {
  select(['fc1', 'act1', 'fc2']);
  pasteText(selectedText() ?? '');
  expect([...state().selectedNodes]).toEqual(['fc3', 'act2', 'fc4']);
  expect(wires().slice(start.edges.length)).toEqual(['fc3.>act2.input', 'act2.>fc4.input']);
  undo();
  expect(state().document).toEqual(start);
});

test('what is cut comes back under its own name', () => {
  select(['act1']);
  const text = selectedText() ?? '';
  removeSelected();
  pasteText(text);
  expect([...state().selectedNodes]).toEqual(['act1']);
});

test('a duplicate is a copy and a paste', () => {
  select(['fc1', 'act1']);
  duplicateSelected();
  expect([...state().selectedNodes]).toEqual(['fc3', 'act2']);
});

test('with no node selected there is nothing to copy', () => {
  select([], ['fc1.>act1.input']);
  expect(selectedText()).toBeUndefined();
});

test('a model of PyTorch opens as a network, which undo takes back', () => {
  pasteText('nn.Sequential(nn.Linear(784, 32), nn.Tanh(), nn.Linear(32, 10))');
  expect(
    state()
      .document.nodes.map(({ kind }) => kind)
      .join(' '),
  ).toBe('Dataset Flatten Linear Tanh Linear CrossEntropyLoss');
  undo();
  expect(state().document).toEqual(start);
});

test('a file or a model that cannot be read is refused with its reason; any other text is left alone', () => {
  pasteText('{ "format": "tinkergrad", "version": 1 ');
  expect(state().notice?.text).toMatchInlineSnapshot(
    `"Nothing was pasted. The file is not JSON, or is cut off. Choose a network file, as Save writes it."`,
  );
  pasteText('nn.Sequential(nn.Conv2d(1, 8, 3))');
  expect(state().notice?.text).toMatch(/^Nothing was pasted\. .*Conv2d/);
  dismissNotice();
  for (const text of ['', 'hello', '{ "a": 1 }', '[1, 2]']) pasteText(text);
  expect(state().notice).toBeUndefined();
  expect(state().document).toEqual(start);
});
