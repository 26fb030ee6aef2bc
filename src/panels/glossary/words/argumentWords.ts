/** A word for each argument of a class: of layers, losses, optimizers and schedules, under PyTorch's names. */
import { formatCount, formatNumber, formatRate, formatShape } from '../../../lib/numbers.ts';
import { fieldValue } from '../../../network/read/fields.ts';
import { scheduleArguments, scheduleValues } from '../../../network/schedules.ts';
import { optimizerFields, optimizerParams } from '../../../network/training.ts';
import type { ArgumentWord } from '../../../network/words.ts';
import { type Here, sentence, some, type Word } from './word.ts';

/** `fc1 128; fc2 10`: what the nodes have that take it. */
const ofNodes =
  (name: string, write: (value: unknown) => string = String) =>
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
    return `${settings.optimizer} has ${Array.isArray(value) ? value.join(' and ') : String(value)} here.`;
  };

/** What the chosen schedule has, where it takes it. */
const ofSchedule =
  (name: string) =>
  ({ settings, spec }: Here): string | undefined => {
    const taken = scheduleArguments(settings.schedule ?? 'constant').some((one) => one === name);
    const value = spec && taken ? scheduleValues(settings, spec.data.facts.train)[name] : undefined;
    return value === undefined ? undefined : `${settings.schedule} has ${formatNumber(value)} here.`;
  };

const either =
  (...ways: readonly ((here: Here) => string | undefined)[]) =>
  (here: Here): string | undefined =>
    ways
      .map((way) => way(here))
      .filter(Boolean)
      .join(' ') || undefined;

