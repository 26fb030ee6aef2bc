/** Warum etwas, das die Seite verlässt, nicht geschrieben werden kann, und warum Dateien mit Gewichten nicht gelesen werden. */

import type { messages as english } from '../../export/messages.ts';
import type { Translated } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';

export const messages: Translated<typeof english> = {
  quoted: (name) => `„${name}“`,
  numberAt: (value, index) => `${value} an Stelle ${formatCount(index)}`,
  notFinite: (tensor, number) => `${tensor} hat ${number}: nur mit endlichen Zahlen kann trainiert werden.`,
  otherWeights: (key) =>
    `Die Datei ist beschädigt: ihre Gewichte sind nicht die, die geschrieben wurden. Hat ein anderes Programm sie geändert und die Metadaten behalten, dann nimm ${key} aus diesen heraus.`,
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
