/** What is said of kinds, optimizers and what has stopped a run, and of the networks to begin with. */
import { defineMessages, plural } from '../lib/messages.ts';
import { formatNumber, formatShare } from '../lib/numbers.ts';
import type { Kind } from './kinds.ts';
import type { ScheduleName } from './schedules.ts';
import type { StopName } from './stopping.ts';
import type { TemplateId } from './templates.ts';
import type { OptimizerName } from './training.ts';

export const messages = defineMessages('network', {
  /** One sentence for each: what it does to the numbers that pass. */
  kinds: {
    Dataset: 'Hands out samples: x goes into the network, y is what should come out.',
    Linear: 'y = Wx + b: each output is a weighted sum of all inputs, plus a bias. W and b are what is learned.',
    Flatten: 'Lays the numbers of an image out in one row.',
    Dropout: 'While training, sets each number to 0 with probability p and scales the rest up by 1 / (1 − p).',
    Add: 'Sums two or more inputs of one shape, number by number: how a residual block joins its two ways.',
    Identity: 'Passes its input on unchanged.',
    ReLU: 'max(0, x): lets what is positive pass, makes the rest 0.',
    LeakyReLU: 'Like ReLU, but what is negative passes with a small slope, so no neuron goes quiet for good.',
    ELU: 'Like ReLU, but bends smoothly down to −alpha.',
    GELU: 'x · Φ(x): a smooth ReLU that dips a little below 0; the exact form, with erf.',
    SiLU: 'x · sigmoid(x): a smooth ReLU that dips a little below 0.',
    Sigmoid: '1 / (1 + e⁻ˣ): squeezes every number into 0 … 1.',
    Tanh: 'Squeezes every number into −1 … 1.',
    Softplus: 'ln(1 + eˣ): a ReLU without the kink.',
    Softmax: 'Turns a row of numbers into probabilities that sum to 1.',
    CrossEntropyLoss:
      'How surprised the network is by the right class: −log of the probability it gave to it. Takes logits, not probabilities.',
    MSELoss: 'The mean of (ŷ − y)²: large errors count most.',
    L1Loss: 'The mean of |ŷ − y|: every error counts by its size.',
    SmoothL1Loss: 'Like MSELoss for errors below beta, like L1Loss above.',
    HuberLoss: 'Half of (ŷ − y)² for errors below delta, a straight line above: outliers pull less.',
    CustomLoss:
      'A loss of your own: a formula of y_pred and y_true. One that gives a number for each output is averaged, as in the other losses.',
  } satisfies Record<Kind, string>,
  optimizers: {
    SGD: 'Takes each parameter a step of lr × gradient downhill; momentum keeps part of the last step.',
    Adam: 'Gives every parameter a step of its own, from running means of its gradient and the gradient squared.',
    AdamW: 'Adam, with weight decay taken off the parameters themselves instead of the gradient.',
    RMSprop: 'Divides each step by a running mean of how large the gradient has been.',
    Adagrad: 'Divides each step by the sum of all squared gradients so far: steps only get shorter.',
  } satisfies Record<OptimizerName, string>,
  /** As they stand in the list. */
  scheduleNames: {
    constant: 'constant',
    StepLR: 'StepLR',
    ExponentialLR: 'ExponentialLR',
    CosineAnnealingLR: 'CosineAnnealingLR',
    SequentialLR: 'SequentialLR: warm-up, cosine',
    OneCycleLR: 'OneCycleLR',
  } satisfies Record<ScheduleName, string>,
  /** After `Finished at step 812: `. */
  stopped: {
    stop_seconds: (value: number) => `${formatNumber(value)} s of training are over`,
    stop_loss: (value: number) => `loss reached ${formatNumber(value)}`,
    stop_accuracy: (value: number) => `test accuracy reached ${formatShare(value)}`,
    patience: (value: number) => `no better for ${plural(value, 'step', 'steps')}`,
  } satisfies Record<StopName, (value: number) => string>,
  templates: {
    neuron: { name: 'One neuron', says: 'A weight, a bias and a single point: small enough to check every step by hand.' },
    line: { name: 'A line', says: 'One neuron finds y = 10x + 5: watch its weight go to 10 and its bias to 5.' },
    corner: { name: 'A corner', says: 'Two ReLUs, one for each side, make |x|. With seed 0 they do not find it: try it.' },
    curve: { name: 'A curve', says: 'Two layers of Tanh bend a line into a wave.' },
    flat: { name: 'MNIST, no hidden layer', says: 'One Linear: ten weighted sums of the pixels.' },
    first: { name: 'MNIST, one hidden layer', says: 'The network to start with.' },
    deep: { name: 'MNIST, two hidden layers', says: 'More layers, more parameters, a little more accuracy.' },
    residual: {
      name: 'MNIST, residual block',
      says: 'The input of a block is added to its output, so a gradient has a short way back.',
    },
    bottleneck: {
      name: 'MNIST, bottleneck',
      says: 'All that is known of a digit passes through two numbers: enough for 19 digits of 20 after five epochs.',
    },
    empty: { name: 'Empty canvas', says: 'Nothing yet: build from the palette.' },
  } satisfies Record<TemplateId, { name: string; says: string }>,
});
