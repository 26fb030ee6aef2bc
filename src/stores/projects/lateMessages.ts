/** What is said where something is wrong with saving. */
import { defineMessages } from '../../lib/messages.ts';
import type { SaveErrorName } from './saveErrors.ts';

interface SaveErrorWords {
  readonly title: string;
  readonly text: string;
}

export const lateMessages = defineMessages('stores/projects/late', {
  errors: {
    full: {
      title: 'This browser is full. Your work is not being saved.',
      text: 'Download a copy, or make room: saving is tried again every ten seconds.',
    },
    failing: {
      title: 'Your work is not being saved.',
      text: 'The browser’s storage does not answer. Saving is tried again every ten seconds; until it works, a download is safe.',
    },
    denied: {
      title: 'This window will not remember your work.',
      text: 'The browser does not let this page store anything, as in a private window. Download a copy before you close it.',
    },
    noDatabase: {
      title: 'This window will not remember your work for sure.',
      text: 'The browser’s database does not open. Only a small copy is kept, without undo history and parameters.',
    },
    damaged: {
      title: 'Your last save was damaged, and no older one could be restored.',
      text: 'Nothing of what was found is thrown away: download it to look at it.',
    },
    newer: {
      title: 'Made with a newer version. Reload to update.',
      text: 'What the newer version saved stays as it is. Edits here are kept as a copy.',
    },
    newerPage: {
      title: 'Made with a newer version. Reload to update.',
      text: 'A newer version of this page keeps your networks now. What you do here is not saved: download a copy first.',
    },
    elsewhere: { title: 'Open in another tab.', text: 'The other tab saves it. Edits here are kept as a copy.' },
    taken: { title: 'Open elsewhere.', text: 'Another tab has taken this network over. Edits here are kept as a copy.' },
    copied: { title: 'This is a copy now.', text: 'The network itself stays as it was; both are kept.' },
  } satisfies Record<SaveErrorName, SaveErrorWords>,
  restored: (time: string) => `Your last save was damaged; the one from ${time} was restored.`,
});
