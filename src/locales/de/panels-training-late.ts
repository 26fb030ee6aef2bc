/** Was beim Training gesagt wird, sobald es einen Durchlauf gibt oder jemand selten Geändertes öffnet. */
import { plural, type Translated } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';
import type { messages as english } from '../../panels/training/lateMessages.ts';

export const messages: Translated<typeof english> = {
  laboratory: {
    finder: { name: 'Rate finden', says: 'Probiert alle Lernraten mit je einem Batch aus; die Parameter bleiben, wie sie sind' },
    race: { name: 'Rennen', says: 'Mehrere Lernraten mit demselben Start, nebeneinander' },
    runs: { name: 'Durchläufe', says: 'Alle bisherigen Durchläufe: vergleichen, notieren, wieder öffnen' },
  },
  maxSteps: 'Höchstens Schritte',
  noLastStep: 'kein Ende',
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
