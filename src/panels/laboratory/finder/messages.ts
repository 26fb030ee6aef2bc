/** What the learning-rate finder says. */
import { defineMessages } from '../../../lib/messages.ts';
import { formatCount } from '../../../lib/numbers.ts';

export const messages = defineMessages('panels/laboratory/finder', {
  title: 'Find a rate',
  empty: 'Tries rates from 1e-6 to 10 for a batch each, from the parameters as they are now. It leaves those as they are.',
  batch: (done: number, of: number) => `Batch ${formatCount(done)} of ${formatCount(of)} …`,
  wasPaused: 'The run was paused for it: its parameters are as they were.',
  stop: 'Stop',
  find: 'Find',
  findAgain: 'Find again',
  use: 'Use it',
  useWill: (rate: string) => `Sets the learning rate to ${rate}`,
  marks: { suggested: 'suggested', valley: 'valley', steepest: 'steepest' },
  /** @param conditions `SGD, batches of 64` */
  fromFirst: (conditions: string) => `Measured with ${conditions}, from the initial parameters.`,
  fromStep: (conditions: string, step: number) => `Measured with ${conditions}, from the parameters after step ${formatCount(step)}.`,
  isAnother: (changed: string) => `The ${changed} is another one now: find again.`,
  summary: 'Loss over learning rate.',
  zone: (zone: string, from: string, to: string) => `${zone} from ${from} to ${to}`,
  zones: (zones: readonly string[]) => `Zones: ${zones.join(', ')}.`,
  how: [
    'The thin line is the loss of each of 100 batches, one for each rate from 1e-6 to 10.',
    'The strong one is smoothed as fastai does.',
    'Steepest and valley are what fastai would suggest.',
    'The suggestion is a rule of this page: the rate at which the loss has come a third of its way down.',
    'The loss is averaged over about ten batches for it.',
    'It is no more than a third of the rate where that loss is least.',
    'Measured over one epoch of MNIST in batches of 64, with SGD and Adam.',
    'On four templates it came within one point of the best of ten rates.',
    'With SGD on the bottleneck it did not, and batches of 256 bear larger rates than it says.',
  ],
});
