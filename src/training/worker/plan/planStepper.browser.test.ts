/** The compiled plan against the tape, in a real browser on WebAssembly: every kind, loss and optimizer, on numbers and on pixels. */
import simdUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import { beforeAll, describe, expect, test } from 'vitest';
import { randomStream } from '../../../lib/random.ts';
import type { NetworkDocument } from '../../../network/document.ts';
import { network } from '../../../network/notation.ts';
import { readNetwork } from '../../../network/read/readNetwork.ts';
import { DEFAULT_TRAINING, type OptimizerName, type TrainingSettings } from '../../../network/training.ts';
import type { RunPlan } from '../../shared/protocol.ts';
import { pointsSource } from '../data/pointsSource.ts';
import type { DataSplits } from '../data/source.ts';
import type { KernelEngine } from '../engine/kernelEngine.ts';
import type { Stepper } from '../stepper.ts';
import { compileModel } from '../tape/compile.ts';
import { makeLoss } from '../tape/losses.ts';
import { readParameter } from '../tape/parameters.ts';
import { createTapeStepper } from '../tape/tapeStepper.ts';
import type { TrainableModel } from '../tape/trainStep.ts';
import { startWasmKernels } from '../testing/kernelHarness.ts';
import { noiseDigits } from '../testing/noiseDigits.ts';
import { createPlanStepper } from './planStepper.ts';

let engine: KernelEngine;
beforeAll(async () => {
  engine = await (await startWasmKernels(simdUrl))('simd');
});

const STEPS = 50;

/** Smooth points of three numbers in and two out. */
function points(count: number): { x: number[][]; y: number[][] } {
  const random = randomStream(1, 'points');
  const x = Array.from({ length: count }, () => [0, 1, 2].map(() => Math.fround(4 * random.uniform() - 2)));
  return { x, y: x.map(([a = 0, b = 0, c = 0]) => [Math.sin(a) + b / 2, a * 0.3 - c]) };
}

const withPoints = (document: NetworkDocument): NetworkDocument => ({
  ...document,
  nodes: document.nodes.map((node) => (node.kind === 'Dataset' ? { ...node, params: { name: 'points', ...points(50) } } : node)),
});

function planOf(line: string, settings: Partial<TrainingSettings>): RunPlan {
  const drawn = network(line);
  const reading = readNetwork(line.startsWith('points') ? withPoints(drawn) : drawn);
  if (!reading.ok) throw new Error(`internal: ${JSON.stringify(reading.problems)}`);
  return { spec: reading.spec, settings: { ...DEFAULT_TRAINING, lr: 0.05, batch_size: 16, ...settings } };
}

type Make = (plan: RunPlan, trainable: TrainableModel, samples: DataSplits) => Stepper;
const byTape: Make = (plan, trainable, samples) => createTapeStepper(plan, trainable, samples.train);
const byPlan: Make = (plan, trainable, samples) => createPlanStepper(plan, trainable, samples, engine);

/** Takes some steps, batches of changing sizes among them, and tells everything that there is to compare. */
function train(plan: RunPlan, samples: DataSplits, make: Make) {
  const model = compileModel(plan);
  const trainable: TrainableModel = { model, loss: makeLoss(plan.spec.loss), facts: plan.spec.data.facts };
  const stepper = make(plan, trainable, samples);
  const { count } = samples.train;
  const batchOf = (step: number) => Uint32Array.from({ length: step % 5 === 0 ? 3 : 16 }, (_, i) => (step * 11 + i * 3) % count);
  const losses: number[] = [];
  const accuracies: number[] = [];
  for (let step = 1; step <= STEPS; step++) {
    const { loss, accuracy } = stepper.step(batchOf(step), step, { ...plan.settings, lr: step > 30 ? 0.02 : plan.settings.lr });
    losses.push(loss);
    accuracies.push(accuracy);
  }
  const seen = {
    losses,
    accuracies,
    parameters: model.parameters.map(readParameter),
    next: stepper.lossAt(batchOf(STEPS + 1), STEPS + 1),
    gradients: stepper.gradientsAt(batchOf(STEPS + 1), STEPS + 1).map((gradient) => gradient.slice()),
    test: stepper.test(
      samples.train,
      Uint32Array.from({ length: count }, (_, i) => i),
    ),
    moments: stepper.save(STEPS).moments,
  };
  stepper.dispose();
  model.dispose();
  return seen;
}

/** The largest difference of two lists, relative to the largest number in the first; two that are no number are equal. */
function difference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const size = Math.max(1e-3, ...Array.from(a, (value) => Math.abs(value) || 0));
  const differences = Array.from(a, (value, i) => (Object.is(value, b[i]) ? 0 : Math.abs(value - (b[i] ?? Number.NaN))));
  return differences.reduce((most, one) => (one <= most ? most : one), 0) / size;
}

function compare(plan: RunPlan, samples: DataSplits, tolerance: number): void {
  const tape = train(plan, samples, byTape);
  const planned = train(plan, samples, byPlan);
  for (const [i, loss] of tape.losses.entries())
    expect(Math.abs(loss - (planned.losses[i] ?? Number.NaN))).toBeLessThan(tolerance * Math.max(1, loss));
  expect(difference(tape.accuracies, planned.accuracies)).toBeLessThan(1e-6);
  expect(Math.abs(tape.next - planned.next)).toBeLessThan(tolerance * Math.max(1, tape.next));
  expect(Math.abs(tape.test.loss - planned.test.loss)).toBeLessThan(tolerance * Math.max(1, tape.test.loss));
  for (const [i, values] of tape.parameters.entries()) expect(difference(values, planned.parameters[i] ?? [])).toBeLessThan(tolerance);
  for (const [i, values] of tape.gradients.entries()) expect(difference(values, planned.gradients[i] ?? [])).toBeLessThan(100 * tolerance);
}

