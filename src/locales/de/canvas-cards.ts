/** Was auf den Karten selbst steht. */
import type { messages as english } from '../../canvas/cards/messages.ts';
import type { Translated } from '../../lib/messages.ts';

export const messages: Translated<typeof english> = {
  of: (part, whole) => `${part} von ${whole}`,
  activation: 'Aktivierung',
  dataSet: 'Datensatz',
  handles: { input: 'Eingang', target: 'Ziel', output: 'Ausgang', x: 'x', y: 'y' },
  input: 'Eingabe',
  target: 'Ziel',
  noWeights: 'noch keine Gewichte',
};
