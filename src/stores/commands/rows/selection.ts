/** Commands on what is selected: adding after it, wiring it, changing and removing it. */
import { allowedWires } from '../../../network/edit/connectionList.ts';
import { remove } from '../../../network/edit/edits.ts';
import { nextFocus } from '../../../network/edit/nextFocus.ts';
import { swapsFor } from '../../../network/edit/swaps.ts';
import { fieldsOf } from '../../../network/kinds.ts';
import { copyByName, cutByName, duplicateSelected } from '../../document/clipboard.ts';
import { edit, select, useDocument } from '../../document/document.ts';
import { removeSelected } from '../../document/editing.ts';
import { openDialog } from '../../view.ts';
import { viewCommands } from '../../viewCommands.ts';
import { always, type Command, hasNodes, onlyNode } from './command.ts';

const onCanvas = { where: 'canvas', group: 'selection', needs: 'node' } as const;

export const SELECTION_COMMANDS = {
  add: { where: 'canvas', group: 'selection', keys: ['a'], isPossible: always, run: () => openDialog('add') },
  connect: {
    ...onCanvas,
    needs: 'wireable',
    keys: ['c'],
    isPossible: canConnect,
    run: () => openDialog('connect'),
  },
  swap: { ...onCanvas, keys: ['s'], isPossible: canSwap, run: () => openDialog('swap') },
  editParam: {
    ...onCanvas,
    needs: 'withParam',
    keys: ['e'],
    isPossible: hasFields,
    run: () => viewCommands.canvas?.editParam(),
  },
  renameNode: { ...onCanvas, keys: ['r', 'f2'], isPossible: isOne, run: () => viewCommands.nodeId?.focus() },
  copy: { ...onCanvas, keys: ['mod+c'], byEvent: true, isPossible: hasNodes, run: () => void copyByName() },
  cut: { ...onCanvas, keys: ['mod+x'], byEvent: true, isPossible: hasNodes, run: () => void cutByName() },
  duplicate: { ...onCanvas, keys: ['mod+d'], isPossible: hasNodes, run: duplicateSelected },
  remove: {
    ...onCanvas,
    keys: ['delete', 'backspace'],
    needs: 'nodeOrWire',
    isPossible: isAnything,
    run: removeJoining,
  },
  removeOnly: {
    ...onCanvas,
    keys: ['shift+delete'],
    isPossible: hasNodes,
    run: removeOnly,
  },
} as const satisfies Record<string, Command>;

function isOne(): boolean {
  return onlyNode() !== undefined;
}

function isAnything(): boolean {
  const { selectedNodes, selectedEdges } = useDocument.getState();
  return selectedNodes.size + selectedEdges.size > 0;
}

function canConnect(): boolean {
  const node = onlyNode();
  if (!node) return false;
  const { incoming, outgoing } = allowedWires(useDocument.getState().document, node.id);
  return incoming.length + outgoing.length > 0;
}

function canSwap(): boolean {
  const node = onlyNode();
  return node !== undefined && swapsFor(useDocument.getState().document, node.id).length > 0;
}

function hasFields(): boolean {
  const node = onlyNode();
  return node !== undefined && fieldsOf(node.kind).length > 0;
}

function removeJoining(): void {
  goOnAfter(removeSelected);
}

/** What had the focus is gone then: the keyboard goes on at the node beside it, or else at the canvas. */
function goOnAfter(removing: () => void): void {
  const { document, selectedNodes } = useDocument.getState();
  const next = nextFocus(document, selectedNodes);
  removing();
  if (next === undefined) viewCommands.canvas?.focus();
  else {
    select([next]);
    viewCommands.canvas?.focusSelected();
  }
}

function removeOnly(): void {
  const { document, selectedNodes, selectedEdges } = useDocument.getState();
  goOnAfter(() => edit(remove(document, selectedNodes, selectedEdges)));
}
