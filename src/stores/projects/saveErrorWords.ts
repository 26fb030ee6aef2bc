/** What can be wrong with saving a network, a row each: what is said and what can be done. */
import type { SaveError, SaveErrorName } from './saveErrors.ts';

export type Repair = 'download' | 'downloadDamaged' | 'useHere' | 'reload';

export interface SaveErrorRow {
  readonly tone: 'bad' | 'warn' | 'info';
  readonly title: (error: SaveError) => string;
  readonly text: string;
  /** The repair first. */
  readonly repairs: readonly Repair[];
  /** Ends when it is read; the others end when their cause does. */
  readonly isClosable: boolean;
}

const row = (
  tone: SaveErrorRow['tone'],
  title: string | SaveErrorRow['title'],
  text: string,
  repairs: readonly Repair[],
  isClosable = false,
): SaveErrorRow => ({ tone, title: typeof title === 'string' ? () => title : title, text, repairs, isClosable });

export const SAVE_ERRORS = {
  full: row(
    'bad',
    'This browser is full. Your work is not being saved.',
    'Download a copy, or make room: saving is tried again every ten seconds.',
    ['download'],
  ),
  failing: row(
    'bad',
    'Your work is not being saved.',
    'The browser’s storage does not answer. Saving is tried again every ten seconds; until it works, a download is safe.',
    ['download'],
  ),
  denied: row(
    'warn',
    'This window will not remember your work.',
    'The browser does not let this page store anything, as in a private window. Download a copy before you close it.',
    ['download'],
  ),
  noDatabase: row(
    'warn',
    'This window will not remember your work for sure.',
    'The browser’s database does not open. Only a small copy is kept, without undo history and parameters.',
    ['download'],
  ),
  damaged: row('warn', damagedTitle, 'Nothing of what was found is thrown away: download it to look at it.', ['downloadDamaged'], true),
  newer: row(
    'warn',
    'Made with a newer version. Reload to update.',
    'What the newer version saved stays as it is. Edits here are kept as a copy.',
    ['reload', 'download'],
  ),
  newerPage: row(
    'bad',
    'Made with a newer version. Reload to update.',
    'A newer version of this page keeps your networks now. What you do here is not saved: download a copy first.',
    ['reload', 'download'],
  ),
  elsewhere: row('info', 'Open in another tab.', 'The other tab saves it. Edits here are kept as a copy.', ['useHere']),
  taken: row('info', 'Open elsewhere.', 'Another tab has taken this network over. Edits here are kept as a copy.', ['useHere']),
  copied: row('info', 'This is a copy now.', 'The network itself stays as it was; both are kept.', [], true),
} as const satisfies Record<SaveErrorName, SaveErrorRow>;

function damagedTitle({ restoredFrom }: SaveError): string {
  if (restoredFrom === undefined) return 'Your last save was damaged, and no older one could be restored.';
  const time = new Date(restoredFrom).toLocaleTimeString('en-US', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return `Your last save was damaged; the one from ${time} was restored.`;
}
