/** How a learning-rate range test is read, in words. */
import { defineMessages } from '../../lib/messages.ts';
import { formatRate } from '../../lib/numbers.ts';
import type { ZoneName } from './rateTest.ts';

export const messages = defineMessages('network/rateFinder', {
  /** What to expect of rates in a zone. */
  zones: { slow: 'slow', good: 'good', risky: 'risky', blowsUp: 'blows up' } satisfies Record<ZoneName, string>,
  noLoss: 'The loss was no number after a few batches, at the smallest rates. Look at the network and its data first.',
  noFall:
    'The loss fell at no rate by more than it varies from batch to batch, so this picture suggests none. Parameters that are trained already, or a network that cannot learn this, look so.',
  falls: (rate: number) =>
    `At small rates the loss stays where it is, then it falls. ${formatRate(rate)} is where it has come a third of its way down, or a third of the rate where it is least. The smaller one counts.`,
  blowsUp: (rate: number) => `From ${formatRate(rate)} on it blows up.`,
  neverBlowsUp: 'At none of these rates did it blow up.',
});
