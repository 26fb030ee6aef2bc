/** What the head of the page says. */
import { defineMessages } from '../../lib/messages.ts';

export const messages = defineMessages('panels/bar', {
  allCommands: 'All commands and their keys',
  commands: 'Commands',
  selectANode: 'Select a node to see inside it',
  allKeys: 'all keys',
  allWords: 'all words',
  present: 'Present: large type for a projector',
  theme: (name: string) => `Theme: ${name}`,
  language: 'Language',
  tidy: 'Tidy',
  undo: 'Undo',
  redo: 'Redo',
  networkName: 'Network name',
  needsName: 'A network needs a name.',
});
