/** Keys by their names: how a pressed one is called, how a button announces it. Pure. */

/** A pressed key, of a keyboard event what counts. */
export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** `mod+shift+z`, `arrowleft`, `space`, `?`. Shift counts where it does not already make another sign of the key. */
export function keyName({ key, ctrlKey, metaKey, shiftKey, altKey }: Pressed): string {
  const name = NAMES.get(key) ?? key.toLowerCase();
  const isSign = key.length === 1 && !/[\p{L} ]/u.test(key);
  return [...(altKey ? ['alt'] : []), ...(ctrlKey || metaKey ? ['mod'] : []), ...(shiftKey && !isSign ? ['shift'] : []), name].join('+');
}

/** Keys that would not be seen between plus signs. */
const NAMES: ReadonlyMap<string, string> = new Map([
  [' ', 'space'],
  ['+', 'plus'],
]);

/** For `aria-keyshortcuts`: `Control+Z Meta+Z`. */
export const ariaKeys = (keys: readonly string[]): string =>
  keys.flatMap((key) => (key.includes('mod+') ? [ariaKey(key, 'Control'), ariaKey(key, 'Meta')] : [ariaKey(key)])).join(' ');

const ariaKey = (key: string, mod = ''): string =>
  key
    .split('+')
    .map((part) => (part === 'mod' ? mod : (ARIA_NAMES.get(part) ?? capital(part))))
    .join('+');

const ARIA_NAMES: ReadonlyMap<string, string> = new Map([
  ['arrowleft', 'ArrowLeft'],
  ['arrowright', 'ArrowRight'],
  ['arrowup', 'ArrowUp'],
  ['arrowdown', 'ArrowDown'],
]);

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
