/** Warum das, was aus einer Datei gewählt ist, keine Tabelle zum Lernen ergibt. */
import type { messages as english } from '../../datasets/table/messages.ts';
import type { Translated } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';

export const messages: Translated<typeof english> = {
  noY: 'Wähle eine Spalte für y: was herauskommen soll.',
  noX: 'Wähle mindestens eine Spalte für x: was hineingeht.',
  wordInY: (place, cell, column) => `${place}: ${cell} in ${column} ist keine Zahl. Wähle Klassifikation, oder eine andere Spalte für y.`,
  wordInX: (place, cell, column) => `${place}: ${cell} in ${column} ist keine Zahl. Verbessere die Zelle, oder lass ${column} aus x weg.`,
  tooManyClasses: (at, column, most) =>
    `Spalte ${at}, ${column}, hat mehr als ${most} verschiedene Werte, zu viele für Klassen. Wähle eine andere Spalte für y.`,
  oneClass: (at, column, value) => `Spalte ${at}, ${column}, hat nur einen Wert, ${value}. Klassen brauchen mindestens zwei.`,
  oneEmpty: (place) => `${place}: Eine Zelle ist leer. Trage die Zahlen ein, oder lass solche Zeilen weg.`,
  empty: (place, count) =>
    `${place}: ${formatCount(count)} Zellen sind leer, diese zuerst. Trage die Zahlen ein, oder lass solche Zeilen weg.`,
  tooWide: (most) => `Höchstens ${formatCount(most)} Zahlen werden mit einem Netz aufgehoben. Wähle weniger Spalten für x.`,
  noRow: 'Keine Zeile bleibt zum Trainieren übrig. Wähle weniger Zeilen zum Testen.',
};
