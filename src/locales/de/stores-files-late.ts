/** Was von Dateien gesagt wird: was jede ist, die die Seite verlässt, was nicht gelang und warum, und was beim Öffnen geschah. */

import { plural, type Translated } from '../../lib/messages.ts';
import type { lateMessages as english } from '../../stores/files/lateMessages.ts';

const NOT_WRITTEN = 'Die Gewichte wurden nicht gespeichert';
const NO_PICTURE = 'Das Bild wurde nicht gespeichert';

export const messages: Translated<typeof english> = {
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
