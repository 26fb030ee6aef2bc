/** Commands as lines of a list that is chosen from. */
import { flushSync } from 'react-dom';
import { COMMANDS, type CommandId, listCommands } from '../../stores/commands/commands.ts';
import { closeDialog } from '../../stores/view.ts';
import type { CommandGroup, CommandItem } from '../../ui/CommandList.tsx';

/** What is done instead of a command, where more is known of what is meant. */
export type Instead = { readonly [A in CommandId]?: () => void };

/** Those that can be done now, under their headings. */
export const possibleCommands = (ids?: readonly CommandId[], instead: Instead = {}): readonly CommandGroup[] =>
  allCommands(
    ids?.filter((id) => COMMANDS[id].isPossible()),
    instead,
  );

/** All of them; those that cannot be done now, and those of which there are many alike, are there to be found by typing. */
export const allCommands = (ids?: readonly CommandId[], instead: Instead = {}): readonly CommandGroup[] =>
  listCommands(ids).map(({ name, commands }) => ({ name, items: commands.map((id) => commandItem(id, instead[id] ?? COMMANDS[id].run)) }));

function commandItem(id: CommandId, run: () => void): CommandItem {
  const { label, keys, group, words = [], needs, byNameOnly = false, isPossible } = COMMANDS[id];
  const isMissing = !isPossible();
  return {
    name: label,
    words: [group, ...words],
    keys: keys.slice(0, 1),
    isHidden: isMissing || byNameOnly,
    ...(isMissing && needs !== undefined ? { needs } : {}),
    choose: () => {
      flushSync(closeDialog); // the focus is back where it was before the command puts it elsewhere
      run();
    },
  };
}
