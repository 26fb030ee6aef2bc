/** Was über Knoten, Optimizer, angehaltene Durchläufe und Vorlagen gesagt wird. */
import { plural, type Translated } from '../../lib/messages.ts';
import { formatNumber, formatShare } from '../../lib/numbers.ts';
import type { messages as english } from '../../network/messages.ts';

export const messages: Translated<typeof english> = {
  kinds: {
    Dataset: 'Gibt Beispiele aus: x geht in das Netz hinein, y soll herauskommen.',
    Linear: 'y = Wx + b: Jede Ausgabe ist eine gewichtete Summe aller Eingaben plus ein Bias. W und b werden gelernt.',
    Flatten: 'Legt die Zahlen eines Bildes in eine Reihe.',
    Dropout: 'Setzt beim Trainieren jede Zahl mit der Wahrscheinlichkeit p auf 0 und vergrößert die übrigen um 1 / (1 − p).',
    Add: 'Addiert zwei oder mehr Eingaben gleicher Form Zahl für Zahl: So führt ein Residual-Block seine zwei Wege zusammen.',
    Identity: 'Gibt seine Eingabe unverändert weiter.',
    ReLU: 'max(0, x): lässt Positives durch und macht den Rest zu 0.',
    LeakyReLU: 'Wie ReLU, aber Negatives kommt mit kleiner Steigung durch. So verstummt kein Neuron für immer.',
    ELU: 'Wie ReLU, aber mit einem sanften Bogen hinab bis −alpha.',
    GELU: 'x · Φ(x): ein glattes ReLU, das ein wenig unter 0 geht; die genaue Form, mit erf.',
    SiLU: 'x · sigmoid(x): ein glattes ReLU, das ein wenig unter 0 geht.',
    Sigmoid: '1 / (1 + e⁻ˣ): drückt jede Zahl in den Bereich 0 … 1.',
    Tanh: 'Drückt jede Zahl in den Bereich −1 … 1.',
    Softplus: 'ln(1 + eˣ): ein ReLU ohne Knick.',
    Softmax: 'Macht aus einer Reihe von Zahlen Wahrscheinlichkeiten, deren Summe 1 ist.',
    CrossEntropyLoss:
      'Wie sehr die richtige Klasse das Netz überrascht: −log der Wahrscheinlichkeit, die es ihr gab. Nimmt Logits, keine Wahrscheinlichkeiten.',
    MSELoss: 'Der Mittelwert von (ŷ − y)²: Große Fehler zählen am meisten.',
    L1Loss: 'Der Mittelwert von |ŷ − y|: Jeder Fehler zählt so viel, wie er groß ist.',
    SmoothL1Loss: 'Wie MSELoss bei Fehlern unter beta, wie L1Loss darüber.',
    HuberLoss: 'Die Hälfte von (ŷ − y)² bei Fehlern unter delta, darüber eine Gerade: Ausreißer ziehen weniger.',
    CustomLoss:
      'Ein eigener Verlust: eine Formel aus y_pred und y_true. Gibt sie für jede Ausgabe eine Zahl, wird wie sonst der Mittelwert genommen.',
  },
  optimizers: {
    SGD: 'Verschiebt jeden Parameter um lr × Gradient bergab; momentum behält einen Teil des letzten Schritts.',
    Adam: 'Gibt jedem Parameter eine eigene Schrittweite, aus laufenden Mitteln seines Gradienten und dessen Quadrats.',
    AdamW: 'Adam, bei dem weight decay von den Parametern selbst abgezogen wird statt beim Gradienten dazuzukommen.',
    RMSprop: 'Teilt jeden Schritt durch ein laufendes Mittel davon, wie groß der Gradient war.',
    Adagrad: 'Teilt jeden Schritt durch die Summe aller bisherigen Quadrate des Gradienten: Die Schritte werden nur kürzer.',
  },
  scheduleNames: {
    constant: 'konstant',
    StepLR: 'StepLR',
    ExponentialLR: 'ExponentialLR',
    CosineAnnealingLR: 'CosineAnnealingLR',
    SequentialLR: 'SequentialLR: Aufwärmen, Kosinus',
    OneCycleLR: 'OneCycleLR',
  },
  stopped: {
    stop_seconds: (value) => `${formatNumber(value)} s Training sind vorbei`,
    stop_loss: (value) => `Verlust ${formatNumber(value)} erreicht`,
    stop_accuracy: (value) => `Testgenauigkeit ${formatShare(value)} erreicht`,
    patience: (value) => `keine Verbesserung seit ${plural(value, 'Schritt', 'Schritten')}`,
  },
  templates: {
    neuron: {
      name: 'Ein Neuron',
      says: 'Ein Gewicht, ein Bias und ein einziger Punkt: so klein, dass du jeden Schritt nachrechnen kannst.',
    },
    line: { name: 'Eine Gerade', says: 'Ein Neuron findet y = 10x + 5: Sieh zu, wie sein Gewicht zu 10 wird und sein Bias zu 5.' },
    corner: { name: 'Eine Ecke', says: 'Zwei ReLUs, eins für jede Seite, ergeben |x|. Mit Seed 0 finden sie es nicht: Probier es aus.' },
    curve: { name: 'Eine Kurve', says: 'Zwei Schichten mit Tanh biegen eine Gerade zu einer Welle.' },
    flat: { name: 'MNIST, keine verborgene Schicht', says: 'Ein Linear: zehn gewichtete Summen der Pixel.' },
    first: { name: 'MNIST, eine verborgene Schicht', says: 'Das Netz für den Anfang.' },
    deep: { name: 'MNIST, zwei verborgene Schichten', says: 'Mehr Schichten, mehr Parameter, ein wenig mehr Genauigkeit.' },
    residual: {
      name: 'MNIST, Residual-Block',
      says: 'Die Eingabe eines Blocks wird zu seiner Ausgabe addiert. So hat ein Gradient einen kurzen Weg zurück.',
    },
    bottleneck: {
      name: 'MNIST, Flaschenhals',
      says: 'Alles Wissen über eine Ziffer geht durch zwei Zahlen: Das reicht nach fünf Epochen für 19 von 20 Ziffern.',
    },
    empty: { name: 'Leere Zeichenfläche', says: 'Noch nichts: Baue aus der Palette.' },
  },
};
