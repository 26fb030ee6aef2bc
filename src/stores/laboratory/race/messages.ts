/** What is said of a race: what may differ, what its lanes have come to and by which rule, and why there is none. */
import { defineMessages } from '../../../lib/messages.ts';
import { formatCount } from '../../../lib/numbers.ts';
import type { VariationName } from './variations.ts';
import type { VerdictKind } from './verdicts.ts';

interface VariationWords {
  /** As it stands in the list of what may differ. */
  readonly label: string;
  readonly says: string;
}

export const messages = defineMessages('stores/laboratory/race', {
  variations: {
    lr: {
      label: 'Learning rates',
      says: 'The same network, the same first parameters and the same batches, at different rates.',
    },
    optimizer: {
      label: 'Optimizers',
      says: 'Each with a rate that is usual for it; the network’s own optimizer with the rate that is set.',
    },
    batch_size: { label: 'Batch sizes', says: 'A step is one batch: larger ones see more samples in as many steps.' },
    activation: { label: 'Activations', says: 'All activations of the network as one kind. The first parameters are the same.' },
    seed: {
      label: 'Seeds',
      says: 'Other first parameters and another order of the samples: how much of a difference is chance.',
    },
    network: {
      label: 'Networks',
      says: 'Other networks of the same data and loss, from this browser and the templates, each with the settings of this one.',
    },
  } satisfies Record<VariationName, VariationWords>,
  /** What lanes are called. */
  lane: {
    rate: (lr: string) => `lr ${lr}`,
    optimizer: (optimizer: string, lr: string) => `${optimizer}, lr ${lr}`,
    batches: (size: number) => `batch size ${formatCount(size)}`,
    seed: (seed: number) => `seed ${formatCount(seed)}`,
  },
  verdicts: {
    blownUp: 'blown up',
    failed: 'failed',
    tooEarly: 'too early to say',
    tooBig: 'no better than at the start',
    bouncing: 'bouncing',
    standsStill: 'stands still',
    tooSmall: 'still falling slowly',
    levelled: 'leveled off too high',
    falling: 'still falling',
    good: 'good',
  } satisfies Record<VerdictKind, string>,
  blownUpAt: (step: number) => `blown up at step ${formatCount(step)}`,
  /** What that says of the rate, where it is rates that differ. */
  ofRate: { tooBig: 'too big', tooSmall: 'too small' } as { readonly [K in VerdictKind]?: string },
  ofRateBecause: (ofRate: string, verdict: string) => `${ofRate}: ${verdict}`,
  /** When it is so, as the page says it. */
  rules: {
    blownUp: 'An update threw the loss so far that the run was stopped.',
    failed: 'It could not go on: the status says why.',
    tooEarly: 'Fewer than 20 steps, or fewer than 100 of a run that still goes on and has shown nothing else.',
    tooBig:
      'Five steps in a row were, on average, half again as high as the first loss or higher. And the loss is not below the first now.',
    bouncing:
      'It was thrown above half again the first loss and is behind the best lane. Or the later half does not fall, and one of three things is so. It goes up and down at nearly every step. It was thrown above half again the first loss. It is behind the best lane, and batches differ by a quarter or more.',
    standsStill: 'No rise and no fall that chance does not make.',
    tooSmall:
      'It still falls and is behind the best lane. Or it still falls and has not come halfway down, and a tenth or more of its way was in the last quarter.',
    levelled: 'It no longer falls, and is behind the best lane or not halfway down.',
    falling: 'More than halfway down, and a tenth or more of its way was in the last quarter.',
    good: 'None of these: it came far down, and none of the lanes is far ahead.',
  } satisfies Record<VerdictKind, string>,
  /** What the rules speak of. */
  terms:
    'The loss now is the mean over the last quarter of the steps. Behind means: more than a tenth of the way from the first loss to the best lane’s is left. Both are taken after as many steps. A lane is judged by the losses of its batches alone.',
  mendFirst: 'Mend it, then race.',
  lanes: (least: number, most: number) => `A race has ${least} to ${most} lanes.`,
  ofLane: (lane: string, why: string) => `${lane}: ${why}`,
  otherValue: (lane: string) => `${lane}: this network cannot train so. Take another value.`,
  noRival: 'There is no other network of the same data and loss in this browser. Open a template, or draw a second one.',
});
