/** Was über unmögliche Werte, über Probleme und über das gesagt wird, was noch zu tun ist. */
import { plural, type Translated } from '../../lib/messages.ts';
import { formatCount, formatShape } from '../../lib/numbers.ts';
import type { messages as english } from '../../network/read/messages.ts';
import { roundTrip } from '../../network/read/roundTrip.ts';

export const messages: Translated<typeof english> = {
  problems: {
    noDataset: ({ first }, name) =>
      `Es gibt keinen Dataset. Nimm einen aus der Palette und verbinde sein x mit ${first === undefined ? 'der ersten Schicht' : name(first)}.`,
    noLoss: ({ last }, name) =>
      `Es gibt keinen Verlust. Füge ihn nach ${last === undefined ? 'der letzten Schicht' : name(last)} ein: CrossEntropyLoss für Klassen, MSELoss für Zahlen. Verbinde das y des Dataset mit seinem target.`,
    twoDatasets: ({ node }, name) => `${name(node)} ist ein zweiter Dataset. Ein Netz lernt aus einem: Entferne einen von beiden.`,
    twoLosses: ({ node }, name) => `${name(node)} ist ein zweiter Verlust. Nur eine Zahl kann minimiert werden: Entferne einen von beiden.`,
    duplicateId: ({ node }) => `Zwei Knoten heißen ${node}. Gib einem von ihnen eine andere ID.`,
    badId: ({ node }) =>
      `„${node.slice(0, 40)}“ kann keine ID sein. Nimm Buchstaben, Ziffern und _, höchstens 40, am Anfang keine Ziffer, und kein Schlüsselwort von Python.`,
    outOfBounds: ({ node, param, reason }, name) => `${name(node)}: ${param} ist so nicht möglich: ${reason}.`,
    wrongFormula: ({ node, reason }, name) => `Die Formel von ${name(node)} ist so nicht möglich. ${reason}`,
    badSetting: ({ setting, reason }) => `Training: ${setting} ist so nicht möglich: ${reason}.`,
    batchTooLarge: ({ node, batch, samples }, name) => {
      const place = node === undefined ? '' : ` in ${name(node)}`;
      return samples === 1
        ? `Die Batch-Größe ist ${formatCount(batch)}, aber es gibt nur 1 Beispiel${place}. Stelle die Batch-Größe auf 1.`
        : `Die Batch-Größe ist ${formatCount(batch)}, aber es gibt nur ${formatCount(samples)} Beispiele${place}. Stelle die Batch-Größe auf höchstens ${formatCount(samples)}.`;
    },
    missingNode: ({ node, missing }, name) =>
      `Eine Verbindung führt von oder zu ${name(node)} und ${missing}, aber kein Knoten hat diese ID. Entferne die Verbindung.`,
    fromLoss: ({ node, from }, name) =>
      `Bei ${name(from)} endet das Netz, also kann keine Verbindung von dort ausgehen. Verbinde stattdessen einen früheren Knoten mit ${name(node)}.`,
    intoData: ({ node, from }, name) =>
      `Bei ${name(node)} beginnt das Netz, also kann keine Verbindung dorthin führen. Verbinde ${name(from)} stattdessen mit einem späteren Knoten.`,
    noSuchHandle: ({ node, from }, name) =>
      `${name(from)} und ${name(node)} haben keine solchen Anschlüsse. Ziehe die Verbindung von einem Ausgang zu einem Eingang.`,
    targetNotY: ({ node }, name) => `Das target von ${name(node)} ist das, was herauskommen soll. Nur das y des Dataset passt dorthin.`,
    yIntoInput: ({ node, from }, name) =>
      `Das y von ${name(from)} ist die Antwort, und ${name(node)} darf sie nicht sehen. Verbinde stattdessen x; y gehört zum target des Verlusts.`,
    loop: ({ nodes }, name) =>
      `Diese Verbindungen bilden einen Kreis: ${roundTrip(nodes, name)}. Entferne eine davon, damit die Daten vom Dataset zum Verlust kommen.`,
    missingInput: ({ node }, name) =>
      `Zu ${name(node)} führt keine Verbindung. Verbinde die Ausgabe eines früheren Knotens damit, oder entferne ihn.`,
    missingTarget: ({ node }, name) => `${name(node)} weiß nicht, was herauskommen soll. Verbinde das y des Dataset mit seinem target.`,
    doubleInput: ({ node, handle }, name) =>
      `${name(node)} hat mehr als eine Verbindung an ${handle}. Entferne alle bis auf eine${handle === 'input' ? '; nur Add nimmt mehrere' : ''}.`,
    addNeedsTwo: ({ node }, name) => `${name(node)} hat eine Eingabe und nichts, was dazukommt. Verbinde eine zweite Ausgabe damit.`,
    leadsNowhere: ({ node }, name) =>
      `${name(node)} führt nirgendwohin. Verbinde seine Ausgabe mit etwas, das zum Verlust führt, oder entferne den Knoten.`,
    needsRow: ({ node, got }, name) =>
      `${name(node)} nimmt eine Reihe von Zahlen, bekommt aber Bilder mit ${formatShape(got)}. Setze ein Flatten davor.`,
    unequalShapes: ({ node, shapes }, name) =>
      `${name(node)} kann nur Eingaben gleicher Form addieren, bekommt aber ${[...new Set(shapes.map(formatShape))].join(' und ')}. Mache sie gleich breit.`,
    lossWidth: ({ node, loss, got, need, repair }, name) => {
      const ends = `Das Netz endet mit ${plural(got, 'Zahl', 'Zahlen')}`;
      const needs = loss === 'CrossEntropyLoss' ? `es gibt ${need} Klassen` : `y hat ${need}`;
      const advice =
        repair === 'setOutFeatures'
          ? `Stelle out_features von ${name(node)} auf ${need}.`
          : `Setze ein Linear mit out_features ${need} nach ${name(node)}.`;
      return `${ends}, aber ${needs}. ${advice}`;
    },
    lossWantsClasses: ({ node }, name) =>
      `${name(node)} vergleicht mit Klassen, aber das y dieses Dataset enthält Zahlen. Nimm stattdessen MSELoss oder L1Loss.`,
    lossWantsNumbers: ({ node }, name) =>
      `${name(node)} vergleicht Zahlen mit Zahlen, aber das y dieses Dataset nennt Klassen. Nimm stattdessen CrossEntropyLoss.`,
    noSamples: ({ node }, name) =>
      `${name(node)} enthält nichts, woraus zu lernen wäre. Füge einen Punkt hinzu, oder wähle eine eigene Datei.`,
    picturesAway: ({ node, isLooking }, name) =>
      isLooking
        ? `Die Bilder von ${name(node)} werden in diesem Browser gesucht.`
        : `Die Bilder von ${name(node)} sind nicht hier: Sie reisen nicht mit dem Netz mit. Wähle ihre Dateien noch einmal.`,
    allFrozen: ({ node }, name) => `Nichts würde lernen: Jedes Linear ist eingefroren. Lass ${name(node)} wieder lernen.`,
    nothingToLearn: ({ node }, name) =>
      `Es gibt nichts zu lernen: Zwischen dem Dataset und ${name(node)} liegt kein Linear. Setze eins ein.`,
  },
  expected: (what, got) => `erwartet: ${what}, gefunden: ${got}`,
  whole: 'eine ganze Zahl',
  number: 'eine Zahl',
  from: (kind, min, max) => `${kind} von ${min} bis ${max}`,
  excluded: (range, ...ends) => `${range} (ohne ${ends.join(' und ')})`,
  flag: 'wahr oder falsch (true, false)',
  oneOf: (options) => `eins von ${options}`,
  formula: (most) => `eine Formel, ein Text mit höchstens ${most} Zeichen`,
  pair: (each) => `zwei Zahlen, jede ${each}`,
  nothing: 'nichts',
  aList: 'eine Liste',
  anObject: 'ein Objekt',
  either: (refusal, one, other) => `${refusal}; das kann ${one} oder ${other} heißen: Gib eins von beiden ein`,
  needsMomentum: 'es braucht ein momentum über 0',
  toDo: (count) => `noch ${plural(count, 'Aufgabe', 'Aufgaben')}`,
  toMend: (count) => `${plural(count, 'Fehler', 'Fehler')} zu beheben`,
  toMendAndDo: (wrong, toDo) => `${plural(wrong, 'Fehler', 'Fehler')} zu beheben, noch ${plural(toDo, 'Aufgabe', 'Aufgaben')}`,
  wire: 'Verbindung',
  rows: (count) => plural(count, 'Zeile', 'Zeilen'),
  otherRows: (rows) => `${rows}, andere`,
  memory: {
    much: (parameters, batch, bytes) =>
      `${takes(parameters, batch, bytes)} Schließe andere Tabs, oder mache es kleiner, wenn der Browser langsam wird.`,
    tooMuch: (parameters, batch, bytes) => takes(parameters, batch, bytes),
    parts: (own, optimizer, activations) =>
      `Davon sind ${own} für die Parameter und das, was ${optimizer} zu ihnen aufhebt, und ${activations} für den Batch.`,
    most: (bytes) => `Ein Browser gibt höchstens ${bytes}.`,
    smallerBatch: 'Mache die Batch-Größe kleiner.',
    smallerLayers: 'Mache die Linear-Schichten kleiner.',
  },
};

const takes = (parameters: number, batch: number, bytes: string): string =>
  `Dieses Netz mit ${formatCount(parameters)} Parametern in Batches von ${formatCount(batch)} zu trainieren, braucht etwa ${bytes} Speicher.`;
