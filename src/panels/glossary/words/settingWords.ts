/** A word for each setting of training: the rate and what changes it, the optimizers, what training stops at. */

import { formatCount, formatRate } from '../../../lib/numbers.ts';
import { messages as lateMessages } from '../../../network/lateMessages.ts';
import { messages as networkMessages } from '../../../network/messages.ts';
import { rateAt, SCHEDULE_NAMES, stepsNamed } from '../../../network/schedules.ts';
import { STOP_NAMES } from '../../../network/stopping.ts';
import { OPTIMIZER_NAMES } from '../../../network/training.ts';
import type { SettingWord } from '../../../network/words.ts';
import { type Here, some, type Word } from './word.ts';

/** Batches in an epoch. */
export const batchesAnEpoch = ({ spec, settings }: Here): number | undefined =>
  spec && Math.ceil(spec.data.facts.train / settings.batch_size);

const rowsOf = <N extends string>(names: readonly N[], word: (name: N) => Word) =>
  Object.fromEntries(names.map((name) => [name, word(name)])) as Readonly<Record<N, Word>>;

const OPTIMIZER_WORDS = rowsOf(OPTIMIZER_NAMES, (name) => ({
  title: name,
  get says() {
    return networkMessages.optimizers[name];
  },
  here: ({ settings }) => (settings.optimizer === name ? `This network has it, with a rate of ${formatRate(settings.lr)}.` : undefined),
  torch: `torch.optim.${name}`,
}));

const SCHEDULE_WORDS = rowsOf(SCHEDULE_NAMES, (name) => ({
  get title() {
    return networkMessages.scheduleNames[name];
  },
  get says() {
    return lateMessages.schedules[name];
  },
  here: ({ settings, spec }) => {
    if (!spec || (settings.schedule ?? 'constant') !== name) return undefined;
    return `The first step here has a rate of ${formatRate(rateAt(settings, 1, spec.data.facts.train))}.`;
  },
  ...(name === 'constant' ? {} : { torch: `torch.optim.lr_scheduler.${name}` }),
}));

const STOP_WORDS = rowsOf(STOP_NAMES, (name) => ({
  get title() {
    return lateMessages.stopNames[name];
  },
  get says() {
    return lateMessages.stops[name];
  },
  here: ({ settings }) =>
    settings[name] === undefined ? 'This network has no such stop.' : `Set here: ${networkMessages.stopped[name](settings[name])}.`,
}));

/** `4,690 steps in all`, where an end is set. */
function stepsInAll(here: Here): string | undefined {
  const batches = batchesAnEpoch(here);
  if (batches === undefined) return undefined;
  const steps = stepsNamed(here.settings, batches);
  return Number.isFinite(steps) ? `${some(steps, 'step')} in all` : 'no end is set';
}

export const SETTING_WORDS: Readonly<Record<SettingWord, Word>> = {
  ...OPTIMIZER_WORDS,
  ...SCHEDULE_WORDS,
  ...STOP_WORDS,
  lr: {
    title: 'Learning rate',
    also: ['lr'],
    says: 'How far each step goes: every parameter moves by the rate times its gradient, or what the optimizer makes of it.',
    here: ({ settings }) => `The rate that is set here is ${formatRate(settings.lr)}.`,
    torch: 'torch.optim.SGD',
  },
  optimizer: {
    title: 'Optimizer',
    says: 'The rule by which a step moves the parameters, given their gradients.',
    here: ({ settings }) => `${settings.optimizer} here.`,
    torch: 'torch.optim.Optimizer.step',
  },
  schedule: {
    title: 'Schedule',
    also: ['lr_scheduler', 'warm-up'],
    says: 'How the learning rate changes by itself from step to step.',
    here: ({ settings }) => `${networkMessages.scheduleNames[settings.schedule ?? 'constant']} here.`,
    torch: 'torch.optim.lr_scheduler.LRScheduler',
  },
  batch_size: {
    title: 'Batch size',
    says: 'How many samples one step looks at: the gradient is their mean.',
    here: (here) => {
      const batches = batchesAnEpoch(here);
      const size = `${formatCount(here.settings.batch_size)} here`;
      return here.spec && batches
        ? `${size}: ${some(here.spec.data.facts.train, 'sample')} make ${some(batches, 'batch', 'batches')}.`
        : `${size}.`;
    },
    torch: 'torch.utils.data.DataLoader',
  },
  epochs: {
    title: 'Epochs',
    says: 'After how many times through all samples training stops by itself.',
    here: (here) => {
      const all = stepsInAll(here);
      const { epochs } = here.settings;
      return epochs === undefined ? 'No number is set here.' : `${formatCount(epochs)} here${all ? `, ${all}` : ''}.`;
    },
  },
  max_steps: {
    title: 'Max steps',
    says: 'After how many steps training stops by itself.',
    here: ({ settings }) => (settings.max_steps === undefined ? 'No number is set here.' : `${formatCount(settings.max_steps)} here.`),
  },
  stopping: {
    title: 'Stop when',
    also: ['early stopping'],
    says: 'What ends training before its last step: a time, a loss, an accuracy, or no progress.',
    here: (here) => {
      const all = stepsInAll(here);
      return all && `Without it: ${all}.`;
    },
  },
  shuffle: {
    title: 'shuffle',
    says: 'Whether each epoch takes the samples in another order, so that batches differ.',
    here: ({ settings }) => (settings.shuffle ? 'Yes, here.' : 'No, here: their order stays.'),
    torch: 'torch.utils.data.DataLoader',
  },
  seed: {
    title: 'Seed',
    also: ['random'],
    says: 'Where all random numbers come from: the same seed gives the same start, the same order and the same curve.',
    here: ({ settings }) => `${formatCount(settings.seed)} here.`,
    torch: 'torch.manual_seed',
  },
  requires_grad: {
    title: 'requires_grad',
    also: ['frozen'],
    says: 'Whether a layer learns: off, its parameters are frozen and stay as they are.',
    here: ({ document }) => {
      const frozen = document.nodes.filter((node) => node.requires_grad === false);
      return frozen.length === 0 ? 'No layer is frozen here.' : `Frozen here: ${frozen.map(({ id }) => id).join(', ')}.`;
    },
    torch: 'torch.Tensor.requires_grad',
  },
  arithmetic: {
    title: 'same numbers on every machine',
    says: 'Computes each sum in one order, so that a curve is equal to the last digit wherever it is trained; slower.',
    torch: 'torch.use_deterministic_algorithms',
  },
  pace: {
    title: 'Pace',
    also: ['speed'],
    says: 'How many steps a second training takes at most, so that it can be watched.',
  },
};
