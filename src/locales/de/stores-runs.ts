/** Was von aufbewahrten Durchläufen gesagt wird: worin sie sich unterscheiden, was aus ihnen wurde, und was mit ihnen nicht geht. */

import { plural, type Translated } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';
import type { messages as english } from '../../stores/runs/messages.ts';

export const messages: Translated<typeof english> = {
  run: (number) => `Durchlauf ${number}`,
  training: 'Training läuft',
  brokenOff: 'Abgebrochen',
  paused: 'Angehalten',
  damaged: (name) => `„${name}“ kann nicht mehr gelesen werden: was der Browser davon aufbewahrt hat, ist beschädigt.`,
  damagedShown: (name) =>
    `„${name}“ kann nicht mehr gelesen werden: was der Browser davon aufbewahrt hat, ist beschädigt. Nimm ihn aus den Diagrammen.`,
  unreadable: (why) => `Das Netz dieses Durchlaufs kann nicht mehr gelesen werden: ${why}`,
  openedWithout: (name) => `Das Netz von „${name}“ ist offen. Seine Parameter wurden nicht aufbewahrt, deshalb beginnt das Training neu.`,
  mostShown: (most) => `Höchstens ${most} Durchläufe werden zugleich gezeigt. Nimm zuerst einen anderen weg.`,
  differences: {
    start: 'erste Parameter',
    given: 'vorgegeben',
    drawn: 'aus dem Seed gezogen',
    moved: 'lr von Hand bewegt',
    movedTo: (rate, step) => `${rate} ab Schritt ${formatCount(step)}`,
    never: 'nie',
  },
  page: {
    title: (network, run) => `${network}: ${run}`,
    runs: (count) => plural(count, 'Durchlauf', 'Durchläufe'),
    ended: (how, when) => `${how} · ${when}`,
    steps: 'Schritte',
    rate: 'Lernrate',
    loss: 'Verlust, Mittel der letzten 50 Batches',
    accuracy: 'Genauigkeit auf diesen Batches',
    testLoss: (step) => `Testverlust, Schritt ${formatCount(step)}`,
    testAccuracy: (step) => `Testgenauigkeit, Schritt ${formatCount(step)}`,
  },
};
