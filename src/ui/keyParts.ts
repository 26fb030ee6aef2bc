/** A key's name as it is written on the key. Pure. */

/** The parts of a key such as `mod+shift+z`: `Ctrl`, `Shift`, `Z`. */
export const keyParts = (key: string, isMac = false): readonly string[] =>
  key
    .split('+')
    .map((part) => (isMac ? MAC_SIGNS.get(part) : undefined) ?? SIGNS.get(part) ?? part.slice(0, 1).toUpperCase() + part.slice(1));

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['mod', 'Ctrl'],
  ['escape', 'Esc'],
  ['arrowleft', '←'],
  ['arrowright', '→'],
  ['arrowup', '↑'],
  ['arrowdown', '↓'],
  ['pageup', 'Page Up'],
  ['pagedown', 'Page Down'],
  ['plus', '+'],
  ['-', '−'],
]);

const MAC_SIGNS: ReadonlyMap<string, string> = new Map([
  ['mod', '⌘'],
  ['shift', '⇧'],
  ['alt', '⌥'],
]);
