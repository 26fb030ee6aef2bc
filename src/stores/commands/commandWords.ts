/** What is said of a command, by its id: fetched with the lists of commands, in which it stands. */

import { SCENE_NAMES } from '../../lessons/sceneIds.ts';
import { internal } from '../../lib/result.ts';
import { languageName } from '../language.ts';
import { COMMANDS, type CommandId } from './commands.ts';
import { firstInEnglish, firstMessages } from './firstMessages.ts';
import { english, messages } from './messages.ts';
import type { CommandGroup, Named } from './rows/command.ts';

/** The tables of a language. */
interface Said {
  readonly first: typeof firstInEnglish;
  readonly all: typeof english;
}

const NOW: Said = { first: firstMessages, all: messages };
const IN_ENGLISH: Said = { first: firstInEnglish, all: english };

/** What it does, as an order: `Undo`. */
export const commandLabel = (id: CommandId): string => labelIn(NOW, id);

export const groupName = (group: CommandGroup): string => messages.groups[group];

/** What must be there first, where a command is not always possible: `Select a node first`. */
export function neededFor(id: CommandId): string | undefined {
  const { needs } = COMMANDS[id];
  return needs && messages.needs[needs];
}

/** Its line on the sheet of keys, which others may share. */
export function keyLine(id: CommandId): string {
  const { line } = COMMANDS[id];
  return line ? messages.lines[line] : commandLabel(id);
}

/** By what else it is found: names of Python, and what it is called in English. */
export const searchWords = (id: CommandId): readonly string[] => [
  ...new Set([...(COMMANDS[id].words ?? []), ...wordsIn(NOW, id), ...wordsIn(IN_ENGLISH, id), labelIn(IN_ENGLISH, id)]),
];

/** What a command is called that chooses a language, and what else it is found by. */
export const languageLabel = (tag: string): string => namedIn(NOW, { of: 'language', name: tag });
export const languageWords = (): readonly string[] => [...messages.namedWords.language, ...english.namedWords.language];

function labelIn({ first, all }: Said, id: CommandId): string {
  const { named } = COMMANDS[id];
  if (named) return namedIn({ first, all }, named);
  const early: Readonly<Record<string, string>> = first.labels;
  const late: Readonly<Record<string, string>> = all.labels;
  return early[id] ?? late[id] ?? internal(`no name for the command ${id}`);
}

function namedIn({ first, all }: Said, named: Named): string {
  switch (named.of) {
    case 'kind':
      return all.named.kind(named.name);
    case 'theme':
      return all.named.theme(first.themes[named.name]);
    case 'language':
      return all.named.language(languageName(named.name));
    case 'template':
      return all.named.template(named.name);
    case 'scene':
      return all.named.scene(SCENE_NAMES[named.name]);
  }
}

function wordsIn({ all }: Said, id: CommandId): readonly string[] {
  const { named, group } = COMMANDS[id];
  const words: Readonly<Record<string, readonly string[]>> = all.words;
  return [all.groups[group], ...(named ? all.namedWords[named.of] : (words[id] ?? []))];
}
