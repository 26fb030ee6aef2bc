/** Commands as lines of a list that is chosen from. */
import { flushSync } from 'react-dom';
import { COMMANDS, type CommandId, listCommands } from '../../stores/commands/commands.ts';
import { commandLabel, groupName, languageLabel, languageWords, neededFor, searchWords } from '../../stores/commands/commandWords.ts';
import { chooseLanguage, useLanguage } from '../../stores/language.ts';
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
  listCommands(ids).map(({ name, commands }) => ({
    name: groupName(name),
    items: commands.map((id) => commandItem(id, instead[id] ?? COMMANDS[id].run)),
  }));

/** Commands that choose a language: which there are is known once the page runs, so they have no rows in the table. */
export const languageCommands = (): CommandGroup => ({
  name: groupName('view'),
  items: useLanguage.getState().tags.map((tag) => ({
    name: languageLabel(tag),
    words: languageWords(),
    isHidden: true,
    choose: closing(() => void chooseLanguage(tag)),
  })),
});

function commandItem(id: CommandId, run: () => void): CommandItem {
  const { keys, named, isPossible } = COMMANDS[id];
  const isMissing = !isPossible();
  const needs = isMissing ? neededFor(id) : undefined;
  return {
    name: commandLabel(id),
    words: searchWords(id),
    keys: keys.slice(0, 1),
    isHidden: isMissing || named !== undefined,
    ...(needs === undefined ? {} : { needs }),
    choose: closing(run),
  };
}

/** The focus is back where it was before the command puts it elsewhere. */
const closing = (run: () => void) => () => {
  flushSync(closeDialog);
  run();
};
