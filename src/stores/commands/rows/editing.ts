/** Commands on the document as a whole: back and forth, selecting, pasting. */
import { edgeId } from '../../../network/document.ts';
import { pasteByName } from '../../document/clipboard.ts';
import { dismissNotice, redo, select, undo, useDocument } from '../../document/document.ts';
import { viewCommands } from '../../viewCommands.ts';
import { always, type Command } from './command.ts';

const group = 'edit';

export const EDIT_COMMANDS = {
  undo: {
    keys: ['mod+z'],
    where: 'page',
    group,
    repeats: true,
    needs: 'deed',
    isPossible: () => useDocument.getState().past.length > 0,
    run: undo,
  },
  redo: {
    keys: ['mod+shift+z', 'mod+y'],
    where: 'page',
    group,
    repeats: true,
    needs: 'undone',
    isPossible: () => useDocument.getState().future.length > 0,
    run: redo,
  },
  selectAll: {
    keys: ['mod+a'],
    where: 'canvas',
    group,
    needs: 'nodes',
    isPossible: () => useDocument.getState().document.nodes.length > 0,
    run: selectAll,
  },
  paste: {
    keys: ['mod+v'],
    where: 'canvas',
    group,
    byEvent: true,
    isPossible: always,
    run: () => void pasteByName(),
  },
  rename: {
    keys: [],
    where: 'page',
    group,
    isPossible: always,
    run: () => viewCommands.fields?.focus('networkName'),
  },
  menu: {
    keys: ['m', 'shift+f10'],
    where: 'canvas',
    group,
    isPossible: always,
    run: () => viewCommands.canvas?.openMenu(),
  },
  cancel: {
    keys: ['escape'],
    where: 'canvas',
    group,
    shares: true,
    isPossible: always,
    run: cancel,
  },
} as const satisfies Record<string, Command>;

function selectAll(): void {
  const { document } = useDocument.getState();
  select(
    document.nodes.map(({ id }) => id),
    document.edges.map(edgeId),
  );
}

function cancel(): void {
  viewCommands.canvas?.cancelConnection();
  dismissNotice();
}
