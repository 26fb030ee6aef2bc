/** A network with its optimizer and its data: takes steps, is tested, shows itself. Knows no clock and sends no messages. */
import type { TrainingSettings } from '../../network/training.ts';
import type { RunPlan, Snapshot } from '../shared/protocol.ts';
import { compileModel } from './compile.ts';
import { LOSSES } from './losses.ts';
import { createOptimizer } from './optimizer.ts';
import { createOrder } from './order.ts';
import { type Parameter, readParameter } from './parameters.ts';
import { takeSnapshot } from './snapshot.ts';
import type { Samples } from './source.ts';
import { createTestRun, isTestDue, type TestRun } from './testRun.ts';
import { type StepFigures, type Trained, trainStep } from './trainStep.ts';

export interface Learner {
  readonly stepsPerEpoch: number;
  /** Steps taken so far. */
  readonly stepsDone: number;
  /** Whether the samples of the next step are there. */
  isReady(): boolean;
  /** Takes the next step. @returns the figures of its batch and how many samples that had */
  step(settings: TrainingSettings): { readonly figures: StepFigures; readonly samples: number };
  /** A test of the network as it is now, if one is due after the step just taken. */
  dueTest(): TestRun | undefined;
  snapshot(): Snapshot;
  /** All parameters by name, in state_dict order. */
  parameters(): Map<string, Float32Array>;
  /** Frees every tensor. */
  dispose(): void;
}

/** Builds the network of a plan. Throws what TensorFlow.js throws. */
export function createLearner(plan: RunPlan, { train, test }: Samples): Learner {
  const { spec, settings } = plan;
  const model = compileModel(plan);
  const optimizer = createOptimizer(settings);
  const trained: Trained = { model, loss: LOSSES[spec.loss.kind], facts: spec.data.facts };
  const { count, block } = train;
  const order = createOrder({ count, block, batchSize: settings.batch_size, shuffle: settings.shuffle, seed: settings.seed });
  let stepsDone = 0;
  return {
    stepsPerEpoch: order.stepsPerEpoch,
    get stepsDone() {
      return stepsDone;
    },
    isReady: () => train.has(order.batch(stepsDone)),
    step(now) {
      const batch = train.read(order.batch(stepsDone));
      const figures = trainStep(trained, batch, optimizer, now);
      stepsDone += 1;
      return { figures, samples: batch.size };
    },
    dueTest: () => (test && isTestDue(stepsDone, order.stepsPerEpoch) ? createTestRun(trained, test, stepsDone) : undefined),
    snapshot: () => takeSnapshot(spec, model, stepsDone),
    parameters: () => new Map(model.parameters.map((parameter: Parameter) => [parameter.spec.name, readParameter(parameter)])),
    dispose() {
      optimizer.dispose();
      model.dispose();
    },
  };
}