const NETWORKS = [
  'points > linear 2 > mse',
  'points > linear 17 > relu > linear 2 > l1',
  'points > linear 9 > tanh > linear 2 > huber 0.5',
  'points > linear 9 > tanh > linear 2 > smooth_l1 0.3',
  'points > linear 5 > leakyrelu > linear 4 > elu > linear 2 > smooth_l1',
  'points > linear 6 > gelu > linear 6 > silu > add act1 > linear 2 > mse',
  'points > identity > linear 3 > sigmoid > add identity > linear 2 > mse',
  'points > flatten > softmax > linear 4 > softplus > identity > linear 4 > tanh > add act2 identity fc1 > linear 2 > mse',
  'points > linear 8 > relu > dropout 0.3 > linear 2 > dropout 0.1 > mse',
  'points > relu > linear 2 > tanh > mse',
  'mnist > flatten > linear 10 > cross_entropy',
  'mnist > flatten > linear 33 > relu > linear 10 > cross_entropy',
  'mnist > relu > flatten > linear 9 > tanh > linear 10 > cross_entropy',
  'mnist > flatten > linear 16 > relu > linear 16 > tanh > dropout > add act1 > linear 10 > cross_entropy',
  'mnist > flatten > dropout 0.2 > linear 12 > leakyrelu > linear 10 > softmax > cross_entropy',
];

const digits = noiseDigits(60);
const samplesFor = ({ spec }: RunPlan): DataSplits =>
  spec.data.params.name === 'mnist' ? { train: digits, test: digits } : { train: pointsSource(spec.data.params) };

describe.each(NETWORKS)('%s', (line) => {
  test('SGD: losses within 1e-5, parameters within 1e-5 of the largest', () => {
    const plan = planOf(line, {});
    compare(plan, samplesFor(plan), 1e-5);
  });
});

const OPTIMIZERS: readonly [OptimizerName, Partial<TrainingSettings>][] = [
  ['SGD', { momentum: 0.9, weight_decay: 0.01 }],
  ['SGD', { momentum: 0.8, nesterov: true }],
  ['Adam', { lr: 0.01, weight_decay: 0.1 }],
  ['AdamW', { lr: 0.01 }],
  ['RMSprop', { lr: 0.005, momentum: 0.5 }],
  ['RMSprop', { lr: 0.005 }],
  ['Adagrad', { lr: 0.05, weight_decay: 0.01 }],
];

describe.each(OPTIMIZERS)('%s %o', (optimizer, settings) => {
  test.each(['points > linear 7 > tanh > linear 2 > mse', 'mnist > flatten > linear 12 > relu > linear 10 > cross_entropy'])(
    '%s',
    (line) => {
      const plan = planOf(line, { optimizer, ...settings });
      compare(plan, samplesFor(plan), 2e-4);
    },
  );
});

const LOOKED_AT = [
  'points > linear 8 > relu > dropout 0.3 > linear 2 > mse',
  'mnist > flatten > dropout 0.2 > linear 12 > relu > linear 10 > cross_entropy',
  'mnist > flatten > linear 16 > relu > dropout > linear 16 > tanh > add drop1 > linear 10 > cross_entropy',
];

test.each(LOOKED_AT)('%s: a look ahead and a test change nothing of a run', (line) => {
  const plan = planOf(line, { optimizer: 'Adam', lr: 0.01 });
  const samples = samplesFor(plan);
  const undisturbed = train(plan, samples, byPlan);
  const looking: Make = (...given) => {
    const stepper = byPlan(...given);
    return {
      ...stepper,
      step(batch, step, settings) {
        stepper.lossAt(batch.subarray(0, 2), step + 7);
        stepper.gradientsAt(batch, step + 1);
        stepper.test(samples.train, batch);
        return stepper.step(batch, step, settings);
      },
    };
  };
  expect(train(plan, samples, looking)).toEqual(undisturbed);
});

test('a moment is kept and put back, in the other kind of stepper too', () => {
  const plan = planOf('points > linear 7 > tanh > linear 2 > mse', { optimizer: 'Adam', lr: 0.01 });
  const samples = samplesFor(plan);
  const whole = train(plan, samples, byPlan);
  const model = compileModel(plan);
  const trainable: TrainableModel = { model, loss: makeLoss(plan.spec.loss), facts: plan.spec.data.facts };
  const variablesOf = (values: readonly Float32Array[]) =>
    model.parameters.map(
      ({ spec: { shape } }, i) => (shape[1] === undefined ? values[i] : turned(values[i], shape)) ?? new Float32Array(0),
    );
  const stepper = byPlan(plan, trainable, samples);
  stepper.restore({ step: STEPS, parameters: variablesOf(whole.parameters), moments: whole.moments });
  const again = stepper.lossAt(
    Uint32Array.from({ length: 16 }, (_, i) => ((STEPS + 1) * 11 + i * 3) % samples.train.count),
    STEPS + 1,
  );
  expect(again).toBe(whole.next);
  stepper.dispose();
  model.dispose();
});

const turned = (values: Float32Array | undefined, [rows = 1, columns = 1]: readonly number[]): Float32Array =>
  Float32Array.from({ length: rows * columns }, (_, i) => values?.[(i % rows) * columns + Math.floor(i / rows)] ?? 0);
