/** Steps by TensorFlow.js's tape: slower than a plan, for every engine, and what the plan is checked against. */
import type { TrainingSettings } from '../../../network/training.ts';
import type { SampleSource } from '../data/source.ts';
import { allFinite } from '../engineCheckpoint.ts';
import type { Stepper } from '../stepper.ts';
import { BY_LOOPS } from '../views/summary.ts';
import { createOptimizer } from './optimizer.ts';
import { assignValues } from './parameters.ts';
import { gradientsOf, type TrainableModel, testStep, trainStep } from './trainStep.ts';

const NONE = new Float32Array(0);

export function createTapeStepper(trainable: TrainableModel, train: SampleSource, settings: TrainingSettings): Stepper {
  const { parameters } = trainable.model;
  const variables = parameters.map(({ variable }) => variable);
  const optimizer = createOptimizer(settings);
  return {
    step: (samples, step, now) => trainStep(trainable, train.read(samples), step, optimizer, now),
    lossAt: (samples, step) => testStep(trainable, train.read(samples), step).loss,
    gradientsAt: (samples, step) => gradientsOf(trainable, train.read(samples), step),
    test: (source, samples) => testStep(trainable, source.read(samples)),
    isSound: () => variables.every((variable) => allFinite(variable.dataSync<'float32'>())),
    valuesOf: (index) => variables[index]?.dataSync<'float32'>() ?? NONE,
    counting: BY_LOOPS,
    save: (step) => ({
      step,
      parameters: variables.map((variable) => variable.dataSync<'float32'>()),
      moments: variables.map(optimizer.momentsOf),
    }),
    restore(checkpoint) {
      for (const [i, parameter] of parameters.entries()) assignValues(parameter, checkpoint.parameters[i] ?? NONE);
      optimizer.restore(checkpoint.step, variables, checkpoint.moments);
    },
    dispose: optimizer.dispose,
  };
}
