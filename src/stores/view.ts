/** What the page is asked to show by those who may not know who shows it: the dialog that is open, and requests to the canvas's view. */
import { create } from 'zustand';
import type { Position } from '../network/document.ts';
import type { LooseEnd } from '../network/edit/addNode.ts';

/**
 * `commands`: every act, to be found by typing; `keys`: the sheet of keys; `add`: kinds to add; `connect`: ends that the selected node
 * may be wired to; `swap`: kinds that the selected node may become; `menu`: the acts on what is selected.
 */
export type DialogName = 'commands' | 'keys' | 'add' | 'connect' | 'swap' | 'menu';

export interface OpenDialog {
  readonly name: DialogName;
  /** Where on the page it opens, in CSS pixels; in the middle where absent. */
  readonly at?: Position;
  /** The point of the canvas that was meant, at zoom 1: a new node goes there. */
  readonly place?: Position;
  /** The end of a wire that was dropped there: the new node is wired to it. */
  readonly from?: LooseEnd;
}

/**
 * What only a component can do, because it knows the view and the sizes of cards, or holds a field or a file input.
 * `show`: brings what is selected into view; `focus`: and gives it the focus; `focusCanvas`: the focus to the canvas as a whole;
 * `menu`: opens the menu at what is selected; `problems`: the focus to the first problem.
 */
export type ViewCommand =
  | 'fit'
  | 'zoomIn'
  | 'zoomOut'
  | 'tidy'
  | 'show'
  | 'focus'
  | 'focusCanvas'
  | 'menu'
  | 'problems'
  | 'forgetWire'
  | 'editParam'
  | 'renameNode'
  | 'chooseFile'
  | 'share'
  | 'networks'
  | 'templates'
  | 'nextTheme';

interface ViewState {
  readonly dialog: OpenDialog | undefined;
}

export const useView = create<ViewState>(() => ({ dialog: undefined }));

export const openDialog = (name: DialogName, where: Omit<OpenDialog, 'name'> = {}): void =>
  useView.setState({ dialog: { name, ...where } });

export const closeDialog = (): void => useView.setState({ dialog: undefined });

const listeners = new Set<(command: ViewCommand) => void>();

/** Asks whoever on the page can do it. */
export const askView = (command: ViewCommand): void => {
  for (const listener of listeners) listener(command);
};

/** Hears what is asked. Gives back how to stop. */
export function hearView(listener: (command: ViewCommand) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
