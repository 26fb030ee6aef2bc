/** What is said of the settings of training. */
import { defineMessages, plural } from '../../../lib/messages.ts';
import { formatCount } from '../../../lib/numbers.ts';
import type { OwnSettingWord } from './settingWords.ts';
import type { WordMessages } from './word.ts';

/** @param steps ∞ where no end is set */
const inAll = (steps: number): string => (Number.isFinite(steps) ? `${plural(steps, 'step', 'steps')} in all` : 'no end is set');

export const messages = defineMessages('panels/glossary/words/settings', {
  optimizer: (rate: string) => `This network has it, with a rate of ${rate}.`,
  schedule: (rate: string) => `The first step here has a rate of ${rate}.`,
  noStop: 'This network has no such stop.',
  stop: (words: string) => `Set here: ${words}.`,
  words: {
    lr: {
      title: 'Learning rate',
      also: 'lr',
      says: 'How far each step goes: every parameter moves by the rate times its gradient, or what the optimizer makes of it.',
      here: (rate: string) => `The rate that is set here is ${rate}.`,
    },
    optimizer: {
      title: 'Optimizer',
      also: '',
      says: 'The rule by which a step moves the parameters, given their gradients.',
      here: (optimizer: string) => `${optimizer} here.`,
    },
    schedule: {
      title: 'Schedule',
      also: 'lr_scheduler, warm-up',
      says: 'How the learning rate changes by itself from step to step.',
      here: (schedule: string) => `${schedule} here.`,
    },
    batch_size: {
      title: 'Batch size',
      also: '',
      says: 'How many samples one step looks at: the gradient is their mean.',
      here: (size: number, epoch?: { readonly samples: number; readonly batches: number }) =>
        epoch
          ? `${formatCount(size)} here: ${plural(epoch.samples, 'sample', 'samples')} make ${plural(epoch.batches, 'batch', 'batches')}.`
          : `${formatCount(size)} here.`,
    },
    epochs: {
      title: 'Epochs',
      also: '',
      says: 'After how many times through all samples training stops by itself.',
      here: (epochs?: number, steps?: number) => {
        if (epochs === undefined) return 'No number is set here.';
        return steps === undefined ? `${formatCount(epochs)} here.` : `${formatCount(epochs)} here, ${inAll(steps)}.`;
      },
    },
    max_steps: {
      title: 'Max steps',
      also: '',
      says: 'After how many steps training stops by itself.',
      here: (steps?: number) => (steps === undefined ? 'No number is set here.' : `${formatCount(steps)} here.`),
    },
    stopping: {
      title: 'Stop when',
      also: 'early stopping',
      says: 'What ends training before its last step: a time, a loss, an accuracy, or no progress.',
      here: (steps: number) => `Without it: ${inAll(steps)}.`,
    },
    shuffle: {
      title: 'shuffle',
      also: '',
      says: 'Whether each epoch takes the samples in another order, so that batches differ.',
      here: (isShuffled: boolean) => (isShuffled ? 'Yes, here.' : 'No, here: their order stays.'),
    },
    seed: {
      title: 'Seed',
      also: 'random',
      says: 'Where all random numbers come from: the same seed gives the same start, the same order and the same curve.',
      here: (seed: number) => `${formatCount(seed)} here.`,
    },
    requires_grad: {
      title: 'requires_grad',
      also: 'frozen',
      says: 'Whether a layer learns: off, its parameters are frozen and stay as they are.',
      here: (frozen: readonly string[]) => (frozen.length === 0 ? 'No layer is frozen here.' : `Frozen here: ${frozen.join(', ')}.`),
    },
    arithmetic: {
      title: 'same numbers on every machine',
      also: '',
      says: 'Computes each sum in one order, so that a curve is equal to the last digit wherever it is trained; slower.',
    },
    pace: {
      title: 'Pace',
      also: 'speed',
      says: 'How many steps a second training takes at most, so that it can be watched.',
    },
  } satisfies WordMessages<OwnSettingWord>,
});
