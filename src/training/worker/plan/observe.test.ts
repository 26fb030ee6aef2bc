/** Steps that are looked at: the same numbers as steps that are not, and what is read is what the tape has, whatever the network is. */
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import { howMany } from '../../../lib/testing/howMany.ts';
import { printSpec, sizeOf } from '../../../network/read/spec.ts';
import type { RunPlan } from '../../shared/protocol.ts';
import { pointsSource } from '../data/pointsSource.ts';
import type { KernelEngine } from '../engine/kernelEngine.ts';
import { compileModel } from '../tape/compile.ts';
import { makeLoss } from '../tape/losses.ts';
import { readParameter } from '../tape/parameters.ts';
import { tapeBuffers } from '../tape/tapeBuffers.ts';
import { gradientsOf, type TrainableModel } from '../tape/trainStep.ts';
import { startWasmKernels } from '../testing/kernelHarness.ts';
import { noiseDigits } from '../testing/noiseDigits.ts';
import { drawPlan } from '../testing/randomNetworks.ts';
import type { Dice } from '../testing/randomSettings.ts';
import { createWorst } from '../testing/worst.ts';
import { createPlanStepper } from './planStepper.ts';

vi.setConfig({ testTimeout: 120_000 }); // machines may be busy

/** Try others for a search that is longer. */
const SEED = 1;
const RUNS = howMany(50, 120);
const STEPS = 4;
/** Of the largest number in a buffer, beside the tape. A gradient may be what little is left of sums much larger than itself. */
const TOLERANCE = { outputs: 2e-5, gradients: 1e-3 };
/** Of the largest number in a parameter, where gradients join in another order. */
const ROUNDING = 1e-5;

let engine: KernelEngine;
beforeAll(async () => {
  const dist = dirname(createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm/package.json'));
  engine = await (await startWasmKernels(`${dist}/dist/`))('simd');
});

const digits = noiseDigits(60);

/** A stepper with its model, and batches of changing sizes. */
function setUp(plan: RunPlan) {
  const { params } = plan.spec.data;
  const train = params.name === 'mnist' ? digits : pointsSource(params);
  const model = compileModel(plan);
  const trainable: TrainableModel = { model, loss: makeLoss(plan.spec.loss), facts: plan.spec.data.facts };
  const stepper = createPlanStepper(plan, trainable, { train }, engine);
  const { batch_size } = plan.settings;
  const size = (step: number) => (step % 3 === 0 ? Math.ceil(batch_size / 2) : batch_size);
  return {
    stepper,
    batchOf: (step: number) => Uint32Array.from({ length: size(step) }, (_, i) => (step * 11 + i) % train.count),
    /** What the tape has for a step that is to come, by the names of a plan. */
    tape(indices: Uint32Array, step: number): ReadonlyMap<string, Float32Array> {
      const parameters = new Map(model.parameters.map((parameter) => [parameter.spec.name, readParameter(parameter)]));
      const inside = tapeBuffers(plan, parameters, train.read(indices), step);
      const gradients = gradientsOf(trainable, train.read(indices), step);
      return new Map([...inside, ...model.parameters.map(({ spec }, i) => [`d ${spec.name}`, gradients[i] ?? NONE] as const)]);
    },
    variables: () => new Map(model.parameters.map(({ spec, variable }) => [spec.name, variable.dataSync<'float32'>().slice()])),
    dispose() {
      stepper.dispose();
      model.dispose();
    },
  };
}
const NONE = new Float32Array(0);

/** Names of the plan, and of each whether there is such a buffer: what comes before the first parameters has no gradient. */
function namesIn({ spec }: RunPlan): ReadonlyMap<string, boolean> {
  const names = new Map([[`${spec.data.id}.x`, true]]);
  const requiresGrad = new Set<string>();
  for (const { id, inputs, parameters } of spec.layers) {
    const learns = parameters.some((parameter) => parameter.requiresGrad !== false);
    if (learns || inputs.some((input) => requiresGrad.has(input))) requiresGrad.add(id);
    names.set(id, true).set(`d ${id}`, requiresGrad.has(id));
    for (const { name } of parameters) names.set(name, true).set(`d ${name}`, learns);
  }
  return names;
}

/** The largest difference of two lists, by the largest number in the first. */
function difference(wanted: Float32Array = NONE, values: Float32Array = NONE): number {
  if (wanted.length !== values.length) return Number.NaN;
  const size = wanted.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-6);
  return wanted.reduce((most, value, i) => Math.max(most, Math.abs(value - (values[i] ?? Number.NaN))), 0) / size;
}

/** Whether gradients may join in another order: where that of a node is looked at which passes its input on. */
const isRegrouped = ({ spec }: RunPlan, observe: ReadonlySet<string>): boolean =>
  spec.layers.some(({ id, kind }) => ['Flatten', 'Identity', 'Dropout'].includes(kind) && observe.has(`d ${id}`));

test(`${RUNS} random networks, looked at here and there`, () => {
  const tally = createWorst();
  let exact = 0;
  const property = fc.property(fc.gen(), (g) => {
    const whole: Dice['whole'] = (min, max) => g(fc.integer, { min, max });
    const dice: Dice = { whole, pick: (options) => options[whole(0, options.length - 1)] as (typeof options)[number] };
    const plan = drawPlan(dice, digits.count);
    const names = namesIn(plan);
    const share = dice.pick([0.2, 0.5, 1]);
    const observe = new Set([...names.keys()].filter(() => whole(1, 100) <= 100 * share));
    const rounding = isRegrouped(plan, observe) ? ROUNDING : 0;
    if (rounding === 0) exact += 1;
    const where = (name: string, step: number) => `${name} at step ${step} in\n${printSpec(plan.spec)}\nseeing ${[...observe]}`;
    const [plain, observed] = [setUp(plan), setUp(plan)];
    observed.stepper.observe(observe);
    for (let step = 1; step <= STEPS; step++) {
      const batch = observed.batchOf(step);
      const tape = observed.tape(batch, step);
      const [wanted, got] = [plain, observed].map(({ stepper }) => stepper.step(batch, step, plan.settings));
      expect(difference(Float32Array.of(wanted?.loss ?? 0), Float32Array.of(got?.loss ?? 0)), where('loss', step)).toBeLessThanOrEqual(
        rounding,
      );
      expect(got?.accuracy).toBe(wanted?.accuracy);
      const [variables, own] = [plain.variables(), observed.variables()];
      for (const [name, values] of variables) expect(difference(values, own.get(name)), where(name, step)).toBeLessThanOrEqual(rounding);
      for (const name of observe) {
        const view = observed.stepper.read(name);
        expect(view !== undefined, where(name, step)).toBe(names.get(name));
        if (!view) continue;
        expect(sizeOf(view.shape)).toBe(view.values.length);
        const parameter = own.get(name);
        const far = difference(parameter ?? tape.get(name), view.values);
        const sort = name.startsWith('d ') ? 'gradients' : 'outputs';
        if (!parameter) tally.add([sort], far / TOLERANCE[sort]);
        expect(far, where(name, step)).toBeLessThanOrEqual(parameter ? 0 : TOLERANCE[sort]);
      }
    }
    plain.dispose();
    observed.dispose();
  });
  fc.assert(property, { seed: SEED, numRuns: RUNS, endOnFailure: true });
  console.log(`${exact} runs to the last digit. Buffers, in units of what is allowed:\n${tally}`);
  expect(exact).toBeGreaterThan(RUNS / 3);
});
