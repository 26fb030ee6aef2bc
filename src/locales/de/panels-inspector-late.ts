/** Was über das Ausgewählte gesagt wird: über einen Knoten und was man mit ihm tun kann, über Probleme und Hinweise. */
import { plural, type Translated } from '../../lib/messages.ts';
import { formatCount, formatRate } from '../../lib/numbers.ts';
import type { messages as english } from '../../panels/inspector/lateMessages.ts';

const nodes = (count: number): string => plural(count, 'Knoten', 'Knoten');
const wires = (count: number): string => plural(count, 'Verbindung', 'Verbindungen');

export const messages: Translated<typeof english> = {
  remove: 'Löschen',
  nodesSelected: (count) => `${nodes(count)} ausgewählt`,
  wiresSelected: (count) => `${wires(count)} ausgewählt`,
  bothSelected: (nodeCount, wireCount) => `${nodes(nodeCount)} und ${wires(wireCount)} ausgewählt`,
  facts: { shape: 'Form', parameters: 'Parameter' },
  browse: { digit: 'Ziffern durchblättern…', picture: 'Bilder durchblättern…' },
  ownData: 'Eigene Daten…',
  fields: {
    activation: 'Aktivierung',
    frozen: 'Aus heißt: Die Schicht ist eingefroren, ihre Parameter bleiben, wie sie sind.',
    id: 'Id',
    dataset: 'Datensatz',
    table: (file, x, y) => `${file}: ${x} → ${y}. Wird mit dem Netz aufbewahrt.`,
    standardizeX: 'x standardisieren',
    standardizeY: 'y standardisieren',
    points: 'Punkte',
    usePoints: 'Diese Punkte nehmen',
    pointsHint: 'Ein Punkt pro Zeile: x, y. Wo x oder y mehr als eine Zahl ist: 1, 2 → 3.',
    customLoss: 'Eigener Verlust',
    oneNumber: 'Das ergibt eine Zahl: den Verlust eines Batches.',
    manyNumbers:
      'Das ergibt eine Zahl für jede Ausgabe. Der Verlust ist ihr Mittelwert; ein Skript braucht dafür .mean(), denn backward() nimmt nur eine Zahl.',
  },
  starting: {
    from: 'Beginnt mit',
    afterStep: (step) => `Nach Schritt ${formatCount(step)}`,
    note: 'Ändere eine, und das Training beginnt neu mit diesen Zahlen.',
  },
  wires: {
    name: 'Verbindungen',
    insert: 'Einfügen…',
    insertOn: (wire) => `Einen Knoten in die Verbindung ${wire} einfügen`,
    remove: 'Entfernen',
    removeOne: (wire) => `Die Verbindung ${wire} entfernen`,
    from: 'Verbinden von…',
    to: 'Verbinden mit…',
    connect: 'Verbinden',
  },
  problems: 'Probleme',
  andMore: (count) => `und ${formatCount(count)} weitere`,
  show: 'Zeigen',
  showNode: (node) => `${node} zeigen`,
  hints: {
    name: 'Hinweise',
    count: (count) => plural(count, 'Hinweis', 'Hinweise'),
    more: (count) => plural(count, 'weiterer Hinweis', 'weitere Hinweise'),
    dismiss: 'Ausblenden',
  },
  follow: {
    name: 'Eine Zahl verfolgen',
    note: 'weight[3,17] oder bias[3]: Sie bekommt eine Linie bei den Parametern.',
    letGo: (number) => `${number} nicht mehr verfolgen`,
  },
  printed: {
    name: (node) => `Was Python zu ${node} ausgibt`,
    byHand: 'Markiere die Zeilen und kopiere sie von Hand.',
  },
  points: {
    choose: 'Einen Punkt wählen',
    point: 'Punkt',
    count: (count) => plural(count, 'Punkt', 'Punkte'),
    add: 'Einen Punkt in der Mitte hinzufügen; ein Klick ins Bild fügt dort einen hinzu',
    edit: 'Klicke, um einen Punkt hinzuzufügen, ziehe einen, um ihn zu bewegen.',
    become:
      'Klicke, um einen Punkt hinzuzufügen, ziehe einen, um ihn zu bewegen: Dann sind es deine eigenen Punkte, nicht mehr die einer Formel.',
    isOfOthers: 'Der Durchlauf geht mit den Punkten weiter, mit denen er begann: Drücke „Zurücksetzen“, um mit diesen zu beginnen.',
    sum: (layer) => `Die Kurve ist die Summe dieser Linien: jede Ausgabe eines Neurons mal sein Gewicht in ${layer}.`,
    sumWithBias: (layer, bias) =>
      `Die Kurve ist die Summe dieser Linien: jede Ausgabe eines Neurons mal sein Gewicht in ${layer}, dazu ${bias}.`,
    bend: (unit, places) => `${unit} bei x = ${places.join(' und ')}`,
    bends: (bends) => `Sie knicken: ${bends.join(', ')}.`,
  },
  activation: {
    title: 'Was hindurchgeht',
    says: 'Die Balken unter der Kurve sind, was hineingeht, die daneben, was herauskommt, im Batch des nächsten Schritts.',
    cut: 'Ein Balken, der alle anderen weit überragt, ist abgeschnitten.',
    dead: 'Ein Neuron ist tot, wenn es für jedes von 128 Beispielen 0 ausgibt.',
    saturated: 'Gesättigt: weiter als 0,95 der Spanne von der Mitte entfernt, wo die Kurve fast waagerecht ist.',
    label: (node, counts) => `Was durch ${node} geht. ${counts}`.trim(),
  },
  batch: {
    title: 'Nächster Batch',
    says: (shown, step) =>
      `${shown === 1 ? 'Das Beispiel' : `Die ${formatCount(shown)} Beispiele`} für Schritt ${formatCount(step)}. Unter jedem steht, was herauskommen soll.`,
    saysOfSome: (shown, of, step) =>
      `${shown} der ${formatCount(of)} Beispiele für Schritt ${formatCount(step)}. Unter jedem steht, was herauskommen soll.`,
  },
  loss: {
    title: 'Verlust nach Klassen',
    says: 'Ein Balken ist der mittlere Verlust einer Klasse über ihre Beispiele im Batch des nächsten Schritts. Hohe Balken sind, was das Netz noch falsch macht.',
    batch: (step) => `Batch von Schritt ${formatCount(step)}`,
  },
  gradients: {
    title: (weight) => `Gradient von ${weight}`,
    says: (usual) =>
      `Ein Balken zählt die Gradienten ähnlicher Größe im Batch des nächsten Schritts. Norm: die aller zusammen. Änderung: wie weit der Schritt das Gewicht bewegt, gemessen an seiner Größe; üblich ist etwa ${formatRate(usual)}.`,
    figures: (norm, update) => `Norm ${norm} · Änderung ${update}`,
    things: 'Gradienten',
  },
  histogram: {
    title: (tensor) => `Histogramm von ${tensor}`,
    things: { weights: 'Gewichte', biases: 'Biases' },
    says: {
      weights: 'Ein Balken zählt die Gewichte ähnlicher Größe.',
      biases: 'Ein Balken zählt die Biases ähnlicher Größe.',
    },
    saysWithOutline: {
      weights: 'Ein Balken zählt die Gewichte ähnlicher Größe; der Umriss zeigt, wie sie am Anfang waren.',
      biases: 'Ein Balken zählt die Biases ähnlicher Größe; der Umriss zeigt, wie sie am Anfang waren.',
    },
  },
  matrix: {
    title: (weight, shape) => `${weight} als Matrix von ${shape}`,
    says: 'Jede Zeile ein Neuron, jede Spalte eine Eingabe; Rot ist unter 0, Blau darüber, blass nahe 0.',
    thinned: (block) => `Jede Zelle ist der Mittelwert von ${block} Gewichten.`,
    label: (weight, shape) => `${weight}, ${shape}, als Farbkarte. Die Pfeiltasten gehen von Zelle zu Zelle.`,
  },
  units: {
    order: 'Reihenfolge',
    orders: { norm: 'nach Norm', use: 'nach Nutzung', number: 'nach Nummer' },
    rules: {
      norm: 'Die mit den größten Gewichten kommen zuerst.',
      use: 'Zuerst kommen die, deren ReLU bei den meisten Beispielen des nächsten Batches nicht 0 ist.',
      number: 'Sie stehen in der Reihenfolge des state_dict.',
    },
    all: (count) => `Alle ${formatCount(count)} Neuronen`,
    some: (shown, count) => `${formatCount(shown)} von ${formatCount(count)} Neuronen`,
    title: (amount) => `${amount} als Bilder`,
    says: (rule) => `Das Gewicht jedes Pixels: Rot ist unter 0, Blau darüber, blass nahe 0. ${rule}`,
    label: (amount, layer) =>
      `${amount} von ${layer} als Bilder von 28 mal 28 Gewichten. Die Pfeiltasten gehen von Pixel zu Pixel, Bild auf und Bild ab von Neuron zu Neuron.`,
  },
};
