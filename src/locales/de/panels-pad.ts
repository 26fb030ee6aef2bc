/** Was das Zeichenfeld sagt. */
import type { Translated } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';
import type { messages as english } from '../../panels/pad/messages.ts';

export const messages: Translated<typeof english> = {
  of: {
    digit: {
      draw: 'Zeichnen',
      drawHere: 'Zeichne hier eine Ziffer',
      nextTest: 'Nächste Testziffer',
      test: 'Testziffer',
      isComing: 'Die Ziffer kommt mit dem Datensatz…',
      laidDown: {
        train: (number, label) => `Das ist Trainingsziffer ${formatCount(number)} des Datensatzes. Ihr Label ist ${label}.`,
        test: (number, label) => `Das ist Testziffer ${formatCount(number)} des Datensatzes. Ihr Label ist ${label}.`,
      },
    },
    picture: {
      draw: 'Zeichnen',
      drawHere: 'Zeichne hier ein Bild',
      nextTest: 'Nächstes Testbild',
      test: 'Testbild',
      isComing: 'Das Bild kommt mit dem Datensatz…',
      laidDown: {
        train: (number, label) => `Das ist Trainingsbild ${formatCount(number)} des Datensatzes. Sein Label ist ${label}.`,
        test: (number, label) => `Das ist Testbild ${formatCount(number)} des Datensatzes. Sein Label ist ${label}.`,
      },
    },
  },
  pad: 'Zeichenfeld',
  why: 'Warum?',
  clear: 'Leeren',
  shortKeys: 'Pfeile bewegen, Leertaste zeichnet',
  keys: 'Pfeiltasten bewegen den Stift, Leertaste zeichnet, Rücktaste radiert, Umschalt mit Pfeiltasten verschiebt die Zeichnung, Entf leert das Feld.',
  mostLikely: (name, share) => `Am wahrscheinlichsten ${name}, ${share}`,
  notFinite: 'Die Zahlen des Netzes sind nicht endlich.',
  cannotTrain: 'Das Netz antwortet, sobald es trainiert werden kann.',
  empty: 'Was das Netz dazu sagt, erscheint hier sofort.',
  asking: 'Fragt…',
  predictions: 'Vorhersagen',
  seen: 'Was das Netz sieht: 28 × 28 Pixel',
  center: 'Zentrieren und anpassen',
  centered: 'In 20 × 20 Pixel eingepasst, der Schwerpunkt in der Mitte, wie bei den Ziffern von MNIST.',
  asItIs: 'Das Feld, wie es ist, nur verkleinert: Was anders liegt als die Ziffern von MNIST, wird falsch gelesen.',
  for: 'für {class}',
  against: 'dagegen',
  howFar: 'Gradient × Pixel: wie weit er den Wert über den Mittelwert aller hebt.',
  places: ['oben links', 'oben', 'oben rechts', 'links', 'in der Mitte', 'rechts', 'unten links', 'unten', 'unten rechts'],
  mostAt: (place) => `am meisten ${place}`,
  nothing: 'nichts',
  speaks: (name, speaksFor, against) => `Für ${name}: ${speaksFor}. Dagegen: ${against}.`,
};
