/** Was der Kopf der Seite sagt. */

import type { Translated } from '../../lib/messages.ts';
import type { messages as english } from '../../panels/bar/messages.ts';

export const messages: Translated<typeof english> = {
  allCommands: 'Alle Befehle und ihre Tasten',
  commands: 'Befehle',
  selectANode: 'Wähle einen Knoten, um hineinzusehen',
  allKeys: 'alle Tasten',
  allWords: 'alle Wörter',
  present: 'Vorführen: große Schrift für den Beamer',
  theme: (name) => `Farben: ${name}`,
  language: 'Sprache',
  tidy: 'Aufräumen',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  networkName: 'Name des Netzes',
  needsName: 'Ein Netz braucht einen Namen.',
};
