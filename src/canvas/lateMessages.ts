/** What an empty canvas says. */
import { defineMessages } from '../lib/messages.ts';

export const messages = defineMessages('canvas/late', {
  first: '{start}: press it in the palette, or drag it here.',
  start: 'Start with a Dataset',
  next: 'Then Flatten, Linear, ReLU, Linear and a loss: each is wired to the one that is selected.',
});
