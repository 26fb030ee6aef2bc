/** What the panes of the dock are called, and what they say. */
import { defineMessages, plural } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';
import type { PaneName } from '../../stores/panes.ts';

export const messages = defineMessages('panels/charts/late', {
  panes: {
    beats: 'Five beats',
    code: 'Code',
    loss: 'Loss',
    accuracy: 'Accuracy',
    parameters: 'Parameters',
    gradients: 'Gradients',
    confusion: 'Confusion',
    points: 'Points',
    landscape: 'Loss landscape',
    race: 'Race curves',
    lossShape: 'Loss over ŷ',
    runs: 'All runs',
    finder: 'Rate test',
  } satisfies Record<PaneName, string>,
  choice: 'Charts shown',
  /** Of a pane. */
  show: (title: string) => `Show: ${title}`,
  hide: (title: string) => `Hide: ${title}`,
  enlarge: (title: string) => `Enlarge ${title}`,
  enlargeWill: 'Make it large',
  close: 'Close',
  closeWill: 'Back into the dock: Escape',
  numbersOf: (title: string) => `Numbers of ${title}`,
  numbersWill: 'Its numbers as a table',
  notDrawn: 'This chart could not be drawn. Training goes on.',
  drawAgain: 'Draw it again',
  save: { name: 'Save this chart', as: 'Save as', chart: (format: string) => `Chart (${format})`, metrics: 'Metrics (CSV)' },
  moment: {
    name: 'Moment',
    says: 'Every picture and number shows this moment of the run',
    step: (step: number) => `step ${formatCount(step)}`,
    now: (step: number) => `step ${formatCount(step)}, now`,
    toNow: 'Now',
    proceed: 'Continue from here',
    proceedWill: 'Train on from this moment, as if there had been no steps after it',
  },
  log: 'log',
  logAxis: 'Logarithmic axis',
  logWrong: 'Logarithmic axis of what is wrong: 99 % and 99.9 % apart',
  accuracy: 'accuracy',
  lastRun: 'last run',
  sampled: ', sampled',
  sampledSays: 'Looked at a few times a second. What happened in between is not known.',
  parameters: {
    histograms: 'histograms',
    histogramsSays: 'A column for each moment, the darker the more values lie there',
    empty: 'Every weight and bias of the network gets a chart here.',
    byTensor: 'Parameters, tensor by tensor',
    followed: 'Followed',
  },
  activation: {
    says: 'What it gives for the batch of the next step, looked at a few times a second. What happened in between is not known, and nothing is drawn there.',
    empty: 'What it gives appears here in training.',
    ends: { title: 'Outputs, least and most', least: 'least', most: 'most' },
    zeros: { title: 'Outputs at 0, in %', name: 'at 0' },
    saturated: { title: 'Outputs saturated, in %', name: 'saturated' },
  },
  gradients: {
    norm: { title: 'Gradient norm', zeros: 'The gradient of every weight is 0, at each moment that was looked at.' },
    updateRatio: { title: 'Update / weight', zeros: 'No step moved any weight, at each moment that was looked at.' },
    usual: 'usual, around 1e-3',
    empty: 'How large each weight’s gradient is appears here in training.',
    ratio: 'ratio',
    ratioName: 'Ratio of update to weight',
    ratioSays: 'How far a step moves each weight, by the weight’s own size: norms of the update and of the weight, divided',
  },
  points: {
    pieces: 'pieces',
    piecesSays: 'What each unit of the last hidden layer adds to the curve, and where it bends',
    empty: 'The points are drawn where a Dataset has one number in and one out.',
  },
  landscape: {
    needsTwo: 'The loss is drawn over two weights or biases: it appears once the network has two.',
    empty: 'The map appears here once it is computed.',
    farther: 'See more of the landscape',
    fartherWill: 'Twice as far along each axis',
    nearer: 'See it nearer',
    nearerWill: 'Half as far, around where the run stands',
    alongX: 'Number along x',
    alongY: 'Number along y',
    /** Of which samples the loss is. */
    ofOne: 'Loss of the one sample',
    meanOfAll: (samples: number) => `Mean loss of all ${plural(samples, 'sample', 'samples')}`,
    meanOfBatch: (samples: number, step: number) =>
      `Mean loss of the ${plural(samples, 'sample', 'samples')} of the batch of step ${formatCount(step)}`,
    ofAll: (samples: number) => `Loss of all ${plural(samples, 'sample', 'samples')}`,
    ofSome: (samples: number) => `Loss of ${plural(samples, 'sample', 'samples')}`,
    withoutDropout: (loss: string) => `${loss}, dropout off`,
    whole: (loss: string) => `${loss}.`,
    slice: (loss: string, step: number) =>
      `${loss}: a slice with all other parameters as after step ${formatCount(step)}. The path is its shadow on it.`,
    dashedSlice: (loss: string, step: number) =>
      `${loss}: a slice with all other parameters as after step ${formatCount(step)}. The path, dashed from one kept moment to the next, is its shadow on it.`,
    briefSlice: (loss: string, step: number) => `${loss}, a slice at step ${formatCount(step)}; the path is its shadow.`,
  },
  lossShape: {
    numberOfBatch: 'Number of the batch',
    sampleOfBatch: 'Sample of the batch',
    noNetwork: 'It is drawn as soon as the network can train.',
    notOfNumbers: 'This is drawn for losses that compare numbers one by one.',
    noPrediction: 'What the network predicts appears here once the data are there.',
    notFinite: 'The prediction is not a finite number.',
    /** @param losses `L1Loss(), SmoothL1Loss(beta=1)` */
    beside: (losses: string) => `Thin lines: ${losses}.`,
    /** Whose numbers follow. */
    step: (step: number) => `Step ${formatCount(step)}`,
    sample: (sample: number, of: number, step: number) => `Sample ${formatCount(sample)} of ${formatCount(of)}, step ${formatCount(step)}`,
    /** @param output its index from 0 */
    sampleOutput: (sample: number, of: number, output: number, step: number) =>
      `Sample ${formatCount(sample)} of ${formatCount(of)}, y[${output}], step ${formatCount(step)}`,
    oneNumber: 'The batch has one number, so this is its whole loss, and backward begins with this slope.',
    mean: (numbers: number) =>
      `The loss of a batch is the mean over its ${plural(numbers, 'number', 'numbers')}, so backward begins with this slope divided by ${formatCount(numbers)}.`,
    firstOnes: (samples: number) => `The first ${plural(samples, 'sample', 'samples')} of the batch can be chosen.`,
  },
  pin: {
    /** @param example `weight[0,0]` */
    ofLayer: (example: string) => `Name a number of this layer, such as ${example}.`,
    /** @param shape `[10, 784]` */
    ofTensor: (tensor: string, shape: string, example: string) =>
      `${tensor} has the shape ${shape}: name a number of it, such as ${example}.`,
  },
});
