/** Makes the selected node another kind in its place. */
import { useState } from 'react';
import { swapsFor } from '../../network/edit/swaps.ts';
import { onlyNode } from '../../stores/commands/rows/command.ts';
import { useDocument } from '../../stores/document/document.ts';
import { switchKind } from '../../stores/document/editing.ts';
import { closeDialog, type OpenDialog } from '../../stores/view.ts';
import { viewCommands } from '../../stores/viewCommands.ts';
import { CommandList } from '../../ui/CommandList.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { kindGroups } from './kindItems.tsx';
import { messages } from './messages.ts';

export function SwapDialog({ at }: OpenDialog) {
  const [node] = useState(onlyNode);
  if (!node) return null;
  const label = messages.swap(`${node.kind} ${node.id}`);
  const groups = kindGroups(swapsFor(useDocument.getState().document, node.id), (kind) => {
    switchKind(node.id, kind);
    viewCommands.canvas?.focusSelected();
  });
  return (
    <Dialog label={label} at={at} word="palette" onClose={closeDialog}>
      <CommandList label={label} placeholder={`${label}…`} groups={groups} />
    </Dialog>
  );
}
