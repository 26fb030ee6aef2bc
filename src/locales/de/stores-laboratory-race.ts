/** Was von einem Rennen gesagt wird: was sich unterscheiden kann, was aus den Bahnen wurde und nach welcher Regel, und warum keines beginnt. */

import type { Translated } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';
import type { messages as english } from '../../stores/laboratory/race/messages.ts';

export const messages: Translated<typeof english> = {
  variations: {
    lr: {
      label: 'Lernraten',
      says: 'Dasselbe Netz, dieselben ersten Parameter und dieselben Batches, mit verschiedenen Raten.',
    },
    optimizer: {
      label: 'Optimizer',
      says: 'Jeder mit einer für ihn üblichen Rate; der Optimizer des Netzes mit der eingestellten.',
    },
    batch_size: { label: 'Batchgrößen', says: 'Ein Schritt ist ein Batch: größere sehen in ebenso vielen Schritten mehr Beispiele.' },
    activation: { label: 'Aktivierungen', says: 'Alle Aktivierungen des Netzes von einer Art. Die ersten Parameter sind dieselben.' },
    seed: {
      label: 'Seeds',
      says: 'Andere erste Parameter und eine andere Reihenfolge der Beispiele: wie viel vom Unterschied Zufall ist.',
    },
    network: {
      label: 'Netze',
      says: 'Andere Netze mit denselben Daten und demselben Verlust, aus diesem Browser und den Vorlagen, jedes mit den Einstellungen von diesem.',
    },
  },
  lane: {
    rate: (lr) => `lr ${lr}`,
    optimizer: (optimizer, lr) => `${optimizer}, lr ${lr}`,
    batches: (size) => `Batchgröße ${formatCount(size)}`,
    seed: (seed) => `Seed ${formatCount(seed)}`,
  },
  verdicts: {
    blownUp: 'divergiert',
    failed: 'fehlgeschlagen',
    tooEarly: 'noch zu früh zu sagen',
    tooBig: 'nicht besser als am Anfang',
    bouncing: 'springt hin und her',
    standsStill: 'steht still',
    tooSmall: 'fällt noch langsam',
    levelled: 'zu weit oben stehen geblieben',
    falling: 'fällt noch',
    good: 'gut',
  },
  blownUpAt: (step) => `divergiert bei Schritt ${formatCount(step)}`,
  ofRate: { tooBig: 'zu groß', tooSmall: 'zu klein' },
  ofRateBecause: (ofRate, verdict) => `${ofRate}: ${verdict}`,
  rules: {
    blownUp: 'Ein Schritt warf den Verlust so weit, dass der Durchlauf beendet wurde.',
    failed: 'Er konnte nicht weitergehen: der Status sagt, warum.',
    tooEarly: 'Weniger als 20 Schritte, oder weniger als 100 bei einem Durchlauf, der noch weitergeht und nichts anderes gezeigt hat.',
    tooBig:
      'Fünf Schritte hintereinander lagen im Mittel beim Anderthalbfachen des ersten Verlusts oder höher. Und der Verlust liegt jetzt nicht unter dem ersten.',
    bouncing:
      'Er wurde über das Anderthalbfache des ersten Verlusts geworfen und liegt hinter der besten Bahn. Oder die spätere Hälfte fällt nicht, und eines von dreien ist so. Er geht bei fast jedem Schritt auf und ab. Er wurde über das Anderthalbfache des ersten Verlusts geworfen. Er liegt hinter der besten Bahn, und Batches unterscheiden sich um ein Viertel oder mehr.',
    standsStill: 'Kein Steigen und kein Fallen, das nicht auch der Zufall macht.',
    tooSmall:
      'Er fällt noch und liegt hinter der besten Bahn. Oder er fällt noch und ist nicht halb unten, und ein Zehntel seines Wegs oder mehr lag im letzten Viertel.',
    levelled: 'Er fällt nicht mehr, und liegt hinter der besten Bahn oder ist nicht halb unten.',
    falling: 'Mehr als halb unten, und ein Zehntel seines Wegs oder mehr lag im letzten Viertel.',
    good: 'Nichts davon: er kam weit herunter, und keine der Bahnen ist weit voraus.',
  },
  terms:
    'Der Verlust jetzt ist das Mittel über das letzte Viertel der Schritte. Dahinter heißt: mehr als ein Zehntel des Wegs vom ersten Verlust zu dem der besten Bahn bleibt übrig. Beide werden nach gleich vielen Schritten genommen. Eine Bahn wird nur nach den Verlusten ihrer Batches beurteilt.',
  mendFirst: 'Bringe es in Ordnung, dann starte das Rennen.',
  lanes: (least, most) => `Ein Rennen hat ${least} bis ${most} Bahnen.`,
  ofLane: (lane, why) => `${lane}: ${why}`,
  otherValue: (lane) => `${lane}: so kann dieses Netz nicht trainieren. Nimm einen anderen Wert.`,
  noRival:
    'In diesem Browser gibt es kein anderes Netz mit denselben Daten und demselben Verlust. Öffne eine Vorlage oder zeichne ein zweites.',
};
