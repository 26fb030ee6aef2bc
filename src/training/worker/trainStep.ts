/** One step as a PyTorch loop does it: run, loss, backward, step. */
import * as tf from '@tensorflow/tfjs-core';
import type { DataFacts } from '../../datasets/datasets.ts';
import type { TrainingSettings } from '../../network/training.ts';
import type { Model } from './compile.ts';
import type { Loss } from './losses.ts';
import type { Optimizer } from './optimizer.ts';
import type { Batch } from './source.ts';

/** Figures of one batch; `accuracy` is the share of right answers, NaN for regression. */
export type StepFigures = { readonly loss: number; readonly accuracy: number };

/** What steps and tests work on. */
export interface Trained {
  readonly model: Model;
  readonly loss: Loss;
  readonly facts: DataFacts;
}

/** Takes one step on one batch. The figures are those before the update. */
export function trainStep(trained: Trained, batch: Batch, optimizer: Optimizer, settings: TrainingSettings): StepFigures {
  return tf.tidy(() => {
    const [x, y] = toTensors(trained.facts, batch);
    const variables = trained.model.parameters.map(({ variable }) => variable);
    let accuracy = Number.NaN;
    const { value, grads } = tf.variableGrads(() => {
      const output = trained.model.forward(x, true);
      accuracy = accuracyOf(trained.facts, output, batch);
      return trained.loss(output, y);
    }, variables);
    optimizer.step(variables, grads, settings);
    return { loss: numberIn(value), accuracy };
  });
}

/** Figures of some samples without learning from them: dropout is off. */
export function testStep({ model, loss, facts }: Trained, batch: Batch): StepFigures {
  return tf.tidy(() => {
    const [x, y] = toTensors(facts, batch);
    const output = model.forward(x, false);
    return { loss: numberIn(loss(output, y)), accuracy: accuracyOf(facts, output, batch) };
  });
}

const numberIn = (scalar: tf.Scalar): number => scalar.dataSync()[0] ?? Number.NaN;

const widthOf = ({ y }: DataFacts): number => (y.type === 'classes' ? y.count : y.width);

const toTensors = (facts: DataFacts, { size, x, y }: Batch): [tf.Tensor, tf.Tensor] => [
  tf.tensor(x, [size, ...facts.x]),
  tf.tensor(y, [size, widthOf(facts)]),
];

/** The share of samples whose largest output stands where the target has its 1. */
function accuracyOf(facts: DataFacts, output: tf.Tensor, { size, y }: Batch): number {
  if (facts.y.type !== 'classes') return Number.NaN;
  const values = output.dataSync();
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
