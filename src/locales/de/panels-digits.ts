/** Was über die Ziffern oder Bilder eines Datensatzes gesagt wird, und welche das Netz für welche hält. */
import type { Translated } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';
import type { messages as english } from '../../panels/digits/messages.ts';

/** @param thing „Ziffer“ @param things „Ziffern“ @param none „Keine Ziffer“ */
const about = (thing: string, things: string, none: string, ofClass: string) => ({
  title: `${things} des Datensatzes`,
  needsNetwork: `Die ${things} kommen mit einem Netz, das mit ihnen trainiert werden kann: Behebe zuerst seine Probleme.`,
  class: ofClass,
  tiles: `${things} mit ihren Labels und Nummern`,
  onPage: (from: number, to: number, of: number) =>
    `${formatCount(from)}–${formatCount(to)} von ${formatCount(of)} ${of === 1 ? thing : things}`,
  isOf: `${thing} ist`,
  testTiles: `${things} der Testmenge: was jede ist, wofür das Netz sie hält und wie sicher es ist`,
  noneLikeThis: `${none} der Testmenge ist so.`,
  right: (number: number, answer: string, sure: string) => `${thing} ${number}: richtig als ${answer} erkannt, zu ${sure} sicher`,
  wrong: (number: number, truth: string, answer: string, sure: string) =>
    `${thing} ${number}: ist ${truth}, für ${answer} gehalten, zu ${sure} sicher`,
  matrix: `Zeilen: was die ${things} sind. Spalten: wofür das Netz sie hält.`,
  howToRead: `Jede Zeile eine ${ofClass}: wie viele davon das Netz wofür hält. Drücke eine Zahl, um ihre ${things} zu sehen.`,
  noNetwork: `Ein Netz, das trainiert werden kann, wird hier nach den ${things === 'Bilder' ? 'Bildern' : things} der Testmenge gefragt.`,
  notHere: `Das Netz wird gefragt, sobald die ${things} der Testmenge da sind.`,
  noTest: `${none} ist zum Testen zurückgehalten: Wähle die Daten noch einmal, mit einigen davon.`,
});

export const messages: Translated<typeof english> = {
  of: {
    digit: about('Ziffer', 'Ziffern', 'Keine Ziffer', 'Ziffer'),
    picture: {
      ...about('Bild', 'Bilder', 'Kein Bild', 'Klasse'),
      testTiles: 'Bilder der Testmenge: was jedes ist, wofür das Netz es hält und wie sicher es ist',
    },
  },
  close: 'Schließen',
  set: 'Menge',
  toTrain: (count) => `${formatCount(count)} zum Trainieren`,
  toTest: (count) => `${formatCount(count)} zum Testen`,
  none: 'Es gibt keine.',
  anyClass: 'alle',
  tile: (number, name) => `Nummer ${number}: ${name}`,
  pages: 'Seiten',
  previous: 'Zurück',
  next: 'Weiter',
  gallery: 'Testgalerie',
  atStep: (step) => `bei Schritt ${formatCount(step)}`,
  keptAtStep: (step) => `bei Schritt ${formatCount(step)}, bleibt, solange du hier bist`,
  showStep: (step) => `Schritt ${formatCount(step)} zeigen`,
  show: 'Zeigen',
  shown: { wrong: 'Falsche, die sichersten zuerst', right: 'Richtige, die unsichersten zuerst', all: 'Alle, der Reihe nach' },
  takenFor: 'Gehalten für',
  confusion: 'Konfusionsmatrix',
  confusionMatrix: 'Konfusionsmatrix',
  share: (share) => `: ${share}`,
  rightOnes: ' richtig',
  ofFirst: (count) => ` der ersten ${formatCount(count)}`,
  corner: 'ist ↓ erkannt →',
  right: 'richtig',
  loss: 'Verlust',
  cell: (truth, answer, count, of) => `${truth} für ${answer} gehalten: ${count} von ${of}`,
};
