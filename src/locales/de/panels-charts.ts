/** Was der Bereich der Diagramme von Anfang an sagt, und wie die Messwerte eines Durchlaufs heißen. */
import type { Translated } from '../../lib/messages.ts';
import type { messages as english } from '../../panels/charts/messages.ts';

export const messages: Translated<typeof english> = {
  charts: 'Diagramme',
  notShown:
    'Die Diagramme konnten nicht gezeigt werden. Das Training läuft weiter, nichts ist verloren: Lade die Seite neu, um sie zu sehen.',
  figures: {
    step: 'Schritt',
    epoch: 'Epoche',
    samplesPerSecond: 'Beispiele/s',
    loss: 'Verlust',
    accuracy: 'Genauigkeit',
    testAccuracy: 'Testgenauigkeit',
  },
};
