/** A step phase by phase: the same numbers as the whole of it, gradients that stand until they are overwritten, and that add up where asked. */
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { network } from '../../../network/notation.ts';
import { parametersOf } from '../../../network/read/spec.ts';
import { OPTIMIZER_NAMES, type TrainingSettings } from '../../../network/training.ts';
import { PHASES } from '../../kernels/plan/plan.ts';
import type { RunPlan } from '../../shared/protocol.ts';
import { pointsSource } from '../data/pointsSource.ts';
import type { KernelEngine } from '../engine/kernelEngine.ts';
import { compileModel } from '../tape/compile.ts';
import { makeLoss } from '../tape/losses.ts';
import { planOf } from '../testing/harness.ts';
import { startWasmKernels } from '../testing/kernelHarness.ts';
import { noiseDigits } from '../testing/noiseDigits.ts';
import { createPlanStepper, type PlanStepper } from './planStepper.ts';

let engine: KernelEngine;
beforeAll(async () => {
  const dist = dirname(createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm/package.json'));
  engine = await (await startWasmKernels(`${dist}/dist/`))('simd');
});

const SOURCES = { few: noiseDigits(40), many: noiseDigits(700) };
const DIGITS = 'mnist > flatten > linear 9 > relu > dropout > linear 7 > tanh > linear 10 > cross_entropy';
const LINES = [DIGITS, 'sine > linear 9 > leakyrelu > linear 5 > gelu > linear 1 > smooth_l1'];
const BATCH = 12;

type Given = Partial<TrainingSettings>;
const SETTINGS: readonly (readonly [string, Given])[] = [
  ...OPTIMIZER_NAMES.map((optimizer) => [optimizer, { optimizer, lr: 0.01 }] as const),
  ['SGD, momentum', { optimizer: 'SGD', lr: 0.01, momentum: 0.9, nesterov: true }],
  ['SGD, decay', { optimizer: 'SGD', lr: 0.01, weight_decay: 0.1 }],
  ['Adam, decay', { optimizer: 'Adam', lr: 0.01, weight_decay: 0.1 }],
  ['RMSprop, momentum', { optimizer: 'RMSprop', lr: 0.01, momentum: 0.5 }],
];

interface Run {
  readonly plan: RunPlan;
  readonly stepper: PlanStepper;
  batchOf(step: number): Uint32Array;
  values(name: string): Float32Array;
  dispose(): void;
}

/** @param observed whether the gradients of all parameters are */
function setUp(line: string, given: Given, observed: boolean, digits = SOURCES.few): Run {
  const plan = planOf(network(line), { batch_size: BATCH, ...given });
  const { params } = plan.spec.data;
  const train = params.name === 'mnist' ? digits : pointsSource(params);
  const model = compileModel(plan);
  const stepper = createPlanStepper(plan, { model, loss: makeLoss(plan.spec.loss), facts: plan.spec.data.facts }, { train }, engine);
  if (observed) stepper.observe(new Set(parametersOf(plan.spec).map(({ name }) => `d ${name}`)));
  const { batch_size } = plan.settings;
  return {
    plan,
    stepper,
    batchOf: (step) => Uint32Array.from({ length: batch_size }, (_, i) => (step * 5 + i) % train.count),
    values: (name) => stepper.read(name)?.values.slice() ?? Float32Array.of(Number.NaN),
    dispose() {
      stepper.dispose();
      model.dispose();
    },
  };
}

const STEPS = 5;
const namesOf = ({ plan }: Run): readonly string[] => parametersOf(plan.spec).map(({ name }) => name);

/** Losses, and the parameters and moments at the end. */
function train(run: Run, take: (run: Run, step: number) => void) {
  const losses: number[] = [];
  for (let step = 1; step <= STEPS; step++) {
    take(run, step);
    losses.push(run.stepper.figures().loss);
  }
  const seen = { losses, ...run.stepper.save(STEPS) };
  run.dispose();
  return seen;
}

const whole = ({ stepper, batchOf, plan }: Run, step: number) => void stepper.step(batchOf(step), step, plan.settings);
const beats = ({ stepper, batchOf, plan }: Run, step: number) => {
  stepper.begin(batchOf(step), step, plan.settings);
  for (const phase of PHASES) stepper.runPhase(phase);
};

describe.each(LINES)('%s', (line) => {
  test.each(SETTINGS)('%s: phases in a row, with gradients that are observed or fused, are the whole step', (_, given) => {
    const wanted = train(setUp(line, given, false), whole);
    expect(train(setUp(line, given, false), beats)).toEqual(wanted);
    expect(train(setUp(line, given, true), whole)).toEqual(wanted);
    expect(train(setUp(line, given, true), beats)).toEqual(wanted);
  });

  test('two ways back without zero_grad double the gradients, a third adds once more, and one that is not told to starts anew', () => {
    const run = setUp(line, {}, true);
    const { stepper } = run;
    stepper.begin(run.batchOf(1), 1, run.plan.settings);
    for (const phase of ['forward', 'loss', 'backward'] as const) stepper.runPhase(phase);
    const gradients = () => namesOf(run).map((name) => run.values(`d ${name}`));
    const once = gradients();
    expect(once.every((values) => values.some((value) => value !== 0))).toBe(true);
    stepper.runPhase('backward', { accumulate: true });
    expect(gradients()).toEqual(once.map((values) => values.map((value) => 2 * value)));
    stepper.runPhase('backward', { accumulate: true });
    expect(gradients()).toEqual(once.map((values) => values.map((value) => Math.fround(2 * value) + value)));
    stepper.runPhase('backward');
    expect(gradients()).toEqual(once);
    run.dispose();
  });

  test('gradients of two batches add up', () => {
    const run = setUp(line, {}, true);
    const back = (batch: number, accumulate: boolean) => {
      run.stepper.begin(run.batchOf(batch), 1, run.plan.settings);
      run.stepper.runPhase('forward');
      run.stepper.runPhase('loss');
      run.stepper.runPhase('backward', { accumulate });
      return namesOf(run).map((name) => run.values(`d ${name}`));
    };
    const [first, second] = [back(1, false), back(2, false)];
    expect(first).not.toEqual(second);
    back(1, false);
    expect(back(2, true)).toEqual(first.map((values, i) => values.map((value, j) => value + (second[i]?.[j] ?? Number.NaN))));
    run.dispose();
  });

  test('step twice goes twice by the same gradients', () => {
    const lr = 0.125;
    const run = setUp(line, { lr }, true);
    const before = namesOf(run).map((name) => run.values(name));
    beats(run, 1);
    const gradients = namesOf(run).map((name) => run.values(`d ${name}`));
    run.stepper.runPhase('update');
    expect(namesOf(run).map((name) => run.values(`d ${name}`))).toEqual(gradients);
    const step = (value: number, i: number, j: number) => Math.fround(value - Math.fround(lr * (gradients[i]?.[j] ?? Number.NaN)));
    const after = before.map((values, i) => values.map((value, j) => step(step(value, i, j), i, j)));
    expect(namesOf(run).map((name) => run.values(name))).toEqual(after);
    run.dispose();
  });
});

test('gradients that are fused into their updates cannot add up', () => {
  const run = setUp(LINES[0] ?? '', {}, false);
  run.stepper.begin(run.batchOf(1), 1, run.plan.settings);
  run.stepper.runPhase('forward');
  run.stepper.runPhase('loss');
  expect(() => run.stepper.runPhase('backward', { accumulate: true })).toThrow(
    'internal: gradients add up only where all of them are observed',
  );
  run.dispose();
});

test('with more than 512 samples in a batch plain SGD subtracts a weight’s gradient part by part: equal but for rounding', () => {
  const given: Given = { optimizer: 'SGD', lr: 0.1, batch_size: 700 };
  const [fused, observed] = [false, true].map((isObserved) => train(setUp(DIGITS, given, isObserved, SOURCES.many), whole));
  const far = (i: number, j: number, value: number) => Math.abs(value - (observed?.parameters[i]?.[j] ?? Number.NaN));
  const most = Math.max(...(fused?.parameters ?? []).flatMap((values, i) => [...values].map((value, j) => far(i, j, value))));
  expect(most).toBeLessThan(1e-6);
});
