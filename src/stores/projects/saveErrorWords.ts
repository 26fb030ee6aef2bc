/** What can be wrong with saving a network, a row each: how it is said and what can be done. */
import { currentLocale } from '../../lib/locale.ts';
import { lateMessages } from './lateMessages.ts';
import type { SaveError, SaveErrorName } from './saveErrors.ts';

export type Repair = 'download' | 'downloadDamaged' | 'useHere' | 'reload';

export interface SaveErrorRow {
  readonly tone: 'bad' | 'warn' | 'info';
  /** The repair first. */
  readonly repairs: readonly Repair[];
  /** Ends when it is read; the others end when their cause does. */
  readonly isClosable: boolean;
}

const row = (tone: SaveErrorRow['tone'], repairs: readonly Repair[], isClosable = false): SaveErrorRow => ({ tone, repairs, isClosable });

export const SAVE_ERRORS = {
  full: row('bad', ['download']),
  failing: row('bad', ['download']),
  denied: row('warn', ['download']),
  noDatabase: row('warn', ['download']),
  damaged: row('warn', ['downloadDamaged'], true),
  newer: row('warn', ['reload', 'download']),
  newerPage: row('bad', ['reload', 'download']),
  elsewhere: row('info', ['useHere']),
  taken: row('info', ['useHere']),
  copied: row('info', [], true),
} as const satisfies Record<SaveErrorName, SaveErrorRow>;

/** What is said of it: in one sentence, and what to know or do. */
export function saveErrorWords({ name, restoredFrom }: SaveError): { readonly title: string; readonly text: string } {
  const { title, text } = lateMessages.errors[name];
  return { title: name === 'damaged' && restoredFrom !== undefined ? lateMessages.restored(timeOfDay(restoredFrom)) : title, text };
}

/** `09:05` */
const timeOfDay = (time: number): string =>
  new Date(time).toLocaleTimeString(currentLocale().tag, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
