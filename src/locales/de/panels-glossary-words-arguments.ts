/** Was über die Argumente von Klassen gesagt wird. */
import { plural, type Translated } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';
import type { messages as english } from '../../panels/glossary/words/argumentMessages.ts';

export const messages: Translated<typeof english> = {
  has: (name, values) => `${name} hat hier ${values.join(' und ')}.`,
  words: {
    out_features: {
      title: 'out_features',
      also: 'width, units, Breite',
      says: 'Wie viele Zahlen eine Linear-Schicht ausgibt: eine je Neuron.',
    },
    bias: {
      title: 'bias',
      also: '',
      says: 'Eine Zahl jedes Neurons, die zu seiner gewichteten Summe addiert wird: Sie verschiebt die Gerade nach oben oder unten.',
      here: (biases, named) =>
        named.length === 0
          ? `Hier ${plural(biases, 'Bias-Wert', 'Bias-Werte')}.`
          : `Hier ${plural(biases, 'Bias-Wert', 'Bias-Werte')}: ${named.join(', ')}.`,
    },
    p: { title: 'p', also: 'dropout', says: 'Mit dieser Wahrscheinlichkeit setzt Dropout eine Zahl beim Trainieren auf 0.' },
    negative_slope: {
      title: 'negative_slope',
      also: '',
      says: 'Womit LeakyReLU negative Zahlen multipliziert, damit sie einen kleinen Gradienten behalten.',
    },
    alpha: {
      title: 'alpha',
      also: '',
      says: 'Bei ELU, wie weit negative Zahlen hinunterdürfen; bei RMSprop, wie viel vom laufenden Mittel jeder Schritt behält.',
    },
    beta: {
      title: 'beta',
      also: '',
      says: 'Bei Softplus, wie scharf der Knick ist; bei SmoothL1Loss, bis zu welchem Fehler quadriert wird.',
    },
    threshold: {
      title: 'threshold',
      also: 'Schwelle',
      says: 'Über dieser Zahl gibt Softplus aus, was hineinkommt; das ist dort so gut wie genau.',
    },
    delta: { title: 'delta', also: '', says: 'Bis zu diesem Fehler quadriert HuberLoss, darüber wird eine gerade Linie daraus.' },
    formula: {
      title: 'Eigener Verlust',
      also: 'custom loss, formula, Formel, y_pred, y_true',
      says: 'Ein Verlust, den du selbst mit y_pred und y_true schreibst, so wie in PyTorch.',
    },
    name: {
      title: 'Datensatz',
      also: 'data set, dataset',
      says: 'Aus welchen Beispielen das Netz lernt: Bilder, Punkte, eine Formel oder eine eigene Datei.',
      here: (samples, shape) => `Hier ${plural(samples, 'Beispiel', 'Beispiele')} der Form ${shape}.`,
    },
    noise: {
      title: 'noise',
      also: 'Rauschen',
      says: 'Wie weit die Punkte einer Formel streuen: die Standardabweichung dessen, was zu y addiert wird.',
    },
    x: {
      title: 'x',
      also: 'input, Eingabe',
      says: 'Was in das Netz hineingeht: die Pixel eines Bildes oder die Zahlen eines Punktes.',
      here: (shape) => `Hier hat es die Form ${shape}.`,
    },
    y: {
      title: 'y',
      also: 'target, label, Ziel',
      says: 'Was herauskommen soll: die Klasse eines Bildes oder die Zahl zu einem Punkt.',
      here: (count, isClass) => (isClass ? `Hier eine von ${formatCount(count)} Klassen.` : `Hier ${plural(count, 'Zahl', 'Zahlen')}.`),
    },
    table: {
      title: 'table',
      also: 'csv, standardize, Tabelle, standardisieren',
      says: 'Eine eigene Datei als Datensatz: Einige ihrer Spalten sind x, andere y.',
      here: (file) => `Hier ${file}.`,
    },
    images: {
      title: 'images',
      also: 'IDX, EMNIST, PNG, Bilder',
      says: 'Die eigenen Bilder, aus denen das Netz lernt: je 28 × 28 Grauwerte und eine Klasse.',
      here: (files) => `Hier ${files}.`,
    },
    momentum: {
      title: 'momentum',
      also: 'Schwung',
      says: 'Welcher Anteil des letzten Schritts in den nächsten mitgeht, so wie eine rollende Kugel ihren Schwung behält.',
    },
    nesterov: {
      title: 'nesterov',
      also: '',
      says: 'Momentum, das vorausschaut: Der Gradient zählt, als wäre die Kugel schon weitergerollt.',
    },
    weight_decay: {
      title: 'weight_decay',
      also: 'weight decay, L2, regularization, Regularisierung',
      says: 'Zieht jeden Parameter in jedem Schritt ein wenig zur 0; so bleiben die Gewichte klein.',
    },
    betas: {
      title: 'betas',
      also: '',
      says: 'Wie viel vom laufenden Mittel des Gradienten und seines Quadrats jeder Schritt behält.',
    },
    eps: { title: 'eps', also: '', says: 'Eine winzige Zahl, die vor dem Teilen addiert wird, damit nie durch 0 geteilt wird.' },
    step_size: {
      title: 'step_size',
      also: '',
      says: 'Nach wie vielen Schritten StepLR die Rate mit gamma multipliziert, immer wieder.',
    },
    gamma: { title: 'gamma', also: '', says: 'Womit ein Zeitplan die Lernrate multipliziert.' },
    T_max: { title: 'T_max', also: '', says: 'Nach wie vielen Schritten der Kosinus der Rate bei 0 angekommen ist.' },
    start_factor: { title: 'start_factor', also: '', says: 'Bei welchem Anteil der Rate das Aufwärmen beginnt.' },
    total_iters: { title: 'total_iters', also: '', says: 'Wie viele Schritte das Aufwärmen dauert.' },
    total_steps: { title: 'total_steps', also: '', says: 'Wie viele Schritte das ganze Auf und Ab der Rate dauert.' },
    pct_start: { title: 'pct_start', also: '', says: 'Bei welchem Anteil der Schritte die Rate aufhört zu steigen und zu fallen beginnt.' },
    div_factor: {
      title: 'div_factor',
      also: '',
      says: 'Wievielmal kleiner als ihr höchster Wert die Rate am Anfang ist.',
      here: (rate) => `Die höchste Rate ist hier ${rate}.`,
    },
    final_div_factor: {
      title: 'final_div_factor',
      also: '',
      says: 'Wievielmal kleiner als am Anfang die Rate am Ende ist.',
    },
  },
};
