/** What is said of the checks of goals, where a lesson is made. */
import { defineMessages } from '../lib/messages.ts';
import type { CheckName } from './checks.ts';

/** As they stand in the list that a goal is chosen from. */
const checks = {
  lossBelow: 'The loss falls below a number',
  lossAbove: 'The loss rises above a number',
  lossGrows: 'The loss grows to so many times its first value',
  lossBounces: 'The loss goes to and fro and falls no further',
  diverged: 'The run diverges',
  testAccuracyAtLeast: 'The test accuracy reaches a share',
  parameterNear: 'A weight or bias comes near a number',
  outputNear: 'The network’s output for the first sample comes near a number',
  parameterSetByHand: 'A weight or bias is set by hand',
  frozen: 'A frozen node stays as it is while the network trains',
  kindPresent: 'A kind is in the network',
  kindAbsent: 'A kind is not in the network',
  activationOtherThan: 'The network has another activation',
  shapeOf: 'A Linear has this shape',
  layersAtLeast: 'The network has so many Linears',
  hiddenUnits: 'The network has so many hidden units',
  parameterCount: 'The network has so many parameters',
  lossIs: 'The loss is of this kind',
  dataIs: 'The data set is this one',
  optimizerIs: 'The run is trained with this optimizer',
  stepsTaken: 'So many steps are taken',
  epochsTaken: 'So many epochs are trained',
  batchSizeIs: 'The run is trained with batches of this size',
  rateChangedWhileTraining: 'The learning rate is moved in mid-run',
  ratesTried: 'Several learning rates are tried, each from the start',
  beatsTaken: 'Beats are taken, one after the other',
  zeroGradLeftOut: 'A step is taken on gradients that have added up',
  digitDrawn: 'A digit is drawn, and the network is sure of its answer',
  wentBackInTime: 'An earlier moment of the run is looked at',
} satisfies Record<CheckName, string>;

/** What a check is asked with. */
const args = {
  below: 'below',
  withinSteps: 'within so many steps',
  above: 'above',
  times: 'times',
  forSteps: 'for so many steps',
  share: 'share, from 0 to 1',
  maxParameters: 'with at most so many parameters',
  parameter: 'parameter',
  place: 'place, from 0',
  near: 'near',
  tolerance: 'at most so far from it',
  node: 'node',
  steps: 'steps',
  kind: 'kind',
  soMany: 'so many',
  than: 'than',
  in_features: 'in_features',
  out_features: 'out_features',
  atLeast: 'at least',
  atMost: 'at most',
  dataSet: 'data set',
  optimizer: 'optimizer',
  epochs: 'epochs',
  batchSize: 'batch size',
  rates: 'rates',
  stepsWithEach: 'steps with each',
  beats: 'beats in their order',
};

export type ArgLabel = keyof typeof args;

export const messages = defineMessages('lessons/late', { checks, args });
