/** Was rund um das Netz gesagt wird, wie Python es ausgibt. */
import { plural, type Translated } from '../../lib/messages.ts';
import type { messages as english } from '../../panels/inspector/messages.ts';

export const messages: Translated<typeof english> = {
  model: 'Modell',
  layers: (count) => plural(count, 'Schicht', 'Schichten'),
  parameters: (count) => plural(count, 'Parameter', 'Parameter'),
  neurons: (count) => plural(count, 'Neuron', 'Neuronen'),
  linesBefore: (lines) => `${plural(lines, 'Zeile', 'Zeilen')} davor`,
  linesAfter: (lines) => `${plural(lines, 'weitere Zeile', 'weitere Zeilen')}; „Kopieren“ nimmt alle`,
  copy: 'Kopieren',
  copied: 'Kopiert',
  mayNotCopy: 'Dieser Browser lässt die Seite nicht kopieren.',
  modelByHand: 'Markiere die Zeilen von print(model) und kopiere sie von Hand.',
};
