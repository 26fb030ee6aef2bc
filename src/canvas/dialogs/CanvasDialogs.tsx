/** The dialogs that add, wire and change nodes. Store in; comes by a lazy import. */
import type { ComponentType } from 'react';
import { type DialogName, type OpenDialog, useView } from '../../stores/view.ts';
import { AddDialog } from './AddDialog.tsx';
import { ConnectDialog } from './ConnectDialog.tsx';
import { SwapDialog } from './SwapDialog.tsx';

/** The others are the panels'. */
const DIALOGS: { readonly [D in DialogName]?: ComponentType<OpenDialog> } = { add: AddDialog, connect: ConnectDialog, swap: SwapDialog };

export function CanvasDialogs() {
  const open = useView(({ dialog }) => dialog);
  const Dialog = open && DIALOGS[open.name];
  return Dialog ? <Dialog {...open} /> : null;
}
