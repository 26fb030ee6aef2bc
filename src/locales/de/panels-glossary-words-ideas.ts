/** Was darüber gesagt wird, woraus ein Netz besteht, was mit ihm geschieht und welche Zahlen davon erzählen. */
import { plural, type Translated } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';
import type { messages as english } from '../../panels/glossary/words/ideaMessages.ts';

const examples = (count: number): string => plural(count, 'Beispiel', 'Beispiele');
const stepsTaken = (steps: number): string => `Dieser Durchlauf hat bisher ${plural(steps, 'Schritt', 'Schritte')} gemacht.`;

export const messages: Translated<typeof english> = {
  afterStep: (step, figure) => `Nach Schritt ${formatCount(step)} dieses Durchlaufs: ${figure}.`,
  words: {
    layer: {
      title: 'Schicht',
      also: 'layer',
      says: 'Ein Teil des Netzes, der Zahlen in andere verwandelt; der nächste rechnet mit ihnen weiter.',
      here: (layers) => `Hier ${plural(layers, 'Schicht', 'Schichten')}.`,
    },
    neuron: {
      title: 'Neuron',
      also: 'unit, Einheit',
      says: 'Eine Ausgabe einer Linear-Schicht: die gewichtete Summe aller Eingaben plus ein Bias.',
      here: (neurons) => `Hier ${plural(neurons, 'Neuron', 'Neuronen')}.`,
    },
    activation: {
      title: 'Aktivierung',
      also: 'activation, nonlinearity, Aktivierungsfunktion, Nichtlinearität',
      says: 'Ein Knick zwischen zwei Linear-Schichten: Ohne ihn wird aus Geraden von Geraden wieder nur eine Gerade.',
      here: (used) => (used.length === 0 ? 'Hier gibt es keine.' : `Hier: ${used.join(', ')}.`),
    },
    weight: {
      title: 'Gewicht',
      also: 'weight',
      says: 'Eine Zahl, mit der eine Eingabe multipliziert wird: wie sehr das Neuron auf sie achtet.',
      here: (weights) => `Hier ${plural(weights, 'Gewicht', 'Gewichte')}.`,
    },
    parameters: {
      title: 'Parameter',
      also: 'parameters',
      says: 'Die Zahlen, die gelernt werden: alle Gewichte und alle Bias-Werte.',
      here: (parameters) => `Hier ${plural(parameters, 'Parameter', 'Parameter')}.`,
    },
    shape: {
      title: 'Form',
      also: 'shape, Tensor',
      says: 'Wie viele Zahlen es sind und wie sie liegen: 1×28×28 ist ein Bild aus 28 Zeilen mit je 28 Pixeln.',
      here: (sample, output) => `Ein Beispiel hat hier die Form ${sample}, die letzte Schicht gibt ${output} aus.`,
    },
    logits: {
      title: 'Logits',
      also: '',
      says: 'Was die letzte Schicht für jede Klasse ausgibt: Das größte gewinnt, und Softmax macht Wahrscheinlichkeiten daraus.',
      here: (logits) => `Hier ${plural(logits, 'Logit', 'Logits')}, eines je Klasse.`,
    },
    prediction: {
      title: 'Vorhersage',
      also: 'prediction, ŷ, y_pred, output, Ausgabe',
      says: 'Was das Netz für ein Beispiel ausgibt: die Zahl oder die Klasse mit dem größten Logit.',
      here: (numbers) => `Hier ${plural(numbers, 'Zahl', 'Zahlen')} je Beispiel.`,
    },
    sample: {
      title: 'Beispiel',
      also: 'sample, Datenpunkt',
      says: 'Ein Stück des Datensatzes: ein x und das y, das dazugehört.',
      here: (samples) => `Hier ${examples(samples)} zum Trainieren.`,
    },
    batch: {
      title: 'Batch',
      also: 'minibatch, Stapel',
      says: 'Die Beispiele, die ein Schritt zusammen ansieht.',
      here: (size, batches) => `Hier je ${examples(size)}, ${plural(batches, 'Batch', 'Batches')} in jeder Epoche.`,
    },
    step: {
      title: 'Schritt',
      also: 'step, iteration, update',
      says: 'Eine Änderung aller Parameter, anhand eines Batches.',
      here: (steps) => (steps === undefined ? 'Dieser Durchlauf hat noch keinen gemacht.' : stepsTaken(steps)),
    },
    epoch: {
      title: 'Epoche',
      also: 'epoch',
      says: 'Einmal durch alle Beispiele.',
      here: (steps) => `Hier ${plural(steps, 'Schritt', 'Schritte')}.`,
    },
    samplesPerSecond: {
      title: 'Beispiele/s',
      also: 'samples/s',
      says: 'Wie viele Beispiele das Training auf diesem Gerät in jeder Sekunde durchgeht.',
    },
    loss: {
      title: 'Verlust',
      also: 'loss, Fehler',
      says: 'Wie falsch das Netz liegt, als eine Zahl: Das Training macht sie klein.',
      here: (kind) => `Hier ${kind}.`,
    },
    accuracy: {
      title: 'Genauigkeit',
      also: 'accuracy',
      says: 'Der Anteil der Beispiele im Batch eines Schritts, deren Klasse richtig vorhergesagt ist.',
    },
    testAccuracy: {
      title: 'Testgenauigkeit',
      also: 'test accuracy',
      says: 'Der Anteil der richtig vorhergesagten Beispiele, mit denen das Netz nie trainiert hat.',
      here: (step, share) => `Der letzte Test dieses Durchlaufs, nach Schritt ${formatCount(step)}: ${share}.`,
    },
    trainingSet: {
      title: 'Trainingsmenge',
      also: 'training set',
      says: 'Die Beispiele, aus denen das Netz lernt.',
      here: (samples) => `Hier ${examples(samples)}.`,
    },
    testSet: {
      title: 'Testmenge',
      also: 'test set, held out, validation, Validierung',
      says: 'Beispiele, die zurückgehalten werden: Nur sie zeigen, was das Netz aus Neuem macht.',
      here: (samples) => (samples === 0 ? 'Hier gibt es keine.' : `Hier ${examples(samples)}.`),
    },
    overfit: {
      title: 'Überanpassung',
      also: 'overfitting, overfit, generalization, Auswendiglernen',
      says: 'Die Trainingsbeispiele auswendig lernen: Ihr Verlust fällt weiter, während der auf der Testmenge steigt.',
      here: (train, test) => `Dieser Durchlauf: ${train} vom letzten Batch, ${test} von der Testmenge.`,
    },
    forward: {
      title: 'forward',
      also: 'vorwärts',
      says: 'Schickt einen Batch durch das Netz, Schicht für Schicht, bis zu den Vorhersagen.',
      here: (layers) => `Hier durch ${plural(layers, 'Schicht', 'Schichten')}.`,
    },
    backward: {
      title: 'backward',
      also: 'backpropagation, rückwärts',
      says: 'Geht rückwärts durch das Netz und berechnet für jeden Parameter den Gradienten des Verlusts.',
      here: (gradients) => `Hier ${plural(gradients, 'Gradient', 'Gradienten')}, einer je Parameter.`,
    },
    zero_grad: {
      title: 'zero_grad',
      also: '',
      says: 'Vergisst die Gradienten des Schritts davor; sonst addiert backward die neuen dazu.',
      here: (tensors) => `Leert hier ${plural(tensors, 'Tensor', 'Tensoren')}.`,
    },
    gradient: {
      title: 'Gradient',
      also: 'slope, .grad, Steigung',
      says: 'Wie schnell der Verlust steigt, wenn ein Parameter größer wird: Schritte gehen in die andere Richtung.',
      here: (numbers) => `Hier ${plural(numbers, 'Zahl', 'Zahlen')}, eine je Parameter.`,
    },
    divergence: {
      title: 'Divergenz',
      also: 'divergence, exploding, NaN, divergiert',
      says: 'Schritte, die so groß sind, dass jeder weiter weg landet: Der Verlust wächst, bis er keine Zahl mehr ist.',
      here: (rate) => `Eine kleinere Rate als ${rate} hilft.`,
    },
    status: {
      title: 'Stand des Trainings',
      also: 'training status',
      says: 'Was das Training gerade tut oder was es davon abhält.',
      here: stepsTaken,
    },
  },
};
