/** Every dialog of the page, a row each. Comes by a lazy import. */
import type { ComponentType } from 'react';
import { AddDialog } from '../canvas/dialogs/AddDialog.tsx';
import { ConnectDialog } from '../canvas/dialogs/ConnectDialog.tsx';
import { SwapDialog } from '../canvas/dialogs/SwapDialog.tsx';
import { About } from '../panels/about/About.tsx';
import { Commands } from '../panels/dialogs/Commands.tsx';
import { KeySheet } from '../panels/dialogs/KeySheet.tsx';
import { SelectionMenu } from '../panels/dialogs/SelectionMenu.tsx';
import { BrowseDigits } from '../panels/digits/BrowseDigits.tsx';
import { AskedFileDialog } from '../panels/files/AskedFileDialog.tsx';
import { EmbedDialog } from '../panels/files/EmbedDialog.tsx';
import { HandedInDialog } from '../panels/lesson/HandedInDialog.tsx';
import { HandInDialog } from '../panels/lesson/HandInDialog.tsx';
import { MakeLesson } from '../panels/lesson/make/MakeLesson.tsx';
import { OwnData } from '../panels/ownData/OwnData.tsx';
import { type DialogName, type OpenDialog, useView } from '../stores/view.ts';

const DIALOGS = {
  commands: Commands,
  keys: KeySheet,
  menu: SelectionMenu,
  add: AddDialog,
  connect: ConnectDialog,
  swap: SwapDialog,
  digits: BrowseDigits,
  lesson: MakeLesson,
  handIn: HandInDialog,
  handedIn: HandedInDialog,
  askedFile: AskedFileDialog,
  embed: EmbedDialog,
  ownData: OwnData,
  about: About,
} satisfies Record<DialogName, ComponentType<OpenDialog>>;

/** The one that is open. */
export function TheDialog() {
  const open = useView(({ dialog }) => dialog);
  if (!open) return null;
  const Dialog = DIALOGS[open.name];
  return <Dialog {...open} />;
}
