/** A word for each argument of a class: of layers, losses, optimizers and schedules, under PyTorch's names. */
import { formatCount, formatNumber, formatRate, formatShape, writtenOut } from '../../../lib/numbers.ts';
import { fieldValue } from '../../../network/read/fields.ts';
import { scheduleArguments, scheduleValues } from '../../../network/schedules.ts';
import { optimizerFields, optimizerParams } from '../../../network/training.ts';
import type { ArgumentWord } from '../../../network/words.ts';
import { messages } from './argumentMessages.ts';
import { type Here, sentence, withTexts } from './word.ts';

/** `fc1 128; fc2 10`: what the nodes have that take it. */
const ofNodes =
  (name: string, write: (value: unknown) => string = writtenOut) =>
  ({ document }: Here): string | undefined => {
    const values = document.nodes.flatMap(({ id, params }) => {
      const value = (params as Readonly<Record<string, unknown>>)[name];
      return value === undefined ? [] : [`${id} ${write(value)}`];
    });
    return values.length === 0 || values.length > 6 ? undefined : sentence(values.join('; '));
  };

/** What the chosen optimizer has, where it takes it. */
const ofOptimizer =
  (name: string) =>
  ({ settings }: Here): string | undefined => {
    const field = optimizerFields(settings.optimizer).find(([one]) => one === name);
    if (!field) return undefined;
    const value: unknown = fieldValue(field[1], optimizerParams(settings)[field[0]]);
    return messages.has(settings.optimizer, (Array.isArray(value) ? value : [value]).map(writtenOut));
  };

/** What the chosen schedule has, where it takes it. */
const ofSchedule =
  (name: string) =>
  ({ settings, spec }: Here): string | undefined => {
    const { schedule = 'constant' } = settings;
    const taken = scheduleArguments(schedule).some((one) => one === name);
    const value = spec && taken ? scheduleValues(settings, spec.data.facts.train)[name] : undefined;
    return value === undefined ? undefined : messages.has(schedule, [formatNumber(value)]);
  };

const either =
  (...ways: readonly ((here: Here) => string | undefined)[]) =>
  (here: Here): string | undefined =>
    ways
      .map((way) => way(here))
      .filter(Boolean)
      .join(' ') || undefined;

/** So many biases are named. */
const MOST_NAMED = 4;

function biasesHere({ spec }: Here): string | undefined {
  if (!spec) return undefined;
  const biases = spec.layers.flatMap(({ parameters }) => parameters.filter(({ name }) => name.endsWith('.bias')));
  const count = biases.reduce((sum, { shape }) => sum + (shape[0] ?? 0), 0);
  const named = biases.slice(0, MOST_NAMED).map(({ name, shape }) => `${name} ${formatShape(shape)}`);
  return messages.words.bias.here(count, named);
}

export const ARGUMENT_WORDS = withTexts<ArgumentWord>(() => messages.words, {
  out_features: { here: ofNodes('out_features', (value) => formatCount(Number(value))), torch: 'torch.nn.Linear' },
  bias: { here: biasesHere, torch: 'torch.nn.Linear' },
  p: { here: ofNodes('p'), torch: 'torch.nn.Dropout' },
  negative_slope: { here: ofNodes('negative_slope'), torch: 'torch.nn.LeakyReLU' },
  alpha: { here: either(ofNodes('alpha'), ofOptimizer('alpha')), torch: 'torch.nn.ELU' },
  beta: { here: ofNodes('beta'), torch: 'torch.nn.SmoothL1Loss' },
  threshold: { here: ofNodes('threshold'), torch: 'torch.nn.Softplus' },
  delta: { here: ofNodes('delta'), torch: 'torch.nn.HuberLoss' },
  formula: { here: ofNodes('formula'), torch: 'torch.nn.Module' },
  name: {
    here: ({ spec }) => spec && messages.words.name.here(spec.data.facts.train, formatShape(spec.data.facts.x)),
    torch: 'torch.utils.data.Dataset',
  },
  noise: { here: ofNodes('noise') },
  x: { here: ({ spec }) => spec && messages.words.x.here(formatShape(spec.data.facts.x)) },
  y: {
    here: ({ spec }) => {
      if (!spec) return undefined;
      const { y } = spec.data.facts;
      return y.type === 'classes' ? messages.words.y.here(y.count, true) : messages.words.y.here(y.width, false);
    },
  },
  table: {
    here: ({ document }) =>
      document.nodes.flatMap((node) =>
        node.kind === 'Dataset' && node.params.table ? [messages.words.table.here(node.params.table.file)] : [],
      )[0],
  },
  images: {
    here: ({ document }) =>
      document.nodes.flatMap((node) =>
        node.kind === 'Dataset' && node.params.images ? [messages.words.images.here(node.params.images.files)] : [],
      )[0],
  },
  momentum: { here: ofOptimizer('momentum'), torch: 'torch.optim.SGD' },
  nesterov: { here: ofOptimizer('nesterov'), torch: 'torch.optim.SGD' },
  weight_decay: { here: ofOptimizer('weight_decay'), torch: 'torch.optim.AdamW' },
  betas: { here: ofOptimizer('betas'), torch: 'torch.optim.Adam' },
  eps: { here: ofOptimizer('eps'), torch: 'torch.optim.Adam' },
  step_size: { here: ofSchedule('step_size'), torch: 'torch.optim.lr_scheduler.StepLR' },
  gamma: { here: ofSchedule('gamma'), torch: 'torch.optim.lr_scheduler.ExponentialLR' },
  T_max: { here: ofSchedule('T_max'), torch: 'torch.optim.lr_scheduler.CosineAnnealingLR' },
  start_factor: { here: ofSchedule('start_factor'), torch: 'torch.optim.lr_scheduler.LinearLR' },
  total_iters: { here: ofSchedule('total_iters'), torch: 'torch.optim.lr_scheduler.LinearLR' },
  total_steps: { here: ofSchedule('total_steps'), torch: 'torch.optim.lr_scheduler.OneCycleLR' },
  pct_start: { here: ofSchedule('pct_start'), torch: 'torch.optim.lr_scheduler.OneCycleLR' },
  div_factor: {
    here: either(ofSchedule('div_factor'), ({ settings }) =>
      settings.schedule === 'OneCycleLR' ? messages.words.div_factor.here(formatRate(settings.lr)) : undefined,
    ),
    torch: 'torch.optim.lr_scheduler.OneCycleLR',
  },
  final_div_factor: { here: ofSchedule('final_div_factor'), torch: 'torch.optim.lr_scheduler.OneCycleLR' },
});
