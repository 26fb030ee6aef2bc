/** Steps by a compiled plan: a short list of kernel calls over the model's own variables. No tape, no tensors in between. */
import { internal } from '../../lib/result.ts';
import { sizeOf } from '../../network/spec.ts';
import { type OptimizerParams, optimizerParams, type TrainingSettings } from '../../network/training.ts';
import { NONE } from '../kernels/kernels.ts';
import { createArena } from '../kernels/plan/arena.ts';
import { gradientOf } from '../kernels/plan/backward.ts';
import type { Learning } from '../kernels/plan/calls.ts';
import { type BatchForm, createMachine, type DataSetPlaces, type Fixed, type Machine } from '../kernels/plan/machine.ts';
import { planTest, planTraining } from '../kernels/plan/plan.ts';
import type { StepOf } from '../kernels/plan/steps.ts';
import { type MomentName, type ParameterPlaces, type UpdateFacts, updateRow } from '../kernels/plan/updates.ts';
import type { RunPlan } from '../shared/protocol.ts';
import { dropoutMask } from './dropout.ts';
import { kernelCounting } from './kernelCounting.ts';
import type { KernelEngine } from './kernelEngine.ts';
import type { MomentValues } from './optimizer.ts';
import { packedImages } from './packedImages.ts';
import { residentBytes } from './residentBytes.ts';
import type { SampleSource, Samples } from './source.ts';
import type { Stepper } from './stepper.ts';
import { PIECE } from './testRun.ts';
import { accuracyOf, type StepFigures, type Trained } from './trainStep.ts';

export function createPlanStepper(
  { spec, settings: first, arithmetic }: RunPlan,
  trained: Trained,
  samples: Samples,
  engine: KernelEngine,
): Stepper {
  const { kernels, memory } = engine;
  const { train, test } = samples;
  const { facts } = spec.data;
  const arena = createArena(memory);
  const rule = updateRow(first.optimizer);
  const form: BatchForm = {
    isBytes: train.bytes !== undefined,
    isLabels: train.bytes !== undefined && spec.loss.kind === 'CrossEntropyLoss',
    xWidth: sizeOf(facts.x),
    yWidth: facts.y.type === 'classes' ? facts.y.count : facts.y.width,
  };
  const scratch = arena.take(Math.ceil(kernels.gemmScratchBytes() / 4));
  const owned = trained.model.parameters.map(({ spec: { name }, variable }) => {
    const take = () => arena.take(variable.size);
    return { name, length: variable.size, address: memory.addressOf(variable), gradient: take(), moments: rule.moments.map(take) };
  });
  const fixed = new Map<string, Fixed>(
    owned.flatMap(({ name, length, address, gradient }) => [
      [name, { address, length }],
      [gradientOf(name), { address: gradient, length }],
    ]),
  );
  const byName = new Map(owned.map((one) => [one.name, one]));
  const paramsOf = optimizerParamsOf(first.optimizer);
  const begin: UpdateFacts = { rate: first.lr, step: 1, params: paramsOf(first) };
  const now = { isLearning: false, facts: begin, hasMomentum: false };
  const placesOf = (name: string): ParameterPlaces => byName.get(name) ?? internal(`no parameter ${name}`);
  const learning: Learning = {
    update(name) {
      if (now.isLearning) rule.update(kernels, placesOf(name), now.facts);
    },
    learnDense: (name, product, rows) => now.isLearning && (rule.learnDense?.(kernels, placesOf(name), product, rows, now.facts) ?? false),
    learnSparse: (name, product) => now.isLearning && (rule.learnSparse?.(kernels, placesOf(name), product, now.facts) ?? false),
  };

  const shared = {
    kernels,
    arena,
    form,
    fixed,
    scratch,
    drawMask: ({ layer, p }: StepOf<'drawMask'>, mask: Float32Array) =>
      mask.set(dropoutMask(mask.length, { seed: first.seed, layer, step: now.facts.step, p })),
    learning,
  };
  const isSparse = form.isBytes && arithmetic !== 'dense';
  const trainer = createMachine({ ...shared, plan: planTraining(spec, isSparse), maxRows: Math.min(first.batch_size, train.count) });
  let tester: Machine | undefined;
  const makeTester = () => createMachine({ ...shared, plan: planTest(spec, isSparse), maxRows: Math.min(PIECE, (test ?? train).count) });

  const run = (machine: Machine, source: SampleSource, indices: Uint32Array): StepFigures => {
    const batch = feed(machine, form, source, indices);
    machine.run(bring(machine, source, indices));
    const { loss, right } = machine.result();
    if (facts.y.type !== 'classes') return { loss, accuracy: Number.NaN };
    if (!batch) return { loss, accuracy: right / indices.length };
    return { loss, accuracy: accuracyOf(facts, machine.output(), batch) };
  };
  /** Brings these samples to where the machine takes them from. */
  const bring = ({ takes }: Machine, source: SampleSource, indices: Uint32Array): DataSetPlaces => {
    const pixels = takes.pixels ? residentBytes(source, memory) : undefined;
    const images = takes.images ? packedImages(source, kernels, memory) : undefined;
    pixels?.bring(indices);
    images?.bring(indices);
    return { pixels: pixels?.address ?? NONE, images: images?.address ?? NONE };
  };
  /** A step that is only looked at. */
  const look = (indices: Uint32Array, step: number): StepFigures => {
    Object.assign(now, { isLearning: false, facts: { ...now.facts, step } });
    return run(trainer, train, indices);
  };

  /** A momentum that has been 0 all along has left nothing. */
  const isKept = (name: MomentName) => name !== 'momentum_buffer' || now.hasMomentum;

  return {
    step(indices, step, settings) {
      if (settings.momentum) now.hasMomentum = true;
      Object.assign(now, { isLearning: true, facts: { rate: settings.lr, step, params: paramsOf(settings) } });
      return run(trainer, train, indices);
    },
    lossAt: (indices, step) => look(indices, step).loss,
    gradientsAt(indices, step) {
      look(indices, step);
      return owned.map(({ gradient, length }) => arena.floats(gradient, length).slice());
    },
    test(source, indices) {
      tester ??= makeTester();
      return run(tester, source, indices);
    },
    isSound: () => owned.every(({ length, address }) => kernels.allFinite(length, address) === 1),
    valuesOf(index) {
      const { address, length } = owned[index] ?? internal(`no parameter ${index}`);
      return arena.floats(address, length);
    },
    counting: kernelCounting(kernels, arena),
    hold: (step, spare) => ({
      step,
      parameters: owned.map(({ address, length }, i) => copyTo(spare?.parameters[i], arena.floats(address, length))),
      moments: owned.map(({ length, moments }, i) => {
        const values = rule.moments.flatMap((name, j) =>
          isKept(name) ? [[name, copyTo(spare?.moments[i]?.get(name), arena.floats(moments[j] ?? 0, length))] as const] : [],
        );
        return new Map(values);
      }),
    }),
    restore({ parameters, moments }) {
      now.hasMomentum = moments.some((values) => values.has('momentum_buffer'));
      for (const [i, { address, length, moments: places }] of owned.entries()) {
        arena.floats(address, length).set(parameters[i] ?? []);
        const values: MomentValues = moments[i] ?? new Map();
        for (const [j, name] of rule.moments.entries()) restoreMoment(arena.floats(places[j] ?? 0, length), values.get(name));
      }
    },
    dispose: arena.free,
  };
}

