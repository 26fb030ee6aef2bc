/** Adds a node by typing its kind: after the selected one, into the selected wire, at a place of the canvas, or for a wire that was dropped there. */
import { useState } from 'react';
import type { NetworkEdge } from '../../network/document.ts';
import { KIND_NAMES, type Kind } from '../../network/kinds.ts';
import { onlyNode, onlyWire } from '../../stores/commands/rows/command.ts';
import { useDocument } from '../../stores/document/document.ts';
import { addNode, addNodeOnWire, addNodeTo, dropNode } from '../../stores/document/editing.ts';
import { closeDialog, type OpenDialog } from '../../stores/view.ts';
import { viewCommands } from '../../stores/viewCommands.ts';
import { CommandList } from '../../ui/CommandList.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { freePlace } from '../layout/freePlace.ts';
import { newcomerPlace } from '../layout/newcomer.ts';
import { useMiddle } from '../view/useMiddle.ts';
import { kindGroups } from './kindItems.tsx';
import { messages } from './messages.ts';

export function AddDialog({ at, place, from, wire: meant }: OpenDialog) {
  const middle = useMiddle();
  const [wire] = useState(() => (place ? undefined : (meant ?? onlyWire())));
  const [label] = useState(() => (from ? messages.addTo(from.node) : place ? messages.addHere : labelOf(wire)));
  const add = (kind: Kind) => {
    if (place && from) addNodeTo(kind, newcomerPlace(place), from);
    else if (place) dropNode(kind, freePlace(useDocument.getState().document.nodes, kind, place));
    else if (wire) addNodeOnWire(kind, wire);
    else addNode(kind, freePlace(useDocument.getState().document.nodes, kind, middle()));
    viewCommands.canvas?.focusSelected();
  };
  return (
    <Dialog label={label} at={at} word="palette" onClose={closeDialog}>
      <CommandList label={label} placeholder={label} groups={kindGroups(KIND_NAMES, add)} />
    </Dialog>
  );
}

function labelOf(wire: NetworkEdge | undefined): string {
  const node = onlyNode();
  if (wire) return messages.insert(wire.source, wire.target);
  return node ? messages.addAfter(`${node.kind} ${node.id}`) : messages.add;
}
