/** Five beats beside the whole step, to the last digit, and in every order beside a real PyTorch, its errors included. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { BEATS, type Beat } from '../../../network/beats.ts';
import { network } from '../../../network/notation.ts';
import { parametersOf } from '../../../network/read/spec.ts';
import { OPTIMIZER_NAMES, type OptimizerName, type TrainingSettings } from '../../../network/training.ts';
import type { BeatsView, Mistake } from '../../shared/beats.ts';
import type { RunPlan } from '../../shared/protocol.ts';
import { pointsSource } from '../data/pointsSource.ts';
import type { KernelEngine } from '../engine/kernelEngine.ts';
import { planOf, withPoints } from '../testing/harness.ts';
import { startWasmKernels } from '../testing/kernelHarness.ts';
import { noiseDigits } from '../testing/noiseDigits.ts';
import { farthest } from '../testing/traces.ts';
import { createTrainer, type Trainer } from '../trainer.ts';

let engine: KernelEngine;
beforeAll(async () => {
  const dist = dirname(createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm/package.json'));
  engine = await (await startWasmKernels(`${dist}/dist/`))('simd');
});

const DIGITS = noiseDigits(1400);

/** @param kind what takes the steps */
function trainerOf(plan: RunPlan, kind: 'plan' | 'tape'): Trainer {
  const { params } = plan.spec.data;
  const train = params.name === 'mnist' ? DIGITS : pointsSource(params);
  return createTrainer(plan, { train }, kind === 'plan' ? engine : undefined);
}

const viewOf = (trainer: Trainer): BeatsView => trainer.snapshot({ beats: {} }).views.beats as BeatsView;

const SETTINGS: readonly (readonly [string, Partial<TrainingSettings>])[] = [
  ...OPTIMIZER_NAMES.map((optimizer) => [optimizer, { optimizer, lr: 0.01 }] as const),
  ['SGD, momentum and decay', { optimizer: 'SGD', lr: 0.01, momentum: 0.9, nesterov: true, weight_decay: 0.1 }],
  ['SGD, more than 512 samples', { optimizer: 'SGD', lr: 0.01, batch_size: 700 }],
  ['Adam, decay', { optimizer: 'Adam', lr: 0.01, weight_decay: 0.1 }],
];

describe.each(['plan', 'tape'] as const)('by the %s', (kind) => {
  test.each(SETTINGS)('%s: five beats are the whole step, to the last digit', (_, given) => {
    const line = 'mnist > flatten > linear 9 > relu > dropout > linear 7 > tanh > linear 10 > cross_entropy';
    const plan = planOf(network(line), { batch_size: 20, ...given });
    const [whole, beaten] = [trainerOf(plan, kind), trainerOf(plan, kind)];
    for (let step = 1; step <= 4; step++) {
      const { figures } = whole.step(plan.settings);
      const moved = BEATS.map((beat) => {
        const before = beaten.save();
        const done = beaten.beat(beat, plan.settings);
        if (beat !== 'step') expect(beaten.save()).toEqual(before);
        if (beat === 'loss') expect(viewOf(beaten).loss).toBe(figures.loss);
        return done;
      });
      expect(moved.slice(0, -1)).toEqual([undefined, undefined, undefined, undefined]);
      expect(moved.at(-1)).toEqual({ figures, samples: plan.settings.batch_size, isRegular: true });
      expect(beaten.stepsDone).toBe(step);
      expect(beaten.save()).toEqual(whole.save());
      expect(viewOf(beaten)).toMatchObject({ step, taken: BEATS, next: 'zero_grad', loss: figures.loss, update: { step } });
    }
    for (const one of [whole, beaten]) one.dispose();
  });
});

interface TorchRun {
  readonly order: string;
  readonly line: string;
  readonly optimizer: OptimizerName;
  readonly arguments: Partial<TrainingSettings>;
  readonly start: Readonly<Record<string, readonly number[]>>;
  readonly beats: readonly {
    readonly beat: Beat;
    readonly error: string | null;
    readonly loss: number | null;
    readonly gradients: Readonly<Record<string, readonly number[] | null>>;
    readonly parameters: Readonly<Record<string, readonly number[]>>;
  }[];
}

const torch: { readonly x: number[][]; readonly y: number[][]; readonly runs: readonly TorchRun[] } = JSON.parse(
  readFileSync(new URL('../testing/testdata/beats.json', import.meta.url), 'utf8'),
);

/** What PyTorch raises, of those of our mistakes that are errors there. */
const ERRORS: Partial<Record<Mistake, string>> = {
  noPrediction: 'NameError',
  noLoss: 'NameError',
  backwardTwice: 'second time',
  changedInPlace: 'in-place',
};

