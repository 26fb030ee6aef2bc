/** Was die Tabelle aller Durchläufe sagt, und was von einem gesagt wird. */

import type { Translated } from '../../lib/messages.ts';
import { plural } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';
import type { messages as english } from '../../panels/runs/messages.ts';

export const messages: Translated<typeof english> = {
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
    loss: 'Verlust',
    accuracy: 'Genauigkeit',
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
