/** Deutsch: alles, was die Seite sagt, Raum für Raum. */
import { plural, say } from '../../lib/messages.ts';
import {
  formatCount,
  formatFixed,
  formatMegabytes,
  formatNumber,
  formatPercent,
  formatRate,
  formatShape,
  formatShare,
  formatSpan,
} from '../../lib/numbers.ts';
import type { RangeName } from '../../network/hints/ranges.ts';
import { roundTrip } from '../../network/read/roundTrip.ts';
import { STOP_WINDOW } from '../../network/stopping.ts';
import type { EngineFault, FetchFault, KernelFault } from '../../training/shared/faults.ts';
import type { EngineName } from '../../training/shared/protocol.ts';
import type { Language } from '../rooms.ts';

const DIRECTIONS = { up: 'oben', down: 'unten', left: 'links', right: 'rechts' };

/** Was die Zeichenfläche sagt: ihre Stimme, die Verbindungen, die Palette und die Zeile darunter. */
const canvas: Language['canvas'] = {
  canvas: 'Zeichenfläche',
  broken: {
    title: 'Die Zeichenfläche lässt sich nicht zeichnen.',
    says: 'Dein Netz ist sicher: Es ist in diesem Browser gespeichert, und das Training geht weiter.',
    reload: 'Zeichenfläche neu laden',
  },
  undo: 'Rückgängig',
  closeMessage: 'Meldung schließen',
  letGo: (from, to) => `Lass los, um ihn zwischen ${from} und ${to} einzufügen.`,
  begun: {
    source: (at) => `Verbindung ab ${at}: Wähle den Eingang, zu dem sie führt. Escape oder die leere Fläche bricht ab.`,
    target: (at) => `Verbindung an ${at}: Wähle den Ausgang, von dem sie kommt. Escape oder die leere Fläche bricht ab.`,
  },
  bothEnds: {
    source: 'Beide Enden sind Ausgänge. Ziehe die Verbindung zu einem Eingang.',
    target: 'Beide Enden sind Eingänge. Ziehe die Verbindung von einem Ausgang.',
  },
  aboutNode:
    'Enter wählt einen Knoten aus, Pfeiltasten gehen an den Verbindungen entlang, mit der Umschalttaste schieben sie ihn, Entf löscht ihn.',
  aboutWire: 'Enter wählt eine Verbindung aus, Entf löscht sie.',
  node: 'Knoten',
  edge: 'Verbindung',
  moved: (direction, x, y) => `Knoten nach ${DIRECTIONS[direction]} geschoben. Neue Position: x ${x}, y ${y}`,
  view: 'Ansicht',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  fitView: 'Alles zeigen',
  showFlow: 'Zeigen, wie groß die Zahlen auf den Verbindungen sind: vorwärts, und der Gradient zurück',
  wire: (from, to) => `Verbindung von ${from} zu ${to}`,
  wireCarrying: (from, to, what) => `Verbindung von ${from} zu ${to}, ${what}`,
  flow: 'Quadratisches Mittel über den Batch des nächsten Schritts: was vorwärts geht, und der Gradient, der zurückkommt',
  beat: {
    sample: 'Vom ersten Beispiel des Batches: was vorwärts geht, und der Gradient, der zurückkommt',
    batch: 'Quadratisches Mittel über den Batch: was vorwärts geht, und der Gradient, der zurückkommt',
  },
  noTidy: 'Das Aufräumen konnte nicht geladen werden. Prüfe die Internetverbindung und versuche es noch einmal.',
  add: (kind) => `${kind} hinzufügen`,
  groups: { data: 'Daten', layers: 'Schichten', activations: 'Aktivierungen', losses: 'Verluste' },
  parameters: (count) => plural(count, 'Parameter', 'Parameter'),
  layers: (count) => plural(count, 'Schicht', 'Schichten'),
  states: {
    none: 'bereit',
    ready: 'bereit',
    loading: 'trainiert gerade',
    training: 'trainiert gerade',
    paused: 'angehalten',
    finished: 'trainiert',
    stuck: 'festgefahren: nichts lernt mehr',
    diverged: 'abgebrochen: der Verlust ist divergiert',
    failed: 'abgebrochen',
  },
  engines: { wasm: 'WASM', cpu: 'reines JavaScript' },
  on: (state, engine) => `${state} (${engine})`,
  trainedBut: (verdict) => `trainiert, aber ${verdict}`,
};

/** Was auf den Karten selbst steht. */
const canvasCards: Language['canvas/cards'] = {
  of: (part, whole) => `${part} von ${whole}`,
  activation: 'Aktivierung',
  dataSet: 'Datensatz',
  handles: { input: 'Eingang', target: 'Ziel', output: 'Ausgang', x: 'x', y: 'y' },
  input: 'Eingabe',
  target: 'Ziel',
  noWeights: 'noch keine Gewichte',
};

/** Was die Bilder auf den Karten sagen, die für sich geladen werden. */
const canvasCardsLate: Language['canvas/cards/late'] = {
  drawn: {
    digit: (layer, words) => `Diese Ziffer in ${layer}: ${words}`,
    picture: (layer, words) => `Dieses Bild in ${layer}: ${words}`,
  },
  active: (active, count) => `${formatCount(active)} von ${formatCount(count)} über 0`,
  points: (count) => plural(count, 'Punkt', 'Punkte'),
  pointsAndCurve: (points) => `${points} und die Kurve des Netzes`,
  enlarge: 'Punkte vergrößern',
  enlargeTitle: 'Das Bild groß zeigen, um Punkte hinzuzufügen, zu verschieben und zu löschen',
  curve: (kind) => `Die Kurve von ${kind}; darunter, wie sich die Eingaben verteilen, daneben, wie sich die Ausgaben verteilen.`,
  dead: (count) => `${formatCount(count)} tot`,
  nothingYet: 'noch nichts',
  noClassLosses: 'Verlust jeder Klasse: noch nichts',
  byClass: 'je Klasse',
  inNextBatch: ', nächster Batch',
  first: (count) => `die ersten ${count}`,
  output: 'Ausgabe',
  target: 'Ziel',
  beforeAndAfter: (step) => `vor → nach Schritt ${formatCount(step)}`,
  howLinesAreRead: 'gestrichelt < 0 · □ Bias',
  moved: 'bewegt',
  firstWeights: 'Gewichte der ersten Neuronen, je ein Bild: rot unter 0, blau darüber',
  weights: 'Gewichte',
  ofLastRun: 'vom letzten Durchlauf',
};

/** Was die Listen sagen, aus denen Knoten und Verbindungen gewählt werden. */
const canvasDialogs: Language['canvas/dialogs'] = {
  addTo: (node) => `Knoten hinzufügen und mit ${node} verbinden`,
  addHere: 'Hier einen Knoten hinzufügen',
  add: 'Knoten hinzufügen',
  addAfter: (node) => `Knoten nach ${node} hinzufügen`,
  insert: (from, to) => `Knoten zwischen ${from} und ${to} einfügen`,
  connect: (node) => `${node} verbinden`,
  connectTo: 'Verbinden mit',
  connectFrom: 'Verbinden von',
  swap: (node) => `${node} ersetzen durch`,
};

/** Was eine leere Zeichenfläche sagt. */
const canvasLate: Language['canvas/late'] = {
  first: '{start}: Drücke ihn in der Palette oder ziehe ihn hierher.',
  start: 'Beginne mit einem Dataset',
  next: 'Danach Flatten, Linear, ReLU, Linear und ein Verlust: Jeder Knoten wird mit dem ausgewählten verbunden.',
};

const steps = (count: number): string => plural(count, 'Schritt', 'Schritte');
/** Nach „nach“, „in“ und „mit“. */
const inSteps = (count: number): string => plural(count, 'Schritt', 'Schritten');
const afterSteps = (count: number): string => `nach ${inSteps(count)}`;

/** Was Diagramme sagen: im Kopf, neben den Linien, in Tabellen und denen, die sie nicht sehen. */
const charts: Language['charts'] = {
  titles: { loss: 'Verlust', accuracy: 'Genauigkeit', parameters: 'Parameter' },
  empty: {
    loss: 'Beim Trainieren erscheint hier der Verlust jedes Schritts.',
    accuracy: 'Beim Trainieren erscheint hier die Genauigkeit jedes Batches.',
    values: 'Beim Trainieren erscheint hier, wie sich die Werte bewegen.',
    parameters: 'Beim Trainieren erscheint hier, wie sich jeder Parameter bewegt.',
  },
  lines: {
    step: 'jeder Schritt',
    batch: 'Batch',
    smoothed: 'geglättet',
    test: 'Test',
    testAt: (step) => `Test, Schritt ${formatCount(step)}`,
    loss: 'Verlust',
    mean: 'Mittelwert',
    median: 'Median',
    lowest: 'kleinster',
    highest: 'größter',
  },
  bands: { range: 'Spannweite', most: '5–95 %', half: 'Quartile' },
  ends: 'Der kleinste und der größte Wert',
  axis: {
    steps,
    epochs: (count) => plural(count, 'Epoche', 'Epochen'),
  },
  steps: (first, last) => `${first === last ? 'Schritt' : 'Schritte'} ${formatSpan(first, last)}`,
  smoothedAt: (step) => `Schritt ${formatCount(step)}, geglättet`,
  divergedHere: 'hier divergiert',
  noNumber: 'ab hier keine Zahl',
  upTo: (figure) => `↑ bis ${figure}`,
  downTo: (figure) => `↓ bis ${figure}`,
  drag: 'Ziehen: zurück zu einem früheren Moment',
  now: 'jetzt',
  step: (step) => `Schritt ${formatCount(step)}`,
  table: { name: 'Zahlen', step: 'Schritt', rate: 'Rate' },
  finder: {
    batch: 'Batch des Tests',
    values: (rate, loss, smoothed) => `Rate ${rate}: Verlust ${loss}, geglättet ${smoothed}`,
  },
  summary: {
    nothing: (title) => `${title}: noch nichts.`,
    onlyTest: (title, value) => `${title}: Test ${value}.`,
    figure: (title, count, epochs, now, first) =>
      `${title} über ${steps(count)}${epochs === undefined ? '' : ` (${epochs} Epochen)`}: geglättet jetzt ${now}, am Anfang ${first}.`,
    test: (value, step) => `Test ${value} nach Schritt ${formatCount(step)}.`,
    noNumber: (step) => `Ab Schritt ${formatCount(step)} keine Zahl mehr.`,
    rate: (change, step) => `Lernrate ${change} bei Schritt ${formatCount(step)}.`,
    quantiles: (name, count, median, half, all) =>
      `${name} ${afterSteps(count)}: Median ${median}, die Hälfte von ${half[0]} bis ${half[1]}, alle Werte von ${all[0]} bis ${all[1]}.`,
    values: (title, count, values) => `${title} ${afterSteps(count)}: ${values}.`,
    valuesAt: (title, step, values) => `${title} bei Schritt ${formatCount(step)}: ${values}.`,
    histogram: (name, moments, step, half, all) =>
      `${name}, Histogramm über ${formatCount(moments)} Momente. Bei Schritt ${formatCount(step)} liegt die Hälfte der Werte zwischen ${half[0]} und ${half[1]}, alle zwischen ${all[0]} und ${all[1]}.`,
    lane: (name, figure, step) => `${name}: ${figure} bei Schritt ${formatCount(step)}`,
    laneEnd: (name, end) => `${name}: ${end}`,
    laneNothing: (name) => `${name}: noch nichts`,
    race: (title, lanes, ends) => `${title} von ${plural(lanes, 'Bahn', 'Bahnen')}, geglättet. ${ends}.`,
  },
  lossShape: {
    summary: (yTrue, yPred, loss, slope) =>
      `Verlust über ŷ bei y = ${yTrue}: Bei ŷ = ${yPred} ist er ${loss}, mit der Steigung ∂L/∂ŷ = ${slope}.`,
    others: (losses) => `Andere Verluste dort: ${losses}.`,
  },
  landscape: {
    axes: (x, xRange, y, yRange) => `Verlust über ${x} (von ${xRange[0]} bis ${xRange[1]}) und ${y} (von ${yRange[0]} bis ${yRange[1]}).`,
    lowest: (side, loss, at) => `Der kleinste Verlust an den ${side} × ${side} berechneten Punkten: ${loss} bei ${at}.`,
    stands: (step, at) => `Nach Schritt ${formatCount(step)} steht der Durchlauf bei ${at}.`,
    standsWithLoss: (step, at, loss) => `Nach Schritt ${formatCount(step)} steht der Durchlauf bei ${at}; der Verlust ist dort ${loss}.`,
  },
};

/** Wie die Datensätze heißen und was über sie gesagt wird. */
const datasets: Language['datasets'] = {
  names: {
    mnist: 'MNIST',
    points: 'Deine Punkte',
    table: 'Deine Tabelle',
    images: 'Deine Bilder',
    line: 'Gerade: 10x + 5',
    sine: 'Sinus',
    abs: '|x|',
    square: 'x²',
    step: 'Stufe',
    single: 'Ein Punkt',
  },
  says: {
    mnist: '70.000 handgeschriebene Ziffern mit 28 × 28 Pixeln: 60.000 zum Trainieren, 10.000 zum Testen.',
    points: 'Ein paar eigene Punkte, die in der Netzdatei liegen: x geht hinein, y soll herauskommen.',
    table: 'Eine eigene Tabelle aus einer Datei: Spalten, die als x hineingehen, und eine, die als y herauskommen soll.',
    images: 'Eigene Bilder aus Dateien: 28 × 28 Graustufen gehen hinein, eine von mehreren Klassen soll herauskommen.',
    line: 'Eine Gerade, y = 10x + 5: Ein einziges Linear kann sie genau lernen.',
    sine: 'Eine Welle, y = sin x.',
    abs: 'y = |x|: zwei Geraden, die sich in einer Ecke treffen, wie bei zwei ReLUs.',
    square: 'Eine Parabel, y = x².',
    step: 'y ist links von 0 gleich 0 und rechts davon 1: schwer zu lernen, weil es springt.',
    single: 'Ein einziger Punkt, x = 1 und y = 2: so klein, dass du jede Zahl von Hand nachrechnen kannst.',
  },
  amounts: {
    digit: (count) => plural(count, 'Ziffer', 'Ziffern'),
    picture: (count) => plural(count, 'Bild', 'Bilder'),
    point: (count) => plural(count, 'Punkt', 'Punkte'),
    row: (count) => plural(count, 'Zeile', 'Zeilen'),
  },
};

const place = (row: number, column: number): string => `Zeile ${row}, Spalte ${column}`;

const NAMES: Readonly<Record<string, string>> = { '\t': 'Tabulator', ';': 'Semikolon', ',': 'Komma' };
const delimiter = (letter: string): string => NAMES[letter] ?? JSON.stringify(letter);

const UTF8 = 'Ist sie Windows-1252? Wähle in Excel „Speichern unter“ → CSV UTF-8, in einem Editor Speichern mit der Codierung UTF-8.';

/** Warum sich eine Tabelle in einer Datei nicht lesen lässt, was darin erkannt wurde, und was ihre Zellen trennt. */
const datasetsCsv: Language['datasets/csv'] = {
  place,
  delimiter,
  told: {
    tooLarge: 'Die Datei hat mehr als 20 MB. Nimm Zeilen oder Spalten heraus.',
    tooLong: 'Das Lesen dauerte über eine Minute. Nimm Zeilen oder Spalten heraus.',
    notRead: 'Die Datei konnte hier nicht gelesen werden. Wähle sie noch einmal, oder lade die Seite neu.',
    workbook: 'Das ist eine Excel-Mappe oder ein Zip, kein CSV. Wähle in der Tabellenkalkulation „Speichern unter“ → CSV UTF-8.',
    bytes: 'Das ist kein Text, sondern eine Datei aus Bytes. Wähle ein CSV.',
    notUtf8: `Ein Zeichen hier ist kein UTF-8. ${UTF8}`,
    notUtf8At: (row, column) => `${place(row, column)}: Ein Zeichen hier ist kein UTF-8. ${UTF8}`,
    open: (row, column) => `${place(row, column)}: Diese Zelle beginnt mit einem Anführungszeichen, das nie geschlossen wird.`,
    behind: (row, column, text) =>
      `${place(row, column)}: ${JSON.stringify(text)} steht hinter dem schließenden Anführungszeichen. Schreibe ein Anführungszeichen in einer Zelle doppelt.`,
    empty: 'Die Datei ist leer. Wähle eine, die für jedes Beispiel eine Zeile hat.',
    noRow: 'Die Datei hat keine Zeile mit Daten. Mindestens zwei sind nötig.',
    oneRow: 'Die Datei hat nur eine Zeile mit Daten. Mindestens zwei sind nötig.',
    uneven: (row, column, width, first, got, letter) =>
      `${place(row, column)}: erwartet: ${width} Zellen wie in Zeile ${first}, gefunden: ${got}. Als Trennzeichen gilt: ${delimiter(letter)}.`,
    oneColumn: (row, column) =>
      `${place(row, column)}: Es gibt nur eine Spalte. Trenne die Zellen durch Kommas, Semikolons oder Tabulatoren.`,
    tooWide: (row, column, width) => `${place(row, column)}: Es gibt ${width} Spalten, und höchstens 1.000 können gelesen werden.`,
    orangeRows: 'Diese Datei hat die drei Kopfzeilen von Orange: Namen, Typen, und welche Spalte die Klasse ist.',
    orangePrefixes: 'Diese Datei hat die Präfixe von Orange in den Namen, zum Beispiel C# für Zahlen und cD# für die Klasse.',
    blankRows: (count) => `Leere Zeilen wurden übergangen: ${count}.`,
    emptyColumns: (count) => `Spalten ohne Inhalt wurden übergangen: ${count}.`,
  },
};

