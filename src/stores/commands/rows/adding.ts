/** Commands that add a node of each kind, as the palette does. */
import { KIND_NAMES, type Kind } from '../../../network/kinds.ts';
import { viewCommands } from '../../viewCommands.ts';
import { always, type Command } from './command.ts';

const command = (kind: Kind): Command => ({
  keys: [],
  where: 'canvas',
  group: 'selection',
  named: { of: 'kind', name: kind },
  isPossible: always,
  run: () => viewCommands.canvas?.add(kind),
});

export const ADDING_COMMANDS = Object.fromEntries(KIND_NAMES.map((kind) => [`add ${kind}`, command(kind)])) as Readonly<
  Record<`add ${Kind}`, Command>
>;
