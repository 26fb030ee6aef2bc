/** Steps by TensorFlow.js's tape: slower than a plan, for every engine, and what the plan is checked against. */
import type { TrainingSettings } from '../../../network/training.ts';
import { allFinite } from '../held.ts';
import { createOptimizer } from './optimizer.ts';
import { assignValues } from './parameters.ts';
import type { SampleSource } from '../data/source.ts';
import type { Stepper } from '../stepper.ts';
import { BY_LOOPS } from '../views/summary.ts';
import { gradientsOf, type Trained, testStep, trainStep } from './trainStep.ts';

const NONE = new Float32Array(0);

export function createTapeStepper(trained: Trained, train: SampleSource, settings: TrainingSettings): Stepper {
  const { parameters } = trained.model;
  const variables = parameters.map(({ variable }) => variable);
  const optimizer = createOptimizer(settings);
  return {
    step: (samples, step, now) => trainStep(trained, train.read(samples), step, optimizer, now),
    lossAt: (samples, step) => testStep(trained, train.read(samples), step).loss,
    gradientsAt: (samples, step) => gradientsOf(trained, train.read(samples), step),
    test: (source, samples) => testStep(trained, source.read(samples)),
    isSound: () => variables.every((variable) => allFinite(variable.dataSync<'float32'>())),
    valuesOf: (index) => variables[index]?.dataSync<'float32'>() ?? NONE,
    counting: BY_LOOPS,
    hold: (step) => ({
      step,
      parameters: variables.map((variable) => variable.dataSync<'float32'>()),
      moments: variables.map(optimizer.momentsOf),
    }),
    restore(held) {
      for (const [i, parameter] of parameters.entries()) assignValues(parameter, held.parameters[i] ?? NONE);
      optimizer.restore(held.step, variables, held.moments);
    },
    dispose: optimizer.dispose,
  };
}
