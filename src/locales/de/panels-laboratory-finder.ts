/** Was die Suche nach der Lernrate sagt. */
import type { Translated } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';
import type { messages as english } from '../../panels/laboratory/finder/messages.ts';

export const messages: Translated<typeof english> = {
  title: 'Lernrate finden',
  empty: 'Probiert Lernraten von 1e-6 bis 10 mit je einem Batch aus, von den jetzigen Parametern aus. Diese bleiben, wie sie sind.',
  batch: (done, of) => `Batch ${formatCount(done)} von ${formatCount(of)} …`,
  wasPaused: 'Der Durchlauf wurde dafür angehalten: Seine Parameter sind, wie sie waren.',
  stop: 'Stopp',
  find: 'Suchen',
  findAgain: 'Noch einmal suchen',
  use: 'Übernehmen',
  useWill: (rate) => `Setzt die Lernrate auf ${rate}`,
  marks: { suggested: 'Vorschlag', valley: 'Tal', steepest: 'am steilsten' },
  fromFirst: (conditions) => `Gemessen mit ${conditions}, von den ersten Parametern aus.`,
  fromStep: (conditions, step) => `Gemessen mit ${conditions}, von den Parametern nach Schritt ${formatCount(step)} aus.`,
  isAnother: (changed) => `Seitdem geändert: ${changed}. Suche noch einmal.`,
  summary: 'Verlust über der Lernrate.',
  zone: (zone, from, to) => `${zone} von ${from} bis ${to}`,
  zones: (zones) => `Zonen: ${zones.join(', ')}.`,
  how: [
    'Die dünne Linie ist der Verlust von je einem von 100 Batches, einem für jede Lernrate von 1e-6 bis 10.',
    'Die kräftige ist geglättet wie bei fastai.',
    '„Am steilsten“ und „Tal“ sind, was fastai vorschlagen würde.',
    'Der Vorschlag folgt einer Regel dieser Seite: die Lernrate, bei der der Verlust ein Drittel seines Weges nach unten gekommen ist.',
    'Dafür wird über etwa zehn Batches gemittelt.',
    'Er ist höchstens ein Drittel der Lernrate, bei der dieser Verlust am kleinsten ist.',
    'Gemessen über eine Epoche MNIST mit Batches von 64, mit SGD und Adam.',
    'Bei vier Vorlagen lag er höchstens einen Prozentpunkt unter der besten von zehn Lernraten.',
    'Mit SGD beim Engpass tat er das nicht, und Batches von 256 vertragen größere Lernraten, als er sagt.',
  ],
};
