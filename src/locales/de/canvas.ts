/** Was die Zeichenfläche sagt: ihre Stimme, die Verbindungen, die Palette und die Zeile darunter. */
import type { messages as english } from '../../canvas/messages.ts';
import type { Translated } from '../../lib/messages.ts';
import { plural } from '../../lib/messages.ts';

const DIRECTIONS = { up: 'oben', down: 'unten', left: 'links', right: 'rechts' };

export const messages: Translated<typeof english> = {
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
  aboutNode: 'Enter wählt einen Knoten aus, Pfeiltasten gehen an den Verbindungen entlang, mit Shift schieben sie ihn, Entf löscht ihn.',
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