/** Warum sich Dateien mit Bildern nicht lesen lassen, und was darin erkannt wurde. */
const datasetsImages: Language['datasets/images'] = {
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
    tooLarge: (file, bytes, most) => `${file} hat ${formatMegabytes(bytes)}. Höchstens ${formatMegabytes(most)} können gelesen werden.`,
    zipAlone: (file) => `${file} ist ein Zip. Wähle es allein: Alle Bilder müssen in einem Zip sein.`,
    tooManyFiles: (file, others) => `${file} und ${others} weitere sind zu viele. Wähle zwei oder vier IDX-Dateien, oder ein Zip.`,
    tooLargeTogether: (file, bytes, most) =>
      `${file} und die anderen haben entpackt ${formatMegabytes(bytes)}. Höchstens ${formatMegabytes(most)} können verwendet werden.`,
    notRead: (file) => `${file} konnte nicht gelesen werden. Vielleicht ist es ein Ordner, oder es wurde verschoben: Wähle es noch einmal.`,
    cutOff: (file) =>
      `${file} ist abgeschnitten oder beschädigt: Es lässt sich nicht bis zum Ende entpacken. Lade es noch einmal herunter.`,
    noPictures: (file, most, bytes) =>
      `${file} hat mehr als ${formatCount(most)} Bilder, oder ist keine Datei mit Bildern: Entpackt sind es über ${formatMegabytes(bytes)}.`,
    notIdx: (file, reason) => `${file} ist nicht brauchbar. ${say(datasetsImages.idx, reason)}`,
    zip: (file, reason) => `${file} ${say(datasetsImages.part, reason)}.`,
    picture: (file, name, reason) => `${file}: ${name} ${say(datasetsImages.part, reason)}.`,
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

/** Warum das, was aus einer Datei gewählt ist, keine Tabelle zum Lernen ergibt. */
const datasetsTable: Language['datasets/table'] = {
  noY: 'Wähle eine Spalte für y: was herauskommen soll.',
  noX: 'Wähle mindestens eine Spalte für x: was hineingeht.',
  wordInY: (place, cell, column) => `${place}: ${cell} in ${column} ist keine Zahl. Wähle Klassifikation, oder eine andere Spalte für y.`,
  wordInX: (place, cell, column) => `${place}: ${cell} in ${column} ist keine Zahl. Verbessere die Zelle, oder lass ${column} aus x weg.`,
  tooManyClasses: (at, column, most) =>
    `Spalte ${at}, ${column}, hat mehr als ${most} verschiedene Werte, zu viele für Klassen. Wähle eine andere Spalte für y.`,
  oneClass: (at, column, value) => `Spalte ${at}, ${column}, hat nur einen Wert, ${value}. Klassen brauchen mindestens zwei.`,
  oneEmpty: (place) => `${place}: Eine Zelle ist leer. Trage die Zahlen ein, oder lass solche Zeilen weg.`,
  empty: (place, count) =>
    `${place}: ${formatCount(count)} Zellen sind leer, diese zuerst. Trage die Zahlen ein, oder lass solche Zeilen weg.`,
  tooWide: (most) => `Höchstens ${formatCount(most)} Zahlen werden mit einem Netz aufgehoben. Wähle weniger Spalten für x.`,
  noRow: 'Keine Zeile bleibt zum Trainieren übrig. Wähle weniger Zeilen zum Testen.',
};

/** Warum etwas, das die Seite verlässt, nicht geschrieben werden kann, und warum Dateien mit Gewichten nicht gelesen werden. */
const exporting: Language['export'] = {
  quoted: (name) => `„${name}“`,
  numberAt: (value, index) => `${value} an Stelle ${formatCount(index)}`,
  notFinite: (tensor, number) => `${tensor} hat ${number}: nur mit endlichen Zahlen kann trainiert werden.`,
  otherWeights: (key) =>
    `Die Datei ist beschädigt: Sie ist nicht so, wie sie geschrieben wurde. Hat ein anderes Programm sie geändert und die Metadaten behalten, nimm ${key} daraus heraus.`,
  beyondFloat32: (tensor, value, index) =>
    `Der Tensor ${tensor} hat ${value} an der Stelle ${formatCount(index)}: Das Quadrat davon liegt jenseits von float32.`,
  script: {
    wholeBatch:
      'Sein Verlust sieht einen ganzen Batch auf einmal an, deshalb können Prozesse keinen Batch teilen. Nimm einen Verlust, der für jede Zahl einen Wert hat.',
    ownPictures:
      'Ein Skript kann keine eigenen Bilder enthalten. Exportiere das Netz als ONNX oder seine Gewichte, und lies die Bilder in PyTorch selbst.',
    tooManyNumbers: (count) =>
      `Es beginnt mit ${formatCount(count)} eigenen Zahlen, zu vielen für ein Skript. Setze es zurück, dann werden sie gezogen.`,
  },
  weights: {
    none: 'In der Datei sind keine Tensoren.',
    noSuchParameter: (name, shape, names) =>
      `Das Netz hat keinen Parameter ${name}, der in der Datei die Form ${shape} hat. Es hat ${names}.`,
    otherShape: (name, inFile, needed) => `${name} hat in der Datei die Form ${inFile}; das offene Netz braucht ${needed}.`,
    longHeader: 'Die Datei ist beschädigt oder abgeschnitten: ihr Kopf soll länger sein als die Datei, oder länger als 1 MB.',
    noHeader: 'Die Datei ist beschädigt: ihr Kopf ist nicht das JSON, mit dem eine safetensors-Datei beginnt.',
    metadata: 'Die Datei ist beschädigt: __metadata__ in ihrem Kopf ist keine Liste von Texten.',
    gaps: 'Die Datei ist beschädigt oder abgeschnitten: ihre Tensoren füllen sie nicht ohne Lücken und Überlappungen.',
    damaged: {
      entry: (tensor) => `Die Datei ist beschädigt: der Eintrag des Tensors ${tensor} kann nicht gelesen werden.`,
      dtype: (tensor) => `Die Datei ist beschädigt: der dtype des Tensors ${tensor} kann nicht gelesen werden.`,
      shape: (tensor) => `Die Datei ist beschädigt: die Form des Tensors ${tensor} kann nicht gelesen werden.`,
      place: (tensor) => `Die Datei ist beschädigt: der Ort des Tensors ${tensor} kann nicht gelesen werden.`,
    },
    otherType: (tensor, type) => `Der Tensor ${tensor} hat den dtype ${type}; F32, F64, F16 und BF16 können gelesen werden.`,
    otherLength: (tensor, bytes) =>
      `Die Datei ist beschädigt: der Tensor ${tensor} hat ${formatCount(bytes)} Bytes, und seine Form sagt etwas anderes.`,
    notFinite: (tensor, number) => `Der Tensor ${tensor} hat ${number}: nur mit endlichen Zahlen kann trainiert werden.`,
  },
  withNoise: (data, noise) => `${data}, Rauschen ${noise}`,
};

/** Warum ein ONNX-Modell nicht gelesen werden kann. */
const exportOnnx: Language['export/onnx'] = {
  damaged: 'Die Datei ist kein ONNX-Modell, oder sie ist beschädigt oder abgeschnitten.',
  opset: (opset, least) => `Das Modell hat Opset ${formatCount(opset)}; ab ${least} können sie gelesen werden.`,
  functions: 'Das Modell hat eigene Funktionen, die hier nicht gelesen werden.',
  sparse: 'Das Modell hat dünn besetzte Tensoren, die hier nicht gelesen werden.',
  elsewhere: (tensor) => `Die Zahlen von ${tensor} liegen in einer anderen Datei. Speichere das Modell als eine Datei.`,
  tooManyOperators: 'Das Modell hat mehr Operatoren, als ein Netz hier haben kann.',
  domain: (node, domain) => `${node} ist aus der Domäne ${domain}, die hier nicht gelesen wird.`,
  early: (node, value) => `${node} nimmt ${value}, das nichts davor liefert.`,
  inputs: (count) => `Das Modell nimmt ${count} Eingaben. Ein Netz hat hier eine: seine Daten.`,
  outputs: (count) => `Das Modell liefert ${count} Ausgaben. Ein Netz hat hier eine, die zum Verlust geht.`,
  noLayers: 'Das Modell hat keine Schichten: was hineingeht, kommt heraus.',
  noLayerGives: (value) =>
    `${value} ist eine Konstante oder die zweite Ausgabe eines Operators; ein Netz hat hier an dieser Stelle Schichten.`,
  unreadable: (node, why) => `${node} kann nicht gelesen werden: ${why}.`,
  why: {
    notAsUsed: 'so, wie es dort benutzt wird, ist es keine Schicht, die Netze hier haben',
    noLayer: (operator) => `${operator} gehört nicht zu den Schichten, die Netze hier haben`,
    takes: (count) => `es nimmt ${plural(count, 'Wert', 'Werte')}`,
    toItself: 'es addiert einen Wert zu sich selbst',
    argument: (name, why) => `sein Argument ${name} passt nicht, ${why}`,
    gemm: 'nur transA = 0 und alpha = beta = 1 sind die eines Linear',
    noConstants: 'sein Gewicht und sein Bias sind keine Konstanten der Datei',
    notFloat: (tensor) => `${tensor} besteht nicht aus float32-Zahlen`,
    notFinite: (tensor, number) => `${tensor} hat ${number}`,
    noMatrix: (tensor) => `${tensor} ist keine Matrix`,
    biasLength: (tensor, count) => `${tensor} hat nicht ${formatCount(count)} Zahlen, eine für jede Ausgabe`,
    toldTraining: 'ihm wird gesagt, ob es trainiert, was die Seite selbst weiß',
    approximation: 'es ist die Näherung mit tanh, und GELU ist hier die genaue',
    approximatedGelu: 'es ist GELU in seiner Näherung mit tanh, und GELU ist hier die genaue',
    notOverFeatures: 'es geht nicht über die Merkmale eines Beispiels',
  },
  misfit: (node, takes, gets) => `Die Größen passen nicht bei ${node}: es nimmt ${takes} und bekommt ${gets.join(' und ')}.`,
  oneShape: 'Eingaben einer Form',
  oneRow: 'eine Reihe Zahlen',
};

/** Was auf einer Seite zum Abgeben steht. */
const exportReport: Language['export/report'] = {
  loss: 'Verlust',
  accuracy: 'Genauigkeit',
  overSteps: (figure) => `${figure} über die Schritte`,
  smoothed: 'über die Schritte, geglättet',
  goals: (reached, all) => `${reached} von ${all} Zielen erreicht`,
  reached: 'erreicht:',
  notReached: 'nicht erreicht:',
  noDifference: (first, other) => `${first} und ${other} unterscheiden sich nur darin, wie weit sie kamen.`,
  differences: (first, other) => `Worin sich ${first} und ${other} unterscheiden`,
  network: (run, model) => `Das Netz von ${run}: ${model}`,
  sameNetwork: (run) => `Sein Netz ist das von ${run}.`,
  figures: 'Werte',
  settings: 'Einstellungen',
};

/** Wie das heißt, was eine Lektion ausblenden oder sperren kann. */
const lessons: Language['lessons'] = {
  controls: {
    palette: 'die Palette',
    network: 'Knoten und Verbindungen',
    numbers: 'von Hand gesetzte Gewichte und Bias-Werte',
    learningRate: 'die Lernrate',
    settings: 'die Einstellungen des Trainings',
    inspector: 'der Inspektor und die Hinweise',
  },
};

/** Wie die Prüfungen von Zielen heißen, in der Liste, aus der man eine wählt. */
const lessonsChecks: Language['lessons/checks'] = {
  lossBelow: 'Der Verlust fällt unter eine Zahl',
  lossAbove: 'Der Verlust steigt über eine Zahl',
  lossGrows: 'Der Verlust wächst auf ein Vielfaches seines ersten Wertes',
  lossBounces: 'Der Verlust geht hin und her und fällt nicht weiter',
  diverged: 'Der Durchlauf divergiert',
  testAccuracyAtLeast: 'Die Testgenauigkeit erreicht einen Anteil',
  parameterNear: 'Ein Gewicht oder Bias kommt einer Zahl nahe',
  outputNear: 'Die Ausgabe des Netzes für das erste Beispiel kommt einer Zahl nahe',
  parameterSetByHand: 'Ein Gewicht oder Bias wird von Hand gesetzt',
  frozen: 'Ein eingefrorener Knoten bleibt, wie er ist, während das Netz trainiert',
  kindPresent: 'Eine Art ist im Netz',
  kindAbsent: 'Eine Art ist nicht im Netz',
  activationOtherThan: 'Das Netz hat eine andere Aktivierung',
  shapeOf: 'Eine Linear-Schicht hat diese Form',
  layersAtLeast: 'Das Netz hat so viele Linear-Schichten',
  hiddenUnits: 'Das Netz hat so viele verborgene Neuronen',
  parameterCount: 'Das Netz hat so viele Parameter',
  lossIs: 'Der Verlust ist von dieser Art',
  dataIs: 'Der Datensatz ist dieser',
  optimizerIs: 'Der Durchlauf wird mit diesem Optimizer trainiert',
  stepsTaken: 'So viele Schritte sind gemacht',
  epochsTaken: 'So viele Epochen sind trainiert',
  batchSizeIs: 'Der Durchlauf wird mit Batches dieser Größe trainiert',
  rateChangedWhileTraining: 'Die Lernrate wird mitten im Durchlauf verstellt',
  ratesTried: 'Mehrere Lernraten werden probiert, jede von Anfang an',
  beatsTaken: 'Takte werden ausgeführt, einer nach dem anderen',
  zeroGradLeftOut: 'Ein Schritt wird mit Gradienten gemacht, die sich aufaddiert haben',
  digitDrawn: 'Eine Ziffer wird gezeichnet, und das Netz ist sich seiner Antwort sicher',
  wentBackInTime: 'Ein früherer Moment des Durchlaufs wird angesehen',
};

/** Was die Prüfungen von Zielen wissen wollen, und warum Lektionsdateien nicht gehen. */
const lessonsLate: Language['lessons/late'] = {
  args: {
    below: 'unter',
    withinSteps: 'in so vielen Schritten',
    above: 'über',
    times: 'Wievielfaches',
    forSteps: 'so viele Schritte lang',
    share: 'Anteil, von 0 bis 1',
    maxParameters: 'mit höchstens so vielen Parametern',
    parameter: 'Parameter',
    place: 'Stelle, ab 0',
    near: 'nahe bei',
    tolerance: 'höchstens so weit davon weg',
    node: 'Knoten',
    steps: 'Schritte',
    kind: 'Art',
    soMany: 'so viele',
    than: 'als',
    in_features: 'in_features',
    out_features: 'out_features',
    atLeast: 'mindestens',
    atMost: 'höchstens',
    dataSet: 'Datensatz',
    optimizer: 'Optimizer',
    epochs: 'Epochen',
    batchSize: 'Batchgröße',
    rates: 'Raten',
    stepsWithEach: 'Schritte mit jeder',
    beats: 'Takte in ihrer Reihenfolge',
  },
  lessonFile: 'eine Lektionsdatei',
  saveLesson: 'Lektion speichern',
  handedIn: 'eine Datei mit einem abgegebenen Ergebnis',
  done: 'Ich bin fertig',
  tooLarge: 'Die Lektion ist größer als 8 MB; mehr kann hier nicht geöffnet werden.',
  twoNetworks: (name) => `parts: Zwei Netze heißen ${name}; gib jedem Netz einer Lektion einen eigenen Namen.`,
  empty: (what) => `erwartet: ${what}, gefunden: ein leerer Text`,
  tooLong: (most, letters) => `erwartet: höchstens ${formatCount(most)} Zeichen, gefunden: ${formatCount(letters)}`,
  mostLetters: (most) => `erwartet: höchstens ${formatCount(most)} Zeichen`,
  onePart: 'erwartet: mindestens ein Teil',
  title: 'ein Titel',
  sentence: 'ein Satz',
  paragraph: 'ein Absatz',
  name: 'ein Name',
  aCheck: 'eine Prüfung',
  check: (name) => `die Prüfung ${name}`,
  goal: 'ein Ziel',
  question: 'eine Frage',
  part: 'ein Teil',
  result: 'ein Ergebnis',
  pane: 'der Name eines Feldes',
  node: 'die Id eines Knotens',
  parameter: 'der Name eines Parameters, zum Beispiel fc1.weight',
  beats: 'eine Liste von Takten',
  oneBeat: 'mindestens ein Takt',
  mostBeats: (most) => `höchstens ${formatCount(most)} Takte`,
  steps: 'eine ganze Zahl ab 0',
  lists: {
    paragraphs: 'Absätze',
    tasks: 'Aufgaben',
    goals: 'Ziele',
    checks: 'Prüfungen',
    questions: 'Fragen',
    parts: 'Teile',
    panes: 'Felder',
    controls: 'Bedienelemente',
    scenes: 'Szenen',
  },
};

/** Die Namen an den Türen der Szenen. */
const lessonsScenes: Language['lessons/scenes'] = {
  'one-neuron': 'Ein Neuron',
  layers: 'Schichten',
  loss: 'Verlust',
  optimizer: 'Optimizer',
  'learning-rate': 'Lernrate',
  loop: 'Schleife',
  digits: 'Ziffern',
};

/** Was die Szene „Ziffern“ sagt. */
const lessonsScenesDigits: Language['lessons/scenes/digits'] = {
  title: 'Ziffern',
  parts: [
    {
      title: 'Bild hinein, Ziffer heraus',
      text: [
        'Alles, was du bisher gesehen hast, nur größer. MNIST hat 60.000 handgeschriebene Ziffern zum Lernen und 10.000, die für den Test zurückgehalten werden.',
        'Ein Bild sind 28 × 28 Zahlen. `Flatten` legt sie in eine Reihe von 784. Die letzte Linear-Schicht gibt zehn Zahlen aus, eine je Ziffer: Die größte ist die Antwort.',
      ],
      try: ['Drücke „Trainieren“. Beobachte die Genauigkeit und die Bilder auf der Karte von `fc1`: Sie sind seine Gewichte.'],
      goals: ['Erreiche mit SGD 90 % Testgenauigkeit.'],
      questions: [
        {
          question: 'Wozu eine Testmenge?',
          answer: [
            'Ein Netz könnte seine 60.000 Bilder auswendig lernen. Ob es verstanden hat, was eine 7 ist, zeigt sich an Ziffern, die es nie gesehen hat.',
          ],
        },
        {
          question: 'Wie gut ist Raten?',
          answer: ['Eine von zehn stimmt: 10 %. Wo die Genauigkeit bei etwa 10 % anfängt, weiß das Netz noch nichts.'],
        },
        {
          question: 'Wie viele Parameter gibt es?',
          answer: [
            '784 · 128 + 128 = 100.480 in `fc1` und 128 · 10 + 10 = 1.290 in `fc2`: 101.770. Jeder von ihnen bewegt sich in jedem Schritt, nach derselben Regel wie die zwei Zahlen der ersten Szene.',
          ],
        },
      ],
    },
    {
      title: 'Dann Adam',
      text: [
        'SGD gibt jedem Parameter dieselbe Lernrate. `Adam` führt für jeden Parameter laufende Mittel seines Gradienten und dessen Quadrats, und daraus macht er jedem Parameter einen eigenen Schritt.',
        'Seine übliche Lernrate ist 0,001. Mit 0,1, was hier zu SGD passt, wären seine Schritte viel zu lang.',
      ],
      try: [
        'Wähle als „Optimizer“ Adam und stelle die Lernrate auf 0,001. Drücke „Zurücksetzen“, dann „Trainieren“.',
        'Vergleiche die beiden Durchläufe: Wie hoch ist die Genauigkeit jeweils nach einer Epoche?',
      ],
      goals: ['Erreiche mit Adam 95 % Testgenauigkeit.'],
      questions: [
        {
          question: 'Worin unterscheiden sich die beiden?',
          answer: [
            'Mit diesen Einstellungen kommt Adam in der ersten Epoche weiter, und er ist bei der Lernrate weniger wählerisch. SGD mit einer gut gewählten, größeren Rate ist etwa genauso gut: Probiere 0,3.',
            'Adam braucht für jeden Parameter Platz für zwei weitere Zahlen.',
          ],
        },
      ],
    },
    {
      title: 'Mit weniger Parametern',
      text: ['101.770 Parameter sind mehr, als man für 90 % braucht. Wie wenige reichen?'],
      try: [
        'Drücke unten „Von vorn“. Mache `out_features` von `fc1` kleiner, drücke „Zurücksetzen“, dann „Trainieren“. Zähle rechts die Parameter.',
        'Ein kleines Netz braucht mehr Zeit: Gib ihm bei „Epochen“ 10.',
        'Braucht man überhaupt eine verborgene Schicht? Sieh, was bleibt, wenn du sie herausnimmst.',
      ],
      goals: ['Erreiche mit weniger als 5.000 Parametern 90 % Testgenauigkeit.'],
      questions: [
        {
          question: 'Welcher Teil des Netzes hat fast alle Parameter?',
          answer: [
            'Die erste Linear-Schicht: 784 Gewichte für jedes ihrer Neuronen. Mit 6 Neuronen hat das Netz 784 · 6 + 6 + 6 · 10 + 10 = 4.780.',
          ],
        },
        {
          question: 'Was kann das Netz ohne verborgene Schicht?',
          answer: [
            'Flatten, dann Linear(784, 10): 7.850 Parameter und über 90 %. Es gibt jedem Pixel für jede Ziffer ein Gewicht und zählt zusammen. Es zieht nur gerade Grenzen zwischen Ziffern, und damit kommt man erstaunlich weit.',
          ],
        },
      ],
    },
    {
      title: 'Eine eigene Ziffer',
      text: ['Frag es nun nach einer Ziffer, die in keinem Datensatz steht: nach deiner.'],
      try: [
        'Drücke unten „Von vorn“ und trainiere das Netz ein, zwei Epochen lang.',
        'Zeichne eine Ziffer in das Feld unter der Zeichenfläche, mit der Maus, dem Finger oder den Pfeiltasten und der Leertaste. Drücke „Leeren“ und zeichne eine andere.',
        'Zeichne eine schlechte. Ab wann beginnt es zu zweifeln?',
      ],
      goals: ['Zeichne eine Ziffer, bei der sich das Netz zu mehr als 50 % sicher ist.'],
      questions: [
        {
          question: 'Warum irrt es sich manchmal bei einer Ziffer, die jeder lesen kann?',
          answer: [
            'Es kennt die Ziffern von MNIST und sonst nichts: mit dem Stift geschrieben, auf dieselbe Größe gebracht, in die Mitte gerückt. Die Seite bringt deine auf dieselbe Weise auf Größe und in die Mitte. Aber eine 7 mit Querstrich oder eine 1 mit Fuß kommt dort vielleicht seltener vor, als du denkst.',
          ],
        },
        {
          question: 'Es sagt 99 %. Kannst du das glauben?',
          answer: [
            'Das ist eine Zahl zwischen 0 und 1, und das Netz hat gelernt, sie bei richtigen Antworten groß zu machen. Bei einer Zeichnung, die gar keine Ziffer ist, kann sie auch groß sein: Das Netz muss eine von zehn wählen.',
          ],
        },
      ],
    },
  ],
};

/** Was die Szene „Schichten“ sagt. */
const lessonsScenesLayers: Language['lessons/scenes/layers'] = {
  title: 'Schichten',
  parts: [
    {
      title: 'Gerade Stücke',
      text: [
        '`nn.Sequential(nn.Linear(1, 3), nn.ReLU(), nn.Linear(3, 1))`: drei Schichten nacheinander. Die Punkte liegen auf y = |x|, und das hat eine Ecke.',
        'Jedes der drei Neuronen von `fc1` ist eine Gerade. `ReLU` macht alles unter 0 zu 0, also bekommt jede Gerade einen Knick. `fc2` addiert die drei geknickten Linien, jede mal ein Gewicht. Heraus kommt eine Kurve aus geraden Stücken.',
      ],
      try: [
        'Drücke „Teile“ im Feld „Punkte“: Neben der Kurve siehst du, was jedes der drei Neuronen zu ihr beiträgt und wo es sich einschaltet.',
        'Drücke „Trainieren“ und sieh zu, wie die Stücke die Kurve zur Ecke biegen.',
        'Bewege den Regler „Tempo“, wenn es zu schnell oder zu langsam geht.',
      ],
      goals: ['Bringe den Verlust mit ReLU unter 0,01.'],
      questions: [
        {
          question: 'Wo auf der x-Achse knickt ein Neuron?',
          answer: [
            'Wo seine Gerade die 0 kreuzt: w · x + b = 0, also bei x = −b/w. Beide Zahlen stehen auf der Karte von `fc1`. Links oder rechts davon gibt das Neuron 0 aus, und die nächste Schicht hört nichts von ihm.',
          ],
        },
      ],
    },
    {
      title: 'Ohne ReLU',
      text: [
        'Nimm nun die Aktivierung heraus. Zwei Linear-Schichten nacheinander rechnen w₂ · (w₁ · x + b₁) + b₂. Ausmultipliziert: (w₂ · w₁) · x + (w₂ · b₁ + b₂). Das ist wieder eine Gerade, mit einem anderen Gewicht und einem anderen Bias.',
        'Das Beste, was eine Gerade hier kann, ist flach in der Mitte zu liegen: Der Verlust bleibt bei etwa 0,344, wie lange du auch trainierst.',
      ],
      try: [
        'Wähle `act1` aus und drücke Entf. Seine Nachbarn werden miteinander verbunden.',
        'Drücke „Zurücksetzen“, dann „Trainieren“, und sieh auf „Punkte“.',
      ],
      goals: ['Trainiere ohne Aktivierung 200 Schritte. Der Verlust bleibt über 0,3.'],
      questions: [
        {
          question: 'Könnten zehn Linear-Schichten ohne Aktivierungen mehr?',
          answer: [
            'Nein. Geraden von Geraden sind immer nur eine Gerade, so viele es auch sind. Mehr Schichten heißt mehr Parameter. Aber ohne etwas dazwischen, das knickt, können sie keine andere Kurve zeichnen.',
          ],
        },
        {
          question: 'Wozu braucht man also eine Aktivierung?',
          answer: [
            'Sie ist der einzige Teil des Netzes, der nicht gerade ist. Alles, was ein Netz über eine Gerade hinaus kann, kommt von den Knicken zwischen seinen Linear-Schichten.',
          ],
        },
      ],
    },
    {
      title: 'Andere Aktivierungen',
      text: [
        'ReLU ist nicht die einzige. `Tanh` und `Sigmoid` biegen sich an beiden Enden sanft gegen eine Grenze; `GELU` und `SiLU` sind wie ReLU ohne Ecke; `LeakyReLU` lässt ein wenig von dem durch, was unter 0 liegt. In der Palette findest du alle.',
      ],
      try: [
        'Drücke „Rückgängig“, bis ReLU wieder da ist, oder unten „Von vorn“.',
        'Wähle `act1` aus und rechts eine andere Aktivierung. Drücke „Zurücksetzen“, dann „Trainieren“.',
        'Vergleiche die Kurven: Welche Aktivierung gibt Ecken, welche gibt runde Bögen?',
      ],
      goals: ['Bringe den Verlust mit einer anderen Aktivierung als ReLU unter 0,02.'],
      questions: [
        {
          question: 'Welche Aktivierungen gibt es, und welche soll man nehmen?',
          answer: [
            '`ReLU`, `LeakyReLU`, `ELU`, `GELU`, `SiLU`, `Sigmoid`, `Tanh`, `Softplus` und, am Ende eines Klassifikators, `Softmax`. Zwischen Schichten ist ReLU eine gute erste Wahl: Es ist schnell, und sein Gradient schwindet bei großen Eingaben nicht. Probiere eine andere, wenn du einen Grund dafür hast.',
          ],
        },
        {
          question: 'Was macht ein Netz mit Sigmoid am Anfang?',
          answer: [
            'Mit diesem Anfang lernt es langsamer: Ein Sigmoid ist bei Eingaben weit weg von 0 fast flach, und wo es flach ist, gibt es kaum einen Gradienten.',
          ],
        },
      ],
    },
    {
      title: 'print(model) lesen und zählen',
      text: [
        'Klicke auf die leere Zeichenfläche: Rechts steht `print(model)`, eine Zeile je Schicht, und darüber, wie viele Schichten, Parameter und Neuronen es sind.',
        'Nun umgekehrt: Lies, was ein Modell ausgibt, und zeichne es.',
        '`Sequential( (0): Linear(in_features=1, out_features=2, bias=True) (1): Tanh() (2): Linear(in_features=2, out_features=2, bias=True) (3): Tanh() (4): Linear(in_features=2, out_features=1, bias=True) )`',
      ],
      try: [
        'Baue das Netz auf der Zeichenfläche zu diesem um. Die Palette öffnest du mit dem Knopf über diesem Text. Ein Knoten, den du hinzufügst, wird hinter dem ausgewählten verbunden.',
      ],
      goals: ['Zeichne das Modell, das oben steht: drei Linear-Schichten, zwei Tanh, 13 Parameter.'],
      questions: [
        {
          question: 'Wie viele Schichten, Parameter und Neuronen hat Sequential(Linear(1, 3), ReLU(), Linear(3, 1)) wirklich?',
          answer: [
            'Schichten: PyTorch gibt drei aus, weil auch eine Aktivierung ein Modul ist. Viele zählen nur die mit Parametern: zwei.',
            'Parameter: 3 Gewichte und 3 Bias-Werte in der ersten Linear-Schicht, 3 Gewichte und 1 Bias in der zweiten: 10.',
            'Neuronen: Ein Neuron ist eine gewichtete Summe mit ihrem Bias. Die erste Linear-Schicht hat 3 und die zweite 1, also 4. Die Eingabe ist eine Zahl, kein Neuron.',
          ],
        },
      ],
    },
    {
      title: 'Jede beliebige Kurve',
      text: [
        'Ein Sinus hat keine Ecken und kein gerades Stück. Kann ein Netz aus geknickten Linien ihn trotzdem zeichnen? Probiere es mit 2, 8 und 64 Neuronen in der verborgenen Schicht: Das ist `out_features` von `fc1`.',
        'Der universelle Approximationssatz sagt: Mit genug Neuronen kommt eine verborgene Schicht jeder stetigen Kurve auf einem Intervall so nahe, wie du willst. Er sagt nicht, wie viele genug sind, und auch nicht, dass das Training sie findet.',
      ],
      try: [
        'Trainiere mit 2 Neuronen, bis sich die Kurve nicht mehr bewegt.',
        'Setze `out_features` von `fc1` auf 8, drücke „Zurücksetzen“, dann „Trainieren“.',
        'Mache dasselbe mit 64. Stelle „Tempo“ auf volles Tempo, wenn du nicht warten willst.',
      ],
      goals: [
        'Trainiere mit 2 Neuronen 500 Schritte. Der Verlust bleibt über 0,1.',
        'Bringe den Verlust mit 8 Neuronen unter 0,01.',
        'Bringe den Verlust mit 64 Neuronen unter 0,001.',
      ],
      questions: [
        {
          question: 'Warum reichen 2 Neuronen nicht?',
          answer: [
            'Zwei Neuronen haben zwei Knicke, also hat die Kurve höchstens drei gerade Stücke. Um einem Sinus über eine ganze Welle eng zu folgen, braucht man mehr als drei.',
          ],
        },
        {
          question: 'Wenn mehr Neuronen immer besser passen, warum nicht gleich eine Million?',
          answer: [
            'Sie kosten Zeit und Speicher. Und ein Netz mit viel mehr Parametern als Beispielen kann auch das Rauschen in ihnen lernen: Es passt dann zu den Punkten und ist dazwischen falsch.',
          ],
        },
      ],
    },
  ],
};

/** Was die Szene „Lernrate“ sagt. */
const lessonsScenesLearningRate: Language['lessons/scenes/learning-rate'] = {
  title: 'Lernrate',
  parts: [
    {
      title: 'Zu klein',
      text: [
        'Die Lernrate sagt, wie weit ein Schritt geht. Sie ist die Einstellung, auf die es am meisten ankommt, und niemand kann dir vorher die richtige nennen.',
        'Dieses Neuron fängt bei ŷ = 1 an, wo 2 verlangt ist; sein Verlust ist also 1. Es hört nach 50 Schritten von selbst auf. Seine Lernrate ist 0,001.',
      ],
      try: ['Drücke „Trainieren“. Wo ist der Verlust nach 50 Schritten?'],
      goals: ['Trainiere 50 Schritte mit einer zu kleinen Rate: Der Verlust bleibt über 0,5.'],
      questions: [
        {
          question: 'Was ist an einer zu kleinen Rate schlecht?',
          answer: [
            'Kaputt geht nichts: Der Verlust fällt, hier auf etwa 0,68. Aber bis ans Ziel wären es rund tausend Schritte, und so viel Zeit hat ein echtes Netz nicht.',
          ],
        },
      ],
    },
    {
      title: 'Gut',
      text: [
        'Nimm stattdessen 0,1. Jeder Schritt macht den Fehler 0,6-mal so groß wie vorher: 1; 0,6; 0,36 … Der Verlust, sein Quadrat, fällt noch schneller.',
      ],
      try: [
        'Stelle die Lernrate auf 0,1, mit dem Regler oder durch Tippen. Drücke „Zurücksetzen“, dann „Trainieren“.',
        'Verstelle die Rate, während es trainiert: Sie wirkt sofort, und das Diagramm markiert, wo.',
      ],
      goals: [
        'Bringe den Verlust in 10 Schritten unter 0,01.',
        'Finde eine Rate, der ein einziger Schritt reicht: ein Verlust unter 0,000001 bei Schritt 2.',
      ],
      questions: [
        {
          question: 'Woher kommt die 0,6?',
          answer: [
            'Der Gradient nach w ist 2 · (ŷ − y) · x, der nach b ist 2 · (ŷ − y). Bei x = 1 sind beide das Doppelte des Fehlers. Beide bewegen sich, also bewegt sich ŷ um 2 · lr · 2 · Fehler, und der Fehler wird mit 1 − 4 · lr multipliziert: mit 0,6 bei lr = 0,1.',
            'Bei lr = 0,25 ist das 0: Ein einziger Schritt kommt an. Das ist das Glück eines kleinen Netzes; mit mehr Daten gibt es keine solche Rate.',
          ],
        },
      ],
    },
    {
      title: 'Hin und her',
      text: [
        'Mit 0,5 ist der Schritt doppelt so lang, wie er sein sollte: Er kommt auf der anderen Seite an, genauso weit weg wie vorher.',
      ],
      try: ['Stelle die Rate auf 0,5, drücke „Zurücksetzen“, dann „Trainieren“. Beobachte die Gerade in „Punkte“ und den Verlust.'],
      goals: ['Sieh es 10 Schritte lang hin und her gehen.'],
      questions: [
        {
          question: 'Der Verlust ist in jedem Schritt 1. Woran erkennst du, dass das Netz nicht einfach stillsteht?',
          answer: [
            'An den Parametern: Gewicht und Bias springen auf und ab, und so auch die Ausgabe, von 1 auf 3 und zurück. Der Fehler wird in jedem Schritt mit 1 − 4 · 0,5 = −1 multipliziert.',
          ],
        },
      ],
    },
    {
      title: 'Explodiert',
      text: [
        'Mit 1,0 macht jeder Schritt den Fehler −3-mal so groß und den Verlust 9-mal: 1, 9, 81, 729 … Die Seite merkt es, hält an und geht zum letzten guten Moment zurück.',
      ],
      try: [
        'Stelle die Rate auf 1, drücke „Zurücksetzen“, dann „Trainieren“.',
        'Lies, was die Seite sagt, und nimm die Rate, die sie vorschlägt.',
      ],
      goals: ['Bring es zum Divergieren.'],
      questions: [
        {
          question: 'Ab welcher Rate explodiert dieses Netz?',
          answer: [
            'Über 0,5. Der Fehler wird mit 1 − 4 · lr multipliziert. Solange das zwischen −1 und 1 liegt, schrumpft er; bei lr = 0,5 ist es −1, und darüber wächst er.',
          ],
        },
      ],
    },
    {
      title: 'Wie würdest du es herausfinden?',
      text: [
        'Für ein echtes Netz gibt es keine Formel. Übliche Lernraten liegen zwischen 0,01 und 0,00001. Kleine Netze und SGD vertragen größere, große Netze und Adam brauchen kleinere.',
      ],
      try: [
        'Probiere vier verschiedene Raten, jede 10 Schritte lang, und drücke vor jeder „Zurücksetzen“. Vergleiche, wie weit sie kommen.',
      ],
      goals: ['Probiere vier Raten, jede mindestens 10 Schritte lang von Anfang an.'],
      questions: [
        {
          question: 'Wie würdest du testen, welche Lernrate für deine Aufgabe gut ist?',
          answer: [
            'Trainiere dasselbe Netz vom selben Anfang mit mehreren Raten, jede zehnmal so groß wie die davor: 0,00001; 0,0001; 0,001; 0,01; 0,1. Ein paar Hundert Schritte mit jeder reichen. Vergleiche die Kurven des Verlusts.',
            'Nimm die größte Rate, deren Verlust noch stetig fällt, oder eine etwas kleinere. Probiere dann ihre Nachbarn: ein Drittel davon und das Dreifache.',
            'Mache das wieder, wenn sich etwas ändert: Ein anderer Optimizer, eine andere Batchgröße oder ein anderes Netz braucht eine andere Rate.',
          ],
        },
        {
          question: 'Warum nicht einfach die Rate immer kleiner machen?',
          answer: ['Das wird oft getan: erst große Schritte, um in die Nähe zu kommen, dann kleine, um anzukommen. Das heißt Zeitplan.'],
        },
      ],
    },
  ],
};

/** Was die Szene „Schleife“ sagt. */
const lessonsScenesLoop: Language['lessons/scenes/loop'] = {
  title: 'Schleife',
  parts: [
    {
      title: 'Batches und Epochen',
      text: [
        '64 Punkte liegen auf der Geraden y = 10x + 5. Das Netz weiß das nicht: Es sieht Punkte und fängt mit einem zufälligen Gewicht und Bias an.',
        'Es sieht nicht in jedem Schritt alle Punkte an. Es nimmt einen Batch von 16, macht einen Schritt, nimmt die nächsten 16 und so weiter. Nach 4 Schritten hat es jeden Punkt einmal gesehen: Das ist eine Epoche.',
        '`for epoch in range(20):`, darin `for x, y in loader:` und darin die fünf Takte. Das ist die ganze Trainingsschleife.',
      ],
      try: ['Drücke viermal „Schritt“ und beobachte rechts Schritt und Epoche.'],
      goals: ['Trainiere eine Epoche lang.'],
      questions: [
        {
          question: 'Wie viele Schritte sind hier 20 Epochen?',
          answer: ['64 / 16 = 4 Schritte je Epoche, also 80.'],
        },
        {
          question: 'Warum die Punkte vor jeder Epoche mischen?',
          answer: [
            'Damit die Batches von Epoche zu Epoche andere sind. Kämen die Punkte der Reihe nach, so kennte jeder Batch nur ein Ende der Geraden, und jeder Schritt würde zu diesem Ende ziehen.',
          ],
        },
      ],
    },
    {
      title: 'Bis da 10 und 5 steht',
      text: ['Lass es nun laufen. Beobachte die beiden Zahlen auf der Karte von `fc1`.'],
      try: ['Drücke „Trainieren“ und lass es bis zum Ende laufen.'],
      goals: ['Das Gewicht steht auf 10.', 'Der Bias steht auf 5.'],
      questions: [
        {
          question: 'Warum kommt es hier an, wo L1Loss mit einem Punkt nur hin und her ging?',
          answer: [
            'Bei MSELoss schrumpft die Steigung mit dem Fehler, also werden die Schritte von selbst kleiner. Und alle Punkte liegen genau auf einer Geraden, also gibt es eine Stelle, an der der Verlust jedes Batches 0 ist.',
          ],
        },
      ],
    },
    {
      title: 'Die Größe eines Batches',
      text: [
        'Mit einem Batch von 64, allen Punkten auf einmal, ist eine Epoche ein einziger Schritt. Mit einem Batch von 1 sind es 64 Schritte, und jeder richtet sich nur nach einem Punkt.',
      ],
      try: [
        'Stelle „Batchgröße“ auf 64, drücke „Zurücksetzen“, dann „Trainieren“. Ist es nach 20 Epochen, also 20 Schritten, am Ziel?',
        'Stelle „Batchgröße“ auf 1, drücke „Zurücksetzen“, dann „Trainieren“. Wie unruhig ist der Verlust, und wie schnell kommt es an?',
      ],
      goals: ['Trainiere 20 Epochen mit allen 64 Punkten in einem Batch.', 'Trainiere eine Epoche mit Batches von 1.'],
      questions: [
        {
          question: 'Was ist besser, große Batches oder kleine?',
          answer: [
            'Große Batches geben einen genaueren Gradienten, aber weniger Schritte für dieselbe Arbeit. Kleine geben viele grobe Schritte. In 20 Epochen kommt der Batch von 64 hier auf etwa 9,985 und 4,934, während Batches von 16 ankommen.',
            'In der Praxis ist ein Batch so groß, wie er sich noch schnell berechnen lässt, oft 32 bis 256, und die Lernrate wird passend dazu gewählt.',
          ],
        },
      ],
    },
    {
      title: 'Gradienten, die sich aufaddieren',
      text: [
        '`backward` addiert zu den Gradienten, die schon da sind. Lässt man `zero_grad` aus Versehen weg, so verdirbt das die Schritte. Lässt man es mit Absicht weg, so wird aus kleinen Batches ein großer: mehrmals forward, loss und backward, dann ein step.',
      ],
      try: [
        'Drücke „Zurücksetzen“. Führe in „Fünf Takte“ zero_grad, forward, loss und backward aus. Merke dir einen Gradienten.',
        'Führe noch einmal forward, loss und backward aus, ohne zero_grad. Der Gradient hat sich verdoppelt, weil es derselbe Batch war.',
        'Führe nun step aus.',
      ],
      goals: ['Mache einen Schritt mit Gradienten, die sich aufaddiert haben.'],
      questions: [
        {
          question: 'Wie trainiert man mit einem Batch von 1.000, wenn nur 100 in den Speicher passen?',
          answer: [
            'Einmal zero_grad. Dann zehnmal forward, loss und backward, jedes Mal mit anderen 100 Beispielen. Dann ein step. Teile jeden Verlust durch 10, denn ein Verlust ist der Mittelwert über seinen Batch, und zehn davon ergeben zusammen das Zehnfache des Mittelwerts aller.',
          ],
        },
      ],
    },
  ],
};

/** Was die Szene „Verlust“ sagt. */
const lessonsScenesLoss: Language['lessons/scenes/loss'] = {
  title: 'Verlust',
  parts: [
    {
      title: 'Eine Zahl dafür, wie falsch',
      text: [
        'Ein Verlust vergleicht das, was herauskommt, ŷ, mit dem, was herauskommen soll, y, und gibt eine Zahl aus. Das Training macht nichts anderes, als diese Zahl klein zu machen.',
        '`L1Loss` ist der einfachste: |ŷ − y|, der Abstand der beiden. Hier sind w = 0,6 und b = 0,4, also wird aus x = 1 der Wert ŷ = 1. Das Ziel ist 2, also ist der Verlust |1 − 2| = 1.',
        'Das Feld „Verlust über ŷ“ zeichnet ihn: Für alle ŷ zusammen ist L1Loss ein V mit der Spitze beim Ziel. Der Punkt ist die Stelle, an der das Netz steht, und die kurze Linie ist die Steigung dort.',
      ],
      try: [
        'Drücke einmal „Schritt“: Auf der Karte des Verlusts erscheint der Verlust dieses Schritts, 1.',
        'Drücke „Zurücksetzen“. Bewege Gewicht und Bias von Hand, bis die Ausgabe 2 ist, und drücke noch einmal „Schritt“.',
      ],
      goals: ['Setze die Zahlen von Hand so, dass ein Schritt mit einem Verlust unter 0,05 beginnt.'],
      questions: [
        {
          question: 'Warum der Betrag? Warum nicht einfach ŷ − y?',
          answer: [
            'Weil das Training den Verlust so klein macht, wie es kann. Das kleinste ŷ − y ist nicht 0, sondern minus unendlich: Die Vorhersage würde für immer fallen. Mit dem Betrag ist 0 das Kleinste, und zu viel zählt so sehr wie zu wenig.',
          ],
        },
      ],
    },
    {
      title: 'Drei Verluste nebeneinander',
      text: [
        '`MSELoss` quadriert den Abstand: (ŷ − y)². `SmoothL1Loss` ist bis zum Abstand 1 das halbe Quadrat, darüber der Abstand minus ein Halb.',
        'Beim Abstand 1, wo dieses Netz anfängt, gibt L1Loss 1, MSELoss 1 und SmoothL1Loss 0,5. Beim Abstand 2 geben sie 2; 4 und 1,5. Beim Abstand 0,1 geben sie 0,1; 0,01 und 0,005.',
        '„Verlust über ŷ“ zeichnet die anderen neben deinen, als dünne Linien mit ihren Namen.',
      ],
      try: [
        'Wähle den Verlust auf der Zeichenfläche aus, drücke S und wähle MSELoss. Drücke „Zurücksetzen“, dann ein paarmal „Schritt“.',
        'Mache dasselbe mit SmoothL1Loss.',
        'Beobachte bei jedem, wie weit ein Schritt die Ausgabe bewegt: nah am Ziel und weit davon weg.',
      ],
      goals: ['Mache 3 Schritte mit MSELoss.', 'Mache 3 Schritte mit SmoothL1Loss.'],
      questions: [
        {
          question: 'Wie unterscheiden sich ihre Steigungen, und was macht das Training daraus?',
          answer: [
            'Je steiler der Verlust, desto länger der Schritt. L1Loss hat überall dieselbe Steigung, 1 oder −1, also sind seine Schritte nah am Ziel so lang wie weit weg. Die Steigung von MSELoss ist 2 · (ŷ − y): weit weg lange Schritte, in der Nähe immer kürzere. SmoothL1Loss hat beides: weit weg eine gleichbleibende Steigung, in der Nähe eine, die schrumpft.',
          ],
        },
        {
          question: 'Welchen Verlust würdest du nehmen, wenn einige Ziele ganz falsch sind?',
          answer: [
            'L1Loss oder SmoothL1Loss. Bei MSELoss zählt ein Ziel, das um 10 daneben liegt, 100-mal so viel wie eines, das um 1 daneben liegt. Die wenigen falschen würden die Gerade also zu sich ziehen.',
          ],
        },
      ],
    },
    {
      title: 'Eine Gerade mit jedem von ihnen',
      text: [
        'Bei einem Punkt kommt jeder Verlust ans Ziel. Bei vielen Punkten können sie verschiedener Meinung sein: MSELoss will zum Mittelwert, L1Loss zum Median.',
        'Diese fünf Punkte liegen auf y = 2x, bis auf einen, der weit weg ist.',
      ],
      try: [
        'Drücke „Trainieren“ mit MSELoss und sieh dir die Gerade in „Punkte“ an.',
        'Wähle den Verlust aus, drücke S, wähle L1Loss. Drücke „Zurücksetzen“, dann „Trainieren“. Welche der beiden Geraden hättest du gezeichnet?',
      ],
      goals: [
        'Sieh mit MSELoss die Gerade weit an den anderen Punkten vorbeigehen: ein Gewicht nahe 4.',
        'Sieh sie mit L1Loss durch die vier anderen gehen: ein Gewicht nahe 2.',
      ],
      questions: [
        {
          question: 'Ist eine der beiden Geraden falsch?',
          answer: [
            'Keine: Jede macht ihren eigenen Verlust so klein wie möglich. Welcher Verlust richtig ist, hängt davon ab, was der ferne Punkt ist. Ist er ein Schreibfehler oder das Wichtigste, was du gemessen hast?',
          ],
        },
      ],
    },
    {
      title: 'Ein eigener Verlust',
      text: [
        'Ein Verlust ist eine Formel aus der Vorhersage und dem Ziel. `CustomLoss` lässt dich sie schreiben: `abs(y_pred - y_true)` ist L1Loss, und `torch.abs(y_pred - y_true)`, wie PyTorch es schreibt, ist dasselbe.',
        'Der Knoten nimmt den Mittelwert dessen, was die Formel über den Batch ergibt, so wie es die eingebauten Verluste tun.',
      ],
      try: [
        'Drücke „Trainieren“ mit der Formel, wie sie dasteht. Es geht hin und her wie bei L1Loss.',
        'Wähle den Verlust auf der Zeichenfläche aus. Schreibe rechts in „Eigener Verlust“ `(y_pred - y_true) ** 2` und drücke Enter. Drücke „Zurücksetzen“, dann „Trainieren“.',
        'Lass eine Klammer weg und sieh, was das Feld dazu sagt.',
      ],
      goals: ['Bringe den Verlust mit einer eigenen Formel unter 0,001.'],
      questions: [
        {
          question: 'Wie würdest du SmoothL1Loss schreiben, oder einen Verlust, dem zu viel schlimmer ist als zu wenig?',
          answer: [
            'Alles, was bei ŷ = y am kleinsten ist, geht. `(y_pred - y_true) ** 2 + abs(y_pred - y_true)` ist eine Mischung; `maximum(2 * (y_pred - y_true), y_true - y_pred)` nimmt zu viel doppelt so schwer wie zu wenig.',
          ],
        },
      ],
    },
    {
      title: 'Ohne den Betrag',
      text: [
        'Lass nun den Betrag weg: `y_pred - y_true`. Der Verlust ist 0, wo die Vorhersage stimmt. Aber er ist unter 0, wo die Vorhersage zu klein ist, und das Training kennt nichts als kleiner.',
      ],
      try: [
        'Schreibe `y_pred - y_true` in „Eigener Verlust“. Drücke „Zurücksetzen“, dann „Trainieren“. Beobachte die Ausgabe auf der Karte des Verlusts.',
      ],
      goals: ['Sieh die Vorhersage für immer fallen: ein Verlust unter −5.'],
      questions: [
        {
          question: 'Warum hört es nie auf?',
          answer: [
            'Die Steigung von ŷ − y nach ŷ ist 1, wo immer du stehst. Also bewegt jeder Schritt Gewicht und Bias um dasselbe Stück nach unten, und es gibt keine Stelle, an der sie 0 wäre.',
          ],
        },
      ],
    },
  ],
};

/** Was die Szene „Ein Neuron“ sagt. */
const lessonsScenesOneNeuron: Language['lessons/scenes/one-neuron'] = {
  title: 'Ein Neuron',
  parts: [
    {
      title: 'Eine Gerade',
      text: [
        'Ein Neuron mit einer Eingabe multipliziert sie mit einem Gewicht und addiert einen Bias: `ŷ = w · x + b`. Das ist eine Gerade. In PyTorch heißt es `nn.Linear(1, 1)`.',
        'Das Dataset gibt einen einzigen Punkt aus: x = 1,0 geht hinein, y = 2 soll herauskommen. Die Karte von `fc1` zeigt das Gewicht und den Bias; beide sind zufällig gezogen. Die Karte des Verlusts zeigt, was herauskommt (`output`), und daneben, was herauskommen soll (`target`).',
        'Bei x = 1,0 ist die Ausgabe einfach Gewicht plus Bias. Prüfe das mit den Zahlen auf den Karten nach.',
      ],
      try: [
        'Ziehe auf der Karte von `fc1` am Regler des Gewichts, oder bewege ihn mit den Pfeiltasten. Beobachte die Gerade in „Punkte“ und die Ausgabe.',
        'Bewege nun den Bias. Was von beiden kippt die Gerade, und was verschiebt sie?',
      ],
      goals: ['Setze das Gewicht oder den Bias von Hand.', 'Bringe die Ausgabe von Hand auf 0,05 an das Ziel heran.'],
      questions: [
        {
          question: 'Welche Gewichte und Bias-Werte machen aus x = 1 den Wert y = 2?',
          answer: [
            'Alle mit w + b = 2: w = 2 und b = 0, w = 1 und b = 1, w = −3 und b = 5 und unendlich viele andere. Ein Punkt legt noch keine Gerade fest, zwei schon.',
          ],
        },
        {
          question: 'Warum sind das erste Gewicht und der erste Bias zufällig?',
          answer: [
            'Irgendwo müssen sie anfangen. Wären alle Gewichte einer Schicht gleich, so würden alle ihre Neuronen für immer dasselbe rechnen und dasselbe lernen.',
            '`nn.Linear` zieht beide gleichmäßig zwischen −1/√in_features und 1/√in_features: bei einer Eingabe zwischen −1 und 1. Der Seed rechts entscheidet, welche Zahlen gezogen werden. Derselbe Seed gibt also denselben Anfang.',
          ],
        },
      ],
    },
    {
      title: 'Lass es lernen',
      text: [
        'Du hast gerade von Hand gemacht, was das Training von selbst macht: Gewicht und Bias bewegen, bis die Ausgabe stimmt.',
        '`MSELoss` sagt, wie falsch die Ausgabe ist: (ŷ − y)², das Quadrat ihres Abstands vom Ziel. Ein Schritt des Trainings bewegt beide Zahlen ein wenig, sodass dieser Wert fällt.',
      ],
      try: ['Drücke ein paarmal „Schritt“ und lies „vorher → nachher“ auf den Karten.', 'Drücke dann „Trainieren“.'],
      goals: ['Trainiere, bis der Verlust unter 0,001 liegt.'],
      questions: [
        {
          question: 'Findet das Training dasselbe Gewicht und denselben Bias wie du?',
          answer: [
            'Es findet ein Gewicht und einen Bias, die zusammen 2 ergeben; welche, hängt vom Anfang ab. Jeder Schritt bewegt hier beide um gleich viel, weil x gleich 1 ist. Ihr Unterschied bleibt also, wie er am Anfang war.',
          ],
        },
      ],
    },
    {
      title: 'Was PyTorch ausgibt',
      text: [
        'Klicke auf die leere Zeichenfläche, sodass nichts ausgewählt ist: Rechts steht `print(model)`. Die Zeile `(fc1): Linear(in_features=1, out_features=1, bias=True)` beschreibt die Schicht: eine Zahl hinein, eine Zahl heraus und ein Bias.',
        '`layer.weight` und `layer.bias` sind Tensoren: Raster aus Zahlen, mit denen PyTorch rechnen kann. Das Gewicht hat die Form [1, 1], eine Zeile je Ausgabe und eine Spalte je Eingabe. Der Bias hat die Form [1], eine Zahl je Ausgabe. Ihre Zahlen sind die auf der Karte; PyTorch schreibt vier Stellen nach dem Punkt.',
      ],
      try: [
        'Wähle `fc1` aus. Unter print(layer) steht rechts, was Python davon ausgibt: die Schicht, ihr Gewicht und ihren Bias, mit den Zahlen von jetzt.',
        'Drücke „Schritt“ und sieh zu, wie sich diese Zahlen ändern.',
      ],
      goals: [],
      questions: [
        {
          question: 'Was zeigt `print(layer.weight)`?',
          answer: [
            '`Parameter containing:` und in der nächsten Zeile `tensor([[0.6000]], requires_grad=True)`, wobei 0.6000 für die Zahl auf der Karte steht. Die beiden Klammerpaare sind Zeile und Spalte.',
            '`print(layer.bias)` zeigt dasselbe mit nur einem Klammerpaar: `tensor([1.4000], requires_grad=True)`.',
          ],
        },
        {
          question: 'Was ist der Unterschied zwischen in_features und der Zahl der Beispiele?',
          answer: [
            '`in_features` sagt, wie viele Zahlen ein Beispiel hat. Wie viele Beispiele es gibt, ist der Schicht egal: Sie behandelt alle auf dieselbe Weise.',
          ],
        },
      ],
    },
    {
      title: 'Mehr hinein, mehr heraus',
      text: [
        'Eine Linear-Schicht kann mehrere Zahlen nehmen und mehrere ausgeben. Jede Ausgabe hat ein Gewicht für jede Eingabe und einen eigenen Bias.',
        'Die Punkte dieses Netzes haben zwei Zahlen in x. Niemand tippt `in_features` ein: Es folgt aus der Verbindung. `out_features` ist ein Feld auf der Karte.',
      ],
      try: [
        'Ändere `out_features` von `fc1` auf 3 und sieh dir die Formen an den Verbindungen an, und was `fc2` jetzt bekommt.',
        'Probiere andere Zahlen. Zähle jedes Mal die Parameter auf der Karte von `fc1`.',
      ],
      goals: ['Mache aus `fc1` eine Linear-Schicht, die 2 Zahlen nimmt und 3 ausgibt.'],
      questions: [
        {
          question: 'Wie viele Zahlen hat eine Linear-Schicht mit 2 Eingaben und 3 Ausgaben?',
          answer: ['2 · 3 = 6 Gewichte und 3 Bias-Werte: 9 Parameter. Allgemein in · out + out.'],
        },
        {
          question: 'Welche Form haben ihr Gewicht und ihr Bias?',
          answer: ['`weight` hat die Form [3, 2], eine Zeile je Ausgabe; `bias` hat die Form [3]. PyTorch schreibt die Ausgaben zuerst.'],
        },
      ],
    },
    {
      title: 'Einfrieren',
      text: [
        'Ein Parameter mit `requires_grad=True` wird gelernt. Mit `requires_grad_(False)` ist er eingefroren: Das Training lässt ihn, wie er ist.',
        'Hier wird immer eine ganze Schicht eingefroren, und mindestens eine muss noch lernen.',
      ],
      try: [
        'Wähle `fc1` auf der Zeichenfläche aus und schalte rechts `requires_grad` aus.',
        'Drücke „Zurücksetzen“, dann „Trainieren“. Welche Zahlen bewegen sich, und welche bleiben?',
      ],
      goals: ['Friere `fc1` ein und mache 10 Schritte.'],
      questions: [
        {
          question: 'Was bedeutet requires_grad?',
          answer: [
            'Dass PyTorch sich merkt, was mit dem Parameter gerechnet wird, damit `backward` sagen kann, wie der Verlust von ihm abhängt. Ohne das gibt es für ihn keinen Gradienten, und der Optimizer rührt ihn nicht an.',
          ],
        },
        {
          question: 'Wozu ist das Einfrieren gut?',
          answer: [
            'Ein Netz, das eine Sache gelernt hat, kann eine ähnliche mit weniger Daten lernen: Seine ersten Schichten bleiben, wie sie sind, und nur die letzten werden trainiert. Das heißt Fine-Tuning.',
          ],
        },
      ],
    },
  ],
};

/** Was die Szene „Optimizer“ sagt. */
const lessonsScenesOptimizer: Language['lessons/scenes/optimizer'] = {
  title: 'Optimizer',
  parts: [
    {
      title: 'Vor dem Schritt',
      text: [
        'Das Neuron ist y = 0,6x + 1,21. Die Daten sind ein Punkt: Aus x = 1 soll y = 2 werden. Der Verlust ist `L1Loss`, der Optimizer `SGD` mit der Lernrate 0,1.',
        'Ein Trainingsschritt besteht in PyTorch aus fünf Zeilen, und das Feld „Fünf Takte“ hat für jede einen Knopf. Die ersten drei finden heraus, wie falsch das Netz liegt. Sie ändern noch nichts.',
      ],
      try: ['Drücke im Feld „Fünf Takte“ zero_grad, dann forward, dann loss. Lies nach jedem die Rechnung unter den Knöpfen.'],
      goals: ['Führe zero_grad, forward und loss aus.'],
      questions: [
        {
          question: 'Was ist die Vorhersage, und was ist der Verlust?',
          answer: ['ŷ = 0,6 · 1 + 1,21 = 1,81. Der Verlust ist |1,81 − 2| = 0,19.'],
        },
      ],
    },
    {
      title: 'Danach',
      text: [
        '`backward` fragt jeden Parameter: Wenn du ein wenig größer wärst, wie viel größer wäre der Verlust? Das ist sein Gradient. `step` bewegt jeden Parameter gegen seinen Gradienten: `w ← w − lr · gradient`.',
        'Die Ausgabe ist zu klein, also würde ein größeres ŷ den Verlust kleiner machen: Die Steigung des Verlusts nach ŷ ist −1. ŷ wächst mit w so schnell, wie x es sagt, um 1, und mit b um 1. Also sind beide Gradienten −1.',
      ],
      try: ['Drücke backward, dann step.', 'Drücke forward, um die neue Vorhersage zu sehen.'],
      goals: ['Führe alle fünf Takte aus, einen nach dem anderen.', 'Komm bei y = 0,7x + 1,31 an.'],
      questions: [
        {
          question: 'Was sind Gewicht und Bias nach dem Schritt, und was ist die Vorhersage?',
          answer: [
            'w ← 0,6 − 0,1 · (−1) = 0,7 und b ← 1,21 − 0,1 · (−1) = 1,31. Das Neuron ist jetzt y = 0,7x + 1,31, und die Vorhersage ist 2,01. Sie war um 0,19 zu klein; jetzt ist sie um 0,01 zu groß.',
          ],
        },
      ],
    },
    {
      title: 'Hin und her',
      text: [
        'Noch ein Schritt und noch einer. Man könnte erwarten, dass auch die letzten 0,01 verschwinden. Das tun sie nicht: Die Vorhersage geht zurück auf 1,81, dann wieder auf 2,01, für immer.',
      ],
      try: [
        'Drücke ein Dutzend Mal „Schritt“ oder „Trainieren“ und beobachte den Verlust: 0,19; 0,01; 0,19; 0,01 …',
        'Finde dann eine Lernrate, mit der er näher herankommt. Drücke nach jeder Änderung „Zurücksetzen“, damit es mit denselben Zahlen beginnt.',
      ],
      goals: [
        'Sieh den Verlust 10 Schritte lang hin und her gehen.',
        'Bringe den Verlust, immer noch mit L1Loss, durch eine andere Lernrate unter 0,005.',
      ],
      questions: [
        {
          question: 'Warum geht er für immer hin und her?',
          answer: [
            'Die Steigung von L1Loss ist 1 oder −1, so klein der Fehler auch ist. Also bewegt jeder Schritt w um 0,1 und b um 0,1, und damit die Vorhersage um 0,2: nach oben, wenn sie zu klein ist, nach unten, wenn sie zu groß ist. Von 1,81 kann sie nur zu 2,01, und von dort nur zurück.',
          ],
        },
        {
          question: 'Was würde helfen?',
          answer: [
            'Eine kleinere Lernrate macht die Sprünge kleiner: Mit 0,001 bewegt sich die Vorhersage um 0,002 je Schritt. Es dauert länger und springt immer noch, aber näher am Ziel. Eine Rate, die beim Trainieren kleiner wird, kann beides. Und bei MSELoss schrumpft die Steigung selbst mit dem Fehler.',
          ],
        },
      ],
    },
    {
      title: 'Bergab',
      text: [
        'Denk dir eine Landschaft: Jedes Paar aus Gewicht und Bias ist ein Ort darin, und der Verlust ist seine Höhe. Das Netz steht an einem Ort. Der Gradient sagt, wo es hinaufgeht und wie steil. Der Optimizer macht einen Schritt in die andere Richtung.',
        'Hier ist die Landschaft ein Tal mit geraden Hängen. Auf seinem ganzen Grund gilt w + b = 2, und der Verlust ist 0.',
      ],
      try: [
        'Sieh auf das Feld „Verlustlandschaft“, während du „Schritt“ drückst: Der Weg springt über den Grund des Tals.',
        'Drücke „Zurücksetzen“ und geh mit einer Lernrate deiner Wahl den Hang hinunter.',
      ],
      goals: ['Mache 5 Schritte.'],
      questions: [
        {
          question: 'Warum heißt es Gradientenabstieg?',
          answer: [
            'Der Gradient zeigt dorthin, wo der Verlust am stärksten steigt. Ein wenig gegen ihn zu gehen führt so steil wie möglich hinab, und das immer wieder ist ein Abstieg. Der stochastische Gradientenabstieg, SGD, sieht dabei jeweils nur einige Beispiele an statt aller.',
          ],
        },
        {
          question: 'Warum heißt es Backpropagation?',
          answer: [
            'Der Verlust ist am Ende des Netzes bekannt. Wie er von der letzten Schicht abhängt, ist leicht zu sagen; daraus folgt, wie er von der Schicht davor abhängt, und so weiter bis zur ersten. Die Gradienten werden rückwärts weitergegeben, Schicht für Schicht, nach der Kettenregel. Hier: Steigung des Verlusts nach ŷ mal Steigung von ŷ nach w.',
          ],
        },
      ],
    },
    {
      title: 'Lass zero_grad weg',
      text: [
        'PyTorch wirft Gradienten nicht weg. `backward` addiert den neuen Gradienten zu dem, der noch da ist; deshalb beginnt die Schleife mit `zero_grad`. Sieh, was passiert, wenn sie das nicht tut.',
      ],
      try: [
        'Drücke unten „Von vorn“. Führe alle fünf Takte einmal aus.',
        'Führe nun forward, loss, backward und step aus, aber kein zero_grad. Was ist der Gradient des Gewichts, und wohin geht das Gewicht?',
      ],
      goals: ['Mache einen Schritt mit Gradienten, die sich aufaddiert haben.'],
      questions: [
        {
          question: 'Was passiert im zweiten Schritt, und warum?',
          answer: [
            'Das erste backward hat −1 hinterlassen. Nach dem ersten Schritt ist die Vorhersage zu groß, also ist der neue Gradient +1. Zusammen ergeben sie 0, und der Schritt bewegt nichts: w ← 0,7 − 0,1 · 0 = 0,7.',
          ],
        },
        {
          question: 'Kann es nützlich sein, dass sich Gradienten aufaddieren?',
          answer: [
            'Ja. Passt ein Batch nicht in den Speicher, so kann man mehrere kleine hindurchschicken, jeden mit seinem backward, und dann einen einzigen Schritt machen. Die Gradienten ergeben zusammen den des großen Batches. Die Szene Schleife kommt darauf zurück.',
          ],
        },
      ],
    },
  ],
};

/** Warum sich ein Link nicht machen oder nicht lesen lässt, und was zu tun ist. */
const links: Language['links'] = {
  newer: (version, newest) =>
    `Der Link stammt aus einer neueren Version von Tinkergrad (Linkversion ${version}; diese Seite liest ${newest}). Lade die Seite neu und öffne den Link dann noch einmal.`,
  openInNewer: 'Öffne den Link in einem neueren.',
  of: {
    network: {
      oldBrowser: 'Dieser Browser ist zu alt, um Netze in Links zu packen.',
      send: 'Speichere das Netz und verschicke die Datei.',
      tooLong: 'Der Link ist zu lang für den eines Netzes. Bitte stattdessen um die Netzdatei.',
      damaged: 'Der Link ist beschädigt oder abgeschnitten. Kopiere ihn noch einmal ganz, oder bitte um die Netzdatei.',
      tooLarge: 'Dieses Netz ist zu groß für einen Link: Die Datei hat mehr als 1 MB. Speichere es und verschicke die Datei.',
      longLink: (characters) =>
        `Dieses Netz bräuchte einen Link mit ${formatCount(characters)} Zeichen, zu lang für die meisten Programme. Speichere es und verschicke die Datei.`,
      unpacksTooLarge: 'Der Link ergibt entpackt mehr als 1 MB; so groß ist kein Link eines Netzes.',
    },
    lesson: {
      oldBrowser: 'Dieser Browser ist zu alt, um Lektionen in Links zu packen.',
      send: 'Speichere die Lektion und verschicke die Datei.',
      tooLong: 'Der Link ist zu lang für den einer Lektion. Bitte stattdessen um die Lektionsdatei.',
      damaged: 'Der Link ist beschädigt oder abgeschnitten. Kopiere ihn noch einmal ganz, oder bitte um die Lektionsdatei.',
      tooLarge: 'Diese Lektion ist zu groß für einen Link: Die Datei hat mehr als 1 MB. Speichere sie und verschicke die Datei.',
      longLink: (characters) =>
        `Diese Lektion bräuchte einen Link mit ${formatCount(characters)} Zeichen, zu lang für die meisten Programme. Speichere sie und verschicke die Datei.`,
      unpacksTooLarge: 'Der Link ergibt entpackt mehr als 1 MB; so groß ist kein Link einer Lektion.',
    },
    result: {
      oldBrowser: 'Dieser Browser ist zu alt, um Ergebnisse in Links zu packen.',
      send: 'Speichere das Ergebnis und verschicke die Datei.',
      tooLong: 'Der Link ist zu lang für den eines Ergebnisses. Bitte stattdessen um die Ergebnisdatei.',
      damaged: 'Der Link ist beschädigt oder abgeschnitten. Kopiere ihn noch einmal ganz, oder bitte um die Ergebnisdatei.',
      tooLarge: 'Dieses Ergebnis ist zu groß für einen Link: Die Datei hat mehr als 1 MB. Speichere es und verschicke die Datei.',
      longLink: (characters) =>
        `Dieses Ergebnis bräuchte einen Link mit ${formatCount(characters)} Zeichen, zu lang für die meisten Programme. Speichere es und verschicke die Datei.`,
      unpacksTooLarge: 'Der Link ergibt entpackt mehr als 1 MB; so groß ist kein Link eines Ergebnisses.',
    },
  },
};

/** Was über Knoten, Optimizer, angehaltene Durchläufe und Vorlagen gesagt wird. */
const network: Language['network'] = {
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

/** Was auf Karten und an Verbindungen steht. */
const networkDrawing: Language['network/drawing'] = {
  notWired: 'noch nicht verbunden',
  frozen: 'eingefroren',
  logits: (count) => plural(count, 'Logit', 'Logits'),
  values: (count) => plural(count, 'Wert', 'Werte'),
  classes: (count) => plural(count, 'Klasse', 'Klassen'),
  target: (what) => `target: ${what}`,
};

/** Warum eine Änderung nicht geht, und wie Verbindungen in der Liste eines Knotens heißen. */
const networkEdit: Language['network/edit'] = {
  noInput: (name) => `${name} hat keinen Eingang für diese Verbindung. Wähle eine andere Art von Knoten.`,
  noOutput: (name) => `${name} hat keinen Ausgang für diese Verbindung. Wähle eine andere Art von Knoten.`,
  feedsItself: (name) => `${name} kann sich nicht selbst speisen. Ziehe die Verbindung zu einem anderen Knoten.`,
  loop: (way) => `Diese Verbindung würde einen Kreis bilden: ${way}. Die Daten müssen vom Dataset zum Verlust laufen.`,
  wiredAlready: (from, to) => `${from} und ${to} sind schon verbunden.`,
  hasTarget: (name, from) => `${name} hat schon ein target, von ${from}. Entferne zuerst diese Verbindung.`,
  hasInput: (name, from) => `${name} hat schon eine Eingabe, von ${from}. Entferne zuerst diese Verbindung; nur Add nimmt mehrere.`,
  idTaken: (id) => `${id} ist schon vergeben. Wähle eine andere ID.`,
  notInChain: (name) =>
    `${name} ist keine Schicht einer Kette und hat darum keinen Platz zu tauschen. Ziehe stattdessen seine Verbindungen neu.`,
  noWireOn: (name) => `Von ${name} führt keine Verbindung weiter. Ziehe zuerst eine.`,
  noWireTo: (name) => `Zu ${name} führt keine Verbindung. Ziehe zuerst eine.`,
  cannotChange: (other, name) =>
    `${other} kann nicht den Platz mit ${name} tauschen. Das geht nur bei Schichten mit einer Verbindung hinein und einer hinaus.`,
  nodeGone: (id) => `${id} ist nicht mehr da. Wähle einen anderen Knoten.`,
  begins: (name) =>
    `Bei ${name} beginnt ein Netz, also kann es nicht in einer Verbindung stehen. Ziehe stattdessen eine Verbindung von seinem x.`,
  ends: (name) => `Bei ${name} endet ein Netz, also kann es nicht in einer Verbindung stehen. Ziehe stattdessen eine Verbindung dorthin.`,
  hasWires: (name, kind) => `${name} hat schon Verbindungen. Entferne sie zuerst, oder setze ein neues ${kind} in diese Verbindung.`,
  wireGone: (from, to) => `Von ${from} zu ${to} gibt es keine solche Verbindung. Wähle eine, die da ist.`,
  from: (other) => `von ${other}`,
  targetFrom: (other) => `target von ${other}`,
  to: (other) => `zu ${other}`,
  handleTo: (handle, other) => `${handle} zu ${other}`,
};

/** Warum eine Netzdatei, ihre Teile oder getippte Punkte nicht gehen, und was zu tun ist. */
const networkFile: Language['network/file'] = {
  notUtf8: (what, writer) => `Die Datei ist kein Text in UTF-8. Wähle ${what}, wie „${writer}“ sie schreibt.`,
  notJson: (what, writer) => `Die Datei ist kein JSON oder abgeschnitten. Wähle ${what}, wie „${writer}“ sie schreibt.`,
  jsonObject: (what) => `${what}, also ein JSON-Objekt`,
  format: (expected, got) => `format: erwartet: "${expected}", gefunden: ${got}`,
  version: (expected, got) => `version: erwartet: ${expected}, gefunden: ${got}`,
  newer: (name, version, newest) => {
    const [subject, object, kind] = {
      file: ['Die Datei', 'die Datei', 'Dateiversion'],
      lesson: ['Die Lektion', 'die Lektion', 'Lektionsversion'],
      result: ['Das Ergebnis', 'das Ergebnis', 'Ergebnisversion'],
    }[name];
    return `${subject} stammt aus einer neueren Version von Tinkergrad (${kind} ${version}; diese Seite liest ${newest}). Lade die Seite neu und öffne ${object} dann noch einmal.`;
  },
  empty: 'Die Datei ist leer. Wähle eine Netzdatei, wie „Speichern“ sie schreibt.',
  tooLarge: 'Die Datei ist größer als 64 MB. Mehr kann hier nicht geöffnet werden.',
  cannotBeOpened: (parameters) =>
    `Eine Datei mit ${formatCount(parameters)} Parametern wäre größer als 64 MB und ließe sich nicht wieder öffnen. Speichere ohne sie.`,
  save: 'Speichern',
  networkFile: 'eine Netzdatei',
  node: 'ein Knoten',
  position: 'eine Position',
  wire: 'eine Verbindung',
  settings: 'Einstellungen des Trainings',
  nodes: 'Knoten',
  wires: 'Verbindungen',
  params: 'ein Objekt mit params',
  tensors: 'ein Objekt mit Tensoren, jeder unter seinem Namen',
  pictureBytes: 'ein Objekt mit Bildern, jedes unter seinem SHA-256',
  text: 'ein Text',
  finite: 'eine endliche Zahl',
  identifier: 'ein Python-Bezeichner mit höchstens 40 ASCII-Zeichen, der kein Schlüsselwort ist',
  nodeId: 'die ID eines Knotens',
  xOrY: 'x oder y',
  inputOrTarget: 'input oder target',
  datasetHandle: 'x oder y, denn jede Verbindung eines Dataset hat eins davon',
  noHandle: 'nichts, denn nur ein Dataset hat x und y',
  onlyInput: 'input, denn nur ein Verlust hat ein target',
  listOf: (things) => `eine Liste (${things})`,
  atMost: (most, things, got) => `erwartet: höchstens ${formatCount(most)} (${things}), gefunden: ${formatCount(got)}`,
  stray: (owner, names) => `dieser Name ist nicht bekannt; ${owner} hat ${names}`,
  noParams: 'keine params',
  nothingFrozen: (kind) => `${kind} hat keine Parameter, die bleiben könnten, wie sie sind`,
  ownId: (other, id) => `erwartet: eine eigene ID, aber nodes[${other}] heißt auch ${id}`,
  newWire: (other) => `erwartet: eine Verbindung, die es noch nicht gibt, aber edges[${other}] ist dieselbe`,
  oneWire: (handle, node, other) => `erwartet: eine Verbindung an ${handle} von ${node}, aber edges[${other}] führt schon dorthin`,
  parameters: {
    unknown: 'das Netz hat keinen Parameter mit diesem Namen',
    missing: (name) => `erwartet: ein Wert für jeden Parameter, aber ${name} fehlt`,
    tensor: 'ein Objekt mit shape und data und sonst nichts',
    base64: 'ein Text in base64',
    float32: 'float32-Zahlen in base64',
    asMany: (count) => `so viele Zahlen, wie die Form sagt: ${formatCount(count)}`,
    finite: 'endliche Zahlen',
    at: (value, index) => `${value} an Stelle ${formatCount(index)}`,
    any: 'beliebig',
    noValue: (name) => `Für ${name} gibt es keinen Wert. Trainiere das Netz, wie es jetzt gezeichnet ist, und speichere dann noch einmal.`,
    misfit: (name) =>
      `Die Werte von ${name} passen nicht zum Netz, wie es jetzt gezeichnet ist. Trainiere es neu und speichere dann noch einmal.`,
    notFinite: (name) =>
      `${name} enthält Zahlen, die nicht endlich sind, denn der Durchlauf ist divergiert. Setze zurück, trainiere mit kleinerer lr und speichere dann.`,
  },
  pictures: {
    noDataset: 'kein Dataset hat Bilder mit diesem SHA-256',
    base64: 'Bytes in base64',
    tooMany: (most, got) => `erwartet: höchstens ${most} Bilder in einer Datei, gefunden: ${got}`,
    bytes: (bytes, pictures, got) => `erwartet: ${bytes} Bytes für ${pictures} Bilder, gefunden: ${got}`,
    labels: (below, got, picture) => `erwartet: Labels unter ${below}, gefunden: ${got} bei Bild ${picture}`,
    a: 'Bilder',
    stray: (names) => `dieser Name ist nicht bekannt; Bilder haben ${names}`,
    strayRead: (names) => `dieser Name ist nicht bekannt; es gibt ${names}`,
    files: (most) => `ein Text mit höchstens ${most} Zeichen`,
    classes: (most, letters) => `erwartet: 2 bis ${most} Namen, jeder mit höchstens ${letters} Zeichen`,
    train: 'wie viele Bilder zum Trainieren sind',
    test: 'wie viele Bilder zum Testen sind',
    inAll: (most) => `erwartet: insgesamt höchstens ${most} Bilder`,
    sha256: '64 Zeichen in Hex',
    read: 'wie sie gelesen wurden',
    percent: 'eine ganze Zahl von 0 bis 90',
  },
  table: {
    a: 'eine Tabelle',
    oneRow: 'erwartet: mindestens eine Zeile',
    xNames: 'erwartet: ein Name für jede Zahl von x',
    yNames: 'erwartet: ein Name für jede Zahl von y',
    tooMany: (most, got) => `erwartet: insgesamt höchstens ${most} Zahlen, gefunden: ${got}`,
    classes: (most) => `erwartet: 2 bis ${most} Namen, oder keine, wenn y Zahlen sind`,
    code: (most) => `eine ganze Zahl von 0 bis ${most}`,
    test: (rows) => `wie viele der ${rows} Zeilen zum Testen sind`,
    sides: 'erwartet: x und y, jedes true oder false',
  },
  points: {
    asManyRows: (count) => `so viele Zeilen, wie x hat: ${count}`,
    rows: 'eine Liste von Zeilen, eine für jedes Beispiel',
    numbers: 'eine Liste von Zahlen',
    emptyList: 'eine leere Liste',
    asMany: (count) => `so viele Zahlen, wie die erste Zeile hat: ${count}`,
    float32: 'eine Zahl von -3,4e38 bis 3,4e38',
    line: (line, reason) => `Zeile ${line}: ${reason}.`,
    none: 'Gib mindestens einen Punkt ein: x, y in einer Zeile, zum Beispiel 1, 2.',
    tooMany: (count) => `Es sind ${formatCount(count)} Punkte, und höchstens 10.000 können hier eingegeben werden. Nimm einige heraus.`,
    oneArrow: 'erwartet: ein Pfeil, x → y, gefunden: mehr',
    two: (got) => `erwartet: zwei Zahlen, x und y, gefunden: ${got}`,
    bothSides: 'erwartet: Zahlen auf beiden Seiten des Pfeils',
    likeFirst: (x, y, gotX, gotY) => `erwartet: ${x} → ${y} Zahlen wie beim ersten Punkt, gefunden: ${gotX} → ${gotY}`,
    number: () => `eine Zahl wie ${formatFixed(1.5, 1)}`,
    either: (word, one, other) => `${word} kann ${one} oder ${other} heißen: Schreibe eins von beiden`,
    typed: 'eine Zahl von −3,4e38 bis 3,4e38',
    comma: (word, decimal, parted) =>
      `das Komma in ${word} kann ein Dezimalkomma sein oder zwei Zahlen trennen: Schreibe ${decimal}, oder ${parted} mit Leerzeichen`,
  },
};

/** Was an einer Formel falsch ist, und was zu tun ist. */
const networkFormula: Language['network/formula'] = {
  quote: (text) => `„${text}“`,
  empty: 'Die Formel ist leer. Schreibe eine, zum Beispiel abs(y_pred - y_true).',
  comparison: 'Ein Vergleich ist keine Zahl. Setze ihn in where(…, …, …) ein.',
  noPrediction: 'y_pred kommt nicht vor, also kann nichts gelernt werden: Kein Gradient führt zur Ausgabe des Netzes.',
  noGradient: 'y_pred wird nur verglichen, und ein Vergleich hat keinen Gradienten: Nichts kann gelernt werden.',
  tooLong: (most, length) => `Eine Formel hat höchstens ${most} Zeichen; diese hat ${length}.`,
  letters: {
    power: () => 'Pythons Potenz ist **: Schreibe x ** 2, nicht x ^ 2.',
    dash: () => 'Das ist ein Gedankenstrich, kein Minus. Schreibe -.',
    times: () => 'Schreibe * zum Multiplizieren.',
    divided: () => 'Schreibe / zum Dividieren.',
    square: () => 'Schreibe ** 2 für ein Quadrat, ** 3 für hoch drei.',
    quotation: () => 'In einer Formel steht kein Text: Nimm die Anführungszeichen heraus.',
    brackets: () => 'Eine Formel nimmt alle Zahlen auf einmal: Eckige Klammern, die einige auswählen, gibt es hier nicht.',
    equals: () => 'Schreibe == oder != zum Vergleichen.',
    assigned: () => 'Eine Formel ist ein Wert: Nichts wird zugewiesen, und Argumente haben keine Namen.',
    semicolon: () => 'Eine Formel ist ein Wert: Nimm das ; heraus.',
    wholeDivision: () => 'Ganzzahlige Division gibt es hier nicht. Schreibe / zum Dividieren.',
    unknown: (found) => `${found} ist hier nicht bekannt.`,
    newLine: () => 'Eine Formel ist eine einzige Zeile.',
    noLetter: (found) => `${found} gehört nicht in eine Formel: Namen bestehen aus einfachen Buchstaben.`,
  },
  closesNone: 'Diese Klammer schließt keine offene. Nimm sie heraus, oder setze ein ( davor.',
  bracketMissing: 'Eine schließende Klammer fehlt: Setze ) hierher, oder dorthin, wo sie hingehört.',
  bracketsMissing: (count, brackets) => `${count} schließende Klammern fehlen: Setze ${brackets} hierher, oder dorthin, wo sie hingehören.`,
  endsEarly: 'Die Formel endet zu früh: Eine Zahl, ein Name oder eine Klammer fehlt.',
  cannotStand: (found) => `${found} kann hier nicht stehen. Fehlt davor ein Zeichen, ein Komma oder ein Name?`,
  noFunction: (name, known, last) => `Die Funktion ${name} gibt es hier nicht. Bekannt sind ${known} und ${last}.`,
  isItFunction: (name, near) => `Die Funktion ${name} gibt es hier nicht. Meinst du ${near}?`,
  takes: (name, count, got) => `${name} nimmt ${plural(count, 'Wert', 'Werte')}, bekommt aber ${got || 'keinen'}.`,
  takesEither: (name, least, most, got) => `${name} nimmt ${least} oder ${most} Werte, bekommt aber ${got || 'keinen'}.`,
  onlyInWhere: 'Ein Vergleich ist keine Zahl: Er kann nur der erste Wert von where(…, …, …) sein.',
  whereCompares: 'Der erste Wert von where ist ein Vergleich, wie in where(y_pred > y_true, …, …).',
  clampBounds: 'Die Grenzen von clamp sind einfache Zahlen.',
  noNumber: 'Was hier herauskommt, ist keine Zahl, mit der gerechnet werden kann.',
  onlyFunctions: (path) => `${path} ist hier kein Wert: Nach einem Punkt werden nur Funktionen aufgerufen, wie in y_pred.abs().`,
  this: 'Das',
  cannotBe: 'Das kann nicht in einer Formel stehen.',
  tooLarge: 'Diese Zahl ist zu groß: 3,4e38 ist das Größte.',
  isFunction: (name) => `${name} ist eine Funktion: Schreibe ${name}(…).`,
  moduleAlone: (name) => `${name} allein ist kein Wert: Schreibe ${name}.abs(…).`,
  unknownName: (name) => `${name} ist nicht bekannt: Eine Formel hat die Namen y_pred und y_true.`,
  isItName: (name, near) => `${name} ist nicht bekannt. Meinst du ${near}?`,
  unknownSign: (sign) => `${sign} ist hier nicht bekannt.`,
  callsNothing: 'Das ist keine Funktion. Fehlt ein Zeichen vor der Klammer?',
  unknownModule: (module, name) => `${module} ist hier nicht bekannt. Schreibe ${name}(…) oder torch.${name}(…).`,
};

/** Was eine Aktivierung durchlässt; `end` ist, wo das beginnt. */
const ranges: Readonly<Record<RangeName, (end: number) => string>> = {
  upFrom: (end) => `${formatNumber(end)} und mehr`,
  unit: () => 'von 0 bis 1',
  shares: () => 'von 0 bis 1, in der Summe 1',
  signed: () => 'von −1 bis 1',
};

/** Was sich an einem Netz lernen lässt, das trainieren kann, und was der Knopf eines Hinweises tut. */
const networkHints: Language['network/hints'] = {
  sentences: {
    straightLine: ({ nodes: [first, second] }, name) =>
      `Zwischen ${name(first)} und ${name(second)} biegt nichts: Zusammen sind sie eine Gerade, wie ein einziges Linear.`,
    doubleSoftmax: ({ nodes: [softmax, loss] }, name) =>
      `${name(loss)} rechnet den Softmax seiner Eingabe selbst. Nach ${name(softmax)} wird er zweimal gerechnet: Gradienten werden klein, und das Lernen langsam.`,
    cutAnswers: ({ nodes: [activation], range, missed }, name) => {
      const but =
        missed === undefined
          ? ': genug für das y, aus dem es lernt, aber für kein y darüber hinaus'
          : `, aber y reicht bis ${formatNumber(missed)}`;
      return `${name(activation)} kommt zuletzt, also kann das Netz nur ${ranges[range.name](range.from)} antworten${but}.`;
    },
    manyParameters: ({ parameters, numbers }) =>
      `${formatCount(parameters)} Parameter lernen aus ${plural(numbers, 'Zahl', 'Zahlen')} in y: So viele können jedes Beispiel auswendig lernen, statt die Regel zu finden.`,
    rateTooLarge: ({ optimizer, lr, good }) =>
      `Eine Lernrate von ${formatRate(lr)} ist sehr groß für ${optimizer}: Ein Schritt kann weit über das Tal hinausspringen. Üblich ist ${formatRate(good)}.`,
    rateTooSmall: ({ optimizer, lr, good }) =>
      lr === 0
        ? `Bei einer Lernrate von 0 bewegt sich nichts. Üblich ist ${formatRate(good)} für ${optimizer}.`
        : `Eine Lernrate von ${formatRate(lr)} ist sehr klein für ${optimizer}: Es kann Tausende Schritte dauern, bis sich sichtbar etwas bewegt. Üblich ist ${formatRate(good)}.`,
    deadNeurons: ({ nodes: [relu], dead, neurons }, name) =>
      `${formatCount(dead)} der ${formatCount(neurons)} Neuronen von ${name(relu)} geben bei jedem betrachteten Beispiel 0. Kein Gradient erreicht sie, also kommen sie kaum zurück. LeakyReLU lässt etwas durch.`,
    belowZero: ({ nodes: [loss] }, name) =>
      `${name(loss)} liegt unter 0. Ein Abstand zwischen ŷ und y liegt nie unter 0. Hält nichts die Formel auf, fällt der Verlust immer weiter, und keine Antwort ist die richtige.`,
    guessing: ({ classes, steps }) =>
      `Der Verlust steht seit ${formatCount(steps)} Schritten bei ${formatFixed(Math.log(classes), 2)}: So viel ergibt Raten unter ${classes} Klassen. Versuche eine andere Lernrate, oder suche eine Schicht, die keinen Gradienten durchlässt.`,
  },
  putReLU: (first, second) => `Setze ein ReLU zwischen ${first} und ${second}`,
  setRate: (lr) => `Stelle die Lernrate auf ${formatRate(lr)}`,
};

/** Was Zeitpläne und Abbruchregeln tun. */
const networkLate: Language['network/late'] = {
  schedules: {
    constant: 'Die Lernrate bleibt, wie sie eingestellt ist.',
    StepLR: 'Nimmt die Lernrate nach je step_size Schritten mit gamma mal.',
    ExponentialLR: 'Nimmt die Lernrate nach jedem Schritt mit gamma mal.',
    CosineAnnealingLR: 'Senkt die Lernrate in T_max Schritten entlang eines halben Kosinus auf 0; danach steigt sie wieder.',
    SequentialLR:
      'LinearLR hebt die Lernrate in total_iters Schritten von ihrem start_factor-Fachen an. Dann senkt CosineAnnealingLR sie in T_max Schritten auf 0.',
    OneCycleLR: 'Steigt im Anteil pct_start von total_steps bis zur eingestellten Lernrate, der max_lr, und sinkt im Rest fast auf 0.',
  },
  stopNames: {
    stop_seconds: 'Stopp nach Sekunden',
    stop_loss: 'Stopp bei Verlust',
    stop_accuracy: 'Stopp bei Testgenauigkeit',
    patience: 'Geduld',
  },
  stops: {
    stop_seconds: 'Sekunden des Trainings; Pausen und das Warten auf Daten zählen nicht.',
    stop_loss: `Der mittlere Verlust der letzten ${STOP_WINDOW} Batches ist höchstens so groß.`,
    stop_accuracy: 'Der neueste Test hat mindestens diese Genauigkeit: 0,97 sind 97 %.',
    patience: `So viele Schritte lang war der mittlere Verlust von ${STOP_WINDOW} Batches nicht niedriger als je zuvor. Weniger als 0,01 % davon zählt nicht.`,
  },
};

/** Was über einen Text gesagt wird, der als Modell von PyTorch eingefügt wurde: warum er nicht geht, oder was nicht übernommen wurde. */
const networkPytorch: Language['network/pytorch'] = {
  line: (line, sentence) => `Zeile ${line}: ${sentence}`,
  and: (first, last) => `${first} und ${last}`,
  onLine: (name, line) => `${name} (Zeile ${line})`,
  onLines: (name, lines) => `${name} (Zeilen ${lines})`,
  tooLong: 'Dieser Text ist länger als 100.000 Zeichen. Füge nur das Modell ein.',
  writePlainly: 'Füge ein nn.Sequential(…) mit ausgeschriebenen Modulen ein, oder das, was print(model) zeigt.',
  summary: 'Das ist die Zusammenfassung eines Modells; womit seine Module erzeugt wurden, fehlt darin. Füge ein, was print(model) zeigt.',
  keras:
    'Das ist ein Modell von Keras, und gelesen wird hier PyTorch. Schreibe nn.Linear(…) für Dense und nn.Sequential(…) darum, und füge es noch einmal ein.',
  noLayer: 'In diesem Text ist keine Schicht. Füge ein, was print(model) zeigt, oder ein nn.Sequential(…).',
  twoNetworks: (one, other) => `In diesem Text sind zwei Netze, in Zeile ${one} und in Zeile ${other}. Füge eins davon ein.`,
  secondLoss: (kind) => `${kind} ist ein zweiter Verlust. Nur eine Zahl kann minimiert werden: Nimm einen heraus.`,
  noOrder: 'Dieser Text sagt nicht, in welcher Reihenfolge seine Module laufen.',
  asMade: (name) =>
    `${name} zeigt seine Module in der Reihenfolge, in der sie erzeugt wurden; forward kann sie anders verwenden oder dazwischen mehr tun.`,
  checkOrder: 'Sie sind in einer Reihe gezeichnet, wie sie dort stehen: Prüfe die Reihenfolge.',
  unequal: (inFeatures, before, gives) =>
    `in_features ist ${inFeatures}, aber das Linear davor (Zeile ${before}) gibt ${gives}. Mache sie gleich; Module werden als Kette gelesen.`,
  noData: (inFeatures, most) =>
    `in_features ist ${inFeatures}, und keine Daten hier haben so viele Zahlen. Nimm 784 für MNIST, oder höchstens ${most} für eigene Punkte.`,
  lossOfNumbers: 'Der Verlust wurde nicht übernommen: Er vergleicht Zahlen, und die Daten hier haben Klassen.',
  lossLeft: (reason) => `Der Verlust wurde nicht übernommen. ${reason}`,
  optimizerLeft: (reason) => `Der Optimizer wurde nicht übernommen: ${reason}.`,
  asideLeft: (name) => `${name} entsteht neben dem Modell und wurde nicht übernommen.`,
  asidesLeft: (names) => `${names} entstehen neben dem Modell und wurden nicht übernommen.`,
  noneHere: (name) => `${name} gibt es auf dieser Seite nicht`,
  argumentUnknown: (name) => `${name ?? 'ein Argument'} ist hier nicht bekannt`,
  argumentNone: (name, optimizer) => `${name ?? 'ein Argument'} von ${optimizer} gibt es auf dieser Seite nicht`,
  onlyBe: (name, kind, value) => `${name} von ${kind} kann hier nur ${value} sein.`,
  refused: (name, kind, reason) => `${name} von ${kind}: ${reason}.`,
  tooMany: (kind) => `${kind} hat mehr Argumente, als es nimmt.`,
  noArgument: (kind, name) => `${kind} hat hier kein Argument ${name}.`,
  twice: (name, kind) => `${name} von ${kind} ist zweimal angegeben.`,
  noPlainValue: (name, kind) => `${name} von ${kind} ist kein einfacher Wert.`,
  moduleLimit: (most) => `In diesem Text sind mehr als ${formatCount(most)} Module. Füge einen Teil davon ein.`,
  sharedLinear:
    'Dieses Linear wird zweimal verwendet, und in PyTorch teilen sich beide die Gewichte. Hier hat jedes seine eigenen: Schreibe ein zweites Linear.',
  isClass: (name) => `${name} ist eine Klasse: Schreibe ${name}(…), um ein Modul daraus zu machen.`,
  between: 'Zwischen den Modulen steht etwas, das keins ist.',
  betweenWhy: (why) => `Zwischen den Modulen steht etwas, das keins ist: ${why}`,
  unknownKind: (name) => `${name} gibt es auf dieser Seite nicht. Nichts wurde geöffnet: Nimm es heraus und füge den Text noch einmal ein.`,
  unknownKinds: (names) =>
    `${names} gibt es auf dieser Seite nicht. Nichts wurde geöffnet: Nimm sie heraus und füge den Text noch einmal ein.`,
  made: (name, where) => `${name} entsteht ${where}; das kann hier nicht verfolgt werden.`,
  changed: (name, where) => `${name} wird ${where} geändert; das kann hier nicht verfolgt werden.`,
  set: (name, where) => `${name} wird ${where} gesetzt, also ist sein Wert nicht sicher.`,
  inLine: (line) => `in Zeile ${line}`,
  inBlock: (keyword, line) => `im „${keyword}“ von Zeile ${line}`,
  neverClosed: 'in nie geschlossenen Klammern',
  morePython: 'in Python, das hier nicht gelesen wird,',
  unknownName: (name) => `${name} ist hier nicht bekannt. Schreibe an seiner Stelle, wofür es steht.`,
  fromHere: (name) => `Was ${name} von hier an ist, ist nicht bekannt.`,
  noName: 'Was hier entsteht, bekommt keinen Namen, der verfolgt werden kann.',
  ofModules: (operator) => `Was ${operator} aus Modulen macht, ist hier nicht bekannt.`,
  gives: (name) => `Was ${name} ergibt, ist hier nicht bekannt.`,
  functionGives: 'Was eine Funktion ergibt, ist hier nicht bekannt.',
  picks: 'Was [ ] auswählt, ist hier nicht bekannt.',
  puts: (name) => `Was ${name} einfügt, ist hier nicht bekannt.`,
  leaves: (name) => `Was ${name} in einer Liste übrig lässt, ist hier nicht bekannt.`,
  changes: (name) => `${name} ändert Module; das kann hier nicht verfolgt werden.`,
  tooDeep: (most) => `Mehr als ${most} Klammern stehen ineinander.`,
  repeats: (most) => `Ein Modul kann 1- bis ${most}-mal wiederholt werden.`,
  expectedEither: (end, got) => `erwartet: , oder ${end}, gefunden: ${got}.`,
  expected: (end, got) => `erwartet: ${end}, gefunden: ${got}.`,
  endOfText: 'das Ende des Textes',
};

/** Wie ein Test der Lernraten gelesen wird, in Worten. */
const networkRateFinder: Language['network/rateFinder'] = {
  zones: { slow: 'langsam', good: 'gut', risky: 'riskant', blowsUp: 'divergiert' },
  noLoss: 'Der Verlust war nach wenigen Batches keine Zahl mehr, bei den kleinsten Raten. Sieh dir zuerst das Netz und seine Daten an.',
  noFall:
    'Der Verlust fiel bei keiner Rate um mehr, als er von Batch zu Batch schwankt. Darum schlägt dieses Bild keine vor. So sieht es aus, wenn die Parameter schon trainiert sind oder das Netz das nicht lernen kann.',
  falls: (rate) =>
    `Bei kleinen Raten bleibt der Verlust, wo er ist, dann fällt er. Bei ${formatRate(rate)} ist er ein Drittel des Weges gefallen, oder es ist ein Drittel der Rate, bei der er am kleinsten ist; das Kleinere gilt.`,
  blowsUp: (rate) => `Ab ${formatRate(rate)} divergiert er.`,
  neverBlowsUp: 'Bei keiner dieser Raten divergierte er.',
};

/** Was über unmögliche Werte, über Probleme und über das gesagt wird, was noch zu tun ist. */
const networkRead: Language['network/read'] = {
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
  toTheEnd: 'bis zum Ende',
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

/** Was eine Reparatur tut, wie es auf ihrem Knopf steht. */
const networkRepairs: Language['network/repairs'] = {
  wire: (from, to) => `Verbinde ${from} mit ${to}`,
  wireWithFlatten: (from, to) => `Verbinde ${from} mit ${to}, dazwischen ein Flatten`,
  wireInstead: (from, to) => `Verbinde stattdessen ${from} mit ${to}`,
  handleOf: (handle, node) => `${handle} von ${node}`,
  targetOf: (node) => `dem target von ${node}`,
  remove: (node) => `Entferne ${node}`,
  removeBoth: (node, other) => `Entferne ${node} und ${other}`,
  removeMore: (node, count) => `Entferne ${node} und die ${plural(count, 'Knoten', 'Knoten')}, die daran hängen`,
  flattenBefore: (node) => `Setze ein Flatten vor ${node}`,
  linearBefore: (node, width) => `Setze ein Linear ${width} vor ${node}`,
  setWidth: (node, width) => `Stelle out_features von ${node} auf ${width}`,
  letLearn: (node) => `Lass ${node} lernen`,
  turnInto: (node, kind) => `Mache aus ${node} ein ${kind}`,
  putDataset: 'Setze einen Dataset ein: MNIST',
  putLine: 'Setze einen Dataset ein: eine Gerade',
  putLoss: (kind) => `Setze ${kind} ein`,
  oneFor: (one, other) => `Nimm ${one} anstelle von ${other}`,
  callSecond: (name) => `Nenne den zweiten ${name}`,
  callIt: (name) => `Nenne ihn ${name}`,
  set: (name, value) => `Stelle ${name} auf ${value}`,
  setBatch: (size) => `Stelle die Batch-Größe auf ${size}`,
  writeFormula: (formula) => `Nimm ${formula}`,
  nesterovOff: 'Schalte nesterov aus',
  putPoints: 'Setze vier Punkte von y = 2x + 1 ein',
  removeWire: (from, to) => `Entferne die Verbindung von ${from} zu ${to}`,
  removeWires: (from, to) => `Entferne die Verbindungen von ${from} zu ${to}`,
  removeWireBetween: (one, other) => `Entferne die Verbindung zwischen ${one} und ${other}`,
  removeWiresBetween: (one, other) => `Entferne die Verbindungen zwischen ${one} und ${other}`,
  removeOfLoop: (count) => `Entferne ${plural(count, 'Verbindung', 'Verbindungen')} des Kreises`,
  removeSecond: (from) => `Entferne die zweite Verbindung von ${from}`,
  removeFrom: (from) => `Entferne die Verbindung von ${from}`,
};

/** Wie die Teile der Seite heißen, und was gesagt wird, wo einer davon versagt. */
const pages: Language['pages'] = {
  skip: 'Zum Netz springen',
  asList: 'Das Netz als Liste (O)',
  outline: 'Gliederung',
  network: 'Netz',
  training: 'Training',
  settings: 'Einstellungen des Trainings',
  charts: 'Diagramme',
  chart: 'Diagramm',
  side: 'Linke Seite',
  palette: 'Palette',
  lesson: 'Lektion',
  lessonText: 'Text der Lektion',
  reload: 'Neu laden',
  lastResort: {
    title: 'Diese Seite ist auf einen eigenen Fehler gestoßen',
    says: 'Dein Netz ist sicher: Es ist in diesem Browser gespeichert und kommt beim Neuladen zurück. Die trainierten Parameter dieses Durchlaufs sind verloren.',
    download: 'Netz herunterladen',
  },
  missingPart:
    'Ein Teil der Seite ist nicht angekommen: Die Verbindung ist abgebrochen, oder es gibt eine neuere Version. Dein Netz ist gespeichert; lade neu, um weiterzumachen.',
};

/** Was die Leiste am unteren Rand von Handys sagt. */
const pagesLate: Language['pages/late'] = {
  parts: 'Teile der Seite',
  part: { network: 'Netz', charts: 'Diagramme', settings: 'Optionen', selection: 'Auswahl' },
  pauseTraining: 'Training anhalten',
  trainFromHere: 'Von hier an trainieren',
  pause: 'Anhalten',
  train: 'Trainieren',
};

/** Was die Seite über sich selbst sagt: ihre Version, ihre Größe, was von ihr gespeichert ist. */
const panelsAbout: Language['panels/about'] = {
  about: 'Über Tinkergrad',
  version: (version, build) => `Version ${version}, Build ${build}`,
  whatItIs: 'Was diese Seite ist',
  slogan: 'Verbinde ein neuronales Netz, trainiere es im Browser und sieh ihm beim Lernen zu.',
  withoutNetwork: 'Ohne Internet',
  whatItLoads: 'Was sie lädt',
  privacy: 'Nichts von dir verlässt diesen Browser: Es gibt kein Konto, keinen Server und keine Telemetrie.',
  license: 'Freie Software unter der MIT-Lizenz. MNIST ist von Yann LeCun, Corinna Cortes und Christopher J. C. Burges.',
  allLicenses: 'Alle Teile und ihre Lizenzen',
  inDevelopment: 'Während der Entwicklung wird nichts gespeichert: Erst die gebaute Seite geht ohne Internet.',
  keptUnknown: 'Es ist nicht bekannt, was gespeichert ist: Die Liste der Dateien kam nicht an oder gehört zu einer neueren Version.',
  measuredWhenBuilt: 'Das wird beim Bauen der Seite gemessen.',
  packed: 'MB, komprimiert',
  bytes: 'MB, als Dateien',
  parts: {
    page: 'Bis zum ersten Bild',
    thread: 'Der Trainings-Thread',
    rest: 'Diagramme, Lektionen und der Rest, bei Bedarf',
  },
  allOf: (data) => `Alles von ${data.join(' und ')}`,
  allOfIt: 'Alles zusammen',
  notKept: {
    insecure: 'Diese Adresse ist nicht sicher, daher speichert der Browser nichts von der Seite. Nötig ist https oder localhost.',
    refused: 'Dieser Browser oder dieses Fenster speichert keine Seiten: Er braucht jedes Mal das Internet.',
  },
  nothingKept: 'Noch ist nichts von der Seite in diesem Browser gespeichert: Sie braucht jedes Mal das Internet.',
  notYetKept: (kept, of) => `Die Seite ist noch nicht gespeichert: ${kept} von ${of} Dateien sind da.`,
  allKept: 'Alles ist in diesem Browser gespeichert: Die Seite geht auch ohne Internet.',
  partsOf: (kept, of, data) => `${kept} von ${of} Teilen von ${data}`,
  someKept: (parts) =>
    `Die Seite ist in diesem Browser gespeichert, dazu ${parts.join(', ')}. Der Rest kommt, solange sie offen ist und Internet hat.`,
  news: {
    waiting: 'Eine neue Version ist bereit.',
    replaced: 'Ein anderer Tab ist schon bei einer neuen Version; dieser läuft weiter wie bisher.',
  },
  later: 'Später',
  reload: 'Neu laden',
  saving: 'Speichert…',
};

/** Was der Kopf der Seite sagt. */
const panelsBar: Language['panels/bar'] = {
  allCommands: 'Alle Befehle und ihre Tasten',
  commands: 'Befehle',
  selectANode: 'Wähle einen Knoten, um hineinzusehen',
  allKeys: 'alle Tasten',
  allWords: 'alle Wörter',
  present: 'Vorführen: große Schrift für den Beamer',
  theme: (name) => `Farben: ${name}`,
  language: 'Sprache',
  tidy: 'Aufräumen',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  networkName: 'Name des Netzes',
  needsName: 'Ein Netz braucht einen Namen.',
};

/** Was über einen Schritt in seinen fünf Takten gesagt wird. */
const panelsBeats: Language['panels/beats'] = {
  title: 'Fünf Takte',
  cannotTrain: 'Sobald das Netz trainiert werden kann, kannst du einen Schritt Takt für Takt machen.',
  running: 'Halte an, um einen Schritt Takt für Takt zu machen.',
  buttons: 'Takte',
  beats: {
    zero_grad: 'Jedes .grad auf None setzen',
    forward: 'Den Batch durch das Netz schicken',
    loss: 'Was herauskam, mit dem Ziel vergleichen',
    backward: 'Den Gradienten des Verlusts zu jedem Parameter zurückschicken',
    step: 'Den Optimizer die Parameter bewegen lassen',
  },
  whole: 'Ganzer Schritt',
  wholeWill: 'Alle fünf, in dieser Reihenfolge',
  loop: 'Trainingsschleife',
  takenLast: ', zuletzt ausgeführt',
  next: ', als Nächstes',
  number: 'Rechnung für',
  arithmeticOf: (beat) => `Rechnung zu ${beat}`,
  step: (step) => `Schritt ${formatCount(step)}`,
  samples: (samples) => ` · ${plural(samples, 'Beispiel', 'Beispiele')}`,
  comesNext: (beat) => ` · als Nächstes ${beat}`,
  about: {
    noGradients: 'Kein Parameter hat einen Gradienten.',
    tooMuch: (samples) =>
      `${samples === 1 ? '1 Beispiel lief' : `${formatCount(samples)} Beispiele liefen`} durch alle Schichten. Die Verbindungen zeigen, wie groß die Zahlen sind.`,
    firstSample: 'Für das erste Beispiel:',
    wholeBatch: 'ŷ für das erste Beispiel; die Parameter über den ganzen Batch:',
    nothingMoved: 'Nichts hat sich bewegt.',
  },
  between: ' ; ',
  pyTorchDoes: 'Was PyTorch tut',
  pyTorchRaises: 'PyTorch meldet',
  mistakes: {
    noPrediction: 'Der Verlust vergleicht eine Vorhersage mit dem Ziel. Nimm zuerst forward.',
    noLoss: 'Backward beginnt beim Verlust. Nimm zuerst loss.',
    oldPrediction:
      'y_pred ist noch das des letzten Batches, von vor der Änderung der Parameter. PyTorch würde es mit den neuen Zielen vergleichen; hier nimm zuerst forward.',
    backwardTwice: 'Das erste backward hat freigegeben, was forward dafür aufgehoben hatte. Nimm noch einmal forward und loss.',
    changedInPlace: 'Der Schritt hat Gewichte geändert, die backward noch braucht. Nimm noch einmal forward und loss.',
    notKept:
      'Ganze Schritte lassen hier keine Gradienten zurück. PyTorch hätte noch die des letzten. Nimm zero_grad und beginne einen Schritt.',
    overflow:
      'Nach diesem Schritt wären Parameter nicht mehr endlich. PyTorch würde mit inf und nan weiterrechnen; hier wurde er zurückgenommen.',
    added: 'Es gab schon einen Gradienten: Der neue wird dazu addiert. Darum beginnt eine Schleife mit zero_grad.',
    again: 'Derselbe Gradient bewegt die Parameter noch einmal: Über den Verlust wurde nichts Neues gelernt.',
    noGradient: 'Jedes .grad ist None: Der Optimizer überspringt jeden Parameter, und nichts bewegt sich.',
  },
};

/** Was der Bereich der Diagramme von Anfang an sagt, und wie die Messwerte eines Durchlaufs heißen. */
const panelsCharts: Language['panels/charts'] = {
  charts: 'Diagramme',
  notShown:
    'Die Diagramme konnten nicht gezeigt werden. Das Training läuft weiter, nichts ist verloren: Lade die Seite neu, um sie zu sehen.',
  figures: {
    step: 'Schritt',
    epoch: 'Epoche',
    samplesPerSecond: 'Beispiele/s',
    loss: 'Verlust',
    accuracy: 'Genauigkeit',
    testAccuracy: 'im Test',
  },
};

/** Wie die Felder der Diagramme heißen und was sie sagen. */
const panelsChartsLate: Language['panels/charts/late'] = {
  panes: {
    beats: 'Fünf Takte',
    code: 'Code',
    loss: 'Verlust',
    accuracy: 'Genauigkeit',
    parameters: 'Parameter',
    gradients: 'Gradienten',
    confusion: 'Konfusionsmatrix',
    points: 'Punkte',
    landscape: 'Verlustlandschaft',
    race: 'Kurven des Rennens',
    lossShape: 'Verlust über ŷ',
    runs: 'Alle Durchläufe',
    finder: 'Lernratentest',
  },
  choice: 'Gezeigte Diagramme',
  show: (title) => `Zeigen: ${title}`,
  hide: (title) => `Ausblenden: ${title}`,
  enlarge: (title) => `${title} vergrößern`,
  enlargeWill: 'Groß zeigen',
  close: 'Schließen',
  closeWill: 'Zurück an seinen Platz: Escape',
  numbersOf: (title) => `Zahlen: ${title}`,
  numbersWill: 'Die Zahlen als Tabelle',
  notDrawn: 'Dieses Diagramm konnte nicht gezeichnet werden. Das Training läuft weiter.',
  drawAgain: 'Noch einmal zeichnen',
  save: { name: 'Dieses Diagramm speichern', as: 'Speichern als', chart: (format) => `Diagramm (${format})`, metrics: 'Messwerte (CSV)' },
  moment: {
    name: 'Moment',
    says: 'Alle Bilder und Zahlen zeigen diesen Moment des Durchlaufs',
    step: (step) => `Schritt ${formatCount(step)}`,
    now: (step) => `Schritt ${formatCount(step)}, jetzt`,
    toNow: 'Jetzt',
    proceed: 'Von hier weiter',
    proceedWill: 'Von diesem Moment an weitertrainieren, als hätte es danach keine Schritte gegeben',
  },
  log: 'log',
  logAxis: 'Logarithmische Achse',
  logWrong: 'Logarithmische Achse des Falschen: hält 99 % und 99,9 % auseinander',
  accuracy: 'Genauigkeit',
  lastRun: 'letzter Durchlauf',
  sampled: ', Stichproben',
  sampledSays: 'Wenige Male pro Sekunde angesehen. Was dazwischen geschah, ist nicht bekannt.',
  parameters: {
    histograms: 'Histogramm',
    histogramsSays: 'Eine Spalte für jeden Moment: je dunkler, desto mehr Werte liegen dort',
    empty: 'Hier bekommt jedes Gewicht und jeder Bias des Netzes ein Diagramm.',
    byTensor: 'Parameter, Tensor für Tensor',
    followed: 'Verfolgt',
  },
  activation: {
    says: 'Was sie für den Batch des nächsten Schritts ausgibt, wenige Male pro Sekunde angesehen. Was dazwischen geschah, ist nicht bekannt; dort ist nichts gezeichnet.',
    empty: 'Beim Trainieren erscheint hier, was sie ausgibt.',
    ends: { title: 'Ausgaben, kleinste und größte', least: 'kleinste', most: 'größte' },
    zeros: { title: 'Ausgaben bei 0, in %', name: 'bei 0' },
    saturated: { title: 'Gesättigte Ausgaben, in %', name: 'gesättigt' },
  },
  gradients: {
    norm: { title: 'Norm des Gradienten', zeros: 'Der Gradient jedes Gewichts ist 0, in jedem angesehenen Moment.' },
    updateRatio: { title: 'Änderung / Gewicht', zeros: 'Kein Schritt hat ein Gewicht bewegt, in jedem angesehenen Moment.' },
    usual: 'üblich, um 1e-3',
    empty: 'Beim Trainieren erscheint hier, wie groß der Gradient jedes Gewichts ist.',
    ratio: 'Verhältnis',
    ratioName: 'Verhältnis von Änderung zu Gewicht',
    ratioSays: 'Wie weit ein Schritt jedes Gewicht bewegt, gemessen an seiner Größe: Norm der Änderung geteilt durch Norm des Gewichts',
  },
  points: {
    pieces: 'Teile',
    piecesSays: 'Was jedes Neuron der letzten verborgenen Schicht zur Kurve beiträgt und wo es sie knickt',
    empty: 'Die Punkte werden gezeichnet, wenn ein Dataset eine Zahl hinein- und eine herausgibt.',
  },
  landscape: {
    needsTwo: 'Der Verlust wird über zwei Gewichten oder Biases gezeichnet: Das Bild erscheint, sobald das Netz zwei davon hat.',
    empty: 'Die Karte erscheint hier, sobald sie berechnet ist.',
    farther: 'Mehr von der Landschaft sehen',
    fartherWill: 'Doppelt so weit auf jeder Achse',
    nearer: 'Näher ansehen',
    nearerWill: 'Halb so weit, rund um die Stelle des Durchlaufs',
    alongX: 'Zahl entlang x',
    alongY: 'Zahl entlang y',
    ofOne: 'Verlust des einen Beispiels',
    meanOfAll: (samples) => `Mittlerer Verlust ${samples === 1 ? 'des einen Beispiels' : `aller ${formatCount(samples)} Beispiele`}`,
    meanOfBatch: (samples, step) =>
      `Mittlerer Verlust ${samples === 1 ? 'des einen Beispiels' : `der ${formatCount(samples)} Beispiele`} im Batch von Schritt ${formatCount(step)}`,
    ofAll: (samples) => `Verlust ${samples === 1 ? 'des einen Beispiels' : `aller ${formatCount(samples)} Beispiele`}`,
    ofSome: (samples) => `Verlust von ${plural(samples, 'Beispiel', 'Beispielen')}`,
    withoutDropout: (loss) => `${loss}, Dropout aus`,
    whole: (loss) => `${loss}.`,
    slice: (loss, step) =>
      `${loss}: ein Schnitt, alle anderen Parameter wie nach Schritt ${formatCount(step)}. Der Pfad ist der Schatten des Durchlaufs darauf.`,
    dashedSlice: (loss, step) =>
      `${loss}: ein Schnitt, alle anderen Parameter wie nach Schritt ${formatCount(step)}. Der Pfad, gestrichelt von einem behaltenen Moment zum nächsten, ist der Schatten des Durchlaufs darauf.`,
    briefSlice: (loss, step) => `${loss}, ein Schnitt bei Schritt ${formatCount(step)}; der Pfad ist sein Schatten.`,
  },
  lossShape: {
    numberOfBatch: 'Zahl des Batches',
    sampleOfBatch: 'Beispiel des Batches',
    noNetwork: 'Das Bild entsteht, sobald das Netz trainiert werden kann.',
    notOfNumbers: 'Das Bild gibt es für Verluste, die Zahlen einzeln vergleichen.',
    noPrediction: 'Was das Netz vorhersagt, erscheint hier, sobald die Daten da sind.',
    notFinite: 'Die Vorhersage ist keine endliche Zahl.',
    beside: (losses) => `Dünne Linien: ${losses}.`,
    step: (step) => `Schritt ${formatCount(step)}`,
    sample: (sample, of, step) => `Beispiel ${formatCount(sample)} von ${formatCount(of)}, Schritt ${formatCount(step)}`,
    sampleOutput: (sample, of, output, step) =>
      `Beispiel ${formatCount(sample)} von ${formatCount(of)}, y[${output}], Schritt ${formatCount(step)}`,
    oneNumber: 'Der Batch hat eine einzige Zahl: Das ist sein ganzer Verlust, und backward beginnt mit dieser Steigung.',
    mean: (numbers) =>
      `Der Verlust eines Batches ist der Mittelwert über ${plural(numbers, 'Zahl', 'Zahlen')}, darum beginnt backward mit dieser Steigung geteilt durch ${formatCount(numbers)}.`,
    firstOnes: (samples) =>
      samples === 1
        ? 'Nur das erste Beispiel des Batches lässt sich wählen.'
        : `Die ersten ${formatCount(samples)} Beispiele des Batches lassen sich wählen.`,
  },
  pin: {
    ofLayer: (example) => `Nenne eine Zahl dieser Schicht, zum Beispiel ${example}.`,
    ofTensor: (tensor, shape, example) => `${tensor} hat die Form ${shape}: Nenne eine Zahl daraus, zum Beispiel ${example}.`,
  },
};

/** Was rund um das PyTorch-Skript gesagt wird. */
const panelsCode: Language['panels/code'] = {
  title: 'Code',
  kind: 'Art des Skripts',
  forms: {
    plain: { name: 'Einfaches Skript', says: 'Kurz, wie man es von Hand schreibt; seine Zufallszahlen sind die von PyTorch.' },
    run: {
      name: 'Dieser Durchlauf',
      says: 'Der Durchlauf dieser Seite noch einmal: Anfangswerte, Batches und Lernraten sind gleich, also auch die Verluste.',
    },
    torchrun: {
      name: 'Viele Prozesse',
      says: 'Dieser Durchlauf, verteilt auf Prozesse eines oder mehrerer Rechner; nach einem Absturz geht er weiter.',
    },
  },
  byHand: 'Speichere das Skript und kopiere es dort.',
  save: 'Skript speichern',
  lines: 'Zeilen des Skripts',
  isOfRun: 'Das ist das Netz des Durchlaufs, nicht das jetzt gezeichnete. „Zurücksetzen“ beginnt einen Durchlauf mit der Zeichnung.',
  isRunning: 'Laufende Schritte werden eingetragen, sobald der Durchlauf ruht.',
};

/** Was die Liste der Befehle, das Menü der Auswahl und die Tastenübersicht sagen. */
const panelsDialogs: Language['panels/dialogs'] = {
  commands: 'Befehle',
  whatToDo: 'Was möchtest du tun?',
  menu: 'Menü',
  findInMenu: 'In diesem Menü suchen',
  keys: 'Tasten',
  allKeys: 'Alle Tasten',
  close: 'Schließen',
  onCanvas: 'Auf der Zeichenfläche',
  canvasKeys:
    '{tab} geht von Karte zu Karte, zu ihren Feldern und zu den Enden ihrer Verbindungen. {enter} an einem Ende beginnt eine Verbindung, an einem anderen schließt es sie ab. Ziehen mit {shift} wählt mehrere aus.',
};

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

/** Was über die Ziffern oder Bilder eines Datensatzes gesagt wird, und welche das Netz für welche hält. */
const panelsDigits: Language['panels/digits'] = {
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

/** Was die Knöpfe für Netze und Dateien sagen. */
const panelsFiles: Language['panels/files'] = {
  networkFile: 'Netzdatei',
  open: 'Öffnen…',
  save: 'Speichern',
  file: 'Datei',
  networks: 'Netze',
  templates: 'Vorlagen',
  status: { idle: '', saving: 'Speichert…', saved: 'Gespeichert', unsaved: 'Nicht gespeichert' },
  savedHere: 'In diesem Browser gespeichert',
  onlyHere: 'nur in diesem Browser: als Datei speichern',
  share: 'Teilen',
  shareTitle: 'Einen Link kopieren, der dieses Netz enthält',
};

/** Was von Dateien, Links und gespeicherten Netzen gesagt wird, wenn jemand danach fragt. */
const panelsFilesLate: Language['panels/files/late'] = {
  close: 'Schließen',
  embed: {
    name: 'Einbetten',
    says: 'Ein Rahmen für eine eigene Seite: dieses Netz, die Bedienung des Trainings und ein Diagramm. Wer diese Seite öffnet, trainiert es dort; nichts wird gespeichert oder verschickt.',
    chart: 'Diagramm',
    width: 'Breite',
    height: 'Höhe',
    code: 'Code',
    copy: 'Code kopieren',
    copied: 'Code kopiert.',
    notCopied: 'Der Browser lässt die Seite nicht kopieren. Markiere den Code und kopiere ihn von Hand.',
  },
  asked: {
    weights: { ask: 'Diese Gewichte laden?', use: 'Diese Gewichte laden' },
    model: { ask: 'Dieses Modell öffnen?', use: 'Dieses Modell öffnen' },
    noChecksum: (name) =>
      `„${name}“ hat keine Prüfsumme: Wäre die Datei unterwegs beschädigt worden, könnte es niemand merken. Das ist darin.`,
    tensors: 'Tensoren der Datei',
    tensor: 'Tensor',
    shape: 'Form',
    least: 'Kleinster',
    most: 'Größter',
    sum: (tensors, numbers) => `${plural(tensors, 'Tensor', 'Tensoren')} mit ${plural(numbers, 'Zahl', 'Zahlen')}, alle endlich.`,
    cancel: 'Abbrechen',
  },
  drop: {
    hint: 'Netzdatei, Gewichte oder ONNX-Modell hier loslassen, um es zu öffnen',
    onlyOne: 'Es wird immer nur eine Datei geöffnet. Lass eine einzelne los.',
  },
  entries: {
    open: { name: 'Öffnen…', says: 'Ein Netz, Gewichte oder ein ONNX-Modell von diesem Gerät.' },
    makeLesson: { name: 'Lektion erstellen', says: 'Ein Link mit diesem Netz, deinem Text, Aufgaben und Zielen.' },
    embed: { name: 'Einbetten', says: 'Der Code, der dieses Netz in eine eigene Seite einfügt.' },
    about: { name: 'Über Tinkergrad', says: 'Die Version, was ohne Internet geht, Lizenzen.' },
  },
  arrival: {
    says: 'Dieses Netz kam von einem Link. Was vorher offen war, findest du unter deinen Netzen.',
    back: 'Zurück zum vorigen Netz',
  },
  list: {
    add: 'Neu',
    duplicate: 'Duplizieren',
    deleted: (name) => `„${name}“ ist gelöscht.`,
    undo: 'Rückgängig',
    recent: 'Zuletzt',
    openNow: 'Gerade offen',
    savedAt: (when) => `Gespeichert ${when}`,
    delete: 'Löschen',
    deleteOne: (name) => `${name} löschen`,
    removed: (count) => `In den letzten 30 Tagen gelöscht (${formatCount(count)})`,
    removedNetworks: 'Gelöschte Netze',
    bringBack: 'Zurückholen',
    bringBackOne: (name) => `${name} zurückholen`,
  },
  whole: {
    says: 'Hier wird nichts gespeichert.',
    open: 'In Tinkergrad öffnen',
    title: 'Die ganze Seite mit diesem Netz, in einem neuen Tab',
    noTab: 'Dieser Browser lässt den Rahmen keinen Tab öffnen.',
  },
  repairs: {
    download: 'Kopie herunterladen',
    downloadDamaged: 'Beschädigtes herunterladen',
    useHere: 'Hier weitermachen',
    reload: 'Neu laden',
  },
  link: 'Link',
  linkCopied: 'Link kopiert.',
  copyThisLink: 'Kopiere diesen Link.',
  holds: {
    network: (length) =>
      `Er enthält das ganze Netz in ${formatCount(length)} Zeichen, ohne trainierte Parameter. Er geht an keinen Server.`,
    pictures: (length) =>
      `Er enthält das Netz in ${formatCount(length)} Zeichen, ohne trainierte Parameter und ohne die Bilder: Wer ihn öffnet, wählt deren Dateien neu.`,
    scene: () => 'Er öffnet diese Szene der Lektion mit ihrem eigenen Netz.',
    lesson: (length) => `Er enthält die ganze Lektion mit ihren Netzen in ${formatCount(length)} Zeichen. Er geht an keinen Server.`,
    changed: (length) =>
      `Er enthält das Netz, wie es jetzt ist, in ${formatCount(length)} Zeichen, ohne die Lektion, deren Netz du verändert hast. Um die Lektion zu teilen, wie sie war, drücke zuerst „Von vorn“.`,
  },
  justNow: 'gerade eben',
  aMinuteAgo: 'vor einer Minute',
  dayAt: (day, time) => `${day} um ${time}`,
};

/** Was die Fenster des Glossars um die Wörter herum sagen. */
const panelsGlossary: Language['panels/glossary'] = {
  title: 'Glossar',
  says: 'Alle Wörter der Seite, mit dem, was davon in diesem Netz steckt. F1 erklärt ein Wort dort, wo es steht.',
  find: 'Wort suchen',
  found: (words) => plural(words, 'Wort', 'Wörter'),
  words: 'Wörter',
  none: 'So heißt kein Wort. Versuche ein anderes oder einen Teil davon.',
  allWords: 'Alle Wörter',
  close: 'Schließen',
  opensTorch: 'öffnet die Dokumentation von PyTorch in einem neuen Tab',
};

/** Was über die Argumente von Klassen gesagt wird. */
const panelsGlossaryWordsArguments: Language['panels/glossary/words/arguments'] = {
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

const examples = (count: number): string => plural(count, 'Beispiel', 'Beispiele');
const stepsTaken = (steps: number): string => `Dieser Durchlauf hat bisher ${plural(steps, 'Schritt', 'Schritte')} gemacht.`;

/** Was darüber gesagt wird, woraus ein Netz besteht, was mit ihm geschieht und welche Zahlen davon erzählen. */
const panelsGlossaryWordsIdeas: Language['panels/glossary/words/ideas'] = {
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

/** Was über die Knoten einer Art gesagt wird. */
const panelsGlossaryWordsKinds: Language['panels/glossary/words/kinds'] = {
  withParameters: (shapes, parameters) => `${shapes}, ${plural(parameters, 'Parameter', 'Parameter')}`,
  inAll: (nodes) => `insgesamt ${formatCount(nodes)}`,
};

const wires = (count: number): string => plural(count, 'Verbindung', 'Verbindungen');
const parameters = (count: number): string => plural(count, 'Parameter', 'Parameter');

/** Was über die Teile der Seite gesagt wird: über das, was sie zeigt, und das, was man drückt. */
const panelsGlossaryWordsPages: Language['panels/glossary/words/pages'] = {
  words: {
    canvas: {
      title: 'Zeichenfläche',
      also: 'canvas',
      says: 'Das Netz, wie es verbunden ist: Karten sind seine Teile, und an den Verbindungen entlang wandern Zahlen.',
      here: (cards, count) => `Hier ${plural(cards, 'Karte', 'Karten')} und ${wires(count)}.`,
    },
    wire: {
      title: 'Verbindung',
      also: 'wire, edge, connection, Kante',
      says: 'Was eine Karte ausgibt, geht an ihr entlang in die nächste; was daran steht, ist die Form.',
      here: (count) => `Hier ${wires(count)}.`,
    },
    handle: {
      title: 'Anschluss',
      also: 'handle',
      says: 'Ein Ende für Verbindungen: Ziehe von ihm aus, oder drücke Enter auf einem Ende und dann auf dem anderen.',
    },
    id: {
      title: 'Id',
      also: 'Name eines Knotens',
      says: 'Der Name eines Knotens: Im ausgegebenen Code heißt das Modul so.',
      here: (nodes) => `Hier ${plural(nodes, 'Knoten', 'Knoten')} mit Ids.`,
    },
    palette: {
      title: 'Palette',
      also: '',
      says: 'Alle Arten von Knoten: Drücke auf eine, um sie hinzuzufügen, oder ziehe sie an ihren Platz.',
    },
    printedModel: {
      title: 'print(model)',
      also: '',
      says: 'Das Netz, wie PyTorch es ausgibt: Drücke auf eine Zeile, um ihren Knoten zu wählen.',
      here: (layers, count) => `Hier ${plural(layers, 'Schicht', 'Schichten')}, ${parameters(count)}.`,
    },
    problems: { title: 'Probleme', also: 'problems', says: 'Was das Netz am Trainieren hindert, jeweils mit dem, was hilft.' },
    hints: { title: 'Hinweise', also: 'hints', says: 'Was trainiert, aber etwas lehrt: warum sich eine Änderung lohnen kann.' },
    train: {
      title: 'Trainieren',
      also: 'train, pause, Anhalten',
      says: 'Macht Schritt um Schritt, bis du anhältst oder bis etwas endet, das du eingestellt hast.',
      here: (steps) => `Dieser Durchlauf hat bisher ${plural(steps, 'Schritt', 'Schritte')} gemacht.`,
    },
    reset: {
      title: 'Zurücksetzen',
      also: 'reset',
      says: 'Geht zu den ersten Parametern zurück, denen des Seeds oder der Datei, und leert die Diagramme.',
      here: (seed) => `Der Seed ist hier ${formatCount(seed)}.`,
    },
    beats: {
      title: 'Fünf Takte',
      also: 'five beats, beats, Takte',
      says: 'Ein Schritt, Zeile für Zeile der Schleife: zero_grad, forward, loss, backward, step.',
    },
    gradients: {
      title: 'Gradienten',
      also: 'gradients',
      says: 'Wie groß der Gradient jedes Tensors über die Schritte ist, oder wie weit ihn ein Schritt bewegt.',
      here: (tensors) => `Hier ${plural(tensors, 'Tensor', 'Tensoren')}.`,
    },
    confusion: {
      title: 'Konfusionsmatrix',
      also: 'confusion matrix, Verwechslungen, Verwechslungsmatrix',
      says: 'Eine Zeile je wahre Klasse, eine Spalte je vorhergesagte: welche Testziffern wofür gehalten werden.',
      here: (classes) => `Hier ${plural(classes, 'Klasse', 'Klassen')}.`,
    },
    points: {
      title: 'Punkte',
      also: 'points',
      says: 'Die Beispiele in der Ebene und die Kurve, die das Netz ausgibt.',
      here: (samples) => `Hier ${plural(samples, 'Beispiel', 'Beispiele')}.`,
    },
    landscape: {
      title: 'Verlustlandschaft',
      also: 'loss landscape',
      says: 'Der Verlust über zweien der Parameter als Landkarte, und der Weg, den das Training darauf genommen hat.',
      here: (count) => `Hier zwei von ${plural(count, 'Parameter', 'Parametern')}.`,
    },
    lossShape: {
      title: 'Verlust über ŷ',
      also: 'loss over ŷ',
      says: 'Der Verlust einer Zahl über dem, was vorhergesagt ist: Mit seiner Steigung beginnt backward.',
    },
    race: {
      title: 'Rennen',
      also: 'race, lanes, Bahnen, Wettlauf',
      says: 'Mehrere Durchläufe vom selben Anfang nebeneinander: Nur eine Einstellung ist anders.',
      here: (seed) => `Hier beginnen sie mit dem Seed ${formatCount(seed)}.`,
    },
    outline: {
      title: 'Gliederung',
      also: 'outline, list, screen reader, Liste, Bildschirmleser',
      says: 'Das Netz als Liste, in der Reihenfolge, in der es rechnet. In ihr lässt sich alles tun.',
    },
    numbers: {
      title: 'Zahlen eines Diagramms',
      also: 'numbers of a chart, table, Tabelle',
      says: 'Ein Diagramm als Tabelle seiner Zahlen, so viele davon, wie sich lesen lassen.',
    },
    code: {
      title: 'Code',
      also: 'PyTorch script, notebook, Python',
      says: 'Das Netz als Programm für PyTorch, im Gleichschritt mit der Zeichnung: Eine Zeile hebt ihren Knoten hervor, ein Knoten seine Zeilen.',
    },
    runs: {
      title: 'Alle Durchläufe',
      also: 'all runs, history, compare, experiments, vergleichen',
      says: 'Jeder Durchlauf mit Einstellungen, Kurve und Parametern, zum Vergleichen und zum Wiederöffnen.',
    },
    handIn: {
      title: 'Abgeben',
      also: 'hand in, I am done, QR code, Ich bin fertig, QR-Code',
      says: 'Die erreichten Ziele, das Netz und sein Durchlauf, als Link oder als Seite für die Lehrkraft.',
    },
    about: {
      title: 'Über',
      also: 'about, version, licenses, Lizenzen, ohne Netz, offline',
      says: 'Welche Version das ist, was von der Seite in diesem Browser bleibt und wer daran Anteil hat.',
    },
    finder: {
      title: 'Lernratentest',
      also: 'rate test, find a rate, Rate finden, range test, lr finder',
      says: 'Probiert Raten von winzig bis riesig, jede einen Batch lang, und zeigt, wo der Verlust fällt und wo er explodiert.',
      here: (rate) => `Hier ist die Rate ${rate} eingestellt.`,
    },
    moment: {
      title: 'Moment',
      also: 'Zeitpunkt',
      says: 'Geht zu einem früheren Schritt zurück: Alle Bilder und Zahlen zeigen ihn, und von hier kannst du weitertrainieren.',
      here: (step) => `Zu sehen ist Schritt ${formatCount(step)}.`,
    },
    pad: {
      title: 'Zeichenfeld',
      also: 'drawing pad',
      says: 'Zeichne eine Ziffer und sieh, wofür das Netz sie hält und welche Pixel dafür sprechen.',
      here: (classes) => `Hier eine von ${formatCount(classes)} Klassen.`,
    },
    digits: {
      title: 'MNIST',
      also: 'Ziffern',
      says: 'Handgeschriebene Ziffern, je 28 mal 28 Pixel: die erste Aufgabe der meisten neuronalen Netze.',
      here: (train, test) => `Hier ${plural(train, 'Beispiel', 'Beispiele')} zum Trainieren, ${formatCount(test)} zum Testen.`,
    },
    ownData: {
      title: 'Eigene Daten',
      also: 'your own data',
      says: 'Eine eigene Tabelle wird zum Datensatz: Du wählst, welche Spalten x sind und welche y.',
    },
    lesson: {
      title: 'Lektion',
      also: 'lesson, scenes, Szenen',
      says: 'Sieben Szenen von einem Neuron bis zu Ziffern, jede mit Aufgaben und Zielen neben ihrem Netz.',
    },
    makeLesson: {
      title: 'Lektion erstellen',
      also: 'make a lesson',
      says: 'Eigener Text, eigene Aufgaben und Ziele neben diesem Netz, als Link für andere.',
    },
    networkName: {
      title: 'Name des Netzes',
      also: 'network name',
      says: 'Wie dieses Netz in der Liste der Netze und in seinen Dateien heißt.',
    },
    networks: {
      title: 'Netze',
      also: 'networks',
      says: 'Alle Netze, die dieser Browser behält: eines öffnen, eines kopieren, eines weglegen.',
    },
    templates: { title: 'Vorlagen', also: 'templates', says: 'Netze für den Anfang, von denen jedes sofort trainieren kann.' },
    open: { title: 'Öffnen…', also: 'open…', says: 'Liest eine Netzdatei von diesem Gerät.' },
    save: { title: 'Speichern', also: 'save', says: 'Schreibt das Netz als Datei auf dieses Gerät.' },
    saved: { title: 'Gespeichert', also: 'saved', says: 'Jede Änderung bleibt sofort in diesem Browser erhalten.' },
    share: { title: 'Teilen', also: 'share', says: 'Kopiert einen Link, in dem das ganze Netz steckt; kein Server speichert es.' },
    file: { title: 'Datei', also: 'file', says: 'Alles, was die Seite verlassen kann: Code für PyTorch, Gewichte, Bilder, Messwerte.' },
    embed: {
      title: 'Einbetten',
      also: 'embed',
      says: 'Der Code, der dieses Netz in eine andere Seite setzt, wo es trainiert werden kann.',
    },
    tidy: { title: 'Aufräumen', also: 'tidy', says: 'Ordnet die Karten neu, in der Reihenfolge, in der die Zahlen durch sie gehen.' },
    undo: {
      title: 'Rückgängig und Wiederholen',
      also: 'undo and redo, redo',
      says: 'Eine Änderung zurück, eine wieder vor; Trainieren ist keine Änderung.',
    },
    commands: { title: 'Befehle', also: 'commands', says: 'Alles, was die Seite kann, durch Tippen gefunden.' },
    keys: { title: 'Tasten', also: 'keys', says: 'Alle Tasten der Seite auf einem Blatt.' },
    present: {
      title: 'Vorführen',
      also: 'present, Beamer',
      says: 'Große Schrift für den Beamer, ein Teil der Seite nach dem anderen, mit Tasten gesteuert.',
    },
    language: { title: 'Sprache', also: 'Language', says: 'Die Sprache, die die Seite spricht; Netze und Zahlen bleiben dieselben.' },
    theme: { title: 'Farben', also: 'theme, Design', says: 'Hell, dunkel oder wie in deinem System.' },
    glossary: { title: 'Glossar', also: 'glossary', says: 'Alle Wörter der Seite, jedes mit einem Satz und einer Zahl dieses Netzes.' },
  },
};

/** @param steps ∞, wo kein Ende eingestellt ist */
const inAll = (steps: number): string =>
  Number.isFinite(steps) ? `insgesamt ${plural(steps, 'Schritt', 'Schritte')}` : 'ein Ende ist nicht eingestellt';

/** Was über die Einstellungen des Trainings gesagt wird. */
const panelsGlossaryWordsSettings: Language['panels/glossary/words/settings'] = {
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

/** Was rund um das Netz gesagt wird, wie Python es ausgibt. */
const panelsInspector: Language['panels/inspector'] = {
  selection: 'Auswahl',
  model: 'Modell',
  layers: (count) => plural(count, 'Schicht', 'Schichten'),
  parameters: (count) => plural(count, 'Parameter', 'Parameter'),
  neurons: (count) => plural(count, 'Neuron', 'Neuronen'),
  linesBefore: (lines) => `${plural(lines, 'Zeile', 'Zeilen')} davor`,
  linesAfter: (lines) => `${plural(lines, 'weitere Zeile', 'weitere Zeilen')}; „Kopieren“ nimmt alle`,
  copy: 'Kopieren',
  copied: 'Kopiert',
  mayNotCopy: 'Dieser Browser lässt die Seite nicht kopieren.',
  modelByHand: 'Markiere die Zeilen von print(model) und kopiere sie von Hand.',
};

const nodes = (count: number): string => plural(count, 'Knoten', 'Knoten');

/** Was über das Ausgewählte gesagt wird: über einen Knoten und was man mit ihm tun kann, über Probleme und Hinweise. */
const panelsInspectorLate: Language['panels/inspector/late'] = {
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

/** Was die Suche nach der Lernrate sagt. */
const panelsLaboratoryFinder: Language['panels/laboratory/finder'] = {
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

/** Was ein Rennen sagt. */
const panelsLaboratoryRace: Language['panels/laboratory/race'] = {
  race: 'Rennen',
  theRace: 'Das Rennen',
  titles: { loss: 'Rennen: Verlust', accuracy: 'Rennen: Genauigkeit' },
  empty: 'Mehrere Lernraten mit demselben Start, nebeneinander: Drücke „Rennen“.',
  setUp: 'Einrichten',
  start: 'Rennen starten',
  resume: 'Fortsetzen',
  pause: 'Anhalten',
  stopAll: 'Alle beenden',
  phases: {
    idle: 'Noch nicht gestartet.',
    racing: 'Das Rennen läuft. Jede Bahn hat ihren eigenen Trainingsthread; gibt es weniger Kerne, wechseln sie sich ab.',
    paused: 'Angehalten.',
    finished: 'Beendet.',
  },
  of: (network) => `Ein Rennen von „${network}“.`,
  ofChanged: (network) => `Ein Rennen von „${network}“, wie es zu Beginn war: Seitdem hast du das Netz geändert.`,
  hasPaused: 'Dein Training wurde dafür angehalten. „Trainieren“ setzt es fort.',
  keep: 'Alle Bahnen als Durchläufe behalten',
  kept: 'Als Durchläufe behalten',
  keepWill: 'Jede Bahn wird ein Durchlauf, der sich wieder öffnen lässt',
  runs: 'Durchläufe',
  differs: 'Was sich unterscheidet',
  steps: 'Schritte je Bahn',
  lanesToCome: 'Kommende Bahnen',
  lane: (lane) => `Bahn ${lane}`,
  remove: (lane) => `Bahn ${lane} entfernen`,
  add: 'Bahn hinzufügen',
  rates: 'Lernraten der Bahnen',
  rateOf: (lane) => `Lernrate von Bahn ${lane}`,
  lanes: 'Bahnen',
  columns: {
    lane: 'Bahn',
    step: 'Schritt',
    loss: 'Verlust',
    accuracy: 'Genauigkeit',
    test: 'Testgenauigkeit',
    verdict: 'Urteil',
    take: 'Übernehmen',
  },
  afterStep: (step) => `Nach Schritt ${formatCount(step)}`,
  loading: 'lädt…',
  take: 'Diese übernehmen',
  rules: 'Wie Urteile entstehen',
  firstIsIt: 'Das erste davon, das zutrifft, ist das Urteil.',
};

/** Was die Türen der Lektion sagen. */
const panelsLesson: Language['panels/lesson'] = {
  lesson: 'Lektion',
  allReached: 'alle Ziele erreicht',
};

/** Was eine offene Lektion von sich aus sagt, und was beim Abgeben gesagt wird. */
const panelsLessonLate: Language['panels/lesson/late'] = {
  goals: 'Ziele',
  reached: 'erreicht',
  notReached: 'nicht erreicht',
  hides: (control) => `Diese Lektion blendet aus: ${control}.`,
  locks: (control) => `Diese Lektion sperrt: ${control}.`,
  showAnyway: 'Trotzdem zeigen',
  unlockAnyway: 'Trotzdem freigeben',
  freed: (order, control) => `${order}: ${control}`,
  held: 'Ausgeblendet und gesperrt',
  closeLesson: 'Lektion schließen',
  part: (part) => `Teil ${part}`,
  partOf: (part, count) => `Teil ${part} von ${count}`,
  back: 'Zurück',
  next: 'Weiter',
  otherNetwork: 'Dieser Teil gehört zu einem anderen Netz als dem auf der Zeichenfläche.',
  putOnCanvas: 'Auf die Zeichenfläche holen',
  try: 'Probiere',
  think: 'Überlege',
  lookAtNext: 'Als Nächstes',
  done: 'Ich bin fertig',
  doneTitle: 'Ein Link oder eine Seite mit deinen Zielen, deinem Netz und deinem Durchlauf, für deine Lehrkraft',
  startOver: 'Von vorn',
  startOverTitle: 'Das Netz dieses Teils, wie es in der Lektion steht; Rückgängig bringt deines zurück',
  handIn: {
    title: 'Abgeben',
    says: 'Deine Ziele, dein Netz und was sein Durchlauf ergeben hat. Nichts geht an einen Server: Den Link oder die Datei verschickst du selbst.',
    noLesson: 'Keine Lektion ist offen.',
    copyLink: 'Link kopieren',
    savePage: 'Seite speichern',
    copied: 'Link kopiert. Schicke ihn deiner Lehrkraft.',
    notCopied: 'Der Browser lässt die Seite nicht kopieren. Speichere stattdessen die Seite.',
    sameLink: 'Derselbe Link, zum Abfotografieren',
    noGoals: 'Diese Lektion hat keine Ziele.',
    tally: (reached, goals) => `${reached} von ${plural(goals, 'Ziel', 'Zielen')} erreicht`,
    goalsOfLesson: 'Ziele der Lektion',
  },
  handedIn: {
    title: 'Abgegeben',
    by: (name) => `Abgegeben von ${name}.`,
    byNobody: 'Ohne Namen abgegeben.',
    says: 'Das sagt das Ergebnis über sich selbst. Um es zu prüfen, öffne das Netz und trainiere es: Derselbe Seed ergibt dieselbe Kurve.',
    open: 'Netz öffnen',
    close: 'Schließen',
    notTrained: (network) => `„${network}“ war bei der Abgabe nicht trainiert.`,
    trained: (network, steps, seed) => `„${network}“ wurde ${plural(steps, 'Schritt', 'Schritte')} lang mit Seed ${seed} trainiert.`,
    trainedTo: (network, steps, seed, figures) =>
      `„${network}“ wurde ${plural(steps, 'Schritt', 'Schritte')} lang mit Seed ${seed} trainiert: ${figures}.`,
    loss: (loss) => `Verlust ${formatNumber(loss)} über die letzten 50 Batches`,
    accuracy: (share) => `Testgenauigkeit ${formatPercent(share, 2)}`,
  },
};

/** Was gesagt wird, wo eine Lektion entsteht. */
const panelsLessonMake: Language['panels/lesson/make'] = {
  makeLesson: 'Lektion erstellen',
  says: 'Sie beginnt mit dem Netz, das offen ist, wie es jetzt ist. Was du tippst, bleibt erhalten, wenn du dies schließt.',
  title: 'Titel der Lektion',
  addPart: 'Teil hinzufügen',
  hide: 'Ausblenden',
  lock: 'Sperren',
  hideOne: (control) => `Ausblenden: ${control}`,
  lockOne: (control) => `Sperren: ${control}`,
  part: (part) => `Teil ${part}`,
  partTitle: 'Titel des Teils',
  text: 'Text',
  aboutText: 'Eine leere Zeile beginnt einen neuen Absatz. Was zwischen `Backticks` steht, ist Code.',
  try: 'Probiere',
  aboutTry: 'Eine Aufgabe je Zeile.',
  goal: (goal) => `Ziel ${goal}`,
  check: (goal) => `${goal}: was die Seite prüft`,
  optional: (label) => `${label} (darf fehlen)`,
  reads: (goal) => `${goal}: was man liest`,
  remove: (goal) => `${goal} entfernen`,
  question: (question) => `Frage ${question}`,
  answer: 'Antwort',
  removeQuestion: (question) => `Frage ${question} entfernen`,
  addGoal: 'Ziel hinzufügen',
  addQuestion: 'Frage hinzufügen',
  removePart: (part) => `Teil ${part} entfernen`,
  outcome: 'Die Lektion',
  link: 'Link',
  characters: (count) => `${formatCount(count)} Zeichen. Er geht an keinen Server.`,
  copyLink: 'Link kopieren',
  copied: 'Link kopiert.',
  notCopied: 'Der Browser lässt die Seite nicht kopieren. Markiere den Link und kopiere ihn von Hand.',
  save: 'Lektion speichern',
  beginAnew: 'Neu anfangen',
  itsLink: 'Der Link dieser Lektion',
};

/** Was das Netz als Liste sagt. */
const panelsOutline: Language['panels/outline'] = {
  outline: 'Gliederung',
  noNodes: 'Noch keine Knoten. Beginne mit einem Dataset.',
  order: 'In der Reihenfolge des Vorwärtslaufs.',
  add: 'Knoten hinzufügen…',
  addAfter: (node) => `Nach ${node} einfügen…`,
  nodes: 'Knoten',
  problemsOf: (node) => `Probleme von ${node}`,
  noWires: 'noch keine Verbindungen',
  earlier: 'Früher',
  later: 'Später',
  swap: 'Art tauschen…',
  remove: 'Löschen',
};

/** Was gesagt wird, wo eine eigene Tabelle zum Datensatz wird. */
const panelsOwnData: Language['panels/ownData'] = {
  title: 'Eigene Daten',
  says: 'Eine Tabelle mit einer Zeile je Beispiel, oder Bilder mit je einer Klasse. Sie werden hier gelesen und nirgendwohin geschickt.',
  tableFile: 'Tabelle',
  tableFormats: 'CSV, mit Kommas, Semikolons oder Tabs',
  pictureFiles: 'Bilder',
  pictureFormats: 'ein Zip mit PNGs, ein Ordner je Klasse; oder IDX-Dateien, Bilder mit ihren Labels, so oder als .gz',
  orDrop: 'Oder lass Dateien hier los.',
  reading: (what) => `${what} wird gelesen…`,
  cannotUse: (file, reason) => `${file} lässt sich nicht verwenden. ${reason}`,
  noDataset: 'Es gibt kein Dataset, das daraus lernt. Hole zuerst eines aus der Palette.',
  use: 'Diese Daten verwenden',
  found: 'Was gefunden wurde',
  foundInFile: (rows, columns, delimiter, decimal) =>
    `${plural(rows, 'Zeile', 'Zeilen')} und ${plural(columns, 'Spalte', 'Spalten')}, getrennt durch ${delimiter}, Dezimalzahlen mit ${decimal}.`,
  comma: 'Komma',
  point: 'Punkt',
  firstRowHasNames: 'Die erste Zeile enthält die Namen',
  firstRows: 'Erste Zeilen',
  y: 'y, was herauskommen soll',
  x: 'x, was hineingeht',
  column: (name, at) => `${name} (Spalte ${at})`,
  task: 'Aufgabe',
  tasks: {
    regression: 'Regression: y ist eine Zahl',
    classification: 'Klassifikation: y ist eine von mehreren Klassen',
  },
  classes: (count, names) => `${count} Klassen: ${names}`,
  spread: (mean, std) => `Mittelwert ${formatNumber(mean)}, Standardabweichung ${formatNumber(std)}`,
  numbers: 'Zahlen',
  words: 'Wörter',
  differentWords: (count) => plural(count, 'Wort', 'verschiedene Wörter'),
  testPercent: 'Prozent zum Testen',
  split: (train, test) => `${plural(train, 'Zeile', 'Zeilen')} zum Trainieren, ${formatCount(test)} zum Testen, durch den Seed ausgelost.`,
  leftOut: (count, of) => `${formatCount(count)} der ${formatCount(of)} Zeilen der Datei bleiben weg.`,
  dropEmpty: 'Zeilen mit leeren Zellen weglassen',
  standardizeX: 'x standardisieren',
  aboutX: (name, mean, std) =>
    `(x − Mittelwert) / Standardabweichung, aus den Zeilen zum Trainieren: ${name} − ${formatNumber(mean)}, geteilt durch ${formatNumber(std)}. Verschieden große Spalten zählen dann gleich.`,
  standardizeY: 'y standardisieren',
  aboutY: (mean, std) =>
    `(y − ${formatNumber(mean)}) / ${formatNumber(std)}. Ein Verlust von 1 ist dann, was der Mittelwert allein erreicht; ohne das lassen große Zahlen das Training divergieren.`,
  kept: (most) =>
    `Die Tabelle bleibt beim Netz: in seiner Datei, in Links, soweit sie hineinpasst, und in diesem Browser. Höchstens ${formatCount(most)} Zahlen.`,
};

/** Was gesagt wird, wo eigene Bilder zum Datensatz werden. */
const panelsOwnDataPictures: Language['panels/ownData/pictures'] = {
  needsName: 'Eine Klasse braucht einen Namen.',
  classes: 'Klassen',
  nameOfClass: (at) => `Name der Klasse ${at}`,
  noneToTrainOn: 'keine zum Trainieren',
  firstPictures: (name) => `Die ersten Bilder von ${name}`,
  found: (pictures, classes, look) => `${plural(pictures, 'Bild', 'Bilder')} aus ${classes} Klassen, ${look}.`,
  darkOnLight: 'dunkel auf hell',
  lightOnDark: 'hell auf dunkel',
  invert: 'Umkehren',
  aboutInvert: 'Dunkel wird hell. Die Ziffern von MNIST und was im Feld gezeichnet wird, sind hell auf dunkel.',
  turn: 'Drehen',
  aboutTurn: 'Zeilen werden Spalten: für Bilder, die auf der Seite liegen, wie die von EMNIST.',
  drawnSplit: (train, test) => `${formatCount(train)} zum Trainieren, ${formatCount(test)} zum Testen, durch den Seed ausgelost.`,
  givenSplit: (train, test) => `${formatCount(train)} zum Trainieren, ${formatCount(test)} zum Testen, wie es in den Dateien steht.`,
  carried: 'Sie bleiben beim Netz, in seiner Datei und in diesem Browser, aber nicht in Links.',
  notCarried: (most) =>
    `Mehr als ${formatCount(most)} bleiben nur in diesem Browser, nicht in Dateien oder Links: Anderswo wird wieder nach ihnen gefragt.`,
  most: (pictures, fromZip) =>
    `Bis zu ${formatCount(pictures)} Bilder und 150 MB werden gelesen, aus einem Zip ${formatCount(fromZip)}. Ihre Bytes 0 … 255 gehen als 0 … 1 hinein.`,
  progress: (done, of) => `Bild ${done} von ${of}`,
  others: (files) => `Das sind andere Bilder als die dieses Netzes, die aus ${files} kamen. Prüfe die Dateien und was oben angekreuzt ist.`,
  useOthers: 'Trotzdem verwenden',
  noRoom: 'Die Bilder sind da, bis die Seite geschlossen wird: Dieser Browser hat keinen Platz, sie zu speichern.',
};

/** Was das Zeichenfeld sagt. */
const panelsPad: Language['panels/pad'] = {
  of: {
    digit: {
      draw: 'Zeichnen',
      drawHere: 'Zeichne hier eine Ziffer',
      nextTest: 'Nächste Testziffer',
      test: 'Testziffer',
      isComing: 'Die Ziffer kommt mit dem Datensatz…',
      laidDown: {
        train: (number, label) => `Das ist Trainingsziffer ${formatCount(number)} des Datensatzes. Ihr Label ist ${label}.`,
        test: (number, label) => `Das ist Testziffer ${formatCount(number)} des Datensatzes. Ihr Label ist ${label}.`,
      },
    },
    picture: {
      draw: 'Zeichnen',
      drawHere: 'Zeichne hier ein Bild',
      nextTest: 'Nächstes Testbild',
      test: 'Testbild',
      isComing: 'Das Bild kommt mit dem Datensatz…',
      laidDown: {
        train: (number, label) => `Das ist Trainingsbild ${formatCount(number)} des Datensatzes. Sein Label ist ${label}.`,
        test: (number, label) => `Das ist Testbild ${formatCount(number)} des Datensatzes. Sein Label ist ${label}.`,
      },
    },
  },
  pad: 'Zeichenfeld',
  why: 'Warum?',
  clear: 'Leeren',
  shortKeys: 'Pfeile bewegen, Leertaste zeichnet',
  keys: 'Pfeiltasten bewegen den Stift, Leertaste zeichnet, Rücktaste radiert, Umschalt mit Pfeiltasten verschiebt die Zeichnung, Entf leert das Feld.',
  mostLikely: (name, share) => `Am wahrscheinlichsten ${name}, ${share}`,
  notFinite: 'Die Zahlen des Netzes sind nicht endlich.',
  cannotTrain: 'Das Netz antwortet, sobald es trainiert werden kann.',
  empty: 'Was das Netz dazu sagt, erscheint hier sofort.',
  asking: 'Fragt…',
  predictions: 'Vorhersagen',
  seen: 'Was das Netz sieht: 28 × 28 Pixel',
  center: 'Zentrieren und anpassen',
  centered: 'In 20 × 20 Pixel eingepasst, der Schwerpunkt in der Mitte, wie bei den Ziffern von MNIST.',
  asItIs: 'Das Feld, wie es ist, nur verkleinert: Was anders liegt als die Ziffern von MNIST, wird falsch gelesen.',
  for: 'für {class}',
  against: 'dagegen',
  howFar: 'Gradient × Pixel: wie weit er den Wert über den Mittelwert aller hebt.',
  places: ['oben links', 'oben', 'oben rechts', 'links', 'in der Mitte', 'rechts', 'unten links', 'unten', 'unten rechts'],
  mostAt: (place) => `am meisten ${place}`,
  nothing: 'nichts',
  speaks: (name, speaksFor, against) => `Für ${name}: ${speaksFor}. Dagegen: ${against}.`,
};

/** Was liest, wer die Seite vorführt. */
const panelsPresent: Language['panels/present'] = {
  presenter: 'Vorführansicht',
  stage: 'Was gezeigt wird',
  stages: { both: 'Fläche und Diagramme', canvas: 'Zeichenfläche', lesson: 'Lektion und Fläche', pad: 'Zeichne eine Ziffer' },
  place: (place, count) => `${place} von ${count}`,
  placeOf: (stage, place, count) => `${stage}, ${place} von ${count}`,
  keys: 'Tasten',
  keysTitle: 'Tasten: ?',
  end: 'Vorführung beenden',
  endTitle: 'Vorführung beenden: Escape',
  presentation: 'Vorführung',
  black: 'Der Bildschirm ist schwarz: B holt ihn zurück.',
  lastPart: 'Der letzte Teil',
  nextPart: 'Leertaste: nächster Teil',
  pause: 'T: Pause',
  train: 'T: Training',
  next: (beat) => `Leertaste: ${beat}`,
};

/** Was die Tabelle aller Durchläufe sagt, und was von einem gesagt wird. */
const panelsRuns: Language['panels/runs'] = {
  all: 'Alle Durchläufe',
  none: 'Jeder Durchlauf bleibt hier zum Vergleichen: Drücke „Trainieren“.',
  noneLarge: 'Jeder Durchlauf bleibt hier mit Einstellungen, Kurve und Parametern. Drücke „Trainieren“ und vergleiche danach hier.',
  handedInBy: 'Abgegeben von',
  deleted: (name) => `„${name}“ ist gelöscht.`,
  undo: 'Rückgängig',
  table: {
    name: 'Durchläufe',
    onCharts: 'In den Diagrammen',
    run: 'Durchlauf',
    now: 'jetzt',
    pinned: 'angeheftet',
    show: (name) => `${name} in den Diagrammen zeigen`,
    takeOff: 'Aus den Diagrammen nehmen',
    putOn: 'In den Diagrammen zeigen',
  },
  columns: {
    network: 'Netz',
    optimizer: 'Optimizer',
    lr: 'lr',
    batch: 'Batch',
    seed: 'Seed',
    steps: 'Schritte',
    loss: 'Verlust',
    test: 'Test',
    end: 'Ende',
    began: 'Beginn',
  },
  meanings: {
    lr: 'Die Lernrate des ersten und des letzten Schritts',
    batch: 'Batchgröße',
    loss: 'Der Mittelwert über die letzten 50 Batches',
    test: 'Die Genauigkeit auf der Testmenge beim letzten Messen, oder der Verlust dort, wenn es keine Klassen gibt',
  },
  noNumber: 'keine Zahl',
  compare: {
    noOther: 'Trainiere noch einmal, dann steht hier, worin sich die beiden unterscheiden.',
    with: 'Verglichen mit',
    now: (name) => `${name} (jetzt)`,
    same: 'Dasselbe Netz mit denselben Einstellungen: Sie kamen nur verschieden weit.',
    differences: (a, b) => `Worin sich ${a} und ${b} unterscheiden`,
  },
  curves: {
    none: 'Wähle Durchläufe mit den Kreisen in der Tabelle: Ihre Kurven stehen hier und in den Diagrammen.',
    mixed: 'Diese Durchläufe haben verschiedene Daten oder Verluste: Ihre Zahlen lassen sich nicht vergleichen.',
    diverged: (step) => `divergiert bei Schritt ${formatCount(step)}`,
  },
  one: {
    unnamed: 'Durchlauf',
    name: 'Name',
    note: 'Notiz',
    keepNote: 'Notiz behalten',
    open: 'Diesen Durchlauf öffnen',
    isNow: 'Es ist der Durchlauf von jetzt',
    comesBack: 'Sein Netz, seine Parameter und seine Kurve kommen zurück; was jetzt offen ist, bleibt gespeichert',
    tooLarge: 'Seine Parameter waren zu groß zum Speichern',
    pin: 'Anheften',
    pinTitle: 'Ein angehefteter Durchlauf bleibt, wie viele es auch sind',
    metrics: 'Messwerte (CSV)',
    metricsTitle: 'Jeder Schritt dieses Durchlaufs als Tabelle',
    delete: 'Löschen',
  },
  kept: (runs, megabytes) => `${plural(runs, 'Durchlauf', 'Durchläufe')}, ${megabytes} MB, in diesem Browser.`,
  rule: (runs, megabytes) =>
    `Ab ${formatCount(runs)} Durchläufen oder ${formatCount(megabytes)} MB gehen die ältesten zuerst; angeheftete bleiben.`,
  letGo: (runs) => `${plural(runs, 'Durchlauf musste', 'Durchläufe mussten')} Platz machen.`,
  faults: {
    full: 'Der neueste Durchlauf ist nicht gespeichert: Der Browser gibt keinen Platz mehr. Lösche einige.',
    lost: 'Der neueste Durchlauf ist nicht gespeichert: Die Datenbank des Browsers antwortet nicht.',
    newer: 'Der neueste Durchlauf ist nicht gespeichert: Eine neuere Version dieser Seite ist in diesem Browser offen.',
    conflict: 'Der neueste Durchlauf ist nicht gespeichert: Ein anderer Tab schreibt gerade.',
  },
  saveTable: 'Tabelle (CSV)',
  saveTableTitle: 'Alle Durchläufe als Tabelle, je eine Zeile',
  savePage: (runs) => `Seite zum Abgeben (${plural(runs, 'Durchlauf', 'Durchläufe')})`,
  savePageTitle: 'Eine Datei mit Netzen, Einstellungen, Kurven, Zahlen und Notizen',
};

/** Was beim Training von Anfang an gesagt wird. */
const panelsTraining: Language['panels/training'] = {
  waits: 'gilt ab dem nächsten Durchlauf',
  learningRate: 'Lernrate',
  learningRateValue: 'Wert der Lernrate',
  nothingMoves: 'nichts bewegt sich',
  outcomes: {
    tooBig: 'im Durchlauf: zu groß',
    harmless: 'im Durchlauf: schadet nicht',
    stuck: 'im Durchlauf: steckt fest',
    guessing: 'im Durchlauf: wenig gelernt',
    cameBack: 'im Durchlauf: Verlust stieg wieder',
    fell: 'im Durchlauf: Verlust sank',
    stood: 'im Durchlauf: Verlust blieb gleich',
    rose: 'im Durchlauf: Verlust stieg',
  },
  usual: {
    verySmall: (optimizer) => `sehr klein für ${optimizer}`,
    small: (optimizer) => `klein für ${optimizer}`,
    usual: (optimizer) => `üblich für ${optimizer}`,
    large: (optimizer) => `groß für ${optimizer}`,
    veryLarge: (optimizer) => `sehr groß für ${optimizer}`,
  },
  measured: {
    slow: 'hier langsam',
    good: 'hier gut',
    risky: 'hier riskant',
    blowsUp: 'hier divergiert es',
  },
  zonesWith: (conditions) => `Zonen gemessen mit ${conditions}`,
  zonesForAnother: (changed) => `Zonen veraltet, geändert: ${changed}`,
  scheduled: (factor, rate, by) => `nächster Schritt: ${factor} × ${rate} durch ${by}`,
  metrics: 'Messwerte',
  pace: 'Tempo',
  paceKeys: 'Langsamer und schneller: < und >',
  train: 'Trainieren',
  pause: 'Anhalten',
  spaceBar: 'Leertaste',
  step: 'Schritt',
  oneStep: 'Ein Schritt des Optimizers, mit einem Batch',
  beats: 'Fünf Takte',
  showBeats: 'Die fünf Takte eines Schritts zeigen',
  hideBeats: 'Die fünf Takte eines Schritts ausblenden',
  reset: 'Zurücksetzen',
  resetToFile: 'Zurück zu den Parametern der Datei',
  resetToSeed: (seed) => `Zurück zu denselben ersten Parametern, denen von Seed ${formatCount(seed)}`,
  newSeed: 'Neuer Seed',
  newSeedWill: (seed) => `Neuer Seed: andere erste Parameter, die von Seed ${formatCount(seed)}`,
  optimizer: 'Optimizer',
  schedule: 'Zeitplan',
  batchSize: 'Batchgröße',
  epochs: 'Epochen',
  seed: 'Seed',
  noEnd: 'kein Ende',
  status: 'Stand des Trainings',
  showing: (step) => `zeigt Schritt ${formatCount(step)}`,
  dataLoaded: 'Datensatz geladen',
  tryAgain: 'Noch einmal versuchen',
};

/** Was beim Training gesagt wird, sobald es einen Durchlauf gibt oder jemand selten Geändertes öffnet. */
const panelsTrainingLate: Language['panels/training/late'] = {
  laboratory: {
    finder: { name: 'Rate finden', says: 'Probiert alle Lernraten mit je einem Batch aus; die Parameter bleiben, wie sie sind' },
    race: { name: 'Rennen', says: 'Mehrere Lernraten mit demselben Start, nebeneinander' },
    runs: { name: 'Durchläufe', says: 'Alle bisherigen Durchläufe: vergleichen, notieren, wieder öffnen' },
  },
  maxSteps: 'Höchstens Schritte',
  sameNumbers: 'gleiche Zahlen auf jedem Gerät',
  given: {
    stands: 'Das Training beginnt mit den Parametern aus der Datei oder den eingetippten, nicht mit denen des Seeds.',
    noLongerFits:
      'Die gegebenen Parameter passen nicht mehr zum Netz, darum werden neue aus dem Seed gezogen. Mach die Änderung rückgängig, um sie wiederzuhaben.',
    drawNew: 'Neue aus dem Seed ziehen',
  },
  changed: {
    says: 'Du hast das Netz geändert. Das Training läuft mit dem weiter, mit dem es begann.',
    train: 'Das neue Netz trainieren',
  },
  startAgain: 'Neu beginnen',
  proceed: 'Weiter',
  diverged: {
    title: 'Der Verlust ist explodiert',
    goBack: (step, rate) => `Zurück zu Schritt ${formatCount(step)}, weiter mit ${rate}`,
  },
  failed: {
    title: 'Das Training ist abgebrochen',
    kept: 'Dein Netz, die Einstellungen und die Diagramme bleiben erhalten.',
    goesOn: (step) => (step > 0 ? `„Weiter“ setzt nach Schritt ${formatCount(step)} fort.` : '„Weiter“ beginnt mit dem ersten Schritt.'),
  },
  stuck: {
    title: 'Nichts lernt mehr',
    says: 'Die meisten Neuronen eines ReLU geben für jedes Beispiel 0 aus, darum erreicht sie kein Gradient. Der Verlust ist der einer einzigen Antwort für alles.',
    withRate: (rate) => `Neu beginnen mit ${rate}`,
    withSeed: (seed) => `Neu beginnen mit Seed ${formatCount(seed)}`,
  },
  stopped: {
    withAccuracy: (step, accuracy) => `Angehalten bei Schritt ${formatCount(step)}, ${accuracy}. Weiter?`,
    withLoss: (step, loss) => `Angehalten bei Schritt ${formatCount(step)}, Verlust ${loss}. Weiter?`,
    says: 'Parameter und Diagramme sind erhalten. „Trainieren“ geht auf derselben Kurve weiter, „Zurücksetzen“ beginnt neu.',
    discard: 'Verwerfen',
  },
  tooLarge:
    'Dieser Durchlauf ist größer als 8 MB, darum behält der Browser seine Parameter nach einem Neuladen nicht. „Mit Parametern speichern“ behält sie.',
  news: 'Neues vom Training',
  schedule: {
    name: 'Zeitplan der Lernrate',
    toTheEnd: (steps) => `${formatCount(steps)}, bis zum Ende`,
    summary: (steps, first, middle, last) =>
      `Die Lernrate über ${plural(steps, 'Schritt', 'Schritte')}: ${first} am Anfang, ${middle} in der Mitte, ${last} am Ende.`,
    most: (rate) => `höchstens ${rate}`,
    steps: (steps) => plural(steps, 'Schritt', 'Schritte'),
  },
  noStop: 'kein Stopp',
  noTest: 'Dieser Datensatz hat keine Testmenge mit Klassen: Hier stoppt nichts.',
  stopWhen: 'Stopp, wenn …',
  stopWhenever: (reasons) => `Stopp: ${reasons.join(', oder ')}`,
};

/** Was gesagt wird, wo ein Teil der Seite nicht ankam, und von der Seite in einer anderen. */
const stores: Language['stores'] = {
  missingPart: 'Ein Teil dieser Seite ist nicht angekommen. Prüfe die Verbindung und versuche es noch einmal.',
  missingLesson:
    'Ein Teil dieser Seite ist nicht angekommen, deshalb wurde die Lektion nicht geöffnet. Prüfe die Verbindung und versuche es noch einmal.',
  frame: (network) => `${network}: ein neuronales Netz zum Trainieren`,
};

/** Warum ein Netz jetzt nicht trainiert wird. */
const storesBuilder: Language['stores/builder'] = {
  cannotTrain: (what) => `Dieses Netz kann noch nicht trainieren: ${what}.`,
  listSays: 'Die Liste daneben sagt, was.',
  notReady: 'Dieses Netz ist noch nicht bereit. Versuche es noch einmal.',
};

/** Was die Liste der Befehle sagt: wie jeder heißt, was er braucht und unter welchen Wörtern man ihn findet. */
const storesCommands: Language['stores/commands'] = {
  labels: {
    connect: 'Verbinden mit …',
    swap: 'Die Art tauschen',
    editParam: 'Den ersten Parameter ändern',
    renameNode: 'Die id ändern',
    copy: 'Kopieren',
    cut: 'Ausschneiden',
    duplicate: 'Duplizieren',
    remove: 'Löschen',
    removeOnly: 'Löschen, ohne die Nachbarn zu verbinden',
    alignLeft: 'Linksbündig ausrichten',
    alignTop: 'Oben ausrichten, damit Verbindungen waagerecht sind',
    spread: 'Von links nach rechts gleichmäßig verteilen',
    walkLeft: 'Zum vorigen Knoten gehen',
    walkUp: 'Zum Knoten darüber gehen',
    walkDown: 'Zum Knoten darunter gehen',
    walkWires: 'Seine Verbindung wählen, dann die nächste',
    moveLeft: 'Nach links schieben',
    moveRight: 'Nach rechts schieben',
    moveUp: 'Nach oben schieben',
    moveDown: 'Nach unten schieben',
    leapLeft: 'Weit nach links schieben',
    leapRight: 'Weit nach rechts schieben',
    leapUp: 'Weit nach oben schieben',
    leapDown: 'Weit nach unten schieben',
    redo: 'Wiederholen',
    selectAll: 'Alles auswählen',
    paste: 'Knoten oder ein PyTorch-Modell einfügen',
    rename: 'Das Netz umbenennen',
    menu: 'Das Menü der Auswahl öffnen',
    cancel: 'Eine begonnene Verbindung loslassen, eine Meldung schließen',
    step: 'Einen Schritt machen',
    reset: 'Die Parameter zurücksetzen',
    newSeed: 'Die Parameter mit dem nächsten Seed neu ziehen',
    race: 'Mehrere Lernraten um die Wette laufen lassen',
    runs: 'Alle Durchläufe ansehen',
    findRate: 'Eine Lernrate suchen',
    slower: 'Langsamer trainieren',
    faster: 'Schneller trainieren',
    pace: 'Das Tempo einstellen',
    rate: 'Die Lernrate einstellen',
    optimizer: 'Den Optimizer wählen',
    batchSize: 'Die Batchgröße einstellen',
    epochs: 'Die Zahl der Epochen einstellen',
    seed: 'Den Seed einstellen',
    schedule: 'Den Zeitplan wählen',
    maxSteps: 'Den letzten Schritt einstellen',
    stopAt: 'Einstellen, wann das Training von selbst aufhört',
    shuffle: 'Die Beispiele mischen oder nicht',
    arithmetic: 'Auf jedem Gerät dieselben Zahlen berechnen',
    arguments: 'Die Argumente des Optimizers einstellen',
    beats: 'Die fünf Takte zeigen oder verbergen',
    zeroGrad: 'zero_grad ausführen',
    forward: 'forward ausführen',
    loss: 'loss ausführen',
    backward: 'backward ausführen',
    optimizerStep: 'step ausführen',
    fit: 'Das ganze Netz ins Bild holen',
    tidy: 'Aufräumen',
    flow: 'Auf den Verbindungen zeigen, was fließt, oder die Formen',
    outline: 'Gliederung: das Netz als Liste oder gezeichnet',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    goToNetwork: 'Zum Netz gehen',
    goToProblems: 'Zu dem gehen, was noch zu tun ist',
    testGallery: 'Die Testbilder öffnen',
    browseDigits: 'In den Ziffern des Datensatzes blättern',
    theme: 'Nächste Farben',
    glossary: 'Glossar',
    keys: 'Alle Tasten zeigen',
    about: 'Über Tinkergrad',
    presentNext: 'Nächster Takt eines Schritts, oder nächster Teil der Lektion',
    presentTraining: 'Trainieren oder anhalten, beim Vorführen',
    nextStage: 'Nächste Ansicht',
    formerStage: 'Vorige Ansicht',
    black: 'Schwarzer Bildschirm, und zurück',
    ring: 'Ring um den Mauszeiger, oder keiner',
    leavePresentation: 'Das Vorführen beenden',
    newNetwork: 'Neues Netz',
    duplicateNetwork: 'Das Netz duplizieren',
    networks: 'Die anderen Netze zeigen',
    templates: 'Die Vorlagen zeigen',
    share: 'Einen Link teilen',
    makeLesson: 'Lektion erstellen',
    embed: 'Einbetten',
    closeLesson: 'Die Lektion schließen',
    openFile: 'Eine Datei öffnen',
    save: 'Speichern',
    saveWithParameters: 'Mit Parametern speichern',
    savePyTorch: 'Als PyTorch-Skript speichern',
    saveNotebook: 'Als Notebook speichern',
    saveMetrics: 'Messwerte speichern (CSV)',
    weightsSafetensors: 'Die Gewichte speichern (safetensors)',
    weightsPt: 'Die Gewichte speichern (.pt)',
    onnx: 'Als ONNX speichern',
    pictureSvg: 'Ein Bild speichern (SVG)',
    picturePng: 'Ein Bild speichern (PNG)',
  },
  words: {
    newSeed: ['neuer Seed', 'Zufall', 'Startwert'],
    race: ['Rennen', 'vergleichen', 'Labor', 'Optimizer', 'Batchgrößen', 'Seeds'],
    runs: ['vergleichen', 'Verlauf', 'Versuche', 'Notizen', 'abgeben', 'Bericht'],
    findRate: ['Lernratensuche', 'Test'],
    slower: ['Tempo', 'Geschwindigkeit'],
    faster: ['Tempo', 'Geschwindigkeit'],
    pace: ['Geschwindigkeit', 'langsam'],
    maxSteps: ['Schritte', 'Ende'],
    stopAt: ['Abbruch', 'Geduld', 'Verlust', 'Sekunden'],
    zeroGrad: ['Takt'],
    forward: ['Takt'],
    loss: ['Takt', 'Verlust'],
    backward: ['Takt', 'rückwärts'],
    optimizerStep: ['Takt', 'Schritt'],
    flow: ['Aktivierung', 'Gradient', 'Werte'],
    outline: ['barrierefrei', 'Screenreader', 'Vorlesen'],
    goToProblems: ['Probleme'],
    testGallery: ['Konfusionsmatrix', 'falsche Ziffern'],
    browseDigits: ['Beispiele', 'Daten'],
    explain: ['Hilfe', 'Wort', 'was ist', 'Fokus', 'Mauszeiger'],
    glossary: ['erklären', 'Hilfe', 'Wörter'],
    about: ['Version', 'ohne Internet', 'Lizenzen'],
    present: ['Beamer', 'Vollbild', 'groß'],
    makeLesson: ['unterrichten', 'Szene'],
    embed: ['Webseite', 'Blog'],
  },
  named: {
    kind: (kind) => `${kind} hinzufügen`,
    theme: (theme) => `Farben: ${theme}`,
    language: (language) => `Sprache: ${language}`,
    template: (template) => `Die Vorlage ${template} öffnen`,
    scene: (scene) => `Die Szene ${scene} öffnen`,
  },
  namedWords: { kind: [], theme: ['dunkel', 'hell'], language: [], template: [], scene: ['Lektion'] },
  needs: {
    node: 'Wähle zuerst einen Knoten',
    nodeOrWire: 'Wähle zuerst einen Knoten oder eine Verbindung',
    twoNodes: 'Wähle zuerst 2 Knoten',
    threeNodes: 'Wähle zuerst 3 Knoten',
    wireable: 'Wähle einen Knoten, zu dem eine Verbindung führen kann',
    withParam: 'Wähle einen Knoten, der einen hat',
    wired: 'Wähle einen Knoten, der verbunden ist',
    nodes: 'Die Zeichenfläche ist leer',
    deed: 'Noch wurde nichts getan',
    undone: 'Nichts wurde rückgängig gemacht',
    pause: 'Halte zuerst an',
    ownPage: 'Öffne das Netz auf einer eigenen Seite',
    drawn: 'In einer anderen Seite wird das Netz gezeichnet',
    problem: 'Alles ist erledigt',
    digits: 'Das Netz hat keine Ziffern, mit denen es trainiert werden kann',
    presentation: 'Beginne zuerst das Vorführen',
    lesson: 'Keine Lektion ist offen',
  },
  groups: {
    selection: 'Auswahl',
    walk: 'Gehen und schieben',
    edit: 'Bearbeiten',
    training: 'Training',
    view: 'Ansicht',
    presenting: 'Vorführen',
    files: 'Netze und Dateien',
    help: 'Hilfe',
  },
  lines: {
    walk: 'An den Verbindungen entlanggehen',
    move: 'Um 8 px schieben',
    leap: 'Um 64 px schieben',
    beat: 'Einen Takt eines Schritts ausführen',
  },
};

/** Wie die Befehle heißen, die auf der Seite selbst stehen; und die Farben. */
const storesCommandsFirst: Language['stores/commands/first'] = {
  labels: {
    train: 'Trainieren oder anhalten',
    add: 'Einen Knoten hinzufügen',
    walkRight: 'Zum nächsten Knoten gehen',
    undo: 'Rückgängig',
    explain: 'Das hier erklären',
    commands: 'Einen Befehl suchen',
    present: 'Vorführen',
  },
  themes: { system: 'wie das System', light: 'hell', dark: 'dunkel' },
};

/** Was vom Bearbeiten gesagt wird: was nicht geht, und wo ein Knoten dann steht. */
const storesDocument: Language['stores/document'] = {
  tooMuch: (nodes, wires) =>
    `Ein Netz hat hier höchstens ${formatCount(nodes)} Knoten und ${formatCount(wires)} Verbindungen. Dieses hätte mehr: nichts wurde geändert.`,
  selectMore: (least) => `Wähle zuerst mindestens ${least} Knoten: halte Umschalt und ziehe über sie.`,
  isNowAt: (node, place, of) => `${node} ist jetzt Nummer ${place} von ${of}.`,
  notPasted: (why) => `Nichts wurde eingefügt. ${why}`,
  pasteMissing:
    'Ein Teil dieser Seite ist nicht angekommen, deshalb wurde nichts eingefügt. Prüfe die Verbindung und versuche es noch einmal.',
  noCopy: 'Der Browser lässt die Seite nicht von selbst kopieren. Wähle die Knoten auf der Zeichenfläche und drücke Strg C oder Cmd C.',
  noPaste: 'Der Browser lässt die Seite die Zwischenablage nicht von selbst lesen. Drücke Strg V oder Cmd V auf der Zeichenfläche.',
  chooseFiles: 'Ihre Dateien wählen …',
};

/** Warum eine Datei oder ein Link nicht geöffnet werden kann, bevor geholt ist, was sie liest. */
const storesFiles: Language['stores/files'] = {
  unreadable:
    'Der Browser konnte sie nicht lesen. Vielleicht ist sie ein Ordner, oder sie wurde verschoben oder geändert: wähle sie noch einmal.',
  noScene: (name, scenes) => `Eine Szene „${name}“ gibt es hier nicht. Die Szenen sind ${scenes}.`,
};

const NOT_WRITTEN = 'Die Gewichte wurden nicht gespeichert';
const NO_PICTURE = 'Das Bild wurde nicht gespeichert';

/** Was von Dateien gesagt wird: was jede ist, die die Seite verlässt, was nicht gelang und warum, und was beim Öffnen geschah. */
const storesFilesLate: Language['stores/files/late'] = {
  exporters: {
    save: {
      name: 'Speichern',
      says: 'Das Netz und seine Trainingseinstellungen.',
      failure: 'Das Netz wurde nicht gespeichert',
    },
    saveWithParameters: {
      name: 'Mit Parametern speichern',
      says: 'Das Netz mit Gewichten und Bias, wie sie jetzt sind.',
      failure: 'Die Parameter wurden nicht gespeichert',
    },
    savePyTorch: {
      name: 'PyTorch-Skript',
      says: 'Trainiert das Netz in PyTorch: eine Python-Datei.',
      failure: 'Das Skript wurde nicht geschrieben',
    },
    saveNotebook: {
      name: 'Notebook',
      says: 'Dieser Durchlauf noch einmal in Jupyter oder Colab, Schritt für Schritt, mit geprüften Verlusten.',
      failure: 'Das Notebook wurde nicht geschrieben',
    },
    saveMetrics: {
      name: 'Messwerte (CSV)',
      says: 'Verlust und Genauigkeit jedes Schritts, als Tabelle.',
      failure: 'Die Messwerte wurden nicht gespeichert',
    },
    weightsSafetensors: {
      name: 'Gewichte (safetensors)',
      says: 'Alle Gewichte und Bias, um sie in PyTorch in ein Modell zu laden.',
      failure: NOT_WRITTEN,
    },
    weightsPt: {
      name: 'Gewichte (.pt)',
      says: 'Dasselbe, wie torch.save ein state_dict schreibt.',
      failure: NOT_WRITTEN,
    },
    onnx: {
      name: 'ONNX',
      says: 'Das Netz mit seinen Gewichten, für andere Programme.',
      failure: 'Die ONNX-Datei wurde nicht gespeichert',
    },
    pictureSvg: {
      name: 'Bild (SVG)',
      says: 'Das Netz, wie es gezeichnet ist, scharf in jeder Größe.',
      failure: NO_PICTURE,
    },
    picturePng: {
      name: 'Bild (PNG)',
      says: 'Das Netz, wie es gezeichnet ist, in Pixeln.',
      failure: NO_PICTURE,
    },
  },
  notDone: {
    opened: (file) => `${file} wurde nicht geöffnet`,
    several: 'Diese Dateien wurden nicht geöffnet',
    chart: 'Das Diagramm wurde nicht gespeichert',
    link: 'Der Link wurde nicht geöffnet',
  },
  noPixels: 'Der Browser zeichnet es nicht in Pixeln. Speichere es als SVG.',
  noSteps: 'Noch gibt es keine Schritte aufzuschreiben. Drücke zuerst Trainieren oder Schritt.',
  cannotTrain: (what) =>
    `Das Netz kann, wie es jetzt gezeichnet ist, nicht trainieren: ${what}. Bringe es in Ordnung, dann speichere noch einmal.`,
  nothingDrawn: 'Noch gibt es nichts zu zeichnen. Füge zuerst einen Knoten hinzu.',
  tooLargeForPixels: 'Es ist zu groß für Pixel. Speichere es als Bild (SVG), das jede Größe haben kann.',
  pickled:
    'Eine Datei von torch.save ist ein Programm, das Python ausführt; deshalb wird sie hier nicht geöffnet. Speichere die Gewichte in PyTorch als safetensors: safetensors.torch.save_file(model.state_dict(), "weights.safetensors").',
  weightsForNone: (what) => `Gewichte werden für das offene Netz geöffnet, und das kann noch nicht trainieren: ${what}.`,
  weightsOpened: (tensors) =>
    `Das Training beginnt mit ${tensors === 1 ? 'dem einen Tensor' : `den ${plural(tensors, 'Tensor', 'Tensoren')}`} der Datei.`,
  notInFile: (names) => `Nicht in der Datei, deshalb aus dem Seed gezogen: ${names}.`,
  notHandedIn: 'Das ist eine Webseite, aber keine, die von hier abgegeben wurde: in ihr liegt kein Netz.',
  manyRuns: (runs) => `Die Seite hat ${plural(runs, 'Durchlauf', 'Durchläufe')}; das Netz des ersten ist offen.`,
  mnistAdded: 'Die Datei sagt nicht, womit sie trainiert wurde. MNIST und sein Verlust kamen dazu, weil sie 28 × 28 Zahlen nimmt.',
  nothingAdded: 'Die Datei sagt nicht, womit sie trainiert wurde: füge einen Dataset hinzu, dann wähle den Verlust.',
};

/** Was von dem gesagt wird, was die Suche nach einer Lernrate gemessen hat. */
const storesLaboratoryFinder: Language['stores/laboratory/finder'] = {
  with: (optimizer, batchSize) => `${optimizer}, Batches von ${formatCount(batchSize)}`,
  changed: { network: 'Netz', optimizer: 'Optimizer', batchSize: 'Batchgröße' },
};

/** Was von einem Rennen gesagt wird: was sich unterscheiden kann, was aus den Bahnen wurde und nach welcher Regel, und warum keines beginnt. */
const storesLaboratoryRace: Language['stores/laboratory/race'] = {
  variations: {
    lr: {
      label: 'Lernraten',
      says: 'Dasselbe Netz, dieselben ersten Parameter und dieselben Batches, mit verschiedenen Raten.',
    },
    optimizer: {
      label: 'Optimizer',
      says: 'Jeder mit einer für ihn üblichen Rate; der Optimizer des Netzes mit der eingestellten.',
    },
    batch_size: { label: 'Batchgrößen', says: 'Ein Schritt ist ein Batch: größere sehen in ebenso vielen Schritten mehr Beispiele.' },
    activation: { label: 'Aktivierungen', says: 'Alle Aktivierungen des Netzes von einer Art. Die ersten Parameter sind dieselben.' },
    seed: {
      label: 'Seeds',
      says: 'Andere erste Parameter und eine andere Reihenfolge der Beispiele: wie viel vom Unterschied Zufall ist.',
    },
    network: {
      label: 'Netze',
      says: 'Andere Netze mit denselben Daten und demselben Verlust, aus diesem Browser und den Vorlagen, jedes mit den Einstellungen von diesem.',
    },
  },
  lane: {
    rate: (lr) => `lr ${lr}`,
    optimizer: (optimizer, lr) => `${optimizer}, lr ${lr}`,
    batches: (size) => `Batchgröße ${formatCount(size)}`,
    seed: (seed) => `Seed ${formatCount(seed)}`,
  },
  verdicts: {
    blownUp: 'divergiert',
    failed: 'fehlgeschlagen',
    tooEarly: 'noch zu früh zu sagen',
    tooBig: 'nicht besser als am Anfang',
    bouncing: 'springt hin und her',
    standsStill: 'steht still',
    tooSmall: 'fällt noch langsam',
    levelled: 'zu weit oben stehen geblieben',
    falling: 'fällt noch',
    good: 'gut',
  },
  blownUpAt: (step) => `divergiert bei Schritt ${formatCount(step)}`,
  ofRate: { tooBig: 'zu groß', tooSmall: 'zu klein' },
  ofRateBecause: (ofRate, verdict) => `${ofRate}: ${verdict}`,
  rules: {
    blownUp: 'Ein Schritt warf den Verlust so weit, dass der Durchlauf beendet wurde.',
    failed: 'Er konnte nicht weitergehen: der Status sagt, warum.',
    tooEarly: 'Weniger als 20 Schritte, oder weniger als 100 bei einem Durchlauf, der noch weitergeht und nichts anderes gezeigt hat.',
    tooBig:
      'Fünf Schritte hintereinander lagen im Mittel beim Anderthalbfachen des ersten Verlusts oder höher. Und der Verlust liegt jetzt nicht unter dem ersten.',
    bouncing:
      'Er wurde über das Anderthalbfache des ersten Verlusts geworfen und liegt hinter der besten Bahn. Oder die spätere Hälfte fällt nicht, und eines von dreien ist so. Er geht bei fast jedem Schritt auf und ab. Er wurde über das Anderthalbfache des ersten Verlusts geworfen. Er liegt hinter der besten Bahn, und Batches unterscheiden sich um ein Viertel oder mehr.',
    standsStill: 'Kein Steigen und kein Fallen, das nicht auch der Zufall macht.',
    tooSmall:
      'Er fällt noch und liegt hinter der besten Bahn. Oder er fällt noch und ist nicht halb unten, und ein Zehntel seines Wegs oder mehr lag im letzten Viertel.',
    levelled: 'Er fällt nicht mehr, und liegt hinter der besten Bahn oder ist nicht halb unten.',
    falling: 'Mehr als halb unten, und ein Zehntel seines Wegs oder mehr lag im letzten Viertel.',
    good: 'Nichts davon: er kam weit herunter, und keine der Bahnen ist weit voraus.',
  },
  terms:
    'Der Verlust jetzt ist das Mittel über das letzte Viertel der Schritte. Dahinter heißt: mehr als ein Zehntel des Wegs vom ersten Verlust zu dem der besten Bahn bleibt übrig. Beide werden nach gleich vielen Schritten genommen. Eine Bahn wird nur nach den Verlusten ihrer Batches beurteilt.',
  mendFirst: 'Bringe es in Ordnung, dann starte das Rennen.',
  lanes: (least, most) => `Ein Rennen hat ${least} bis ${most} Bahnen.`,
  ofLane: (lane, why) => `${lane}: ${why}`,
  otherValue: (lane) => `${lane}: so kann dieses Netz nicht trainieren. Nimm einen anderen Wert.`,
  noRival:
    'In diesem Browser gibt es kein anderes Netz mit denselben Daten und demselben Verlust. Öffne eine Vorlage oder zeichne ein zweites.',
};

/** Was von einer Lektion gesagt wird: wie ihre Ziele stehen, was sie festhält, und was einer fehlt, die gemacht wird. */
const storesLesson: Language['stores/lesson'] = {
  untrainable: 'das Netz kann noch nicht trainieren',
  otherRun: 'der Durchlauf gehört zum Netz, wie es vorher war: drücke Zurücksetzen',
  noStep: 'noch kein Schritt gemacht',
  reached: (goal) => `Ziel erreicht: ${goal}`,
  allReached: (lesson) => `Alle Ziele von ${lesson} sind erreicht.`,
  locked: (what) => `Diese Lektion hält fest: ${what}. In ihrem Bereich gibt es einen Knopf, mit dem du es trotzdem ändern kannst.`,
  noTitle: 'Gib der Lektion einen Titel.',
  noFirstPart: 'Schreibe einen Text, eine Aufgabe oder ein Ziel für den ersten Teil.',
  notOpened: 'Die Lektion dieses Netzes wurde nicht geöffnet.',
  network: {
    wanted: (now, wanted) => `${now}, gewünscht ${wanted}`,
    atLeast: (count) => `mindestens ${formatCount(count)}`,
    atMost: (count) => `höchstens ${formatCount(count)}`,
    between: (least, most) => `mindestens ${formatCount(least)} und höchstens ${formatCount(most)}`,
    any: 'beliebig viele',
    there: (kind) => `${kind} ist da`,
    notThere: (kind) => `${kind} ist nicht da`,
    only: (kind) => `nur ${kind}`,
    noActivation: 'keine Aktivierung',
    noLinear: 'kein Linear',
    anyWidth: 'beliebig',
    count: (count, kind) => `${formatCount(count)} ${kind}`,
    hiddenUnits: (count) => plural(count, 'verstecktes Neuron', 'versteckte Neuronen'),
    parameters: (count) => plural(count, 'Parameter', 'Parameter'),
  },
  run: {
    below: (value) => `gewünscht unter ${value}`,
    belowWithin: (value, count) => `gewünscht unter ${value} in ${inSteps(count)}`,
    loss: (loss, wanted) => `Verlust ${loss}, ${wanted}`,
    lossAfter: (loss, count, wanted) => `Verlust ${loss} nach ${inSteps(count)}, ${wanted}`,
    atBest: (loss) => `bestenfalls ${loss}`,
    above: (value) => `gewünscht über ${value}`,
    orMore: (value) => `gewünscht ${value} oder mehr`,
    steps: (count, wanted) => `${steps(count)} gemacht, gewünscht ${formatCount(wanted)}`,
    goesToAndFro: 'es geht hin und her',
    fallsOrRests: 'der Verlust fällt noch, oder ruht',
    diverged: 'der Durchlauf ist divergiert',
    notDiverged: 'der Durchlauf ist nicht divergiert',
    notTested: 'noch nicht getestet',
    testAccuracy: (share) => `Testgenauigkeit ${share}`,
    small: (test, parameters, most) => `${test}; ${plural(parameters, 'Parameter', 'Parameter')}, gewünscht höchstens ${formatCount(most)}`,
    noNumber: (name) => `das Netz zeigt keine Zahl für ${name}`,
    number: (name, value, wanted) => `${name} ist ${value}, gewünscht ${wanted}`,
    noOutput: 'die Ausgabe ist noch nicht bekannt',
    output: (value, wanted) => `Ausgabe ${value}, gewünscht ${wanted}`,
    epochs: (epochs, wanted) => `${epochs} Epochen, gewünscht ${formatCount(wanted)}`,
    optimizer: (now, wanted) => `mit ${now} trainiert, gewünscht ${wanted}`,
    batches: (now, wanted) => `Batches von ${formatCount(now)}, gewünscht ${formatCount(wanted)}`,
    rateMoved: 'die Rate wurde bewegt',
    rateNotMoved: 'die Rate ist wie am Anfang',
    newestMoment: 'der neueste Moment wird gezeigt',
    earlierMoment: 'ein früherer Moment wird gezeigt',
  },
  deeds: {
    setByHand: 'von Hand gesetzt',
    notSet: (name) => `${name} ist noch nicht von Hand gesetzt`,
    noneSet: 'noch wurde keine Zahl von Hand gesetzt',
    notFrozen: (node) => `${node} ist nicht eingefroren`,
    noneFrozen: 'kein Knoten ist eingefroren',
    frozen: (count, wanted) => `${steps(count)} damit gemacht, gewünscht ${formatCount(wanted)}`,
    rates: (count, wanted, each) => `${plural(count, 'Rate', 'Raten')} versucht, gewünscht ${formatCount(wanted)} mit je ${inSteps(each)}`,
    beats: (count, of) => `${formatCount(count)} von ${plural(of, 'Takt', 'Takten')} ausgeführt, einer nach dem anderen`,
    addedUp: 'die Gradienten hatten sich summiert',
    notAddedUp: 'noch kein Schritt mit summierten Gradienten',
    nothingDrawn: 'noch ist nichts gezeichnet',
    digit: (digit, sureness, wanted) => `${digit} mit ${sureness}, gewünscht ${wanted}`,
  },
};

/** Was ein Neuladen mit einer neueren Version mit dem macht, was gerade geschieht, und warum es keines gibt. */
const storesOffline: Language['stores/offline'] = {
  race: 'Neuladen beendet das Rennen: nimm zuerst eine Bahn, oder lade später neu.',
  tooLarge:
    'Dieser Durchlauf ist zu groß, um aufbewahrt zu werden: beim Neuladen geht verloren, was er gelernt hat. „Mit Parametern speichern“ bewahrt es.',
  training: 'Vor dem Neuladen wird das Training angehalten und gespeichert; „Weiter“ setzt es beim selben Schritt fort.',
  finding: 'Was offen ist, wird vor dem Neuladen gespeichert; die Suche nach einer Lernrate endet damit.',
  saved: 'Was offen ist, wird vor dem Neuladen gespeichert.',
  notSaved:
    'Was offen ist, konnte nicht gespeichert werden, deshalb wurde nicht neu geladen. Speichere es als Datei oder schaffe Platz und versuche es noch einmal.',
  hasBecomeTooLarge:
    'Dieser Durchlauf ist zu groß geworden, um aufbewahrt zu werden. „Mit Parametern speichern“ bewahrt ihn; drücke noch einmal Neu laden, um ihn aufzugeben.',
};

/** Warum eigene Dateien nicht gelesen werden. */
const storesOwnData: Language['stores/ownData'] = {
  imagesTooSlow: 'Das Lesen dauerte zu lange ohne Antwort. Nimm weniger Bilder.',
  imagesBroken: 'Die Dateien konnten hier nicht gelesen werden: vielleicht fehlte Speicher. Nimm weniger Bilder, oder lade die Seite neu.',
  damaged: (fingerprint) => `pictures.${fingerprint}…: die Bilder sind beschädigt, oder andere, als die Datei sagt`,
};

/** Was gesagt wird, wo ein Netz nicht geöffnet oder nicht weggelegt wird, und wie eine Kopie heißt. */
const storesProjects: Language['stores/projects'] = {
  copyOf: (network) => `${network} (Kopie)`,
  notPutAway:
    'Was offen ist, konnte nicht gespeichert werden, deshalb wurde es nicht weggelegt. Lade eine Kopie herunter oder schaffe Platz und versuche es noch einmal.',
  unreadable: 'Dieses Netz kann nicht mehr gelesen werden.',
};

const NEWER = 'Mit einer neueren Version gemacht. Lade die Seite neu.';

/** Was gesagt wird, wo mit dem Speichern etwas nicht stimmt. */
const storesProjectsLate: Language['stores/projects/late'] = {
  errors: {
    full: {
      title: 'Dieser Browser ist voll. Deine Arbeit wird nicht gespeichert.',
      text: 'Lade eine Kopie herunter oder schaffe Platz: alle zehn Sekunden wird das Speichern noch einmal versucht.',
    },
    failing: {
      title: 'Deine Arbeit wird nicht gespeichert.',
      text: 'Der Speicher des Browsers antwortet nicht. Alle zehn Sekunden wird es noch einmal versucht; bis es gelingt, ist ein Download sicher.',
    },
    denied: {
      title: 'Dieses Fenster wird sich deine Arbeit nicht merken.',
      text: 'Der Browser lässt diese Seite nichts speichern, wie in einem privaten Fenster. Lade eine Kopie herunter, bevor du es schließt.',
    },
    noDatabase: {
      title: 'Dieses Fenster wird sich deine Arbeit vielleicht nicht merken.',
      text: 'Die Datenbank des Browsers geht nicht auf. Nur eine kleine Kopie wird aufbewahrt, ohne Verlauf und Parameter.',
    },
    damaged: {
      title: 'Was du zuletzt gespeichert hast, war beschädigt, und nichts Älteres ließ sich wiederherstellen.',
      text: 'Nichts von dem, was gefunden wurde, geht verloren: lade es herunter, um es anzusehen.',
    },
    newer: {
      title: NEWER,
      text: 'Was die neuere Version gespeichert hat, bleibt, wie es ist. Was du hier änderst, wird als Kopie aufbewahrt.',
    },
    newerPage: {
      title: NEWER,
      text: 'Eine neuere Version dieser Seite bewahrt deine Netze jetzt auf. Was du hier tust, wird nicht gespeichert: lade zuerst eine Kopie herunter.',
    },
    elsewhere: {
      title: 'In einem anderen Tab offen.',
      text: 'Der andere Tab speichert es. Was du hier änderst, wird als Kopie aufbewahrt.',
    },
    taken: {
      title: 'Anderswo offen.',
      text: 'Ein anderer Tab hat dieses Netz übernommen. Was du hier änderst, wird als Kopie aufbewahrt.',
    },
    copied: { title: 'Das ist jetzt eine Kopie.', text: 'Das Netz selbst bleibt, wie es war; beide werden aufbewahrt.' },
  },
  restored: (time) => `Was du zuletzt gespeichert hast, war beschädigt; der Stand von ${time} Uhr wurde wiederhergestellt.`,
};

/** Was von einem Durchlauf immer zu sehen ist: sein Status und das Innere des Netzes auf den Karten. */
const storesRun: Language['stores/run'] = {
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
    stuck: (count) => `Steckt fest nach ${inSteps(count)}`,
    finished: (count) => `Fertig nach ${inSteps(count)}`,
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

/** Was später von einem Durchlauf zu sagen ist: wie er divergiert ist, seine Kurven bei den Daten, seine Neuigkeiten. */
const storesRunLate: Language['stores/run/late'] = {
  divergence: {
    whole: (step, before, after, deed, cause) =>
      `Bei Schritt ${formatCount(step)} ging der Verlust von ${before} auf ${after}. ${deed} ${cause}`,
    tooBig: 'Die Lernrate ist zu groß.',
    noRateHelps:
      'Keine kleinere Lernrate hilft diesem Schritt. Suche nach sehr großen Zahlen in den Daten oder in den Parametern, mit denen das Training begann.',
    steep: (rate, gradient, tensor) => `Ein Schritt von ${rate} × einem Gradienten von ${gradient} hat ${tensor} weit weggeworfen.`,
    rolling: (rate, gradient, momentum, tensor, change) =>
      `Ein Schritt von ${rate} × einem Gradienten von ${gradient} hat ${tensor} um bis zu ${change} bewegt: Momentum ${momentum} gab dazu, was es von den Schritten davor behielt.`,
    scaled: (optimizer, tensor, change, rate, gradient) =>
      `${optimizer} hat die Zahlen von ${tensor} um bis zu ${change} bewegt; das folgt aus der Rate ${rate}, wie groß der Gradient auch ist (${gradient}).`,
    noLoss: (step, loss) =>
      `Bei Schritt ${formatCount(step)} ergibt die Formel des Verlusts ${loss}. Suche eine Wurzel oder einen Logarithmus von etwas, das unter 0 sein kann, oder eine Division durch etwas, das 0 sein kann. Suche auch nach Potenzen, die zu groß werden.`,
    noGradient: (step, loss) =>
      `Bei Schritt ${formatCount(step)}, wo der Verlust ${loss} ist, ist sein Gradient keine endliche Zahl. Eine Formel hat keinen, wo sie die Wurzel oder den Logarithmus von 0 zieht oder durch 0 teilt. Addiere dort eine kleine Zahl, etwa 1e-8.`,
    noFloor: (step, before, after) =>
      `Bei Schritt ${formatCount(step)} ging der Verlust von ${before} auf ${after}. Nichts in seiner Formel hält ihn bei 0 auf, also fällt er, solange trainiert wird, bei jeder Lernrate. abs(…) oder ein Quadrat macht daraus einen Abstand.`,
  },
  fit: {
    now: (step) => `Die durchgezogene Linie ist, was das Netz nach Schritt ${formatCount(step)} liefert.`,
    nowAndThen: (step, earlier) =>
      `Die durchgezogene Linie ist, was das Netz nach Schritt ${formatCount(step)} liefert. Die gestrichelten dahinter, je älter, desto blasser, sind von ${earlier.length === 1 ? 'Schritt' : 'den Schritten'} ${listed(earlier)}.`,
    line: 'Linie: das Netz',
    dashed: (step) => `gestrichelt: Schritt ${formatCount(step)}`,
    allDashed: (first, last) => `gestrichelt: Schritte ${formatCount(first)} … ${formatCount(last)}`,
  },
  news: {
    whole: (step, figures) => `Schritt ${formatCount(step)}: ${figures}.`,
    loss: (loss) => `Verlust ${loss}`,
    accuracy: (share) => `Genauigkeit ${share}`,
    testAccuracy: (share) => `Testgenauigkeit ${share}`,
  },
};

const listed = (words: readonly string[]): string =>
  words.length === 1 ? `${words[0]}` : `${words.slice(0, -1).join(', ')} und ${words.at(-1)}`;

/** Was von aufbewahrten Durchläufen gesagt wird: worin sie sich unterscheiden, was aus ihnen wurde, und was mit ihnen nicht geht. */
const storesRuns: Language['stores/runs'] = {
  run: (number) => `Durchlauf ${number}`,
  training: 'Training läuft',
  brokenOff: 'Abgebrochen',
  paused: 'Angehalten',
  damaged: (name) => `„${name}“ kann nicht mehr gelesen werden: was der Browser davon aufbewahrt hat, ist beschädigt.`,
  damagedShown: (name) =>
    `„${name}“ kann nicht mehr gelesen werden: was der Browser davon aufbewahrt hat, ist beschädigt. Nimm ihn aus den Diagrammen.`,
  unreadable: (why) => `Das Netz dieses Durchlaufs kann nicht mehr gelesen werden: ${why}`,
  openedWithout: (name) => `Das Netz von „${name}“ ist offen. Seine Parameter wurden nicht aufbewahrt, deshalb beginnt das Training neu.`,
  mostShown: (most) => `Höchstens ${most} Durchläufe werden zugleich gezeigt. Nimm zuerst einen anderen weg.`,
  differences: {
    start: 'erste Parameter',
    given: 'vorgegeben',
    drawn: 'aus dem Seed gezogen',
    order: 'erste Epoche',
    within: (blocks) => `gemischt innerhalb von ${blocks} …`,
    moved: 'lr von Hand bewegt',
    movedTo: (rate, step) => `${rate} ab Schritt ${formatCount(step)}`,
    never: 'nie',
  },
  page: {
    title: (network, run) => `${network}: ${run}`,
    runs: (count) => plural(count, 'Durchlauf', 'Durchläufe'),
    ended: (how, when) => `${how} · ${when}`,
    steps: 'Schritte',
    rate: 'Lernrate',
    loss: 'Verlust, Mittel der letzten 50 Batches',
    accuracy: 'Genauigkeit auf diesen Batches',
    testLoss: (step) => `Testverlust, Schritt ${formatCount(step)}`,
    testAccuracy: (step) => `Testgenauigkeit, Schritt ${formatCount(step)}`,
  },
};

const engines: Readonly<Record<EngineName, string>> = { wasm: 'WebAssembly', cpu: 'einfaches JavaScript' };

const faultsOf = (faults: readonly EngineFault[]): string =>
  faults.map(({ engine, fault }) => `${engines[engine]} ${fault === 'noStart' ? 'ist nicht gestartet' : 'rechnet falsch'}`).join(', und ');

const KERNEL_FAULTS: Readonly<Record<KernelFault, string>> = {
  noWasm: 'brauchen WebAssembly, das in diesem Browser nicht läuft',
  noStart: 'starten in diesem Browser nicht',
  missing: 'sind nicht angekommen',
  wrong: 'rechnen in diesem Browser falsch',
};

function fetchWords(fault: FetchFault): string {
  if (typeof fault === 'number') return `ist nicht angekommen (HTTP ${fault})`;
  const words = {
    silent: 'ist nicht angekommen (die Verbindung schweigt)',
    offline: 'ist nicht angekommen (keine Verbindung)',
    damaged: 'kam beschädigt an',
    late: 'ließ sich nicht rechtzeitig entpacken',
  };
  return words[fault];
}

const TRY_AGAIN = 'Prüfe die Verbindung und wähle dann „Noch einmal versuchen“.';

/** Was aus dem Thread eines Durchlaufs gemeldet wird, und wie die Geschwindigkeiten heißen. */
const trainingShared: Language['training/shared'] = {
  told: {
    tooLarge: 'Dieses Netz braucht mehr Speicher, als der Browser gibt. Mache seine Linear-Schichten oder die Batch-Größe kleiner.',
    tooDeep: 'Dieses Netz hat mehr Schichten hintereinander, als der Browser verfolgen kann. Nimm einige heraus.',
    noEngine: (faults) =>
      `Das Training kann in diesem Browser nicht starten: ${faultsOf(faults)}. Bauen, Speichern und Exportieren gehen weiter.`,
    slowEngine: (faults, engine) =>
      `${faultsOf(faults)}. Darum läuft das Training in diesem Browser mit: ${engines[engine]}. Das ist etwa zehnmal langsamer.`,
    noKernels: (fault) =>
      `Die Rechenkerne für das Training ${KERNEL_FAULTS[fault]}. Darum rechnet TensorFlow.js die Schritte, was viel langsamer ist.`,
    notPortable: (fault) =>
      `Die Rechenkerne, die gleiche Zahlen auf jedem Gerät geben, ${KERNEL_FAULTS[fault]}. Schalte „auf jedem Gerät dieselben Zahlen“ aus, um mit anderen zu trainieren, oder lade die Seite neu.`,
    noList: (dataset, fault) => `Die Liste der Dateien von ${datasets.names[dataset]} ${fetchWords(fault)}. ${TRY_AGAIN}`,
    noFile: (dataset, file, fault) => `Die Datei ${file} von ${datasets.names[dataset]} ${fetchWords(fault)}. ${TRY_AGAIN}`,
    noPictures: 'Der Browser gab die Bilder nicht heraus. Wähle ihre Dateien noch einmal, oder lade die Seite neu.',
    silent: 'Der Trainings-Thread antwortet nicht mehr.',
    broken: (reason) => `Der Trainings-Thread ist abgestürzt${inBrackets(reason)}.`,
    notStarted: (reason) => `Der Trainings-Thread konnte nicht gestartet werden${inBrackets(reason)}.`,
  },
  fullSpeed: 'volles Tempo',
  oneStep: '1 Schritt/s',
  steps: (steps) => `${formatCount(steps)} Schritte/s`,
  oneStepIn: (seconds) => `1 Schritt in ${formatNumber(seconds)} s`,
};

function inBrackets(reason: string): string {
  return reason ? ` (${reason})` : '';
}

/** Was Knöpfe, Felder und Listen von sich aus sagen. */
const ui: Language['ui'] = {
  close: 'Schließen',
  closeMessage: 'Meldung schließen',
  nothingCalledThat: 'Nichts heißt so.',
  or: 'oder',
  slider: (label) => `${label}, Schieberegler`,
  fineByShift: 'Umschalt: zwischen 1, 2 und 5',
  severity: { toDo: 'Zu tun', wrong: 'Falsch' },
  empty: 'leer',
  keys: {
    mod: 'Strg',
    shift: 'Umschalt',
    space: 'Leertaste',
    enter: 'Enter',
    tab: 'Tab',
    escape: 'Esc',
    backspace: 'Rücktaste',
    delete: 'Entf',
    pageup: 'Bild auf',
    pagedown: 'Bild ab',
  },
  stays: (label, kept, reason) => `${label} bleibt ${kept}: ${reason}.`,
};

/** Was kleine Bilder denen sagen, die auf sie zeigen oder sie nicht sehen. */
const uiPictures: Language['ui/pictures'] = {
  nothingYet: 'noch nichts',
  in: 'rein',
  out: 'raus',
  bends: (name, x) => `${name} knickt bei x = ${x}`,
  histogram: (count, things, from, to) => `${formatCount(count)} ${things} von ${from} bis ${to}, als Histogramm.`,
  outlined: (moment, from, to) => `Umriss bei ${moment}: von ${from} bis ${to}.`,
  pixel: (row, column) => `Zeile ${row}, Spalte ${column}`,
  qrCode: (says) => `QR-Code: ${says}`,
  qrTooLong: (most, has) => `Ein QR-Code fasst höchstens ${formatCount(most)} Zeichen; dieser Link hat ${formatCount(has)}.`,
  qrDense: (says) => `${says}. Er ist sehr fein: Mach ihn groß oder geh nah heran.`,
  fullScreen: 'Ganzer Bildschirm',
};

export const messages: Language = {
  canvas,
  'canvas/cards': canvasCards,
  'canvas/cards/late': canvasCardsLate,
  'canvas/dialogs': canvasDialogs,
  'canvas/late': canvasLate,
  charts,
  datasets,
  'datasets/csv': datasetsCsv,
  'datasets/images': datasetsImages,
  'datasets/table': datasetsTable,
  export: exporting,
  'export/onnx': exportOnnx,
  'export/report': exportReport,
  lessons,
  'lessons/checks': lessonsChecks,
  'lessons/late': lessonsLate,
  'lessons/scenes': lessonsScenes,
  'lessons/scenes/digits': lessonsScenesDigits,
  'lessons/scenes/layers': lessonsScenesLayers,
  'lessons/scenes/learning-rate': lessonsScenesLearningRate,
  'lessons/scenes/loop': lessonsScenesLoop,
  'lessons/scenes/loss': lessonsScenesLoss,
  'lessons/scenes/one-neuron': lessonsScenesOneNeuron,
  'lessons/scenes/optimizer': lessonsScenesOptimizer,
  links,
  network,
  'network/drawing': networkDrawing,
  'network/edit': networkEdit,
  'network/file': networkFile,
  'network/formula': networkFormula,
  'network/hints': networkHints,
  'network/late': networkLate,
  'network/pytorch': networkPytorch,
  'network/rateFinder': networkRateFinder,
  'network/read': networkRead,
  'network/repairs': networkRepairs,
  pages,
  'pages/late': pagesLate,
  'panels/about': panelsAbout,
  'panels/bar': panelsBar,
  'panels/beats': panelsBeats,
  'panels/charts': panelsCharts,
  'panels/charts/late': panelsChartsLate,
  'panels/code': panelsCode,
  'panels/dialogs': panelsDialogs,
  'panels/digits': panelsDigits,
  'panels/files': panelsFiles,
  'panels/files/late': panelsFilesLate,
  'panels/glossary': panelsGlossary,
  'panels/glossary/words/arguments': panelsGlossaryWordsArguments,
  'panels/glossary/words/ideas': panelsGlossaryWordsIdeas,
  'panels/glossary/words/kinds': panelsGlossaryWordsKinds,
  'panels/glossary/words/pages': panelsGlossaryWordsPages,
  'panels/glossary/words/settings': panelsGlossaryWordsSettings,
  'panels/inspector': panelsInspector,
  'panels/inspector/late': panelsInspectorLate,
  'panels/laboratory/finder': panelsLaboratoryFinder,
  'panels/laboratory/race': panelsLaboratoryRace,
  'panels/lesson': panelsLesson,
  'panels/lesson/late': panelsLessonLate,
  'panels/lesson/make': panelsLessonMake,
  'panels/outline': panelsOutline,
  'panels/ownData': panelsOwnData,
  'panels/ownData/pictures': panelsOwnDataPictures,
  'panels/pad': panelsPad,
  'panels/present': panelsPresent,
  'panels/runs': panelsRuns,
  'panels/training': panelsTraining,
  'panels/training/late': panelsTrainingLate,
  stores,
  'stores/builder': storesBuilder,
  'stores/commands': storesCommands,
  'stores/commands/first': storesCommandsFirst,
  'stores/document': storesDocument,
  'stores/files': storesFiles,
  'stores/files/late': storesFilesLate,
  'stores/laboratory/finder': storesLaboratoryFinder,
  'stores/laboratory/race': storesLaboratoryRace,
  'stores/lesson': storesLesson,
  'stores/offline': storesOffline,
  'stores/ownData': storesOwnData,
  'stores/projects': storesProjects,
  'stores/projects/late': storesProjectsLate,
  'stores/run': storesRun,
  'stores/run/late': storesRunLate,
  'stores/runs': storesRuns,
  'training/shared': trainingShared,
  ui,
  'ui/pictures': uiPictures,
};
