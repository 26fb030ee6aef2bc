/** Was rund um das PyTorch-Skript gesagt wird. */
import { plural, type Translated } from '../../lib/messages.ts';
import type { messages as english } from '../../panels/code/messages.ts';

export const messages: Translated<typeof english> = {
  title: 'Code',
  kind: 'Art des Skripts',
  forms: {
    plain: { name: 'Einfaches Skript', says: 'Kurz, wie man es von Hand schreibt; seine Zufallszahlen sind die von PyTorch.' },
    run: {
      name: 'Dieser Durchlauf',
      says: 'Der Durchlauf dieser Seite noch einmal: Anfangswerte, Batches und Lernraten sind gleich, also auch die Verluste.',
    },
    torchrun: {
      name: 'Viele Prozesse',
      says: 'Dieser Durchlauf, verteilt auf Prozesse eines oder mehrerer Rechner; nach einem Absturz geht er weiter.',
    },
  },
  byHand: 'Speichere das Skript und kopiere es dort.',
  save: 'Skript speichern',
  lines: 'Zeilen des Skripts',
  linesBefore: (lines) => `${plural(lines, 'Zeile', 'Zeilen')} davor`,
  linesAfter: (lines) => `${plural(lines, 'weitere Zeile', 'weitere Zeilen')}; „Kopieren“ nimmt alle`,
  isOfRun: 'Das ist das Netz des Durchlaufs, nicht das jetzt gezeichnete. „Zurücksetzen“ beginnt einen Durchlauf mit der Zeichnung.',
  isRunning: 'Laufende Schritte werden eingetragen, sobald der Durchlauf ruht.',
};
