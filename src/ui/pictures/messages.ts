/** What small pictures say to those who point at them or cannot see them. */
import { defineMessages } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';

export const messages = defineMessages('ui/pictures', {
  nothingYet: 'nothing yet',
  in: 'in',
  out: 'out',
  bends: (name: string, x: string) => `${name} bends at x = ${x}`,
  histogram: (count: number, things: string, from: string, to: string) =>
    `${formatCount(count)} ${things} from ${from} to ${to}, as a histogram.`,
  outlined: (moment: string, from: string, to: string) => `Outlined at ${moment}: from ${from} to ${to}.`,
  pixel: (row: number, column: number) => `row ${row}, column ${column}`,
  qrCode: (says: string) => `QR code: ${says}`,
  qrTooLong: (most: number, has: number) => `A QR code holds at most ${formatCount(most)} characters; this link has ${formatCount(has)}.`,
  qrDense: (says: string) => `${says}. It is a dense one: make it large, or come near.`,
  fullScreen: 'Full screen',
});
