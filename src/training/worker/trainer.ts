/** A network with its optimizer and its data: takes steps, goes back, is tested, shows itself. Knows no clock and sends no messages. */
import * as tf from '@tensorflow/tfjs-core';
import { firstEpochOf } from '../../datasets/shards.ts';
import { STREAMS_VERSION } from '../../lib/random.ts';
import type { Beat } from '../../network/beats.ts';
import { parametersOf } from '../../network/read/spec.ts';
import type { TrainingSettings } from '../../network/training.ts';
import type { RunPlan } from '../shared/protocol.ts';
import type { Snapshot, ViewRequests } from '../shared/views.ts';
import { createBeats, type Moved } from './beats/beats.ts';
import { createOrder } from './data/order.ts';
import type { DataSplits } from './data/source.ts';
import { referenceLoss } from './divergence/reference.ts';
import type { KernelEngine } from './engine/kernelEngine.ts';
import { type EngineCheckpoint, fromCheckpoint } from './engineCheckpoint.ts';
import { createPlanStepper } from './plan/planStepper.ts';
import { isStuck } from './stuck.ts';
import { compileModel, type Model } from './tape/compile.ts';
import { makeLoss } from './tape/losses.ts';
import { readParameter } from './tape/parameters.ts';
import { createTapeStepper } from './tape/tapeStepper.ts';
import type { StepFigures, TrainableModel } from './tape/trainStep.ts';
import { createTestRun, isTestDue, type TestRun } from './testRun.ts';
import { lookAtNextStep } from './views/nextStep.ts';
import { createStepValuesLog, type StepValuesLog } from './views/stepValues.ts';
import type { NextStep } from './views/viewRow.ts';
import { openViews } from './views/views.ts';

export interface Trainer {
  readonly stepsPerEpoch: number;
  /** The loss of knowing nothing, from the initial parameters: what losses are compared with. */
  readonly reference: number;
  /** Steps taken so far. */
  readonly stepsDone: number;
  /** Notes every parameter; undefined in a network that is too large for it. */
  readonly values: StepValuesLog | undefined;
  /** Whether the samples of a step are there: of the next one, if none is named. */
  isReady(step?: number): boolean;
  /** Takes the next step. @returns the figures of its batch and how many samples that had */
  step(settings: TrainingSettings): { readonly figures: StepFigures; readonly samples: number };
  /** Takes a beat of the next step, in any order. @returns what the optimizer did, where it moved the parameters: that is a step */
  beat(beat: Beat, settings: TrainingSettings): Moved | undefined;
  /** The loss that a step (from 1) would show with the parameters as they are now: its batch, its zeros of dropout. */
  lossAt(step: number): number;
  /** The gradients that the next step would have, in the order of the parameters, laid out as its variables. */
  nextGradients(): readonly Float32Array[];
  /** Whether every parameter is a finite number. */
  isSound(): boolean;
  /** Whether nothing learns any more. */
  isStuck(): boolean;
  /** This moment, to go back to. @param spare one that nobody goes back to any more: its arrays may be written to */
  save(spare?: EngineCheckpoint): EngineCheckpoint;
  restore(checkpoint: EngineCheckpoint): void;
  /** A test of the network as it is now, if one is due after the step just taken. */
  dueTest(): TestRun | undefined;
  /**
   * @param asked the views that it is to have; those of the cards, if nothing is said
   * @param settings those that the next step would be taken with; of the plan, if nothing is said
   */
  snapshot(asked?: ViewRequests, settings?: TrainingSettings): Snapshot;
  /** All parameters by name, in state_dict order. */
  parameters(): Map<string, Float32Array>;
  /** Frees every tensor. */
  dispose(): void;
}

/**
 * Builds the network of a plan, at the plan's checkpoint if it has one. Throws what TensorFlow.js throws.
 * @param kernels what takes the steps, where there are any; else the tape does
 */
