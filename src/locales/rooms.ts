/** The messages of all rooms, by the room's name: what a language has to say. */
import type { Translated } from '../lib/messages.ts';
import type { messages as panelsBar } from '../panels/bar/messages.ts';
import type { firstMessages as storesCommandsFirst } from '../stores/commands/firstMessages.ts';
import type { messages as storesCommands } from '../stores/commands/messages.ts';
import type { messages as storesRun } from '../stores/run/messages.ts';
import type { lateMessages as storesRunLate } from '../stores/run/lateMessages.ts';

export type Language = Translated<{
  'panels/bar': typeof panelsBar;
  'stores/commands/first': typeof storesCommandsFirst;
  'stores/commands': typeof storesCommands;
  'stores/run': typeof storesRun;
  'stores/run/late': typeof storesRunLate;
}>;
