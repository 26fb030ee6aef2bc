/** What keys mean on the canvas. Pure; imports nothing. */

export type CanvasAct = 'undo' | 'redo' | 'remove' | 'selectAll' | 'fit' | 'cancel';

/** A pressed key, of a keyboard event what counts. */
export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

interface KeyRow {
  readonly act: CanvasAct;
  /** `page`: wherever the focus is, as long as nobody types; `canvas`: only with the focus on the canvas or nowhere. */
  readonly where: 'page' | 'canvas';
}

/** `mod` is Ctrl or Cmd. */
const KEYS: Readonly<Record<string, KeyRow>> = {
  'mod+z': { act: 'undo', where: 'page' },
  'mod+shift+z': { act: 'redo', where: 'page' },
  'mod+y': { act: 'redo', where: 'page' },
  'mod+a': { act: 'selectAll', where: 'canvas' },
  delete: { act: 'remove', where: 'canvas' },
  backspace: { act: 'remove', where: 'canvas' },
  f: { act: 'fit', where: 'canvas' },
  escape: { act: 'cancel', where: 'canvas' },
};

/** The act of a key, if it has one here. */
export function canvasAct({ key, ctrlKey, metaKey, shiftKey, altKey }: Pressed, onCanvas: boolean): CanvasAct | undefined {
  if (altKey) return undefined;
  const name = `${ctrlKey || metaKey ? 'mod+' : ''}${shiftKey ? 'shift+' : ''}${key.toLowerCase()}`;
  const row = Object.hasOwn(KEYS, name) ? KEYS[name] : undefined;
  return row && (onCanvas || row.where === 'page') ? row.act : undefined;
}
