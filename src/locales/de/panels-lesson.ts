/** Was die Türen der Lektion sagen. */
import type { Translated } from '../../lib/messages.ts';
import type { messages as english } from '../../panels/lesson/messages.ts';

export const messages: Translated<typeof english> = {
  lesson: 'Lektion',
  allReached: 'alle Ziele erreicht',
};
