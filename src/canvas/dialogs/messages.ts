/** What the lists say from which nodes and wires are chosen. */
import { defineMessages } from '../../lib/messages.ts';

export const messages = defineMessages('canvas/dialogs', {
  addTo: (node: string) => `Add a node and wire it to ${node}`,
  addHere: 'Add a node here',
  add: 'Add a node',
  addAfter: (node: string) => `Add a node after ${node}`,
  insert: (from: string, to: string) => `Insert a node between ${from} and ${to}`,
  connect: (node: string) => `Connect ${node}`,
  connectTo: 'Connect to',
  connectFrom: 'Connect from',
  swap: (node: string) => `Swap ${node} for`,
});
