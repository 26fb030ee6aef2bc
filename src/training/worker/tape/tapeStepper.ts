/** Steps by TensorFlow.js's tape: slower than a plan, for every engine, and what the plan is checked against. */
import * as tf from '@tensorflow/tfjs-core';
import { parametersOf } from '../../../network/read/spec.ts';
import type { RunPlan } from '../../shared/protocol.ts';
import type { SampleSource } from '../data/source.ts';
import { allFinite } from '../engineCheckpoint.ts';
import type { Stepper } from '../stepper.ts';
import { BY_LOOPS } from '../views/summary.ts';
import { createOptimizer } from './optimizer.ts';
import { assignValues, readParameter } from './parameters.ts';
import { tapeBuffers } from './tapeBuffers.ts';
import { gradientsOf, predictOf, type TrainableModel, testStep, trainStep } from './trainStep.ts';

const NONE = new Float32Array(0);

export function createTapeStepper(plan: RunPlan, trainable: TrainableModel, train: SampleSource): Stepper {
  const { parameters } = trainable.model;
  const variables = parameters.map(({ variable }) => variable);
  const optimizer = createOptimizer(plan.settings);
  const shapeOf = (name: string) => parameters.find(({ spec }) => name === `d ${spec.name}`)?.variable.shape;
  return {
    step: (samples, step, now) => trainStep(trainable, train.read(samples), step, optimizer, now),
    update(gradients, _, now) {
      const given = variables.flatMap((variable, i) => {
        const values = gradients[i];
        return values ? [[variable.name, tf.tensor(values, variable.shape)] as const] : [];
      });
      optimizer.step(variables, Object.fromEntries(given), now);
      for (const [, tensor] of given) tensor.dispose();
    },
    lossAt: (samples, step) => testStep(trainable, train.read(samples), step).loss,
    gradientsAt: (samples, step) => gradientsOf(trainable, train.read(samples), step),
    lookInside(samples, step) {
      const batch = train.read(samples);
      const values = new Map(parameters.map((parameter) => [parameter.spec.name, readParameter(parameter)]));
      const buffers = new Map(tapeBuffers(plan, values, batch, step));
      const gradients = gradientsOf(trainable, batch, step);
      for (const [i, { name }] of parametersOf(plan.spec).entries()) buffers.set(`d ${name}`, gradients[i] ?? NONE);
      return (name) => {
        const found = buffers.get(name);
        return found && { values: found, shape: shapeOf(name) ?? [batch.size, found.length / batch.size] };
      };
    },
    test: (source, samples) => testStep(trainable, source.read(samples)),
    predict: (source, samples) => predictOf(trainable, source.read(samples)),
    isSound: () => variables.every((variable) => allFinite(variable.dataSync<'float32'>())),
    valuesOf: (index) => variables[index]?.dataSync<'float32'>() ?? NONE,
    setValues(index, values) {
      const parameter = parameters[index];
      if (parameter) assignValues(parameter, values.slice());
    },
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
