/** Warum sich Dateien mit Bildern nicht lesen lassen, und was darin erkannt wurde. */
import type { messages as english } from '../../datasets/images/messages.ts';
import { plural, say, type Translated } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';

const megabytes = (bytes: number): string => `${formatCount(Math.round(bytes / 1e6))} MB`;

export const messages: Translated<typeof english> = {
  idx: {
    noStart: (length) => `Eine IDX-Datei beginnt mit 4 Bytes, die sagen, was darin ist; diese hat nur ${length}.`,
    otherFile: 'Eine IDX-Datei beginnt mit zwei Null-Bytes; diese nicht, sie ist also eine andere Art von Datei.',
    otherType: (hex) => `Diese IDX-Datei enthält Werte vom Typ 0x${hex}; nur vorzeichenlose Bytes (0x08) können gelesen werden.`,
    noDimensions: 'Diese IDX-Datei gibt keine Dimensionen an; Bilder haben drei, Labels eine.',
    cutHeader: (expected, found) => `Diese IDX-Datei endet in ihrem Kopf: ${expected} Bytes wurden erwartet, ${found} sind da.`,
    wrongSize: (shape, expected, found) => `Diese IDX-Datei nennt ${shape} = ${expected} Bytes, aber auf ihren Kopf folgen ${found}.`,
  },
  part: {
    cutOff: 'ist abgeschnitten oder kein Zip: Die Liste am Ende fehlt',
    zip64: 'ist ein ZIP64, also für mehr Dateien, als hier gelesen werden können',
    listBreaks: (after, of) => `ist beschädigt: Die Liste am Ende bricht nach ${after} von ${of} Dateien ab`,
    noPng: 'ist kein PNG, egal was der Name sagt',
    noPixels: 'ist ein beschädigtes PNG: Es hat keine Pixel',
    tooLarge: (width, height, most) => `hat ${width} × ${height} Pixel, und höchstens ${most} × ${most} können gelesen werden`,
    notDecoded: 'ist ein beschädigtes PNG: Seine Pixel lassen sich nicht lesen',
    locked: 'ist mit einem Passwort gesperrt. Packe die Bilder ohne Passwort',
    otherPacking: 'ist so gepackt, dass es hier nicht entpackt werden kann. Packe es als gewöhnliches Zip',
    tooManyBytes: (size) => `hat mehr als ${size} MB`,
    misplaced: 'liegt nicht dort, wo das Zip es sagt: Das Zip ist abgeschnitten oder beschädigt',
    notUnpacked: 'ist beschädigt: Beim Entpacken kommt nicht das heraus, was das Zip sagt',
  },
  told: {
    again: 'Wähle die Dateien noch einmal.',
    none: 'Es wurde keine Datei gewählt.',
    tooLarge: (file, bytes, most) => `${file} hat ${megabytes(bytes)}. Höchstens ${megabytes(most)} können gelesen werden.`,
    zipAlone: (file) => `${file} ist ein Zip. Wähle es allein: Alle Bilder müssen in einem Zip sein.`,
    tooManyFiles: (file, others) => `${file} und ${others} weitere sind zu viele. Wähle zwei oder vier IDX-Dateien, oder ein Zip.`,
    tooLargeTogether: (file, bytes, most) =>
      `${file} und die anderen haben entpackt ${megabytes(bytes)}. Höchstens ${megabytes(most)} können verwendet werden.`,
    notRead: (file) => `${file} konnte nicht gelesen werden. Vielleicht ist es ein Ordner, oder es wurde verschoben: Wähle es noch einmal.`,
    cutOff: (file) =>
      `${file} ist abgeschnitten oder beschädigt: Es lässt sich nicht bis zum Ende entpacken. Lade es noch einmal herunter.`,
    noPictures: (file, most, bytes) =>
      `${file} hat mehr als ${formatCount(most)} Bilder, oder ist keine Datei mit Bildern: Entpackt sind es über ${megabytes(bytes)}.`,
    notIdx: (file, reason) => `${file} ist nicht brauchbar. ${say(messages.idx, reason)}`,
    zip: (file, reason) => `${file} ${say(messages.part, reason)}.`,
    picture: (file, name, reason) => `${file}: ${name} ${say(messages.part, reason)}.`,
    noPng: (file) => `In ${file} ist kein PNG. Packe für jede Klasse einen Ordner mit PNGs.`,
    otherFiles: (file, others) =>
      `In ${file} ist kein PNG, aber ${plural(others, 'andere Datei', 'andere Dateien')}. Packe für jede Klasse einen Ordner mit PNGs.`,
    tooMany: (file, count, most) =>
      `${file} hat ${formatCount(count)} Bilder. Höchstens ${formatCount(most)} können aus einem Zip gelesen werden.`,
    loose: (file, name) => `${file}: ${name} liegt in keinem Ordner. Lege die Bilder jeder Klasse in einen Ordner mit ihrem Namen.`,
    longName: (file, name, most) => `${file}: Der Ordner ${name}… hat einen Namen mit mehr als ${most} Zeichen. Kürze ihn.`,
    oneFolder: (file, name) => `${file} hat Bilder nur in einem Ordner, ${name}. Klassen brauchen mindestens zwei Ordner.`,
    tooManyFolders: (file, count, most) =>
      `${file} hat ${formatCount(count)} Ordner mit Bildern. Höchstens ${most} Klassen können verwendet werden.`,
    onlyTest: (file) => `${file} hat nur Bilder zum Testen. Lege einige zum Trainieren neben den Ordner „test“.`,
    passedOver: (count) =>
      count === 1
        ? '1 Datei, die kein PNG ist, wurde übergangen.'
        : `${formatCount(count)} Dateien, die keine PNGs sind, wurden übergangen.`,
    testFolder: 'Das Zip hat einen Ordner „test“: Seine Bilder sind zum Testen.',
    fitted: 'Jedes Bild wird grau und ganz auf 28 × 28 Pixel verkleinert oder vergrößert; Durchsichtiges ist weiß.',
    dimensions: (file, count) => `${file} hat ${count} Dimensionen. Eine Datei mit Bildern hat drei, eine mit Labels hat eine.`,
    tooManyPictures: (file, count, most) =>
      `${file} hat zu viele Bilder: insgesamt ${formatCount(count)}, und höchstens ${formatCount(most)} können verwendet werden.`,
    oneLabel: (file, label) => `${file} hat nur das Label ${label}. Mindestens zwei Klassen sind nötig.`,
    tooManyLabels: (file, count, most) => `${file} hat ${count} verschiedene Labels. Höchstens ${most} Klassen können verwendet werden.`,
    labels: (from, to, count) => `Die Labels gehen von ${from} bis ${to}: ${plural(count, 'verschiedenes', 'verschiedene')}.`,
    namesKnown: 'Die Namen der Klassen folgen aus den Namen der Dateien.',
    turned: 'In EMNIST sind Zeilen und Spalten vertauscht, darum werden seine Bilder gedreht. Sieh nach, ob sie aufrecht stehen.',
    unpaired: (files, pictures, labels) =>
      `${files}: ${pictures} mit Bildern und ${labels} mit Labels. Wähle je eine, oder je zwei zum Trainieren und zum Testen.`,
    whichLabels: (one, other) =>
      `Nichts sagt, welche Labels zu ${one} und welche zu ${other} gehören. Schreibe „train“ und „test“ in die Namen der Dateien.`,
    wrongSize: (file, width, height, side) => `${file} hat Bilder mit ${width} × ${height} Pixeln. Sie müssen ${side} × ${side} haben.`,
    empty: (file) => `${file} hat keine Bilder.`,
    unequal: (labels, count, pictures, of) =>
      `${labels} hat ${plural(count, 'Label', 'Labels')}, aber ${pictures} hat ${plural(of, 'Bild', 'Bilder')}. Wähle Dateien, die zusammengehören.`,
    noneLeft: 'Kein Bild bleibt zum Trainieren übrig. Wähle weniger zum Testen.',
  },
};
