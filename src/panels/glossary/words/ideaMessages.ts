/** What is said of what a network is made of, of what happens to it, and of the figures that tell of it. */
import { defineMessages, plural } from '../../../lib/messages.ts';
import { formatCount } from '../../../lib/numbers.ts';
import type { IdeaWord } from '../../../network/words.ts';
import type { WordMessages } from './word.ts';

export const messages = defineMessages('panels/glossary/words/ideas', {
  afterStep: (step: number, figure: string) => `After step ${formatCount(step)} of this run: ${figure}.`,
  words: {
    layer: {
      title: 'Layer',
      also: '',
      says: 'A part of the network that turns numbers into others; the next one takes what it gives.',
      here: (layers: number) => `${plural(layers, 'layer', 'layers')} here.`,
    },
    neuron: {
      title: 'Neuron',
      also: 'unit',
      says: 'One output of a Linear: a weighted sum of all inputs, plus a bias.',
      here: (neurons: number) => `${plural(neurons, 'neuron', 'neurons')} here.`,
    },
    activation: {
      title: 'Activation',
      also: 'nonlinearity',
      says: 'A bend between two Linears: without one, lines on lines are only a line.',
      here: (used: readonly string[]) => (used.length === 0 ? 'There is none here.' : `Here: ${used.join(', ')}.`),
    },
    weight: {
      title: 'Weight',
      also: '',
      says: 'A number that an input is multiplied by: how much a neuron cares about it.',
      here: (weights: number) => `${plural(weights, 'weight', 'weights')} here.`,
    },
    parameters: {
      title: 'Parameters',
      also: '',
      says: 'The numbers that are learned: all weights and all biases.',
      here: (parameters: number) => `${plural(parameters, 'parameter', 'parameters')} here.`,
    },
    shape: {
      title: 'Shape',
      also: 'tensor',
      says: 'How many numbers there are and how they lie: 1×28×28 is an image of 28 rows of 28 pixels.',
      here: (sample: string, output: string) => `A sample here has the shape ${sample}, the last layer gives ${output}.`,
    },
    logits: {
      title: 'Logits',
      also: '',
      says: 'What the last layer gives for each class: the largest one wins, and softmax makes probabilities of them.',
      here: (logits: number) => `${plural(logits, 'logit', 'logits')} here, one a class.`,
    },
    prediction: {
      title: 'Prediction',
      also: 'ŷ, y_pred, output',
      says: 'What the network gives for a sample: the number, or the class with the largest logit.',
      here: (numbers: number) => `${plural(numbers, 'number', 'numbers')} a sample here.`,
    },
    sample: {
      title: 'Sample',
      also: '',
      says: 'One example of the data set: an x, and the y that belongs to it.',
      here: (samples: number) => `${plural(samples, 'sample', 'samples')} to train on here.`,
    },
    batch: {
      title: 'Batch',
      also: 'minibatch',
      says: 'The samples that one step looks at together.',
      here: (size: number, batches: number) => `${formatCount(size)} samples each, ${plural(batches, 'batch', 'batches')} an epoch here.`,
    },
    step: {
      title: 'Step',
      also: 'iteration, update',
      says: 'One update of all parameters, on one batch.',
      here: (steps: number | undefined) =>
        steps === undefined ? 'This run has taken none yet.' : `This run has taken ${plural(steps, 'step', 'steps')}.`,
    },
    epoch: {
      title: 'Epoch',
      also: '',
      says: 'Once through all samples.',
      here: (steps: number) => `${plural(steps, 'step', 'steps')} here.`,
    },
    samplesPerSecond: {
      title: 'Samples/s',
      also: '',
      says: 'How many samples training goes through each second, on this machine.',
    },
    loss: {
      title: 'Loss',
      also: '',
      says: 'How wrong the network is, as one number: training makes it small.',
      here: (kind: string) => `${kind} here.`,
    },
    accuracy: {
      title: 'Accuracy',
      also: '',
      says: 'The share of samples whose class is predicted right, of the batch of a step.',
    },
    testAccuracy: {
      title: 'Test accuracy',
      also: '',
      says: 'The share that is predicted right of samples the network was never trained on.',
      here: (step: number, share: string) => `The last test of this run, after step ${formatCount(step)}: ${share}.`,
    },
    trainingSet: {
      title: 'Training set',
      also: '',
      says: 'The samples that the network learns from.',
      here: (samples: number) => `${plural(samples, 'sample', 'samples')} here.`,
    },
    testSet: {
      title: 'Test set',
      also: 'held out, validation',
      says: 'Samples that are held back: only they tell what the network makes of something new.',
      here: (samples: number) => (samples === 0 ? 'There is none here.' : `${plural(samples, 'sample', 'samples')} here.`),
    },
    overfit: {
      title: 'Overfitting',
      also: 'overfit, generalization',
      says: 'Learning the training samples by heart: their loss falls on, while that of the test set rises.',
      here: (train: string, test: string) => `This run: ${train} of the last batch, ${test} of the test set.`,
    },
    forward: {
      title: 'forward',
      also: '',
      says: 'Sends a batch through the network, layer by layer, to its predictions.',
      here: (layers: number) => `Through ${plural(layers, 'layer', 'layers')} here.`,
    },
    backward: {
      title: 'backward',
      also: 'backpropagation',
      says: 'Goes back through the network and works out the gradient of the loss for every parameter.',
      here: (gradients: number) => `${plural(gradients, 'gradient', 'gradients')} here, one a parameter.`,
    },
    zero_grad: {
      title: 'zero_grad',
      also: '',
      says: 'Forgets the gradients of the step before; otherwise backward adds to them.',
      here: (tensors: number) => `It clears ${plural(tensors, 'tensor', 'tensors')} here.`,
    },
    gradient: {
      title: 'Gradient',
      also: 'slope, .grad',
      says: 'How fast the loss rises when a parameter is raised: steps go the other way.',
      here: (numbers: number) => `${plural(numbers, 'number', 'numbers')} here, one a parameter.`,
    },
    divergence: {
      title: 'Divergence',
      also: 'exploding, NaN',
      says: 'Steps so large that each lands farther off: the loss grows until it is no number any more.',
      here: (rate: string) => `A smaller rate than ${rate} helps.`,
    },
    status: {
      title: 'Training status',
      also: '',
      says: 'What training is doing, or what keeps it from it.',
      here: (steps: number) => `This run has taken ${plural(steps, 'step', 'steps')}.`,
    },
  } satisfies WordMessages<IdeaWord>,
});
