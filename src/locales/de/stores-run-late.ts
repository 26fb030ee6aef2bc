/** Was später von einem Durchlauf zu sagen ist: wie er divergiert ist, seine Kurven bei den Daten, seine Neuigkeiten. */

import type { Translated } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';
import type { lateMessages as english } from '../../stores/run/lateMessages.ts';

export const messages: Translated<typeof english> = {
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
