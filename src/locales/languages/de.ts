/** Deutsch. */
import { messages as panelsBar } from '../de/panels-bar.ts';
import { messages as storesCommands } from '../de/stores-commands.ts';
import { messages as storesCommandsFirst } from '../de/stores-commands-first.ts';
import { messages as storesRun } from '../de/stores-run.ts';
import { messages as storesRunLate } from '../de/stores-run-late.ts';
import type { Language } from '../rooms.ts';

export const messages: Language = {
  'panels/bar': panelsBar,
  'stores/commands/first': storesCommandsFirst,
  'stores/commands': storesCommands,
  'stores/run': storesRun,
  'stores/run/late': storesRunLate,
};
