/** Was kleine Bilder denen sagen, die auf sie zeigen oder sie nicht sehen. */
import type { Translated } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';
import type { messages as english } from '../../ui/pictures/messages.ts';

export const messages: Translated<typeof english> = {
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
