/** What is seen beside the network itself: which dialog is open and where, what the wires show, and whether it is drawn or listed. zustand. */
import { create } from 'zustand';
import type { NetworkEdge, Position } from '../network/document.ts';
import type { UnconnectedHandle } from '../network/edit/addNode.ts';
import { keepChoice, savedChoice } from './browserChoice.ts';

/**
 * `commands`: every command, to be found by typing; `keys`: the sheet of keys; `add`: kinds to add; `connect`: handles that the selected
 * node may be wired to; `swap`: kinds that the selected node may become; `menu`: the commands on what is selected; `digits`: the data set, digit by digit;
 * `lesson`: a lesson made of the open network; `embed`: the code that puts it into another page; `handIn`: what is handed in of a lesson; `handedIn`: what somebody handed in; `ownData`: a file of one's own as the data set;
 * `about`: what this page is; `askedFile`: what is in a file without a checksum, before any of it is used.
 */
export const DIALOG_NAMES = [
  'commands',
  'keys',
  'add',
  'connect',
  'swap',
  'menu',
  'digits',
  'lesson',
  'embed',
  'ownData',
  'about',
  'handIn',
  'handedIn',
  'askedFile',
] as const;

export type DialogName = (typeof DIALOG_NAMES)[number];

export interface OpenDialog {
  readonly name: DialogName;
  /** Where on the page it opens, in CSS pixels; in the middle where absent. */
  readonly at?: Position;
  /** The point of the canvas that was meant, at zoom 1: a new node goes there. */
  readonly place?: Position;
  /** The handle that a wire which was dropped there came from: the new node is wired to it. */
  readonly from?: UnconnectedHandle;
  /** The wire that a new node goes into; where absent, the one that is selected. */
  readonly wire?: NetworkEdge;
}

interface ViewState {
  readonly dialog: OpenDialog | undefined;
  /** Whether wires show how large the numbers are that flow through them, in place of their shapes. */
  readonly showsFlow: boolean;
  /** Whether the network is a list in place of a drawing: a choice of this browser. */
  readonly isOutline: boolean;
}

const OUTLINE = 'tinkergrad.outline';

export const useView = create<ViewState>(() => ({ dialog: undefined, showsFlow: false, isOutline: savedChoice(OUTLINE) === 'yes' }));

export const openDialog = (name: DialogName, where: Omit<OpenDialog, 'name'> = {}): void =>
  useView.setState({ dialog: { name, ...where } });

export const closeDialog = (): void => useView.setState({ dialog: undefined });

export const toggleFlow = (): void => useView.setState(({ showsFlow }) => ({ showsFlow: !showsFlow }));

export function showOutline(isOutline: boolean): void {
  useView.setState({ isOutline });
  keepChoice(OUTLINE, isOutline ? 'yes' : 'no');
}

export const toggleOutline = (): void => showOutline(!useView.getState().isOutline);
