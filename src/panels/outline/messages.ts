/** What the network as a list says. */
import { defineMessages } from '../../lib/messages.ts';

export const messages = defineMessages('panels/outline', {
  outline: 'Outline',
  noNodes: 'No nodes yet. Begin with a Dataset.',
  order: 'In the order of the forward pass.',
  add: 'Add a node…',
  addAfter: (node: string) => `Add after ${node}…`,
  nodes: 'Nodes',
  /** @param node `Linear fc1` */
  problemsOf: (node: string) => `Problems of ${node}`,
  noWires: 'no wires yet',
  earlier: 'Earlier',
  later: 'Later',
  swap: 'Swap the kind…',
  remove: 'Delete',
});
