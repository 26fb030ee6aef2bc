/** What is 0 is skipped, or not: a run has the same numbers to the last digit, whatever becomes of it, and one that goes on from a checkpoint, too. */
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { network } from '../../../network/notation.ts';
import type { TrainingSettings } from '../../../network/training.ts';
import type { Arithmetic, RunPlan } from '../../shared/protocol.ts';
import { pointsSource } from '../data/pointsSource.ts';
import type { KernelEngine } from '../engine/kernelEngine.ts';
import { compileModel } from '../tape/compile.ts';
import { makeLoss } from '../tape/losses.ts';
import { planOf } from '../testing/harness.ts';
import { startWasmKernels } from '../testing/kernelHarness.ts';
import { createPlanStepper } from './planStepper.ts';

vi.setConfig({ testTimeout: 120_000 }); // machines may be busy

let engine: KernelEngine;
beforeAll(async () => {
  const dist = dirname(createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm/package.json'));
  engine = await (await startWasmKernels(`${dist}/dist/`))('simd');
});

const STEPS = 40;

const LINES = [
  'sine > linear 64 > relu > linear 40 > relu > linear 33 > relu > linear 1 > mse',
  'sine > linear 48 > tanh > dropout 0.6 > linear 70 > leakyrelu > dropout 0.4 > linear 32 > relu > linear 1 > mse',
  'sine > linear 36 > relu > dropout 0.5 > linear 36 > relu > add act1 > relu > linear 40 > relu > linear 1 > mse',
  'sine > linear 64 > relu > identity > linear 64 > relu > dropout 0.2 > linear 32 > elu > linear 1 > mse',
];

const SETTINGS: readonly Partial<TrainingSettings>[] = [
  { optimizer: 'SGD', lr: 0.05 },
  { optimizer: 'Adam', lr: 0.01 },
  { optimizer: 'AdamW', lr: 0.01, weight_decay: 0.1 },
  { optimizer: 'SGD', lr: 0.02, momentum: 0.9 },
  // These blow up, by way of numbers that are not finite beside zeros.
  { optimizer: 'SGD', lr: 50 },
  { optimizer: 'SGD', lr: 1e12 },
  { optimizer: 'RMSprop', lr: 1e30 },
];

function setUp(line: string, settings: Partial<TrainingSettings>, arithmetic: Arithmetic) {
  const plan: RunPlan = { ...planOf(network(line), { batch_size: 24, seed: 3, ...settings }), arithmetic };
  const train = pointsSource(plan.spec.data.params);
  const model = compileModel(plan);
  const stepper = createPlanStepper(plan, { model, loss: makeLoss(plan.spec.loss), facts: plan.spec.data.facts }, { train }, engine);
  const batchOf = (step: number) => Uint32Array.from({ length: step % 4 === 0 ? 7 : 24 }, (_, i) => (step * 5 + i) % train.count);
  return {
    stepper,
    train(from: number, to: number) {
      return Array.from({ length: to - from }, (_, i) => {
        const step = from + i + 1;
        return stepper.step(batchOf(step), step, plan.settings).loss;
      });
    },
    test: () => stepper.test(train, batchOf(1)).loss,
    dispose() {
      stepper.dispose();
      model.dispose();
    },
  };
}

function run(line: string, settings: Partial<TrainingSettings>, arithmetic: Arithmetic) {
  const one = setUp(line, settings, arithmetic);
  const losses = one.train(0, STEPS);
  const seen = { losses, test: one.test(), isSound: one.stepper.isSound(), ...one.stepper.save(STEPS) };
  one.dispose();
  return seen;
}

test.each(LINES)('%s: as if every number were multiplied', (line) => {
  for (const settings of SETTINGS) expect(run(line, settings, 'portable'), JSON.stringify(settings)).toEqual(run(line, settings, 'dense'));
});

test('some of these runs blow up, and lists are used', () => {
  const verdicts = SETTINGS.map((settings) => run(LINES[0] ?? '', settings, 'portable').isSound);
  expect(new Set(verdicts)).toEqual(new Set([true, false]));
  const { kernels } = engine;
  const used: string[] = [];
  for (const name of ['listedForward', 'listedInputGradient', 'listedDescent'] as const) {
    const real = kernels[name] as (...given: number[]) => number;
    Object.assign(engine, {
      kernels: {
        ...engine.kernels,
        [name]: (...given: number[]) => {
          used.push(name);
          return real(...given);
        },
      },
    });
  }
  run(LINES[0] ?? '', SETTINGS[0] ?? {}, 'portable');
  Object.assign(engine, { kernels });
  expect(new Set(used)).toEqual(new Set(['listedForward', 'listedInputGradient', 'listedDescent']));
});

test('whether a weight’s gradient goes by a list is asked once a step, also where the optimizer has it stored', () => {
  const { kernels } = engine;
  const askedBy = (optimizer: TrainingSettings['optimizer']) => {
    const allFinite = vi.fn(kernels.allFinite);
    Object.assign(engine, { kernels: { ...kernels, allFinite } });
    const one = setUp(LINES[1] ?? '', { optimizer, lr: 0.01 }, 'portable');
    one.train(0, 1);
    one.dispose();
    Object.assign(engine, { kernels });
    return allFinite.mock.calls.length;
  };
  expect(askedBy('SGD')).toBeGreaterThan(0);
  expect(askedBy('Adam')).toBe(askedBy('SGD'));
});

test('a run that goes on from a checkpoint is the one that was never interrupted', () => {
  for (const settings of SETTINGS.slice(0, 4)) {
    const line = LINES[2] ?? '';
    const whole = setUp(line, settings, 'fast');
    const losses = whole.train(0, STEPS);
    const [first, second] = [setUp(line, settings, 'fast'), setUp(line, settings, 'fast')];
    first.train(0, 13);
    second.stepper.restore(first.stepper.save(13));
    expect(second.train(13, STEPS)).toEqual(losses.slice(13));
    expect(second.stepper.save(STEPS)).toEqual(whole.stepper.save(STEPS));
    for (const one of [whole, first, second]) one.dispose();
  }
});

test('∞ beside what is always 0 makes NaN, as it does where every number is multiplied', () => {
  for (const arithmetic of ['portable', 'dense'] as const) {
    const one = setUp(LINES[0] ?? '', { optimizer: 'SGD', lr: 0.05 }, arithmetic);
    const { valuesOf, setValues } = one.stepper;
    const [bias, weight] = [1, 2].map((index) => valuesOf(index).slice());
    if (!bias || !weight) throw new Error('internal: two parameters');
    setValues(1, bias.fill(-1000, 8)); // all units but eight are dead
    setValues(2, weight.fill(Number.POSITIVE_INFINITY, 20 * 40, 20 * 40 + 1)); // what one of them would weigh
    expect(one.train(0, 1)).toEqual([Number.NaN]);
    one.dispose();
  }
});
