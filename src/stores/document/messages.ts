/** What is said of edits: of those that are not made, and of where a node is then. */
import { defineMessages } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';

export const messages = defineMessages('stores/document', {
  tooMuch: (nodes: number, wires: number) =>
    `A network has at most ${formatCount(nodes)} nodes and ${formatCount(wires)} wires here, and this would have more: nothing was changed.`,
  selectMore: (least: number) => `Select at least ${least} nodes first: hold Shift and drag over them.`,
  isNowAt: (node: string, place: number, of: number) => `${node} is now number ${place} of ${of}.`,
  notPasted: (why: string) => `Nothing was pasted. ${why}`,
  pasteMissing: 'A part of this page did not arrive, so nothing was pasted. Check the connection, then try again.',
  noCopy: 'The browser does not let the page copy by itself. Select the nodes on the canvas and press Ctrl C or Cmd C.',
  noPaste: 'The browser does not let the page read the clipboard by itself. Press Ctrl V or Cmd V on the canvas.',
  chooseFiles: 'Choose their files…',
});
