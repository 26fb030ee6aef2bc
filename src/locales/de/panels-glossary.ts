/** Was die Fenster des Glossars um die Wörter herum sagen. */
import { plural, type Translated } from '../../lib/messages.ts';
import type { messages as english } from '../../panels/glossary/messages.ts';

export const messages: Translated<typeof english> = {
  title: 'Glossar',
  says: 'Alle Wörter der Seite, mit dem, was davon in diesem Netz steckt. F1 erklärt ein Wort dort, wo es steht.',
  find: 'Wort suchen',
  found: (words) => plural(words, 'Wort', 'Wörter'),
  words: 'Wörter',
  none: 'So heißt kein Wort. Versuche ein anderes oder einen Teil davon.',
  allWords: 'Alle Wörter',
  close: 'Schließen',
  opensTorch: 'öffnet die Dokumentation von PyTorch in einem neuen Tab',
};
