/** What whoever presents is offered: the keys of that, and commands whose effect is seen on a stage. */
import { COMMANDS, type CommandId } from '../../stores/commands/commands.ts';

const ALSO: ReadonlySet<CommandId> = new Set<CommandId>([
  'step',
  'slower',
  'faster',
  'rate',
  'fit',
  'zoomIn',
  'zoomOut',
  'flow',
  'undo',
  'redo',
  'theme',
  'explain',
  'glossary',
  'commands',
  'keys',
]);

/** Templates, scenes and themes are there by their names. */
const NAMED = /^(template|scene) |Theme$/;

export const isPresented = (id: CommandId): boolean => COMMANDS[id].group === 'presenting' || ALSO.has(id) || NAMED.test(id);
