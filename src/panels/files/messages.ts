/** What the buttons for networks and files say; the rest is in `lateMessages.ts`. */
import { defineMessages } from '../../lib/messages.ts';
import type { SavingState } from '../../stores/projects/openProject.ts';

export const messages = defineMessages('panels/files', {
  networkFile: 'Network file',
  open: 'Open…',
  save: 'Save',
  file: 'File',
  networks: 'Networks',
  templates: 'Templates',
  status: { idle: '', saving: 'Saving…', saved: 'Saved', unsaved: 'Not saved' } satisfies Record<SavingState['status'], string>,
  savedHere: 'Saved in this browser',
  onlyHere: 'in this browser only: save a file',
  share: 'Share',
  shareTitle: 'Copy a link that holds this network',
});
