/** Was vom Bearbeiten gesagt wird: was nicht geht, und wo ein Knoten dann steht. */

import type { Translated } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';
import type { messages as english } from '../../stores/document/messages.ts';

export const messages: Translated<typeof english> = {
  tooMuch: (nodes, wires) =>
    `Ein Netz hat hier höchstens ${formatCount(nodes)} Knoten und ${formatCount(wires)} Verbindungen. Dieses hätte mehr: nichts wurde geändert.`,
  selectMore: (least) => `Wähle zuerst mindestens ${least} Knoten: halte Umschalt und ziehe über sie.`,
  isNowAt: (node, place, of) => `${node} ist jetzt Nummer ${place} von ${of}.`,
  notPasted: (why) => `Nichts wurde eingefügt. ${why}`,
  pasteMissing:
    'Ein Teil dieser Seite ist nicht angekommen, deshalb wurde nichts eingefügt. Prüfe die Verbindung und versuche es noch einmal.',
  noCopy: 'Der Browser lässt die Seite nicht von selbst kopieren. Wähle die Knoten auf der Zeichenfläche und drücke Strg C oder Cmd C.',
  noPaste: 'Der Browser lässt die Seite die Zwischenablage nicht von selbst lesen. Drücke Strg V oder Cmd V auf der Zeichenfläche.',
  chooseFiles: 'Ihre Dateien wählen …',
};
