/** Commands as lines of a list that is chosen from. */
import { flushSync } from 'react-dom';
import { COMMANDS, type CommandId, listCommands } from '../../stores/commands/commands.ts';
import { closeDialog } from '../../stores/view.ts';
import type { CommandGroup, CommandItem } from '../../ui/CommandList.tsx';

/** What is done instead of a command, where more is known of what is meant. */
export type Instead = { readonly [A in CommandId]?: () => void };

/** Those that can be done now, under their headings. */
export const possibleCommands = (ids?: readonly CommandId[], instead: Instead = {}): readonly CommandGroup[] =>
  listCommands(ids)
    .map(({ name, commands }) => ({
      name,
      items: commands.filter((id) => COMMANDS[id].isPossible()).map((id) => commandItem(id, instead[id] ?? COMMANDS[id].run)),
    }))
    .filter(({ items }) => items.length > 0);

function commandItem(id: CommandId, run: () => void): CommandItem {
  const { label, keys, group } = COMMANDS[id];
  return {
    name: label,
    words: [group],
    keys: keys.slice(0, 1),
    choose: () => {
      flushSync(closeDialog); // the focus is back where it was before the command puts it elsewhere
      run();
    },
  };
}
