/** Was gesagt wird, wo ein Netz nicht geöffnet oder nicht weggelegt wird, und wie eine Kopie heißt. */

import type { Translated } from '../../lib/messages.ts';
import type { messages as english } from '../../stores/projects/messages.ts';

export const messages: Translated<typeof english> = {
  copyOf: (network) => `${network} (Kopie)`,
  notPutAway:
    'Was offen ist, konnte nicht gespeichert werden, deshalb wurde es nicht weggelegt. Lade eine Kopie herunter oder schaffe Platz und versuche es noch einmal.',
  unreadable: 'Dieses Netz kann nicht mehr gelesen werden.',
};
