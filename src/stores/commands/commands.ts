/** The table of acts: everything the page does when it is asked, each with its key. */

import { ARRANGING_ACTS } from './rows/arranging.ts';
import type { Command, CommandGroup } from './rows/command.ts';
import { ACT_GROUPS } from './rows/command.ts';
import { EDIT_ACTS } from './rows/editing.ts';
import { FILE_ACTS } from './rows/files.ts';
import { keyName, type Pressed } from './rows/keys.ts';
import { SELECTION_ACTS } from './rows/selection.ts';
import { TRAINING_ACTS } from './rows/training.ts';
import { VIEW_ACTS } from './rows/viewing.ts';
import { WALKING_ACTS } from './rows/walking.ts';

const TABLE = { ...SELECTION_ACTS, ...ARRANGING_ACTS, ...WALKING_ACTS, ...EDIT_ACTS, ...TRAINING_ACTS, ...VIEW_ACTS, ...FILE_ACTS };

export type CommandId = keyof typeof TABLE;

export const COMMANDS: Readonly<Record<CommandId, Command>> = TABLE;
export const ACT_IDS = Object.keys(TABLE) as readonly CommandId[];

const OF_KEY: ReadonlyMap<string, CommandId> = new Map(ACT_IDS.flatMap((id) => COMMANDS[id].keys.map((key) => [key, id] as const)));

/** The act of a pressed key, if it has one here. */
export function commandOfKey(pressed: Pressed, onCanvas: boolean): CommandId | undefined {
  const id = OF_KEY.get(keyName(pressed));
  return id && (onCanvas || COMMANDS[id].where === 'page') ? id : undefined;
}

/** Does an act where it can be done now. */
export function perform(id: CommandId): void {
  if (COMMANDS[id].isPossible()) COMMANDS[id].run();
}

/** Whether an act is about what is selected: then a key pressed on a card or a wire means that one. */
export const isAboutSelection = (id: CommandId): boolean =>
  COMMANDS[id].group === 'Selection' || COMMANDS[id].group === 'Walk and move' || id === 'menu' || id === 'commands';

export interface CommandList_ {
  readonly name: CommandGroup;
  readonly commands: readonly CommandId[];
}

/** Acts under their headings; a heading without acts is left out. */
export const listCommands = (ids: readonly CommandId[] = ACT_IDS): readonly CommandList_[] =>
  ACT_GROUPS.map((name) => ({ name, commands: ids.filter((id) => COMMANDS[id].group === name) })).filter(
    ({ commands }) => commands.length > 0,
  );
