/** Commands that put the selected nodes in line. */
import { ARRANGEMENTS, type Arrangement, arrange } from '../../document/arranging.ts';
import { useDocument } from '../../document/document.ts';
import type { Command } from './command.ts';

const command = (how: Arrangement) => ({
  label: ARRANGEMENTS[how].label,
  keys: [],
  where: 'canvas' as const,
  group: 'Selection' as const,
  needs: `Select ${ARRANGEMENTS[how].least} nodes first`,
  isPossible: () => useDocument.getState().selectedNodes.size >= ARRANGEMENTS[how].least,
  run: () => arrange(how),
});

export const ARRANGING_COMMANDS = { alignLeft: command('left'), alignTop: command('top'), spread: command('spread') } satisfies Record<
  string,
  Command
>;
