/** Warum ein ONNX-Modell nicht gelesen werden kann. */

import type { messages as english } from '../../export/onnx/messages.ts';
import { plural, type Translated } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';

export const messages: Translated<typeof english> = {
  tooLarge: 'Die Datei ist größer als 64 MB. Mehr kann hier nicht geöffnet werden.',
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
