/** Was gesagt wird, wo eine eigene Tabelle zum Datensatz wird. */
import type { Translated } from '../../lib/messages.ts';
import { plural } from '../../lib/messages.ts';
import { formatCount, formatNumber } from '../../lib/numbers.ts';
import type { messages as english } from '../../panels/ownData/messages.ts';

export const messages: Translated<typeof english> = {
  title: 'Eigene Daten',
  says: 'Eine Tabelle mit einer Zeile je Beispiel, oder Bilder mit je einer Klasse. Sie werden hier gelesen und nirgendwohin geschickt.',
  tableFile: 'Tabelle',
  tableFormats: 'CSV, mit Kommas, Semikolons oder Tabs',
  pictureFiles: 'Bilder',
  pictureFormats: 'ein Zip mit PNGs, ein Ordner je Klasse; oder IDX-Dateien, Bilder mit ihren Labels, so oder als .gz',
  orDrop: 'Oder lass Dateien hier los.',
  reading: (what) => `${what} wird gelesen…`,
  cannotUse: (file, reason) => `${file} lässt sich nicht verwenden. ${reason}`,
  noDataset: 'Es gibt kein Dataset, das daraus lernt. Hole zuerst eines aus der Palette.',
  use: 'Diese Daten verwenden',
  found: 'Was gefunden wurde',
  foundInFile: (rows, columns, delimiter, decimal) =>
    `${plural(rows, 'Zeile', 'Zeilen')} und ${plural(columns, 'Spalte', 'Spalten')}, getrennt durch ${delimiter}, Dezimalzahlen mit ${decimal}.`,
  comma: 'Komma',
  point: 'Punkt',
  firstRowHasNames: 'Die erste Zeile enthält die Namen',
  firstRows: 'Erste Zeilen',
  y: 'y, was herauskommen soll',
  x: 'x, was hineingeht',
  column: (name, at) => `${name} (Spalte ${at})`,
  task: 'Aufgabe',
  tasks: {
    regression: 'Regression: y ist eine Zahl',
    classification: 'Klassifikation: y ist eine von mehreren Klassen',
  },
  classes: (count, names) => `${count} Klassen: ${names}`,
  spread: (mean, std) => `Mittelwert ${formatNumber(mean)}, Standardabweichung ${formatNumber(std)}`,
  numbers: 'Zahlen',
  words: 'Wörter',
  differentWords: (count) => plural(count, 'Wort', 'verschiedene Wörter'),
  testPercent: 'Prozent zum Testen',
  split: (train, test) => `${plural(train, 'Zeile', 'Zeilen')} zum Trainieren, ${formatCount(test)} zum Testen, durch den Seed ausgelost.`,
  leftOut: (count, of) => `${formatCount(count)} der ${formatCount(of)} Zeilen der Datei bleiben weg.`,
  dropEmpty: 'Zeilen mit leeren Zellen weglassen',
  standardizeX: 'x standardisieren',
  aboutX: (name, mean, std) =>
    `(x − Mittelwert) / Standardabweichung, aus den Zeilen zum Trainieren: ${name} − ${formatNumber(mean)}, geteilt durch ${formatNumber(std)}. Verschieden große Spalten zählen dann gleich.`,
  standardizeY: 'y standardisieren',
  aboutY: (mean, std) =>
    `(y − ${formatNumber(mean)}) / ${formatNumber(std)}. Ein Verlust von 1 ist dann, was der Mittelwert allein erreicht; ohne das lassen große Zahlen das Training divergieren.`,
  kept: (most) =>
    `Die Tabelle bleibt beim Netz: in seiner Datei, in Links, soweit sie hineinpasst, und in diesem Browser. Höchstens ${formatCount(most)} Zahlen.`,
};
