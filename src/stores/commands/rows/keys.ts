/** Keys by their names: how a pressed one is called, how a button announces it. Pure. */

/** A pressed key, of a keyboard event what counts. */
export interface Pressed {
  readonly key: string;
  /** Where it lies on the keyboard, named after what lies there on an American one. */
  readonly code?: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** `mod+shift+z`, `arrowleft`, `space`, `?`. Shift counts where it does not already make another sign of the key. */
export function keyName({ key: pressed, code, ctrlKey, metaKey, shiftKey, altKey }: Pressed): string {
  const key = isForeignLetter(pressed) ? letterAt(code, pressed) : pressed;
  const name = NAMES.get(key) ?? key.toLowerCase();
  const isSign = key.length === 1 && !/[\p{L} ]/u.test(key);
  return [...(altKey ? ['alt'] : []), ...(ctrlKey || metaKey ? ['mod'] : []), ...(shiftKey && !isSign ? ['shift'] : []), name].join('+');
}

/** A Cyrillic, Greek or Hebrew keyboard has none of our letters: there a key is known by its place. Letters of Latin ones are what they say. */
const isForeignLetter = (key: string): boolean => key.length === 1 && /\p{L}/u.test(key) && !/\p{Script=Latin}/u.test(key);

const letterAt = (code: string | undefined, key: string): string =>
  /^Key([A-Z])$/.exec(code ?? '')?.[1]?.toLowerCase() ?? (code === 'Period' ? '.' : key);

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
  ['pageup', 'PageUp'],
  ['pagedown', 'PageDown'],
]);

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
