/** Warum sich eine Tabelle in einer Datei nicht lesen lässt, was darin erkannt wurde, und was ihre Zellen trennt. */
import type { messages as english } from '../../datasets/csv/messages.ts';
import type { Translated } from '../../lib/messages.ts';

const place = (row: number, column: number): string => `Zeile ${row}, Spalte ${column}`;

const NAMES: Readonly<Record<string, string>> = { '\t': 'Tabulator', ';': 'Semikolon', ',': 'Komma' };
const delimiter = (letter: string): string => NAMES[letter] ?? JSON.stringify(letter);

const UTF8 = 'Ist sie Windows-1252? Wähle in Excel „Speichern unter“ → CSV UTF-8, in einem Editor Speichern mit der Codierung UTF-8.';

export const messages: Translated<typeof english> = {
  place,
  delimiter,
  told: {
    tooLarge: 'Die Datei hat mehr als 20 MB. Nimm Zeilen oder Spalten heraus.',
    tooLong: 'Das Lesen dauerte über eine Minute. Nimm Zeilen oder Spalten heraus.',
    notRead: 'Die Datei konnte hier nicht gelesen werden. Wähle sie noch einmal, oder lade die Seite neu.',
    workbook: 'Das ist eine Excel-Mappe oder ein Zip, kein CSV. Wähle in der Tabellenkalkulation „Speichern unter“ → CSV UTF-8.',
    bytes: 'Das ist kein Text, sondern eine Datei aus Bytes. Wähle ein CSV.',
    notUtf8: `Ein Zeichen hier ist kein UTF-8. ${UTF8}`,
    notUtf8At: (row, column) => `${place(row, column)}: Ein Zeichen hier ist kein UTF-8. ${UTF8}`,
    open: (row, column) => `${place(row, column)}: Diese Zelle beginnt mit einem Anführungszeichen, das nie geschlossen wird.`,
    behind: (row, column, text) =>
      `${place(row, column)}: ${JSON.stringify(text)} steht hinter dem schließenden Anführungszeichen. Schreibe ein Anführungszeichen in einer Zelle doppelt.`,
    empty: 'Die Datei ist leer. Wähle eine, die für jedes Beispiel eine Zeile hat.',
    noRow: 'Die Datei hat keine Zeile mit Daten. Mindestens zwei sind nötig.',
    oneRow: 'Die Datei hat nur eine Zeile mit Daten. Mindestens zwei sind nötig.',
    uneven: (row, column, width, first, got, letter) =>
      `${place(row, column)}: erwartet: ${width} Zellen wie in Zeile ${first}, gefunden: ${got}. Als Trennzeichen gilt: ${delimiter(letter)}.`,
    oneColumn: (row, column) =>
      `${place(row, column)}: Es gibt nur eine Spalte. Trenne die Zellen durch Kommas, Semikolons oder Tabulatoren.`,
    tooWide: (row, column, width) => `${place(row, column)}: Es gibt ${width} Spalten, und höchstens 1.000 können gelesen werden.`,
    orangeRows: 'Diese Datei hat die drei Kopfzeilen von Orange: Namen, Typen, und welche Spalte die Klasse ist.',
    orangePrefixes: 'Diese Datei hat die Präfixe von Orange in den Namen, zum Beispiel C# für Zahlen und cD# für die Klasse.',
    blankRows: (count) => `Leere Zeilen wurden übergangen: ${count}.`,
    emptyColumns: (count) => `Spalten ohne Inhalt wurden übergangen: ${count}.`,
  },
};
