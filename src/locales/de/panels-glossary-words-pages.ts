/** Was über die Teile der Seite gesagt wird: über das, was sie zeigt, und das, was man drückt. */
import { plural, type Translated } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';
import type { messages as english } from '../../panels/glossary/words/pageMessages.ts';

const wires = (count: number): string => plural(count, 'Verbindung', 'Verbindungen');
const parameters = (count: number): string => plural(count, 'Parameter', 'Parameter');

export const messages: Translated<typeof english> = {
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
