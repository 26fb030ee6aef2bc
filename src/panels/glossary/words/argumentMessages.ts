/** What is said of the arguments of classes. */
import { defineMessages, plural } from '../../../lib/messages.ts';
import { formatCount } from '../../../lib/numbers.ts';
import type { ArgumentWord } from '../../../network/words.ts';
import type { WordMessages } from './word.ts';

export const messages = defineMessages('panels/glossary/words/arguments', {
  /** Of an optimizer or a schedule; two values where an argument is a pair. */
  has: (name: string, values: readonly string[]) => `${name} has ${values.join(' and ')} here.`,
  words: {
    out_features: {
      title: 'out_features',
      also: 'width, units',
      says: 'How many numbers a Linear gives: one for each of its neurons.',
    },
    bias: {
      title: 'bias',
      also: '',
      says: 'A number of each neuron that is added to its weighted sum: it shifts the line up or down.',
      here: (biases: number, named: readonly string[]) =>
        named.length === 0 ? `${plural(biases, 'bias', 'biases')} here.` : `${plural(biases, 'bias', 'biases')} here: ${named.join(', ')}.`,
    },
    p: { title: 'p', also: 'dropout', says: 'With this probability Dropout sets a number to 0 while training.' },
    negative_slope: {
      title: 'negative_slope',
      also: '',
      says: 'What LeakyReLU multiplies negative numbers by, so that they keep a small gradient.',
    },
    alpha: {
      title: 'alpha',
      also: '',
      says: 'Of ELU, how far negative numbers are let down; of RMSprop, how much of its running mean is kept each step.',
    },
    beta: {
      title: 'beta',
      also: '',
      says: 'Of Softplus, how sharply it bends; of SmoothL1Loss, up to which error it is squared.',
    },
    threshold: {
      title: 'threshold',
      also: '',
      says: 'Above this number Softplus gives what it is given, which is as good as exact there.',
    },
    delta: { title: 'delta', also: '', says: 'Up to this error HuberLoss is squared, beyond it a straight line.' },
    formula: {
      title: 'Custom loss',
      also: 'formula, y_pred, y_true',
      says: 'A loss of your own, written with y_pred and y_true as PyTorch would have it.',
    },
    name: {
      title: 'Data set',
      also: '',
      says: 'Which samples the network learns from: images, points, a formula, or a file of yours.',
      here: (samples: number, shape: string) => `${plural(samples, 'sample', 'samples')} of shape ${shape} here.`,
    },
    noise: {
      title: 'noise',
      also: '',
      says: 'How far the points of a formula are scattered: the standard deviation of what is added to y.',
    },
    x: {
      title: 'x',
      also: 'input',
      says: 'What goes into the network: the pixels of an image, or the numbers of a point.',
      here: (shape: string) => `Its shape here is ${shape}.`,
    },
    y: {
      title: 'y',
      also: 'target, label',
      says: 'What should come out: the class of an image, or the number at a point.',
      here: (count: number, isClass: boolean) =>
        isClass ? `One of ${formatCount(count)} classes here.` : `${plural(count, 'number', 'numbers')} here.`,
    },
    table: {
      title: 'table',
      also: 'csv, standardize',
      says: 'A file of yours as the data set: some of its columns are x, others y.',
      here: (file: string) => `${file} here.`,
    },
    images: {
      title: 'images',
      also: 'IDX, EMNIST, PNG',
      says: 'The pictures of your own that the network learns from: 28 × 28 grey values, a class each.',
      here: (files: string) => `${files} here.`,
    },
    momentum: {
      title: 'momentum',
      also: '',
      says: 'The share of the last step that is kept in the next one, as a rolling ball keeps its speed.',
    },
    nesterov: {
      title: 'nesterov',
      also: '',
      says: 'Momentum that looks ahead: the gradient counts as if the ball had already rolled on.',
    },
    weight_decay: {
      title: 'weight_decay',
      also: 'weight decay, L2, regularization',
      says: 'Pulls every parameter a little towards 0 at each step, which keeps weights small.',
    },
    betas: {
      title: 'betas',
      also: '',
      says: 'How much of the running means of the gradient, and of its square, is kept each step.',
    },
    eps: { title: 'eps', also: '', says: 'A tiny number that is added before dividing, so that nothing is divided by 0.' },
    step_size: {
      title: 'step_size',
      also: '',
      says: 'After how many steps StepLR multiplies the rate by gamma, again and again.',
    },
    gamma: { title: 'gamma', also: '', says: 'What a schedule multiplies the learning rate by.' },
    T_max: { title: 'T_max', also: '', says: 'After how many steps the cosine of the rate has come down to 0.' },
    start_factor: { title: 'start_factor', also: '', says: 'At which share of the rate a warm-up begins.' },
    total_iters: { title: 'total_iters', also: '', says: 'How many steps a warm-up takes.' },
    total_steps: { title: 'total_steps', also: '', says: 'How many steps the whole cycle of a rate takes.' },
    pct_start: { title: 'pct_start', also: '', says: 'Which share of the cycle goes up, before the rate comes down.' },
    div_factor: {
      title: 'div_factor',
      also: '',
      says: 'How many times smaller than its highest the rate is at first.',
      here: (rate: string) => `The highest rate here is ${rate}.`,
    },
    final_div_factor: {
      title: 'final_div_factor',
      also: '',
      says: 'How many times smaller than at first the rate is at the end.',
    },
  } satisfies WordMessages<ArgumentWord>,
});
