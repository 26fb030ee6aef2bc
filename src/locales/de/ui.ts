/** Was Knöpfe, Felder und Listen von sich aus sagen. */
import type { Translated } from '../../lib/messages.ts';
import type { messages as english } from '../../ui/messages.ts';

export const messages: Translated<typeof english> = {
  close: 'Schließen',
  closeMessage: 'Meldung schließen',
  nothingCalledThat: 'Nichts heißt so.',
  or: 'oder',
  slider: (label) => `${label}, Schieberegler`,
  fineByShift: 'Shift: zwischen 1, 2 und 5',
  severity: { toDo: 'Zu tun', wrong: 'Falsch' },
  empty: 'leer',
  stays: (label, kept, reason) => `${label} bleibt ${kept}: ${reason}.`,
};
