/** Wie die Datensätze heißen und was über sie gesagt wird. */

import type { messages as english } from '../../datasets/messages.ts';
import { plural, type Translated } from '../../lib/messages.ts';

export const messages: Translated<typeof english> = {
  names: {
    mnist: 'MNIST',
    points: 'Deine Punkte',
    table: 'Deine Tabelle',
    images: 'Deine Bilder',
    line: 'Gerade: 10x + 5',
    sine: 'Sinus',
    abs: '|x|',
    square: 'x²',
    step: 'Stufe',
    single: 'Ein Punkt',
  },
  says: {
    mnist: '70.000 handgeschriebene Ziffern mit 28 × 28 Pixeln: 60.000 zum Trainieren, 10.000 zum Testen.',
    points: 'Ein paar eigene Punkte, die in der Netzdatei liegen: x geht hinein, y soll herauskommen.',
    table: 'Eine eigene Tabelle aus einer Datei: Spalten, die als x hineingehen, und eine, die als y herauskommen soll.',
    images: 'Eigene Bilder aus Dateien: 28 × 28 Graustufen gehen hinein, eine von mehreren Klassen soll herauskommen.',
    line: 'Eine Gerade, y = 10x + 5: Ein einziges Linear kann sie genau lernen.',
    sine: 'Eine Welle, y = sin x.',
    abs: 'y = |x|: zwei Geraden, die sich in einer Ecke treffen, wie bei zwei ReLUs.',
    square: 'Eine Parabel, y = x².',
    step: 'y ist links von 0 gleich 0 und rechts davon 1: schwer zu lernen, weil es springt.',
    single: 'Ein einziger Punkt, x = 1 und y = 2: so klein, dass du jede Zahl von Hand nachrechnen kannst.',
  },
  amounts: {
    digit: (count) => plural(count, 'Ziffer', 'Ziffern'),
    picture: (count) => plural(count, 'Bild', 'Bilder'),
    point: (count) => plural(count, 'Punkt', 'Punkte'),
    row: (count) => plural(count, 'Zeile', 'Zeilen'),
  },
};
