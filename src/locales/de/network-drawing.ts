/** Was auf Karten und an Verbindungen steht. */
import { plural, type Translated } from '../../lib/messages.ts';
import type { messages as english } from '../../network/drawing/messages.ts';

export const messages: Translated<typeof english> = {
  notWired: 'noch nicht verbunden',
  frozen: 'eingefroren',
  logits: (count) => plural(count, 'Logit', 'Logits'),
  values: (count) => plural(count, 'Wert', 'Werte'),
  classes: (count) => plural(count, 'Klasse', 'Klassen'),
  target: (what) => `target: ${what}`,
};
