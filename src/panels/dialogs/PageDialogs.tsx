/** The dialogs that list acts. Store in; comes by a lazy import. */
import type { ComponentType } from 'react';
import { type DialogName, type OpenDialog, useView } from '../../stores/view.ts';
import { Commands } from './Commands.tsx';
import { KeySheet } from './KeySheet.tsx';
import { SelectionMenu } from './SelectionMenu.tsx';

/** The others are the canvas's. */
const DIALOGS: { readonly [D in DialogName]?: ComponentType<OpenDialog> } = { commands: Commands, keys: KeySheet, menu: SelectionMenu };

export function PageDialogs() {
  const open = useView(({ dialog }) => dialog);
  const Dialog = open && DIALOGS[open.name];
  return Dialog ? <Dialog {...open} /> : null;
}
