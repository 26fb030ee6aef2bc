/** Was eine leere Zeichenfläche sagt. */
import type { messages as english } from '../../canvas/lateMessages.ts';
import type { Translated } from '../../lib/messages.ts';

export const messages: Translated<typeof english> = {
  first: '{start}: Drücke ihn in der Palette oder ziehe ihn hierher.',
  start: 'Beginne mit einem Dataset',
  next: 'Danach Flatten, Linear, ReLU, Linear und ein Verlust: Jeder Knoten wird mit dem ausgewählten verbunden.',
};
