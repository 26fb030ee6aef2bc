/** A key's name as it is written on the key. */
import { messages } from './messages.ts';

/** The parts of a key such as `mod+shift+z`: `Ctrl`, `Shift`, `Z`. */
export const keyParts = (key: string, isMac = false): readonly string[] =>
  key.split('+').map((part) => (isMac ? MAC_SIGNS.get(part) : undefined) ?? SIGNS.get(part) ?? named(part));

const named = (part: string): string =>
  (messages.keys as Readonly<Record<string, string>>)[part] ?? part.slice(0, 1).toUpperCase() + part.slice(1);

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['arrowleft', '←'],
  ['arrowright', '→'],
  ['arrowup', '↑'],
  ['arrowdown', '↓'],
  ['plus', '+'],
  ['-', '−'],
]);

const MAC_SIGNS: ReadonlyMap<string, string> = new Map([
  ['mod', '⌘'],
  ['shift', '⇧'],
]);
