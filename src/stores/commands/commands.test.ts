import { beforeEach, expect, test } from 'vitest';
import { network } from '../../network/notation.ts';
import { select, undo, useDocument } from '../document/document.ts';
import { openDocument } from '../document/editing.ts';
import { registerViewCommands } from '../viewCommands.ts';
import { COMMAND_IDS, COMMANDS, commandOfKey, listCommands, perform } from './commands.ts';
import { commandLabel } from './commandWords.ts';
import { always } from './rows/command.ts';
import { ariaKeys, type Pressed } from './rows/keys.ts';

const pressed = (keys: string): Pressed => {
  const parts = keys.split('+');
  const has = (name: string) => parts.includes(name);
  return { key: parts.at(-1) ?? '', ctrlKey: has('ctrl'), metaKey: has('cmd'), shiftKey: has('shift'), altKey: has('alt') };
};
const onCanvas = (keys: string) => commandOfKey(pressed(keys), true);
const elsewhere = (keys: string) => commandOfKey(pressed(keys), false);

const selected = () => [...useDocument.getState().selectedNodes, ...useDocument.getState().selectedEdges].join(' ');
const placeOf = (id: string) => useDocument.getState().document.nodes.find((node) => node.id === id)?.position;

beforeEach(() => openDocument(network('mnist > flatten > linear 10 > relu > linear 10 > cross_entropy')));

test('no two commands share a key, and no two a name', () => {
  for (const isPresenters of [false, true]) {
    const ids = COMMAND_IDS.filter((id) => (COMMANDS[id].where === 'presenter') === isPresenters);
    const keys = ids.flatMap((id) => COMMANDS[id].keys);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  }
  const labels = COMMAND_IDS.map(commandLabel);
  expect(labels.filter((label, i) => labels.indexOf(label) !== i)).toEqual([]);
});

test('every command stands under one heading of the list', () => {
  expect(
    listCommands()
      .flatMap(({ commands }) => commands)
      .sort(),
  ).toEqual([...COMMAND_IDS].sort());
});

test('undo and redo are heard on the whole page, by both of their keys', () => {
  for (const hear of [onCanvas, elsewhere])
    expect(['ctrl+z', 'cmd+z', 'ctrl+shift+Z', 'cmd+shift+z', 'ctrl+y'].map(hear)).toEqual(['undo', 'undo', 'redo', 'redo', 'redo']);
});

test('on Cyrillic, Greek and Hebrew keyboards a key is known by its place, on Latin ones by its letter', () => {
  const at = (key: string, code: string, ctrlKey = false) =>
    commandOfKey({ key, code, ctrlKey, metaKey: false, shiftKey: false, altKey: false }, true);
  expect([at('я', 'KeyZ', true), at('ζ', 'KeyZ', true), at('ז', 'KeyZ', true)]).toEqual(['undo', 'undo', 'undo']);
  expect([at('ф', 'KeyA'), at('Ф', 'KeyA'), at('ю', 'Period')]).toEqual(['add', 'add', 'step']);
  expect([at('z', 'KeyW', true), at('w', 'KeyZ', true)]).toEqual(['undo', undefined]); // AZERTY
  expect([at('z', 'KeyY', true), at('ß', 'Minus'), at('ö', 'Semicolon')]).toEqual(['undo', undefined, undefined]); // QWERTZ
});

test('so are the keys of the run, of files and of the lists of commands', () => {
  expect([' ', 'ctrl+s', 'cmd+o', 'ctrl+k', 'shift+?', '?'].map(elsewhere)).toEqual([
    'train',
    'save',
    'openFile',
    'commands',
    'keys',
    'keys',
  ]);
});

test('the other keys only on the canvas', () => {
  const keys = ['Delete', 'Backspace', 'ctrl+a', 'f', 'Escape', 'ArrowLeft', 'shift+ArrowLeft', 'a', 'shift+*', '='];
  expect(keys.map(onCanvas)).toEqual([
    'remove',
    'remove',
    'selectAll',
    'fit',
    'cancel',
    'walkLeft',
    'moveLeft',
    'add',
    undefined,
    'zoomIn',
  ]);
  expect(keys.map(elsewhere)).toEqual(keys.map(() => undefined));
});

