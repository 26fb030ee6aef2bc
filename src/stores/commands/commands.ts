/** The table of commands: everything the page does when it is asked, each with its key. */

import { ADDING_COMMANDS } from './rows/adding.ts';
import { ARRANGING_COMMANDS } from './rows/arranging.ts';
import { BEAT_COMMANDS } from './rows/beats.ts';
import type { Command, CommandGroup } from './rows/command.ts';
import { COMMAND_GROUPS } from './rows/command.ts';
import { EDIT_COMMANDS } from './rows/editing.ts';
import { FILE_COMMANDS } from './rows/files.ts';
import { keyName, type Pressed } from './rows/keys.ts';
import { PRESENTING_COMMANDS } from './rows/presenting.ts';
import { SELECTION_COMMANDS } from './rows/selection.ts';
import { TRAINING_COMMANDS } from './rows/training.ts';
import { VIEW_COMMANDS } from './rows/viewing.ts';
import { WALKING_COMMANDS } from './rows/walking.ts';

const TABLE = {
  ...SELECTION_COMMANDS,
  ...ADDING_COMMANDS,
  ...ARRANGING_COMMANDS,
  ...WALKING_COMMANDS,
  ...EDIT_COMMANDS,
  ...TRAINING_COMMANDS,
  ...BEAT_COMMANDS,
  ...VIEW_COMMANDS,
  ...PRESENTING_COMMANDS,
  ...FILE_COMMANDS,
};

export type CommandId = keyof typeof TABLE;

export const COMMANDS: Readonly<Record<CommandId, Command>> = TABLE;
export const COMMAND_IDS = Object.keys(TABLE) as readonly CommandId[];

const isForPresenter = (id: CommandId): boolean => COMMANDS[id].where === 'presenter';

const byKey = (ids: readonly CommandId[]): ReadonlyMap<string, CommandId> =>
  new Map(ids.flatMap((id) => COMMANDS[id].keys.map((key) => [key, id] as const)));

const OF_KEY = byKey(COMMAND_IDS.filter((id) => !isForPresenter(id)));
const OF_PRESENTER = byKey(COMMAND_IDS.filter(isForPresenter));

/** What somebody who presents may do by a key, wherever the focus is: nothing that changes the network. */
const WHILE_PRESENTING: readonly CommandGroup[] = ['training', 'view'];

/** The command of a pressed key, if it has one here. */
export function commandOfKey(pressed: Pressed, onCanvas: boolean, presents = false): CommandId | undefined {
  const key = keyName(pressed);
  const shown = presents ? OF_PRESENTER.get(key) : undefined;
  const id = shown ?? OF_KEY.get(key);
  if (id === undefined || shown) return shown;
  const isHere = onCanvas || COMMANDS[id].where === 'page' || (presents && WHILE_PRESENTING.includes(COMMANDS[id].group));
  return isHere ? id : undefined;
}

/** Does a command where it can be done now. */
export function perform(id: CommandId): void {
  if (COMMANDS[id].isPossible()) COMMANDS[id].run();
}

/** Whether a command is about what is selected: then a key pressed on a card or a wire means that one. */
export const isAboutSelection = (id: CommandId): boolean =>
  COMMANDS[id].group === 'selection' || COMMANDS[id].group === 'walk' || id === 'menu' || id === 'commands';

export interface CommandSection {
  readonly name: CommandGroup;
  readonly commands: readonly CommandId[];
}

/** Commands under their headings; a heading without commands is left out. */
export const listCommands = (ids: readonly CommandId[] = COMMAND_IDS): readonly CommandSection[] =>
  COMMAND_GROUPS.map((name) => ({ name, commands: ids.filter((id) => COMMANDS[id].group === name) })).filter(
    ({ commands }) => commands.length > 0,
  );
