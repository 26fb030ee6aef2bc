/** What is said of what the finder measured. */
import { defineMessages } from '../../../lib/messages.ts';
import { formatCount } from '../../../lib/numbers.ts';
import type { Changed } from './zones.ts';

export const messages = defineMessages('stores/laboratory/finder', {
  with: (optimizer: string, batchSize: number) => `${optimizer}, batches of ${formatCount(batchSize)}`,
  changed: { network: 'network', optimizer: 'optimizer', batchSize: 'batch size' } satisfies Record<Changed, string>,
});
