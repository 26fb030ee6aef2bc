/** Warum ein Netz jetzt nicht trainiert wird. */

import type { Translated } from '../../lib/messages.ts';
import type { messages as english } from '../../stores/builder/messages.ts';

export const messages: Translated<typeof english> = {
  cannotTrain: (what) => `Dieses Netz kann noch nicht trainieren: ${what}.`,
  listSays: 'Die Liste daneben sagt, was.',
  notReady: 'Dieses Netz ist noch nicht bereit. Versuche es noch einmal.',
};