test('whoever presents has keys of its own, and none that changes the network', () => {
  const presenting = (keys: string) => commandOfKey(pressed(keys), false, true);
  expect(['PageDown', 'PageUp', 'ArrowRight', ' ', 't', 'b', 'r', 'Escape'].map(presenting)).toEqual([
    'nextStage',
    'formerStage',
    'nextStage',
    'presentNext',
    'presentTraining',
    'black',
    'ring',
    'leavePresentation',
  ]);
  expect(['1', '.', 'l', 'f', '?', 'ctrl+k'].map(presenting)).toEqual(['zeroGrad', 'step', 'rate', 'fit', 'keys', 'commands']);
  expect(['Delete', 'a', 'w', 'ctrl+a', 'ctrl+d'].map(presenting)).toEqual(Array(5).fill(undefined));
  expect(['PageDown', 'b'].map(onCanvas)).toEqual([undefined, undefined]);
});

test('what is none of ours is left alone', () => {
  expect(['z', 'ctrl+f', 'alt+ctrl+z', 'shift+A', 'constructor', 'alt+ArrowLeft'].map(onCanvas)).toEqual(Array(6).fill(undefined));
});

test('a button announces its keys with both Ctrl and Cmd', () => {
  expect([ariaKeys(COMMANDS.undo.keys), ariaKeys(COMMANDS.train.keys), ariaKeys(COMMANDS.leapLeft.keys)]).toEqual([
    'Control+Z Meta+Z',
    'Space',
    'Control+Shift+ArrowLeft Meta+Shift+ArrowLeft',
  ]);
});

test('arrows walk from the Dataset to the loss and back', () => {
  const way = ['walkRight', 'walkRight', 'walkRight', 'walkLeft', 'walkLeft', 'walkLeft'] as const;
  const seen = way.map((id) => {
    perform(id);
    return selected();
  });
  expect(seen).toEqual(['data', 'flatten', 'fc1', 'flatten', 'data', 'data']);
});

test('a wire is walked onto, and off it to its ends', () => {
  select(['data']);
  const seen = (['walkWires', 'walkWires', 'walkWires', 'walkRight'] as const).map((id) => {
    perform(id);
    return selected();
  });
  expect(seen).toEqual(['data.x>flatten.input', 'data.y>loss.target', 'data.x>flatten.input', 'flatten']);
});

test('a row of moves of one node is one step of undo', () => {
  select(['fc1']);
  const before = placeOf('fc1');
  for (const id of ['moveRight', 'moveRight', 'leapDown'] as const) perform(id);
  expect(placeOf('fc1')).toEqual({ x: (before?.x ?? 0) + 16, y: (before?.y ?? 0) + 64 });
  undo();
  expect(placeOf('fc1')).toEqual(before);
});

test('there is a way to the problems as long as there are any', () => {
  expect(onCanvas('p')).toBe('goToProblems');
  expect(COMMANDS.goToProblems.isPossible()).toBe(false);
  openDocument(network('mnist > flatten > linear 7 > cross_entropy'));
  expect(COMMANDS.goToProblems.isPossible()).toBe(true);
});

test('what cannot be done is not done', () => {
  const possible = () =>
    (['swap', 'connect', 'editParam', 'renameNode', 'remove', 'removeOnly'] as const).filter((id) => COMMANDS[id].isPossible());
  expect(possible()).toEqual([]);
  select(['fc1']);
  expect(possible()).toEqual(['swap', 'editParam', 'renameNode', 'remove', 'removeOnly']);
  select(['data']);
  expect(possible()).toEqual(['editParam', 'renameNode', 'remove', 'removeOnly']);
  select(['flatten', 'fc1']);
  expect(possible()).toEqual(['remove', 'removeOnly']);
});

test('every act is found: a command that cannot be done now says what it needs', () => {
  select([]);
  const silent = COMMAND_IDS.filter((id) => COMMANDS[id].isPossible !== always && COMMANDS[id].needs === undefined);
  expect(silent).toEqual([]);
});

test('l goes to the learning rate, and each setting has a command', () => {
  expect(onCanvas('l')).toBe('rate');
  const asked: string[] = [];
  const forget = registerViewCommands('fields', { focus: (word) => void asked.push(word) });
  for (const id of [
    'rate',
    'optimizer',
    'batchSize',
    'epochs',
    'seed',
    'maxSteps',
    'shuffle',
    'arguments',
    'arithmetic',
    'rename',
  ] as const)
    perform(id);
  forget();
  expect(asked).toEqual([
    'lr',
    'optimizer',
    'batch_size',
    'epochs',
    'seed',
    'max_steps',
    'shuffle',
    'momentum',
    'arithmetic',
    'networkName',
  ]);
});

test('kinds, themes and templates are there by their names', () => {
  const names = COMMAND_IDS.map(commandLabel);
  for (const name of ['Add Linear', 'Add CrossEntropyLoss', 'Theme: dark', 'Open the template A line']) expect(names).toContain(name);
});
