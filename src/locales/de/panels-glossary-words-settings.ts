/** Was über die Einstellungen des Trainings gesagt wird. */
import { plural, type Translated } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';
import type { messages as english } from '../../panels/glossary/words/settingMessages.ts';

/** @param steps ∞, wo kein Ende eingestellt ist */
const inAll = (steps: number): string =>
  Number.isFinite(steps) ? `insgesamt ${plural(steps, 'Schritt', 'Schritte')}` : 'ein Ende ist nicht eingestellt';

export const messages: Translated<typeof english> = {
  optimizer: (rate) => `Dieses Netz hat ihn, mit der Rate ${rate}.`,
  schedule: (rate) => `Der erste Schritt hat hier die Rate ${rate}.`,
  noStop: 'In diesem Netz ist das nicht eingestellt.',
  stop: (words) => `Hier eingestellt: ${words}.`,
  words: {
    lr: {
      title: 'Lernrate',
      also: 'learning rate, lr',
      says: 'Wie weit ein Schritt geht: Jeder Parameter ändert sich um die Rate mal seinen Gradienten, oder was der Optimizer daraus macht.',
      here: (rate) => `Hier ist die Rate ${rate} eingestellt.`,
    },
    optimizer: {
      title: 'Optimizer',
      also: 'Optimierer',
      says: 'Die Regel, nach der ein Schritt die Parameter mit Hilfe ihrer Gradienten ändert.',
      here: (optimizer) => `Hier ${optimizer}.`,
    },
    schedule: {
      title: 'Zeitplan',
      also: 'schedule, lr_scheduler, warm-up, Aufwärmen',
      says: 'Wie sich die Lernrate von Schritt zu Schritt von selbst ändert.',
      here: (schedule) => `Hier: ${schedule}.`,
    },
    batch_size: {
      title: 'Batchgröße',
      also: 'batch size',
      says: 'Wie viele Beispiele ein Schritt ansieht: Der Gradient ist ihr Mittelwert.',
      here: (size, epoch) =>
        epoch
          ? `Hier ${formatCount(size)}: ${plural(epoch.samples, 'Beispiel ergibt', 'Beispiele ergeben')} ${plural(epoch.batches, 'Batch', 'Batches')}.`
          : `Hier ${formatCount(size)}.`,
    },
    epochs: {
      title: 'Epochen',
      also: 'epochs',
      says: 'Nach wie vielen Durchgängen durch alle Beispiele das Training von selbst aufhört.',
      here: (epochs, steps) => {
        if (epochs === undefined) return 'Hier ist keine Zahl eingestellt.';
        return steps === undefined ? `Hier ${formatCount(epochs)}.` : `Hier ${formatCount(epochs)}, ${inAll(steps)}.`;
      },
    },
    max_steps: {
      title: 'Höchstens Schritte',
      also: 'max steps',
      says: 'Nach wie vielen Schritten das Training von selbst aufhört.',
      here: (steps) => (steps === undefined ? 'Hier ist keine Zahl eingestellt.' : `Hier ${formatCount(steps)}.`),
    },
    stopping: {
      title: 'Stopp, wenn …',
      also: 'stop when, early stopping, aufhören',
      says: 'Was das Training vor seinem letzten Schritt beendet: eine Zeit, ein Verlust, eine Genauigkeit oder kein Fortschritt.',
      here: (steps) => `Sonst: ${inAll(steps)}.`,
    },
    shuffle: {
      title: 'shuffle',
      also: 'mischen',
      says: 'Ob jede Epoche die Beispiele in einer anderen Reihenfolge nimmt, sodass die Batches sich unterscheiden.',
      here: (isShuffled) => (isShuffled ? 'Hier ja.' : 'Hier nicht: Die Reihenfolge bleibt.'),
    },
    seed: {
      title: 'Seed',
      also: 'random, Startwert, Zufall',
      says: 'Woraus alle Zufallszahlen entstehen: Derselbe Seed gibt denselben Anfang, dieselbe Reihenfolge und dieselbe Kurve.',
      here: (seed) => `Hier ${formatCount(seed)}.`,
    },
    requires_grad: {
      title: 'requires_grad',
      also: 'frozen, eingefroren',
      says: 'Ob eine Schicht lernt: Ausgeschaltet sind ihre Parameter eingefroren und bleiben, wie sie sind.',
      here: (frozen) => (frozen.length === 0 ? 'Hier ist keine Schicht eingefroren.' : `Hier eingefroren: ${frozen.join(', ')}.`),
    },
    arithmetic: {
      title: 'gleiche Zahlen auf jedem Gerät',
      also: 'same numbers on every machine',
      says: 'Berechnet jede Summe in einer festen Reihenfolge, sodass eine Kurve auf jedem Gerät bis zur letzten Stelle gleich ist; langsamer.',
    },
    pace: {
      title: 'Tempo',
      also: 'pace, speed, Geschwindigkeit',
      says: 'Wie viele Schritte das Training in einer Sekunde höchstens macht, damit man zusehen kann.',
    },
  },
};
