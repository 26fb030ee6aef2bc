/** Adds a node by typing its kind: after the selected one, into the selected wire, or at a place of the canvas. Imports canvas, network, stores and ui. */
import { useState } from 'react';
import type { NetworkEdge } from '../../network/document.ts';
import { KIND_NAMES, type Kind } from '../../network/kinds.ts';
import { onlyNode, onlyWire } from '../../stores/acts/act.ts';
import { useDocument } from '../../stores/document.ts';
import { addNode, addNodeOnWire, dropNode } from '../../stores/editing.ts';
import { askView, closeDialog, type OpenDialog } from '../../stores/view.ts';
import { CommandList } from '../../ui/CommandList.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { freePlace } from '../freePlace.ts';
import { useMiddle } from '../useMiddle.ts';
import { kindGroups } from './kindItems.tsx';

export function AddDialog({ at, place }: OpenDialog) {
  const middle = useMiddle();
  const [wire] = useState(() => (place ? undefined : onlyWire()));
  const [label] = useState(() => (place ? 'Add a node here' : labelOf(wire)));
  const add = (kind: Kind) => {
    if (place) dropNode(kind, freePlace(useDocument.getState().document.nodes, kind, place));
    else if (wire) addNodeOnWire(kind, wire);
    else addNode(kind, freePlace(useDocument.getState().document.nodes, kind, middle()));
    askView('focus');
  };
  return (
    <Dialog label={label} at={at} onClose={closeDialog}>
      <CommandList label={label} placeholder={label} groups={kindGroups(KIND_NAMES, add)} />
    </Dialog>
  );
}

function labelOf(wire: NetworkEdge | undefined): string {
  const node = onlyNode();
  if (wire) return `Insert a node between ${wire.source} and ${wire.target}`;
  return node ? `Add a node after ${node.kind} ${node.id}` : 'Add a node';
}