/** A copy, in a spare array where there is one. */
function copyTo(spare: Float32Array | undefined, values: Float32Array): Float32Array {
  if (!spare) return values.slice();
  spare.set(values);
  return spare;
}

/** What has not been remembered yet is 0. */
function restoreMoment(place: Float32Array, values: Float32Array | undefined): void {
  if (values) place.set(values);
  else place.fill(0);
}

/** The arguments of the run's own optimizer, made anew only when the settings are other ones. */
function optimizerParamsOf(optimizer: TrainingSettings['optimizer']) {
  let known: { readonly of: TrainingSettings; readonly params: UpdateFacts['params'] } | undefined;
  return (settings: TrainingSettings): UpdateFacts['params'] => {
    if (known?.of !== settings) known = { of: settings, params: optimizerParams({ ...settings, optimizer }) as Required<OptimizerParams> };
    return known.params;
  };
}

/** Puts samples where the machine takes them. @returns them as numbers, where they were needed as such */
function feed(machine: Machine, { isBytes, isLabels }: BatchForm, source: SampleSource, indices: Uint32Array) {
  const views = machine.views(indices.length);
  if (isBytes) views.indices.set(indices);
  for (let i = 0; i < views.labels.length; i++) views.labels[i] = source.bytes?.labels[indices[i] ?? 0] ?? 0;
  if (isBytes && isLabels) return undefined;
  const batch = source.read(indices);
  if (views.x.length > 0) views.x.set(batch.x.subarray(0, views.x.length));
  views.y.set(batch.y.subarray(0, views.y.length));
  return batch;
}
