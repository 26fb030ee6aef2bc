/** Draws a wire at the selected node: every handle that is allowed, found by typing. */
import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { NetworkEdge } from '../../network/document.ts';
import { allowedWires } from '../../network/edit/connectionList.ts';
import { wireWords } from '../../network/edit/wireWords.ts';
import { onlyNode } from '../../stores/commands/rows/command.ts';
import { useDocument } from '../../stores/document/document.ts';
import { connectNodes } from '../../stores/document/editing.ts';
import { closeDialog, type OpenDialog } from '../../stores/view.ts';
import { CommandList } from '../../ui/CommandList.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { messages } from './messages.ts';

export function ConnectDialog({ at }: OpenDialog) {
  const [node] = useState(onlyNode);
  if (!node) return null;
  const { document } = useDocument.getState();
  const { outgoing, incoming } = allowedWires(document, node.id);
  const item = (edge: NetworkEdge) => ({
    name: wireWords(document, edge, node.id),
    choose: () => {
      flushSync(closeDialog);
      connectNodes(edge);
    },
  });
  const groups = [
    { name: messages.connectTo, items: outgoing.map(item) },
    { name: messages.connectFrom, items: incoming.map(item) },
  ].filter(({ items }) => items.length > 0);
  const label = messages.connect(`${node.kind} ${node.id}`);
  return (
    <Dialog label={label} at={at} word="wire" onClose={closeDialog}>
      <CommandList label={label} placeholder={`${label}…`} groups={groups} />
    </Dialog>
  );
}
