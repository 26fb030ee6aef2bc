/** Was die Leiste am unteren Rand von Handys sagt. */
import type { Translated } from '../../lib/messages.ts';
import type { messages as english } from '../../pages/lateMessages.ts';

export const messages: Translated<typeof english> = {
  parts: 'Teile der Seite',
  part: { network: 'Netz', charts: 'Diagramme', settings: 'Optionen', selection: 'Auswahl' },
  pauseTraining: 'Training anhalten',
  trainFromHere: 'Von hier an trainieren',
  pause: 'Anhalten',
  train: 'Trainieren',
};
