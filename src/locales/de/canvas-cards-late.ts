/** Was die Bilder auf den Karten sagen, die für sich geladen werden. */
import type { messages as english } from '../../canvas/cards/lateMessages.ts';
import type { Translated } from '../../lib/messages.ts';
import { plural } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';

export const messages: Translated<typeof english> = {
  drawn: (thing, layer, words) => `${thing} in ${layer}: ${words}`,
  active: (active, count) => `${formatCount(active)} von ${formatCount(count)} über 0`,
  points: (count) => plural(count, 'Punkt', 'Punkte'),
  pointsAndCurve: (points) => `${points} und die Kurve des Netzes`,
  enlarge: 'Punkte vergrößern',
  enlargeTitle: 'Das Bild groß zeigen, um Punkte hinzuzufügen, zu verschieben und zu löschen',
  curve: (kind) => `Die Kurve von ${kind}; darunter, wie sich die Eingaben verteilen, daneben, wie sich die Ausgaben verteilen.`,
  dead: (count) => `${formatCount(count)} tot`,
  nothingYet: 'noch nichts',
  noClassLosses: 'Verlust jeder Klasse: noch nichts',
  byClass: 'je Klasse',
  inNextBatch: ', nächster Batch',
  first: (count) => `die ersten ${count}`,
  output: 'Ausgabe',
  target: 'Ziel',
  beforeAndAfter: (step) => `vor → nach Schritt ${formatCount(step)}`,
  howLinesAreRead: 'gestrichelt < 0 · □ Bias',
  moved: 'bewegt',
  firstWeights: 'Gewichte der ersten Neuronen, je ein Bild: rot unter 0, blau darüber',
  weights: 'Gewichte',
  ofLastRun: 'vom letzten Durchlauf',
};
