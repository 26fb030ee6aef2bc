/** Why a network is not trained now. */
import { defineMessages } from '../../lib/messages.ts';

export const messages = defineMessages('stores/builder', {
  cannotTrain: (what: string) => `This network cannot train yet: ${what}.`,
  listSays: 'The list beside it says what.',
  notReady: 'This network is not ready yet. Try again.',
});
