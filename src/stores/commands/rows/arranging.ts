/** Commands that put the selected nodes in line. */
import { ARRANGEMENTS, type Arrangement, arrange } from '../../document/arranging.ts';
import { useDocument } from '../../document/document.ts';
import type { Command, NeedName } from './command.ts';

const command = (how: Arrangement, needs: NeedName) => ({
  keys: [],
  where: 'canvas' as const,
  group: 'selection' as const,
  needs,
  isPossible: () => useDocument.getState().selectedNodes.size >= ARRANGEMENTS[how].least,
  run: () => arrange(how),
});

export const ARRANGING_COMMANDS = {
  alignLeft: command('left', 'twoNodes'),
  alignTop: command('top', 'twoNodes'),
  spread: command('spread', 'threeNodes'),
} satisfies Record<string, Command>;
