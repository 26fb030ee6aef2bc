/** What buttons, fields and lists say by themselves. */
import { defineMessages } from '../lib/messages.ts';
import type { Severity } from '../network/read/problems.ts';

export const messages = defineMessages('ui', {
  close: 'Close',
  closeMessage: 'Close this message',
  nothingCalledThat: 'Nothing is called that.',
  or: 'or',
  slider: (label: string) => `${label}, slider`,
  fineByShift: 'Shift: between 1, 2 and 5',
  severity: { toDo: 'To do', wrong: 'Wrong' } satisfies Record<Severity, string>,
  empty: 'empty',
  /** What is written on keys. */
  keys: {
    mod: 'Ctrl',
    shift: 'Shift',
    space: 'Space',
    enter: 'Enter',
    tab: 'Tab',
    escape: 'Esc',
    backspace: 'Backspace',
    delete: 'Delete',
    pageup: 'Page Up',
    pagedown: 'Page Down',
  },
  stays: (label: string, kept: string, reason: string) => `${label} stays ${kept}: ${reason}.`,
});
