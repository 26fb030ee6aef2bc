import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { edgeId } from '../../network/document.ts';
import { network } from '../../network/notation.ts';
import { registerViewCommands, type ViewCommands } from '../viewCommands.ts';
import { copyByName, cutByName, duplicateSelected, pasteByName, pasteText, selectedText } from './clipboard.ts';
import { dismissNotice, select, undo, useDocument } from './document.ts';
import { openDocument, removeSelected } from './editing.ts';

const start = network('mnist > flatten > linear 10 > relu > linear 10 > cross_entropy');
const state = () => useDocument.getState();
const wires = () => state().document.edges.map(edgeId);

beforeEach(() => {
  openDocument(start);
  dismissNotice();
});

test('what is copied comes back from the text of the clipboard, selected, in one step of undo', async () => {
  select(['fc1', 'act1', 'fc2']);
  await pasteText(selectedText() ?? '');
  expect([...state().selectedNodes]).toEqual(['fc3', 'act2', 'fc4']);
  expect(wires().slice(start.edges.length)).toEqual(['fc3.>act2.input', 'act2.>fc4.input']);
  undo();
  expect(state().document).toEqual(start);
});

test('what is cut comes back under its own name', async () => {
  select(['act1']);
  const text = selectedText() ?? '';
  removeSelected();
  await pasteText(text);
  expect([...state().selectedNodes]).toEqual(['act1']);
});

test('a duplicate is a copy and a paste', () => {
  select(['fc1', 'act1']);
  duplicateSelected();
  expect([...state().selectedNodes]).toEqual(['fc3', 'act2']);
});

test('what was pasted gets the focus; with nothing to duplicate nothing happens', async () => {
  const asked: string[] = [];
  const canvas = new Proxy({}, { get: (_, name) => () => asked.push(String(name)) }) as ViewCommands['canvas'];
  const stop = registerViewCommands('canvas', canvas);
  select([]);
  const steps = state().past.length;
  duplicateSelected();
  expect([asked, state().past.length]).toEqual([[], steps]);
  select(['fc1']);
  await pasteText(`\uFEFF\n  ${selectedText()}`);
  expect([asked, [...state().selectedNodes]]).toEqual([['focusSelected'], ['fc3']]);
  stop();
});

test('with no node selected there is nothing to copy', () => {
  select([], ['fc1.>act1.input']);
  expect(selectedText()).toBeUndefined();
});

test('a model of PyTorch opens as a network, which undo takes back', async () => {
  await pasteText('nn.Sequential(nn.Linear(784, 32), nn.Tanh(), nn.Linear(32, 10))');
  expect(
    state()
      .document.nodes.map(({ kind }) => kind)
      .join(' '),
  ).toBe('Dataset Flatten Linear Tanh Linear CrossEntropyLoss');
  undo();
  expect(state().document).toEqual(start);
});

test('a model whose order is not certain opens with a word on it, which a command takes away with it; one that is certain opens without', async () => {
  await pasteText('Net(\n  (fc1): Linear(in_features=784, out_features=10, bias=True)\n  (act): Tanh()\n)');
  expect(state().document.nodes).toHaveLength(5);
  expect(state().notice).toMatchObject({
    text: expect.stringMatching(/^Net shows its modules in the order in which they were made/),
    canUndo: true,
  });
  undo();
  expect(state().document).toEqual(start);
  await pasteText('nn.Sequential(nn.Linear(784, 10), nn.Tanh())');
  expect(state().notice).toBeUndefined();
});

test('a network file in the fence of a chat, or quoted in a mail, is pasted as its nodes', async () => {
  const fenced = readFileSync(new URL('../../network/pytorch/testing/cases/paste-network-in-fence.md', import.meta.url), 'utf8');
  for (const text of [fenced, `Here it is:\n${fenced.replace(/^/gm, '> ')}\nBye`]) {
    openDocument(start);
    await pasteText(text);
    expect([state().notice, state().document.nodes.length]).toEqual([undefined, start.nodes.length + 3]);
  }
  await pasteText(fenced.replaceAll('"', '”').replace('”format”', '“format”').replace('”tinkergrad”', '“tinkergrad”'));
  expect(state().notice?.text).toMatch(/^Nothing was pasted\. The file is not JSON/);
});

test('a file or a model that cannot be read is refused with its reason; any other text is left alone', async () => {
  await pasteText('{ "format": "tinkergrad", "version": 1 ');
  expect(state().notice?.text).toMatchInlineSnapshot(
    `"Nothing was pasted. The file is not JSON, or is cut off. Choose a network file, as Save writes it."`,
  );
  await pasteText('nn.Sequential(nn.Conv2d(1, 8, 3))');
  expect(state().notice?.text).toMatch(/^Nothing was pasted\. .*Conv2d/);
  dismissNotice();
  for (const text of ['', 'hello', '{ "a": 1 }', '[1, 2]']) await pasteText(text);
  expect(state().notice).toBeUndefined();
  expect(state().document).toEqual(start);
});

/** A clipboard that takes and gives, or refuses to. */
function stubClipboard(refuses: boolean): { text: string | undefined } {
  const held: { text: string | undefined } = { text: undefined };
  const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  const writeText = async (text: string) => {
    if (refuses) await refuse();
    held.text = text;
  };
  const readText = async () => (refuses ? await refuse() : (held.text ?? ''));
  vi.stubGlobal('navigator', { clipboard: { writeText, readText } });
  return held;
}
afterEach(() => {
  vi.unstubAllGlobals();
});

test('by name, nodes are copied, cut and pasted through the clipboard', async () => {
  const held = stubClipboard(false);
  select([]);
  await copyByName();
  expect(held.text).toBeUndefined();
  select(['act1']);
  await copyByName();
  expect([held.text, state().document]).toEqual([selectedText(), start]);
  await cutByName();
  expect(state().document.nodes.map(({ id }) => id)).not.toContain('act1');
  await pasteByName();
  expect([...state().selectedNodes]).toEqual(['act1']);
  expect(state().notice).toBeUndefined();
});

test('where the browser refuses the clipboard, nothing is lost and the keys are named', async () => {
  stubClipboard(true);
  select(['act1']);
  await cutByName();
  expect([state().document, state().notice?.text]).toEqual([start, expect.stringContaining('press Ctrl C or Cmd C')]);
  await pasteByName();
  expect([state().document, state().notice?.text]).toEqual([start, expect.stringContaining('Press Ctrl V or Cmd V')]);
});
