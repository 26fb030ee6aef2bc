/** Was gesagt wird, wo ein Teil der Seite nicht ankam, und von der Seite in einer anderen. */

import type { Translated } from '../../lib/messages.ts';
import type { messages as english } from '../../stores/messages.ts';

export const messages: Translated<typeof english> = {
  missingPart: 'Ein Teil dieser Seite ist nicht angekommen. Prüfe die Verbindung und versuche es noch einmal.',
  missingLesson:
    'Ein Teil dieser Seite ist nicht angekommen, deshalb wurde die Lektion nicht geöffnet. Prüfe die Verbindung und versuche es noch einmal.',
  frame: (network) => `${network}: ein neuronales Netz zum Trainieren`,
};
