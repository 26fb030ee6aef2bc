/** How bad a loss can be while nothing is wrong: what a run's losses are compared with. */
import * as tf from '@tensorflow/tfjs-core';
import type { Batch, SampleSource } from '../data/source.ts';
import { type TrainableModel, testStep } from '../tape/trainStep.ts';

/** So many samples say enough. */
const MOST = 1000;
/** And so many of them, each alone. */
const SINGLES = 16;
/** Where every answer is right from the start, losses are still rounding errors above 0. */
const LEAST = 1e-8;

/** The first samples; undefined while they are not there. */
export function someSamples(source: SampleSource): Batch | undefined {
  const indices = Uint32Array.from({ length: Math.min(MOST, source.count) }, (_, i) => i);
  return source.has(indices) ? source.read(indices) : undefined;
}

/**
 * For classes ln C, the loss of knowing nothing. For values the loss of the network as it is now, or that of answering 0,
 * whichever is more, over the first 1,000 samples. A formula may go below 0, and its mean may be near 0 where nothing is near 0: then how far
 * from 0 the losses of single samples are.
 */
export function referenceLoss(trainable: TrainableModel, source: SampleSource): number {
  const { y } = trainable.facts;
  if (y.type === 'classes') return Math.log(y.count);
  const batch = someSamples(source);
  const losses = batch ? [testStep(trainable, batch).loss, lossOfAnswer(trainable, batch, [0])] : [];
  const singles = batch ? singleLosses(trainable, batch) : [];
  const sizes = [...losses, ...singles].some((loss) => loss < 0) ? singles.map(Math.abs) : [];
  return Math.max(LEAST, ...[...losses, ...sizes].filter(Number.isFinite));
}

/** The losses of a few samples, each alone, as the network answers now and of answering 0. */
function singleLosses(trainable: TrainableModel, { x, y, size }: Batch): readonly number[] {
  const [xWidth, yWidth] = [x.length / size, y.length / size];
  return Array.from({ length: Math.min(SINGLES, size) }, (_, i) => {
    const one: Batch = { size: 1, x: x.slice(i * xWidth, (i + 1) * xWidth), y: y.slice(i * yWidth, (i + 1) * yWidth) };
    return [testStep(trainable, one).loss, lossOfAnswer(trainable, one, [0])];
  }).flat();
}

/** The loss of the best answer that is the same for all samples: 0 where their y is the same too. */
export function guessingLoss(trainable: TrainableModel, batch: Batch): number {
  const width = batch.y.length / batch.size;
  const columns = Array.from({ length: width }, (_, column) => batch.y.filter((_y, i) => i % width === column).sort());
  const means = columns.map((values) => values.reduce((sum, value) => sum + value / values.length, 0));
  const middles = columns.map((values) => values[Math.floor(values.length / 2)] ?? 0);
  // Squares ask for means, sizes for medians, and the cross entropy for how often each class comes.
  const answers = [means, middles, ...(trainable.facts.y.type === 'classes' ? [means.map((share) => Math.log(share + LEAST))] : [])];
  const losses = answers.map((answer) => lossOfAnswer(trainable, batch, answer)).filter(Number.isFinite);
  const least = Math.min(...losses);
  return least > LEAST ? least : 0;
}

/** A model that always answers the same stands in for the network. */
const lossOfAnswer = ({ loss, facts, model }: TrainableModel, batch: Batch, answer: readonly number[]): number => {
  const forward = () => tf.tile(tf.tensor([answer], [1, answer.length]), [batch.size, batch.y.length / batch.size / answer.length]);
  return testStep({ loss, facts, model: { ...model, forward } }, batch).loss;
};
