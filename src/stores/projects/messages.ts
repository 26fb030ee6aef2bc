/** What is said where a network is not opened or not put away, and what a copy of one is called. */
import { defineMessages } from '../../lib/messages.ts';

export const messages = defineMessages('stores/projects', {
  copyOf: (network: string) => `${network} (copy)`,
  notPutAway: 'What is open could not be saved, so it was not put away. Download a copy, or make room, then try again.',
  unreadable: 'This network cannot be read any more.',
});
