/** How bad a loss can be while nothing is wrong: what a run's losses are compared with. */
import * as tf from '@tensorflow/tfjs-core';
import type { Batch, SampleSource } from '../data/source.ts';
import { type TrainableModel, testStep } from '../tape/trainStep.ts';

/** So many samples say enough. */
const MOST = 1000;
/** Where every answer is right from the start, losses are still rounding errors above 0. */
const LEAST = 1e-8;

/**
 * For classes ln C, the loss of knowing nothing. For values the loss of the network as it is now, or that of answering 0,
 * whichever is more, over the first 1,000 samples.
 */
export function referenceLoss(trainable: TrainableModel, source: SampleSource): number {
  const { y } = trainable.facts;
  if (y.type === 'classes') return Math.log(y.count);
  const batch = source.read(Uint32Array.from({ length: Math.min(MOST, source.count) }, (_, i) => i));
  const losses = [testStep(trainable, batch).loss, lossOfZero(trainable, batch)].filter(Number.isFinite);
  return Math.max(LEAST, ...losses);
}

/** A model that answers 0 stands in for the network. */
const lossOfZero = ({ loss, facts, model }: TrainableModel, batch: Batch): number =>
  testStep({ loss, facts, model: { ...model, forward: () => tf.zeros([batch.size, batch.y.length / batch.size]) } }, batch).loss;