export function createTrainer(plan: RunPlan, samples: DataSplits, kernels?: KernelEngine): Trainer {
  const model = compileModel(plan);
  try {
    return createTrainerOf(model, plan, samples, kernels);
  } catch (error) {
    model.dispose(); // a network that finds no room leaves it to the next one
    throw error;
  }
}

function createTrainerOf(model: Model, plan: RunPlan, samples: DataSplits, kernels: KernelEngine | undefined): Trainer {
  const { spec, settings } = plan;
  const { train, test } = samples;
  const trainable: TrainableModel = { model, loss: makeLoss(spec.loss), facts: spec.data.facts };
  const { count } = train;
  const firstEpoch = firstEpochOf(spec.data.params.name, count, plan.streams ?? STREAMS_VERSION);
  const order = createOrder({ count, firstEpoch, batchSize: settings.batch_size, shuffle: settings.shuffle, seed: settings.seed });
  const reference = referenceLoss(trainable, train);
  const stepper = kernels ? createPlanStepper(plan, trainable, samples, kernels) : createTapeStepper(plan, trainable, train);
  const values = createStepValuesLog(spec, stepper);
  const batchOf = (step: number) => order.batch(step - 1);
  const beats = createBeats(spec, stepper, train);
  let stepsDone = 0;
  /** Of the moment that is being shown. */
  let next: NextStep | undefined;
  const nextStep = (now: TrainingSettings): NextStep | undefined => {
    const step = stepsDone + 1;
    if (!next && train.has(batchOf(step))) next = lookAtNextStep(stepper, model.parameters.length, batchOf(step), step, now);
    return next;
  };
  let settingsNow = settings;
  const readViews = openViews({
    spec,
    trainable,
    ...samples,
    inside: stepper,
    predict: stepper.predict,
    figuresOf: stepper.test,
    stepsDone: () => stepsDone,
    nextStep: () => nextStep(settingsNow),
    beats: () => ({ ...beats.state, step: stepsDone + 1, samples: batchOf(stepsDone + 1).length }),
  });
  const snapshot: Trainer['snapshot'] = (asked, now = settings) => {
    settingsNow = now;
    const views = readViews(asked);
    next = undefined; // what it reads is void from here on
    return { step: stepsDone, tensorCount: tf.memory().numTensors, views };
  };
  const restore = (checkpoint: EngineCheckpoint) => {
    stepper.restore(checkpoint);
    stepsDone = checkpoint.step;
    beats.forget(stepsDone === 0);
  };
  if (plan.checkpoint) restore(fromCheckpoint(parametersOf(spec), plan.checkpoint));
  return {
    stepsPerEpoch: order.stepsPerEpoch,
    reference,
    values,
    get stepsDone() {
      return stepsDone;
    },
    isReady: (step = stepsDone + 1) => train.has(batchOf(step)),
    step(now) {
      const batch = batchOf(stepsDone + 1);
      const figures = stepper.step(batch, stepsDone + 1, now);
      stepsDone += 1;
      beats.forget(false);
      return { figures, samples: batch.length };
    },
    beat(beat, now) {
      const moved = beats.take(beat, batchOf(stepsDone + 1), stepsDone + 1, now);
      if (moved) stepsDone += 1;
      return moved;
    },
    lossAt: (step) => stepper.lossAt(batchOf(step), step),
    nextGradients: () => stepper.gradientsAt(batchOf(stepsDone + 1), stepsDone + 1),
    isSound: stepper.isSound,
    isStuck: () => isStuck({ spec, trainable, train }, stepsDone),
    save: (spare) => stepper.save(stepsDone, spare),
    restore,
    dueTest: () => (test && isTestDue(stepsDone, order.stepsPerEpoch) ? createTestRun(stepper, test, stepsDone) : undefined),
    snapshot,
    parameters: () => new Map(model.parameters.map((parameter) => [parameter.spec.name, readParameter(parameter)])),
    dispose() {
      stepper.dispose();
      model.dispose();
    },
  };
}