describe.each(['plan', 'tape'] as const)('by the %s, beside PyTorch', (kind) => {
  test.each(torch.runs.map((run) => [`${run.order}: ${run.line}, ${run.optimizer} ${JSON.stringify(run.arguments)}`, run] as const))(
    '%s',
    (_, run) => {
      const document = withPoints(network(`points > ${run.line}`), torch.x, torch.y);
      const parameters = new Map(Object.entries(run.start).map(([name, values]) => [name, Float32Array.from(values)]));
      const settings = { optimizer: run.optimizer, ...run.arguments, batch_size: torch.x.length, shuffle: false };
      const plan = { ...planOf(document, settings), parameters };
      const trainer = trainerOf(plan, kind);
      const names = parametersOf(plan.spec).map(({ name }) => name);
      for (const [i, wanted] of run.beats.entries()) {
        const where = `beat ${i + 1}, ${wanted.beat}`;
        const moved = trainer.beat(wanted.beat, plan.settings);
        const view = viewOf(trainer);
        expect(ERRORS[view.mistake as Mistake] ?? null, where).toBe(wanted.error);
        expect(moved !== undefined, where).toBe(
          wanted.beat === 'step' && Object.values(wanted.gradients).some((values) => values !== null),
        );
        if (view.loss !== undefined) expect(farthest([view.loss], [wanted.loss ?? Number.NaN]), where).toBeLessThan(1);
        const seen = trainer.parameters();
        for (const name of names) {
          expect(farthest(seen.get(name) ?? [], wanted.parameters[name] ?? []), `${name} after ${where}`).toBeLessThan(1);
          const gradients = view.numbers.filter((one) => one.name === name).map(({ gradient }) => gradient);
          const expected = wanted.gradients[name];
          if (expected) expect(farthest(gradients.map(Number), expected), `d ${name} after ${where}`).toBeLessThan(1);
          else
            expect(
              gradients.every((one) => one === undefined),
              `d ${name} after ${where}`,
            ).toBe(true);
        }
      }
      trainer.dispose();
    },
  );
});

test('what each beat leaves is seen once it is taken, and not before', () => {
  const document = withPoints(network('points > linear 1 > l1'), [[1]], [[2]]);
  const parameters = new Map([
    ['fc1.weight', Float32Array.of(0.6)],
    ['fc1.bias', Float32Array.of(1.21)],
  ]);
  const plan = { ...planOf(document, { optimizer: 'SGD', lr: 0.1, batch_size: 1 }), parameters };
  const trainer = trainerOf(plan, 'plan');
  const seen = [undefined, ...BEATS].map((beat) => {
    if (beat) trainer.beat(beat, plan.settings);
    const { taken, next, outputs, loss, slopes, numbers, update } = viewOf(trainer);
    const digits = (value: number | undefined) => value?.toFixed(4);
    const text = numbers.map(({ before, gradient, after, terms }) =>
      [before, gradient, after].map(digits).concat(JSON.stringify(terms)).join(' '),
    );
    return `${taken.at(-1)}, then ${next}: ŷ ${digits(outputs?.get('fc1')?.[0])} L ${digits(loss)} dŷ ${slopes?.get('fc1')?.[0]} | ${text.join(' | ')} | lr ${update?.lr}`;
  });
  expect(`\n${seen.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    undefined, then zero_grad: ŷ undefined L undefined dŷ undefined | 0.6000    | 1.2100    | lr undefined
    zero_grad, then forward: ŷ undefined L undefined dŷ undefined | 0.6000    | 1.2100    | lr undefined
    forward, then loss: ŷ 1.8100 L undefined dŷ undefined | 0.6000    | 1.2100    | lr undefined
    loss, then backward: ŷ 1.8100 L 0.1900 dŷ undefined | 0.6000    | 1.2100    | lr undefined
    backward, then step: ŷ 1.8100 L 0.1900 dŷ -1 | 0.6000 -1.0000  [{"x":1,"slope":-1}] | 1.2100 -1.0000   | lr undefined
    step, then zero_grad: ŷ 1.8100 L 0.1900 dŷ -1 | 0.6000 -1.0000 0.7000 [{"x":1,"slope":-1}] | 1.2100 -1.0000 1.3100  | lr 0.1
    "
  `);
  trainer.dispose();
});

test('a step that was taken as a whole leaves no gradients to take again, and says so', () => {
  const plan = planOf(network('line > linear 1 > mse'));
  const trainer = trainerOf(plan, 'plan');
  trainer.step(plan.settings);
  const mistakes = (['step', 'backward', 'loss', 'zero_grad', 'step', 'forward', 'loss', 'backward', 'step'] as const).map((beat) => {
    trainer.beat(beat, plan.settings);
    return viewOf(trainer).mistake;
  });
  expect(mistakes).toEqual([
    'notKept',
    'backwardTwice',
    'oldPrediction',
    undefined,
    'noGradient',
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(trainer.stepsDone).toBe(2);
  trainer.dispose();
});

test('a step out of order that would leave numbers which are not finite is taken back', () => {
  const plan = planOf(network('line > linear 1 > mse'), { lr: 10 });
  const trainer = trainerOf(plan, 'plan');
  let sound = trainer.save();
  for (let i = 0; i < 300 && viewOf(trainer).mistake !== 'overflow'; i++) {
    sound = structuredClone(trainer.save());
    for (const beat of ['forward', 'loss', 'backward', 'step', 'step'] as const) {
      sound = structuredClone(trainer.save());
      trainer.beat(beat, plan.settings);
      if (viewOf(trainer).mistake === 'overflow') break;
    }
  }
  expect(viewOf(trainer).mistake).toBe('overflow');
  expect(trainer.save()).toEqual(sound);
  expect(trainer.isSound()).toBe(true);
  trainer.dispose();
});
