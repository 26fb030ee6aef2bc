/** The order of the layers, changed without a wire drawn by hand. */
import type { NodeId } from '../../network/document.ts';
import { moveAlong, type Way } from '../../network/edit/exchange.ts';
import { forwardOrder } from '../../network/read/forwardOrder.ts';
import { nameNode } from '../../network/read/problems.ts';
import { edit, notify, useDocument } from './document.ts';
import { messages } from './messages.ts';

/** Moves a node one place along its chain and says where it is now, or why it cannot be: whoever hears the list does not see it move. */
export function moveNodeAlong(id: NodeId, way: Way): void {
  const moved = moveAlong(useDocument.getState().document, id, way);
  if (!moved.ok) {
    notify(moved.reason);
    return;
  }
  edit(moved.value);
  const { document } = useDocument.getState();
  const place = forwardOrder(document).findIndex((node) => node.id === id);
  notify(messages.isNowAt(nameNode(document, id), place + 1, document.nodes.length), { severity: 'toDo' });
}
