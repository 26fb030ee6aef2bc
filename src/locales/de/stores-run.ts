/** Was von einem Durchlauf immer zu sehen ist: sein Status und das Innere des Netzes auf den Karten. */

import { plural, type Translated } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';
import type { messages as english } from '../../stores/run/messages.ts';

const steps = (count: number): string => plural(count, 'Schritt', 'Schritten');

export const messages: Translated<typeof english> = {
  status: {
    ready: 'Bereit',
    training: 'Training läuft',
    loading: 'Lädt …',
    progress: (here, all) => `${here} von ${all} MB`,
    problem: 'Problem: ',
    tooBig: 'zu groß, um hier trainiert zu werden',
    failed: (step) => `Fehlgeschlagen bei Schritt ${formatCount(step)}`,
    diverged: (step) => `Divergiert bei Schritt ${formatCount(step)}`,
    paused: (step) => `Angehalten bei Schritt ${formatCount(step)}`,
    stuck: (count) => `Steckt fest nach ${steps(count)}`,
    finished: (count) => `Fertig nach ${steps(count)}`,
    stopped: (step, why) => `Fertig bei Schritt ${formatCount(step)}: ${why}`,
    but: (end, verdict) => `${end}, aber ${verdict}`,
  },
  verdict: {
    guessing: (accuracy) => `die Genauigkeit ist nur ${accuracy}`,
    cameBack: 'der Verlust ist wieder gestiegen',
  },
  parameters: {
    none: 'Noch gibt es keine Parameter. Drücke Trainieren, dann speichere noch einmal.',
    stopped: 'Der Durchlauf brach ab, bevor seine Parameter gesichert waren. Drücke Trainieren, dann speichere noch einmal.',
    late: 'Der Trainings-Thread hat nicht rechtzeitig geantwortet. Drücke Anhalten, dann speichere noch einmal.',
  },
  inside: {
    start: 'Anfang',
    step: (step) => `Schritt ${formatCount(step)}`,
    atZero: (share) => `${share} bei 0`,
    saturated: (share) => `${share} gesättigt`,
    dead: (dead, neurons) => `${formatCount(dead)} von ${formatCount(neurons)} tot`,
    classWithout: (name) => `Klasse ${name}: keine in diesem Batch`,
    classLoss: (name, loss, count) => `Klasse ${name}: ${loss} · von ${count}`,
    lossByClass: (step) => `Verlust jeder Klasse im Batch von Schritt ${formatCount(step)}.`,
    extremes: (step, worst, most, best, least) =>
      `Verlust jeder Klasse im Batch von Schritt ${formatCount(step)}: am größten bei Klasse ${worst} mit ${most}, am kleinsten bei Klasse ${best} mit ${least}.`,
    nextBatch: (shown, size) => `nächster Batch, ${shown} von ${formatCount(size)}`,
    unit: (unit, norm) => `Neuron ${unit} · Norm ${norm}`,
    usedBy: (share) => `genutzt von ${share}`,
  },
  classes: (count, names) => `${plural(count, 'Klasse', 'Klassen')}: ${names}`,
  andMore: (names, more) => `${names} und ${formatCount(more)} weitere`,
  knows: (classes) => `Es kennt ${classes}.`,
};
