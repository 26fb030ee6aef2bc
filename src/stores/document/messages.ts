/** What is said of edits: of those that are not made, and of where a node is then. */
import { defineMessages } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';

export const messages = defineMessages('stores/document', {
  tooMuch: (nodes: number, wires: number) =>
    `A network has at most ${formatCount(nodes)} nodes and ${formatCount(wires)} wires here, and this would have more: nothing was changed.`,
  selectMore: (least: number) => `Select at least ${least} nodes first: hold Shift and drag over them.`,
  isNowAt: (node: string, place: number, of: number) => `${node} is now number ${place} of ${of}.`,
  chooseFiles: 'Choose their files…',
});
