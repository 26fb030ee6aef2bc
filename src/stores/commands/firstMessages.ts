/** What those commands are called that stand on the page itself, not only in the list of all; and the themes. */
import { defineMessages } from '../../lib/messages.ts';
import type { Theme } from '../theme.ts';

export const firstInEnglish = {
  labels: {
    train: 'Train or pause',
    add: 'Add a node',
    walkRight: 'Go to the node it feeds',
    undo: 'Undo',
    explain: 'Explain this',
    commands: 'Find a command',
    present: 'Present',
  },
  themes: { system: 'system', light: 'light', dark: 'dark' } satisfies Record<Theme, string>,
};

export const firstMessages = defineMessages('stores/commands/first', firstInEnglish);