export const ARGUMENT_WORDS: Readonly<Record<ArgumentWord, Word>> = {
  out_features: {
    title: 'out_features',
    also: ['width', 'units'],
    says: 'How many numbers a Linear gives: one for each of its neurons.',
    here: ofNodes('out_features', (value) => formatCount(Number(value))),
    torch: 'torch.nn.Linear',
  },
  bias: {
    title: 'bias',
    says: 'A number of each neuron that is added to its weighted sum: it shifts the line up or down.',
    here: ({ spec }) => {
      const biases = spec?.layers.flatMap(({ parameters }) => parameters.filter(({ name }) => name.endsWith('.bias'))) ?? [];
      const count = biases.reduce((sum, { shape }) => sum + (shape[0] ?? 0), 0);
      return (
        spec &&
        `${some(count, 'bias', 'biases')} here${
          count > 0
            ? `: ${biases
                .map(({ name, shape }) => `${name} ${formatShape(shape)}`)
                .slice(0, 4)
                .join(', ')}`
            : ''
        }.`
      );
    },
    torch: 'torch.nn.Linear',
  },
  p: {
    title: 'p',
    also: ['dropout'],
    says: 'With this probability Dropout sets a number to 0 while training.',
    here: ofNodes('p'),
    torch: 'torch.nn.Dropout',
  },
  negative_slope: {
    title: 'negative_slope',
    says: 'What LeakyReLU multiplies negative numbers by, so that they keep a small gradient.',
    here: ofNodes('negative_slope'),
    torch: 'torch.nn.LeakyReLU',
  },
  alpha: {
    title: 'alpha',
    says: 'Of ELU, how far negative numbers are let down; of RMSprop, how much of its running mean is kept each step.',
    here: either(ofNodes('alpha'), ofOptimizer('alpha')),
    torch: 'torch.nn.ELU',
  },
  beta: {
    title: 'beta',
    says: 'Of Softplus, how sharply it bends; of SmoothL1Loss, up to which error it is squared.',
    here: ofNodes('beta'),
    torch: 'torch.nn.SmoothL1Loss',
  },
  threshold: {
    title: 'threshold',
    says: 'Above this number Softplus gives what it is given, which is as good as exact there.',
    here: ofNodes('threshold'),
    torch: 'torch.nn.Softplus',
  },
  delta: {
    title: 'delta',
    says: 'Up to this error HuberLoss is squared, beyond it a straight line.',
    here: ofNodes('delta'),
    torch: 'torch.nn.HuberLoss',
  },
  formula: {
    title: 'Custom loss',
    also: ['formula', 'y_pred', 'y_true'],
    says: 'A loss of your own, written with y_pred and y_true as PyTorch would have it.',
    here: ofNodes('formula'),
    torch: 'torch.nn.Module',
  },
  name: {
    title: 'Data set',
    says: 'Which samples the network learns from: images, points, a formula, or a file of yours.',
    here: ({ spec }) => spec && `${some(spec.data.facts.train, 'sample')} of shape ${formatShape(spec.data.facts.x)} here.`,
    torch: 'torch.utils.data.Dataset',
  },
  noise: {
    title: 'noise',
    says: 'How far the points of a formula are scattered: the standard deviation of what is added to y.',
    here: ofNodes('noise'),
  },
  x: {
    title: 'x',
    also: ['input'],
    says: 'What goes into the network: the pixels of an image, or the numbers of a point.',
    here: ({ spec }) => spec && `Its shape here is ${formatShape(spec.data.facts.x)}.`,
  },
  y: {
    title: 'y',
    also: ['target', 'label'],
    says: 'What should come out: the class of an image, or the number at a point.',
    here: ({ spec }) =>
      spec &&
      (spec.data.facts.y.type === 'classes'
        ? `One of ${spec.data.facts.y.count} classes here.`
        : `${some(spec.data.facts.y.width, 'number')} here.`),
  },
  table: {
    title: 'table',
    also: ['csv', 'standardize'],
    says: 'A file of yours as the data set: some of its columns are x, others y.',
    here: ({ document }) =>
      document.nodes.flatMap((node) => (node.kind === 'Dataset' && node.params.table ? [`${node.params.table.file} here.`] : []))[0],
  },
  images: {
    title: 'images',
    also: ['IDX', 'EMNIST', 'PNG'],
    says: 'The pictures of your own that the network learns from: 28 × 28 grey values, a class each.',
    here: ({ document }) =>
      document.nodes.flatMap((node) => (node.kind === 'Dataset' && node.params.images ? [`${node.params.images.files} here.`] : []))[0],
  },
  momentum: {
    title: 'momentum',
    says: 'The share of the last step that is kept in the next one, as a rolling ball keeps its speed.',
    here: ofOptimizer('momentum'),
    torch: 'torch.optim.SGD',
  },
  nesterov: {
    title: 'nesterov',
    says: 'Momentum that looks ahead: the gradient counts as if the ball had already rolled on.',
    here: ofOptimizer('nesterov'),
    torch: 'torch.optim.SGD',
  },
  weight_decay: {
    title: 'weight_decay',
    also: ['weight decay', 'L2', 'regularization'],
    says: 'Pulls every parameter a little towards 0 at each step, which keeps weights small.',
    here: ofOptimizer('weight_decay'),
    torch: 'torch.optim.AdamW',
  },
  betas: {
    title: 'betas',
    says: 'How much of the running means of the gradient, and of its square, is kept each step.',
    here: ofOptimizer('betas'),
    torch: 'torch.optim.Adam',
  },
  eps: {
    title: 'eps',
    says: 'A tiny number that is added before dividing, so that nothing is divided by 0.',
    here: ofOptimizer('eps'),
    torch: 'torch.optim.Adam',
  },
  step_size: {
    title: 'step_size',
    says: 'After how many steps StepLR multiplies the rate by gamma, again and again.',
    here: ofSchedule('step_size'),
    torch: 'torch.optim.lr_scheduler.StepLR',
  },
  gamma: {
    title: 'gamma',
    says: 'What a schedule multiplies the learning rate by.',
    here: ofSchedule('gamma'),
    torch: 'torch.optim.lr_scheduler.ExponentialLR',
  },
  T_max: {
    title: 'T_max',
    says: 'After how many steps the cosine of the rate has come down to 0.',
    here: ofSchedule('T_max'),
    torch: 'torch.optim.lr_scheduler.CosineAnnealingLR',
  },
  start_factor: {
    title: 'start_factor',
    says: 'At which share of the rate a warm-up begins.',
    here: ofSchedule('start_factor'),
    torch: 'torch.optim.lr_scheduler.LinearLR',
  },
  total_iters: {
    title: 'total_iters',
    says: 'How many steps a warm-up takes.',
    here: ofSchedule('total_iters'),
    torch: 'torch.optim.lr_scheduler.LinearLR',
  },
  total_steps: {
    title: 'total_steps',
    says: 'How many steps the whole cycle of a rate takes.',
    here: ofSchedule('total_steps'),
    torch: 'torch.optim.lr_scheduler.OneCycleLR',
  },
  pct_start: {
    title: 'pct_start',
    says: 'Which share of the cycle goes up, before the rate comes down.',
    here: ofSchedule('pct_start'),
    torch: 'torch.optim.lr_scheduler.OneCycleLR',
  },
  div_factor: {
    title: 'div_factor',
    says: 'How many times smaller than its highest the rate is at first.',
    here: either(ofSchedule('div_factor'), ({ settings }) =>
      settings.schedule === 'OneCycleLR' ? `The highest rate here is ${formatRate(settings.lr)}.` : undefined,
    ),
    torch: 'torch.optim.lr_scheduler.OneCycleLR',
  },
  final_div_factor: {
    title: 'final_div_factor',
    says: 'How many times smaller than at first the rate is at the end.',
    here: ofSchedule('final_div_factor'),
    torch: 'torch.optim.lr_scheduler.OneCycleLR',
  },
};
