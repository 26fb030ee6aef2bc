/** Was auf einer Seite zum Abgeben steht. */

import type { messages as english } from '../../export/report/messages.ts';
import type { Translated } from '../../lib/messages.ts';

export const messages: Translated<typeof english> = {
  loss: 'Verlust',
  accuracy: 'Genauigkeit',
  overSteps: (figure) => `${figure} über die Schritte`,
  smoothed: 'über die Schritte, geglättet',
  goals: (reached, all) => `${reached} von ${all} Zielen erreicht`,
  reached: 'erreicht:',
  notReached: 'nicht erreicht:',
  noDifference: (first, other) => `${first} und ${other} unterscheiden sich nur darin, wie weit sie kamen.`,
  differences: (first, other) => `Worin sich ${first} und ${other} unterscheiden`,
  network: (run, model) => `Das Netz von ${run}: ${model}`,
  sameNetwork: (run) => `Sein Netz ist das von ${run}.`,
  figures: 'Werte',
  settings: 'Einstellungen',
};
