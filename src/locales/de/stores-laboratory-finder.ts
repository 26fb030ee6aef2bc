/** Was von dem gesagt wird, was die Suche nach einer Lernrate gemessen hat. */

import type { Translated } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';
import type { messages as english } from '../../stores/laboratory/finder/messages.ts';

export const messages: Translated<typeof english> = {
  with: (optimizer, batchSize) => `${optimizer}, Batches von ${formatCount(batchSize)}`,
  changed: { network: 'Netz', optimizer: 'Optimizer', batchSize: 'Batchgröße' },
};
