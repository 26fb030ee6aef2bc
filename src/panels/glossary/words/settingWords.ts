/** A word for each setting of training: the rate and what changes it, the optimizers, what training stops at. */
import { formatRate } from '../../../lib/numbers.ts';
import { messages as lateMessages } from '../../../network/lateMessages.ts';
import { messages as networkMessages } from '../../../network/messages.ts';
import { rateAt, SCHEDULE_NAMES, type ScheduleName, stepsNamed } from '../../../network/schedules.ts';
import { STOP_NAMES, type StopName } from '../../../network/stopping.ts';
import { OPTIMIZER_NAMES, type OptimizerName } from '../../../network/training.ts';
import type { SettingWord } from '../../../network/words.ts';
import { messages } from './settingMessages.ts';
import { type Here, type Word, withTexts } from './word.ts';

/** Those that are not explained by rows of their own. */
export type OwnSettingWord = Exclude<SettingWord, OptimizerName | ScheduleName | StopName>;

/** Batches in an epoch. */
export const batchesAnEpoch = ({ spec, settings }: Here): number | undefined =>
  spec && Math.ceil(spec.data.facts.train / settings.batch_size);

const rowsOf = <N extends string>(names: readonly N[], word: (name: N) => Word) =>
  Object.fromEntries(names.map((name) => [name, word(name)])) as Readonly<Record<N, Word>>;

const OPTIMIZER_WORDS = rowsOf(OPTIMIZER_NAMES, (name) => ({
  text: () => ({ title: name, also: '', says: networkMessages.optimizers[name] }),
  here: ({ settings }) => (settings.optimizer === name ? messages.optimizer(formatRate(settings.lr)) : undefined),
  torch: `torch.optim.${name}`,
}));

const SCHEDULE_WORDS = rowsOf(SCHEDULE_NAMES, (name) => ({
  text: () => ({ title: networkMessages.scheduleNames[name], also: '', says: lateMessages.schedules[name] }),
  here: ({ settings, spec }) => {
    if (!spec || (settings.schedule ?? 'constant') !== name) return undefined;
    return messages.schedule(formatRate(rateAt(settings, 1, spec.data.facts.train)));
  },
  ...(name === 'constant' ? {} : { torch: `torch.optim.lr_scheduler.${name}` }),
}));

const STOP_WORDS = rowsOf(STOP_NAMES, (name) => ({
  text: () => ({ title: lateMessages.stopNames[name], also: '', says: lateMessages.stops[name] }),
  here: ({ settings }) => (settings[name] === undefined ? messages.noStop : messages.stop(networkMessages.stopped[name](settings[name]))),
}));

/** ∞ where no end is set; undefined while the network cannot train. */
function stepsInAll(here: Here): number | undefined {
  const batches = batchesAnEpoch(here);
  return batches === undefined ? undefined : stepsNamed(here.settings, batches);
}

const OWN_WORDS = withTexts<OwnSettingWord>(() => messages.words, {
  lr: { here: ({ settings }) => messages.words.lr.here(formatRate(settings.lr)), torch: 'torch.optim.SGD' },
  optimizer: { here: ({ settings }) => messages.words.optimizer.here(settings.optimizer), torch: 'torch.optim.Optimizer.step' },
  schedule: {
    here: ({ settings }) => messages.words.schedule.here(networkMessages.scheduleNames[settings.schedule ?? 'constant']),
    torch: 'torch.optim.lr_scheduler.LRScheduler',
  },
  batch_size: {
    here: (here) => {
      const { spec, settings } = here;
      const batches = batchesAnEpoch(here);
      const epoch = spec && batches ? { samples: spec.data.facts.train, batches } : undefined;
      return messages.words.batch_size.here(settings.batch_size, epoch);
    },
    torch: 'torch.utils.data.DataLoader',
  },
  epochs: { here: (here) => messages.words.epochs.here(here.settings.epochs, stepsInAll(here)) },
  max_steps: { here: ({ settings }) => messages.words.max_steps.here(settings.max_steps) },
  stopping: {
    here: (here) => {
      const steps = stepsInAll(here);
      return steps === undefined ? undefined : messages.words.stopping.here(steps);
    },
  },
  shuffle: { here: ({ settings }) => messages.words.shuffle.here(settings.shuffle), torch: 'torch.utils.data.DataLoader' },
  seed: { here: ({ settings }) => messages.words.seed.here(settings.seed), torch: 'torch.manual_seed' },
  requires_grad: {
    here: ({ document }) => {
      const frozen = document.nodes.filter((node) => node.requires_grad === false);
      return messages.words.requires_grad.here(frozen.map(({ id }) => id));
    },
    torch: 'torch.Tensor.requires_grad',
  },
  arithmetic: { torch: 'torch.use_deterministic_algorithms' },
  pace: {},
});

export const SETTING_WORDS: Readonly<Record<SettingWord, Word>> = { ...OPTIMIZER_WORDS, ...SCHEDULE_WORDS, ...STOP_WORDS, ...OWN_WORDS };
