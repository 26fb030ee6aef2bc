/** Wie ein Test der Lernraten gelesen wird, in Worten. */
import type { Translated } from '../../lib/messages.ts';
import { formatRate } from '../../lib/numbers.ts';
import type { messages as english } from '../../network/rateFinder/messages.ts';

export const messages: Translated<typeof english> = {
  zones: { slow: 'langsam', good: 'gut', risky: 'riskant', blowsUp: 'divergiert' },
  noLoss: 'Der Verlust war nach wenigen Batches keine Zahl mehr, bei den kleinsten Raten. Sieh dir zuerst das Netz und seine Daten an.',
  noFall:
    'Der Verlust fiel bei keiner Rate um mehr, als er von Batch zu Batch schwankt. Darum schlägt dieses Bild keine vor. So sieht es aus, wenn die Parameter schon trainiert sind oder das Netz das nicht lernen kann.',
  falls: (rate) =>
    `Bei kleinen Raten bleibt der Verlust, wo er ist, dann fällt er. Bei ${formatRate(rate)} ist er ein Drittel des Weges gefallen, oder es ist ein Drittel der Rate, bei der er am kleinsten ist; das Kleinere gilt.`,
  blowsUp: (rate) => `Ab ${formatRate(rate)} divergiert er.`,
  neverBlowsUp: 'Bei keiner dieser Raten divergierte er.',
};
