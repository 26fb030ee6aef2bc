/** Was gesagt wird, wo eigene Bilder zum Datensatz werden. */
import type { Translated } from '../../lib/messages.ts';
import { plural } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';
import type { messages as english } from '../../panels/ownData/pictures/messages.ts';

export const messages: Translated<typeof english> = {
  needsName: 'Eine Klasse braucht einen Namen.',
  classes: 'Klassen',
  nameOfClass: (at) => `Name der Klasse ${at}`,
  noneToTrainOn: 'keine zum Trainieren',
  firstPictures: (name) => `Die ersten Bilder von ${name}`,
  found: (pictures, classes, look) => `${plural(pictures, 'Bild', 'Bilder')} aus ${classes} Klassen, ${look}.`,
  darkOnLight: 'dunkel auf hell',
  lightOnDark: 'hell auf dunkel',
  invert: 'Umkehren',
  aboutInvert: 'Dunkel wird hell. Die Ziffern von MNIST und was im Feld gezeichnet wird, sind hell auf dunkel.',
  turn: 'Drehen',
  aboutTurn: 'Zeilen werden Spalten: für Bilder, die auf der Seite liegen, wie die von EMNIST.',
  testPercent: 'Prozent zum Testen',
  drawnSplit: (train, test) => `${formatCount(train)} zum Trainieren, ${formatCount(test)} zum Testen, durch den Seed ausgelost.`,
  givenSplit: (train, test) => `${formatCount(train)} zum Trainieren, ${formatCount(test)} zum Testen, wie es in den Dateien steht.`,
  carried: 'Sie bleiben beim Netz, in seiner Datei und in diesem Browser, aber nicht in Links.',
  notCarried: (most) =>
    `Mehr als ${formatCount(most)} bleiben nur in diesem Browser, nicht in Dateien oder Links: Anderswo wird wieder nach ihnen gefragt.`,
  most: (pictures, fromZip) =>
    `Bis zu ${formatCount(pictures)} Bilder und 150 MB werden gelesen, aus einem Zip ${formatCount(fromZip)}. Ihre Bytes 0 … 255 gehen als 0 … 1 hinein.`,
  progress: (done, of) => `Bild ${done} von ${of}`,
  others: (files) => `Das sind andere Bilder als die dieses Netzes, die aus ${files} kamen. Prüfe die Dateien und was oben angekreuzt ist.`,
  useOthers: 'Trotzdem verwenden',
  noRoom: 'Die Bilder sind da, bis die Seite geschlossen wird: Dieser Browser hat keinen Platz, sie zu speichern.',
};
