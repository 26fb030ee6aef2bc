/** One step as a PyTorch loop does it: run, loss, backward, step. */
import * as tf from '@tensorflow/tfjs-core';
import type { DataFacts } from '../../../datasets/datasets.ts';
import { isLearned } from '../../../network/read/spec.ts';
import type { TrainingSettings } from '../../../network/training.ts';
import type { Batch } from '../data/source.ts';
import type { Model } from './compile.ts';
import type { Loss } from './losses.ts';
import type { Optimizer } from './optimizer.ts';
import { tidied } from './tidied.ts';

/** Figures of one batch; `accuracy` is the share of right answers, NaN for regression. */
export type StepFigures = { readonly loss: number; readonly accuracy: number };

/** What steps and tests work on. */
export interface TrainableModel {
  readonly model: Model;
  readonly loss: Loss;
  readonly facts: DataFacts;
}

/**
 * Takes one step on one batch. The figures are those before the update.
 * @param step which step it is, from 1
 */
export function trainStep(
  trainable: TrainableModel,
  batch: Batch,
  step: number,
  optimizer: Optimizer,
  settings: TrainingSettings,
): StepFigures {
  return tidied(() => {
    const { figures, gradients } = backward(trainable, batch, step);
    optimizer.step(variablesOf(trainable), gradients, settings);
    return figures;
  });
}

/** The gradients that a step would have, one array for each parameter, laid out as its variable. Nothing is changed. */
export function gradientsOf(trainable: TrainableModel, batch: Batch, step: number): Float32Array[] {
  return tidied(() => {
    const { gradients } = backward(trainable, batch, step);
    return variablesOf(trainable).map(({ name, size }) => gradients[name]?.dataSync<'float32'>().slice() ?? new Float32Array(size));
  });
}

/** Figures of some samples without learning from them: dropout is off, or as in step `step` of training. */
export function testStep({ model, loss, facts }: TrainableModel, batch: Batch, step?: number): StepFigures {
  return tidied(() => {
    const [x, y] = toTensors(facts, batch);
    const output = model.forward(x, step !== undefined, step);
    return figuresOf(facts, output, batch, loss(output, y));
  });
}

/** What the network gives for some samples, dropout off. */
export const predictOf = ({ model, facts }: TrainableModel, { size, x }: Pick<Batch, 'size' | 'x'>): Float32Array =>
  tidied(() =>
    model
      .forward(tf.tensor(x, [size, ...facts.x]), false)
      .dataSync<'float32'>()
      .slice(),
  );

function backward(trainable: TrainableModel, batch: Batch, step: number): { figures: StepFigures; gradients: tf.NamedTensorMap } {
  const [x, y] = toTensors(trainable.facts, batch);
  let figures: StepFigures | undefined;
  const { grads } = tf.variableGrads(() => {
    const output = trainable.model.forward(x, true, step);
    const loss = trainable.loss(output, y);
    figures = figuresOf(trainable.facts, output, batch, loss);
    return loss;
  }, learningOf(trainable));
  return { figures: figures ?? { loss: Number.NaN, accuracy: Number.NaN }, gradients: grads };
}

const variablesOf = ({ model }: TrainableModel): tf.Variable[] => model.parameters.map(({ variable }) => variable);

/** Those of which something is learned. */
const learningOf = ({ model }: TrainableModel): tf.Variable[] =>
  model.parameters.flatMap(({ spec, variable }) => (isLearned(spec) ? [variable] : []));

const widthOf = ({ y }: DataFacts): number => (y.type === 'classes' ? y.count : y.width);

const toTensors = (facts: DataFacts, { size, x, y }: Batch): [tf.Tensor, tf.Tensor] => [
  tf.tensor(x, [size, ...facts.x]),
  tf.tensor(y, [size, widthOf(facts)]),
];

/** The wasm engine's maximum passes over NaN, so a loss can be finite where an output is not; PyTorch's is NaN then, and so is ours. */
function figuresOf(facts: DataFacts, output: tf.Tensor, batch: Batch, loss: tf.Scalar): StepFigures {
  const values = output.dataSync<'float32'>();
  const isKnown = values.every((value) => !Number.isNaN(value));
  return { loss: isKnown ? (loss.dataSync()[0] ?? Number.NaN) : Number.NaN, accuracy: accuracyOf(facts, values, batch) };
}

/** The share of samples whose largest output stands where the target has its 1. */
export function accuracyOf(facts: DataFacts, values: Float32Array, { size, y }: Pick<Batch, 'size' | 'y'>): number {
  if (facts.y.type !== 'classes') return Number.NaN;
  const width = facts.y.count;
  let right = 0;
  for (let sample = 0; sample < size; sample++) {
    let best = sample * width;
    for (let i = best + 1; i < (sample + 1) * width; i++) {
      if ((values[i] ?? 0) > (values[best] ?? 0)) best = i;
    }
    right += y[best] ?? 0;
  }
  return right / size;
}
