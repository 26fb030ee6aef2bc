/** Was sich an einem Netz lernen lässt, das trainieren kann, und was der Knopf eines Hinweises tut. */
import { plural, type Translated } from '../../lib/messages.ts';
import { formatCount, formatFixed, formatNumber, formatRate } from '../../lib/numbers.ts';
import type { messages as english } from '../../network/hints/messages.ts';

export const messages: Translated<typeof english> = {
  ranges: {
    upFrom: (end) => `${formatNumber(end)} und mehr`,
    unit: () => 'von 0 bis 1',
    shares: () => 'von 0 bis 1, in der Summe 1',
    signed: () => 'von −1 bis 1',
  },
  sentences: {
    straightLine: ({ nodes: [first, second] }, name) =>
      `Zwischen ${name(first)} und ${name(second)} biegt nichts: Zusammen sind sie eine Gerade, wie ein einziges Linear.`,
    doubleSoftmax: ({ nodes: [softmax, loss] }, name) =>
      `${name(loss)} rechnet den Softmax seiner Eingabe selbst. Nach ${name(softmax)} wird er zweimal gerechnet: Gradienten werden klein, und das Lernen langsam.`,
    cutAnswers: ({ nodes: [activation], missed }, name, range) =>
      missed === undefined
        ? `${name(activation)} kommt zuletzt, also kann das Netz nur ${range} antworten: genug für das y, aus dem es lernt, aber für kein y darüber hinaus.`
        : `${name(activation)} kommt zuletzt, also kann das Netz nur ${range} antworten, aber y reicht bis ${formatNumber(missed)}.`,
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
  turnInto: (node, kind) => `Mache aus ${node} ein ${kind}`,
  putReLU: (first, second) => `Setze ein ReLU zwischen ${first} und ${second}`,
  remove: (node) => `Entferne ${node}`,
  setRate: (lr) => `Stelle die Lernrate auf ${formatRate(lr)}`,
};
