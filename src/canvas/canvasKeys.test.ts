import { expect, test } from 'vitest';
import { canvasAct, type Pressed } from './canvasKeys.ts';

const pressed = (keys: string): Pressed => {
  const parts = keys.split('+');
  const has = (name: string) => parts.includes(name);
  return { key: parts.at(-1) ?? '', ctrlKey: has('ctrl'), metaKey: has('cmd'), shiftKey: has('shift'), altKey: has('alt') };
};
const onCanvas = (keys: string) => canvasAct(pressed(keys), true);
const elsewhere = (keys: string) => canvasAct(pressed(keys), false);

test('undo and redo are heard on the whole page, by both of their keys', () => {
  for (const hear of [onCanvas, elsewhere])
    expect(['ctrl+z', 'cmd+z', 'ctrl+shift+Z', 'cmd+shift+z', 'ctrl+y'].map(hear)).toEqual(['undo', 'undo', 'redo', 'redo', 'redo']);
});

test('the other keys only on the canvas', () => {
  const keys = ['Delete', 'Backspace', 'ctrl+a', 'f', 'Escape'];
  expect(keys.map(onCanvas)).toEqual(['remove', 'remove', 'selectAll', 'fit', 'cancel']);
  expect(keys.map(elsewhere)).toEqual(keys.map(() => undefined));
});

test('what is none of ours is left alone', () => {
  expect(['a', 'z', 'ctrl+f', 'alt+ctrl+z', ' ', 'constructor', 'shift+Delete'].map(onCanvas)).toEqual(Array(7).fill(undefined));
});
