/** The commands that fit what is selected, where it was pressed. */
import { useState } from 'react';
import type { CommandId } from '../../stores/commands/commands.ts';
import { useDocument } from '../../stores/document/document.ts';
import { closeDialog, type OpenDialog, openDialog } from '../../stores/view.ts';
import { CommandList } from '../../ui/CommandList.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { possibleCommands } from './commandItems.ts';
import { messages } from './messages.ts';

const ON_SELECTION: readonly CommandId[] = [
  'add',
  'connect',
  'swap',
  'editParam',
  'renameNode',
  'copy',
  'cut',
  'duplicate',
  'remove',
  'removeOnly',
  'paste',
  'undo',
];
const ON_CANVAS: readonly CommandId[] = ['add', 'paste', 'selectAll', 'undo', 'redo', 'fit', 'tidy', 'keys'];

export function SelectionMenu({ at, place }: OpenDialog) {
  const [groups] = useState(() => {
    const { selectedNodes, selectedEdges } = useDocument.getState();
    if (selectedNodes.size + selectedEdges.size > 0) return possibleCommands(ON_SELECTION);
    return possibleCommands(ON_CANVAS, at && place ? { add: () => openDialog('add', { at, place }) } : {});
  });
  return (
    <Dialog label={messages.menu} size="small" at={at} word="commands" onClose={closeDialog}>
      <CommandList label={messages.menu} placeholder={messages.findInMenu} groups={groups} />
    </Dialog>
  );
}
