/** A word for what a network is made of, what happens to it, and the figures that tell of it. */
import { formatCount, formatNumber, formatPercent, formatRate, formatShape } from '../../../lib/numbers.ts';
import { isActivation } from '../../../network/kinds.ts';
import { countParameters, parametersOf } from '../../../network/read/spec.ts';
import type { IdeaWord } from '../../../network/words.ts';
import { batchesAnEpoch } from './settingWords.ts';
import { type Here, some, type Word } from './word.ts';

/** Numbers of the parameters of this name: `weight`. */
const countNamed = ({ spec }: Here, name: string): number | undefined =>
  spec && countParameters(parametersOf(spec).filter((one) => one.name.endsWith(`.${name}`)));

const hasClasses = ({ spec }: Here): boolean => spec?.data.facts.y.type === 'classes';

/** `After step 626: 0.3981.` */
const ofRun = (here: Here, value: string | undefined): string | undefined =>
  here.run.shown && value ? `After step ${formatCount(here.run.shown.step)} of this run: ${value}.` : undefined;

const share = (value: number | null | undefined): string | undefined =>
  value === null || value === undefined ? undefined : formatPercent(value);

export const IDEA_WORDS: Readonly<Record<IdeaWord, Word>> = {
  layer: {
    title: 'Layer',
    says: 'A part of the network that turns numbers into others; the next one takes what it gives.',
    here: ({ spec }) => spec && `${some(spec.layers.length, 'layer')} here.`,
    torch: 'torch.nn.Module',
  },
  neuron: {
    title: 'Neuron',
    also: ['unit'],
    says: 'One output of a Linear: a weighted sum of all inputs, plus a bias.',
    here: ({ spec }) => {
      const linears = spec?.layers.filter(({ kind }) => kind === 'Linear');
      return (
        linears &&
        `${some(
          linears.reduce((sum, { outShape }) => sum + (outShape[0] ?? 0), 0),
          'neuron',
        )} here.`
      );
    },
    torch: 'torch.nn.Linear',
  },
  activation: {
    title: 'Activation',
    also: ['nonlinearity'],
    says: 'A bend between two Linears: without one, lines on lines are only a line.',
    here: ({ document }) => {
      const used = document.nodes.filter(({ kind }) => isActivation(kind));
      return used.length === 0 ? 'There is none here.' : `Here: ${used.map(({ kind, id }) => `${kind} ${id}`).join(', ')}.`;
    },
    torch: 'torch.nn.ReLU',
  },
  weight: {
    title: 'Weight',
    says: 'A number that an input is multiplied by: how much a neuron cares about it.',
    here: (here) => {
      const count = countNamed(here, 'weight');
      return count === undefined ? undefined : `${some(count, 'weight')} here.`;
    },
    torch: 'torch.nn.Linear',
  },
  parameters: {
    title: 'Parameters',
    says: 'The numbers that are learned: all weights and all biases.',
    here: ({ spec }) => spec && `${some(countParameters(parametersOf(spec)), 'parameter')} here.`,
    torch: 'torch.nn.parameter.Parameter',
  },
  shape: {
    title: 'Shape',
    also: ['tensor'],
    says: 'How many numbers there are and how they lie: 1×28×28 is an image of 28 rows of 28 pixels.',
    here: ({ spec }) =>
      spec && `A sample here has the shape ${formatShape(spec.data.facts.x)}, the last layer gives ${formatShape(spec.loss.inShape)}.`,
    torch: 'torch.Tensor.size',
  },
  logits: {
    title: 'Logits',
    says: 'What the last layer gives for each class: the largest one wins, and softmax makes probabilities of them.',
    here: (here) => (here.spec && hasClasses(here) ? `${some(here.spec.loss.inShape[0] ?? 0, 'logit')} here, one a class.` : undefined),
    torch: 'torch.nn.CrossEntropyLoss',
  },
  prediction: {
    title: 'Prediction',
    also: ['ŷ', 'y_pred', 'output'],
    says: 'What the network gives for a sample: the number, or the class with the largest logit.',
    here: ({ spec }) => spec && `${some(spec.loss.inShape[0] ?? 0, 'number')} a sample here.`,
    torch: 'torch.argmax',
  },
  sample: {
    title: 'Sample',
    says: 'One example of the data set: an x, and the y that belongs to it.',
    here: ({ spec }) => spec && `${some(spec.data.facts.train, 'sample')} to train on here.`,
    torch: 'torch.utils.data.Dataset',
  },
  batch: {
    title: 'Batch',
    also: ['minibatch'],
    says: 'The samples that one step looks at together.',
    here: (here) => {
      const batches = batchesAnEpoch(here);
      return batches === undefined
        ? undefined
        : `${formatCount(here.settings.batch_size)} samples each, ${some(batches, 'batch', 'batches')} an epoch here.`;
    },
    torch: 'torch.utils.data.DataLoader',
  },
  step: {
    title: 'Step',
    also: ['iteration', 'update'],
    says: 'One update of all parameters, on one batch.',
    here: ({ run }) => (run.shown ? `This run has taken ${some(run.shown.step, 'step')}.` : 'This run has taken none yet.'),
    torch: 'torch.optim.Optimizer.step',
  },
  epoch: {
    title: 'Epoch',
    says: 'Once through all samples.',
    here: (here) => {
      const batches = batchesAnEpoch(here);
      return batches === undefined ? undefined : `${some(batches, 'step')} here.`;
    },
    torch: 'torch.utils.data.DataLoader',
  },
  samplesPerSecond: {
    title: 'Samples/s',
    says: 'How many samples training goes through each second, on this machine.',
    here: (here) =>
      here.run.shown && here.run.shown.samplesPerSecond > 0
        ? ofRun(here, formatCount(Math.round(here.run.shown.samplesPerSecond)))
        : undefined,
  },
  loss: {
    title: 'Loss',
    says: 'How wrong the network is, as one number: training makes it small.',
    here: (here) => {
      const run = here.run.shown && ofRun(here, formatNumber(here.run.shown.loss));
      return [here.spec && `${here.spec.loss.kind} here.`, run].filter(Boolean).join(' ') || undefined;
    },
    torch: 'torch.nn.CrossEntropyLoss',
  },
  accuracy: {
    title: 'Accuracy',
    says: 'The share of samples whose class is predicted right, of the batch of a step.',
    here: (here) => ofRun(here, share(here.run.shown?.accuracy)),
  },
  testAccuracy: {
    title: 'Test accuracy',
    says: 'The share that is predicted right of samples the network was never trained on.',
    here: ({ run }) => {
      const value = share(run.test?.accuracy);
      return value && `The last test of this run, after step ${formatCount(run.test?.step ?? 0)}: ${value}.`;
    },
  },
  trainingSet: {
    title: 'Training set',
    says: 'The samples that the network learns from.',
    here: ({ spec }) => spec && `${some(spec.data.facts.train, 'sample')} here.`,
    torch: 'torch.utils.data.Dataset',
  },
  testSet: {
    title: 'Test set',
    also: ['held out', 'validation'],
    says: 'Samples that are held back: only they tell what the network makes of something new.',
    here: ({ spec }) => spec && (spec.data.facts.test === 0 ? 'There is none here.' : `${some(spec.data.facts.test, 'sample')} here.`),
    torch: 'torch.utils.data.Dataset',
  },
  overfit: {
    title: 'Overfitting',
    also: ['overfit', 'generalization'],
    says: 'Learning the training samples by heart: their loss falls on, while that of the test set rises.',
    here: ({ run }) => {
      const [train, test] = [share(run.shown?.accuracy), share(run.test?.accuracy)];
      return train && test ? `This run: ${train} of the last batch, ${test} of the test set.` : undefined;
    },
    torch: 'torch.nn.Dropout',
  },
  forward: {
    title: 'forward',
    says: 'Sends a batch through the network, layer by layer, to its predictions.',
    here: ({ spec }) => spec && `Through ${some(spec.layers.length, 'layer')} here.`,
    torch: 'torch.nn.Module',
  },
  backward: {
    title: 'backward',
    also: ['backpropagation'],
    says: 'Goes back through the network and works out the gradient of the loss for every parameter.',
    here: ({ spec }) => spec && `${some(countParameters(parametersOf(spec)), 'gradient')} here, one a parameter.`,
    torch: 'torch.Tensor.backward',
  },
  zero_grad: {
    title: 'zero_grad',
    says: 'Forgets the gradients of the step before; otherwise backward adds to them.',
    here: ({ spec }) => spec && `It clears ${some(parametersOf(spec).length, 'tensor')} here.`,
    torch: 'torch.optim.Optimizer.zero_grad',
  },
  gradient: {
    title: 'Gradient',
    also: ['slope', '.grad'],
    says: 'How fast the loss rises when a parameter is raised: steps go the other way.',
    here: ({ spec }) => spec && `${some(countParameters(parametersOf(spec)), 'number')} here, one a parameter.`,
    torch: 'torch.Tensor.grad',
  },
  divergence: {
    title: 'Divergence',
    also: ['exploding', 'NaN'],
    says: 'Steps so large that each lands farther off: the loss grows until it is no number any more.',
    here: ({ settings }) => `A smaller rate than ${formatRate(settings.lr)} helps.`,
  },
  status: {
    title: 'Training status',
    says: 'What training is doing, or what keeps it from it.',
    here: ({ run }) => (run.shown ? `This run has taken ${some(run.shown.step, 'step')}.` : undefined),
  },
};
