/** A network's parameters in the kernels' memory, with gradients and what the optimizer remembers: they learn, are kept and put back. */
import { internal } from '../../../lib/result.ts';
import { type OptimizerParams, optimizerParams, type TrainingSettings } from '../../../network/training.ts';
import type { BindOptions } from '../../kernels/plan/boundPlan.ts';
import type { BufferPool } from '../../kernels/plan/bufferPool.ts';
import { type BufferName, gradientOf } from '../../kernels/plan/steps.ts';
import { type MomentName, type ParameterPlaces, type UpdateFacts, updateRow } from '../../kernels/plan/updates.ts';
import type { KernelEngine } from '../engine/kernelEngine.ts';
import type { Stepper } from '../stepper.ts';
import type { MomentValues } from '../tape/optimizer.ts';
import type { TrainableModel } from '../tape/trainStep.ts';
import { kernelCounting } from './kernelCounting.ts';

export interface PlanParameters
  extends Pick<Stepper, 'update' | 'isSound' | 'valuesOf' | 'setValues' | 'counting' | 'save' | 'restore'>,
    Pick<BindOptions, 'parameters' | 'gradients' | 'optimizer'> {
  /** Which step it is, from 1. */
  readonly step: number;
  /** What comes is this step of training. */
  begin(step: number, settings: TrainingSettings): void;
  /** What comes is only looked at: the optimizer rests. */
  lookAt(step: number): void;
  /** Copies of the gradients of what was looked at last, in the order of the parameters. */
  copyGradients(): readonly Float32Array[];
}

/** @param first the settings that the run began with: its optimizer stays */
export function createPlanParameters(
  first: TrainingSettings,
  { model }: TrainableModel,
  { kernels, memory }: KernelEngine,
  pool: BufferPool,
): PlanParameters {
  const rule = updateRow(first.optimizer);
  const owned = model.parameters.map(({ spec: { name }, variable }) => {
    const take = () => pool.take(variable.size);
    const { shape, size: length } = variable;
    return { name, shape, length, address: memory.addressOf(variable), gradient: take(), moments: rule.moments.map(take) };
  });
  const byName = new Map(owned.map((one) => [one.name, one]));
  const placesOf = (name: BufferName): ParameterPlaces => byName.get(name) ?? internal(`no parameter ${name}`);
  const paramsOf = optimizerParamsOf(first.optimizer);
  let facts: UpdateFacts = { lr: first.lr, step: 1, params: paramsOf(first) };
  let isResting = true;
  let hasMomentum = false;
  /** A momentum that has been 0 all along has left nothing. */
  const isKept = (name: MomentName) => name !== 'momentum_buffer' || hasMomentum;

  const begin = (step: number, settings: TrainingSettings) => {
    if (settings.momentum) hasMomentum = true;
    isResting = false;
    facts = { lr: settings.lr, step, params: paramsOf(settings) };
  };

  return {
    parameters: new Map(owned.map(({ name, shape, address }) => [name, { address, shape }])),
    gradients: new Map(owned.map(({ name, shape, gradient }) => [gradientOf(name), { address: gradient, shape }])),
    optimizer: {
      update(name) {
        if (!isResting) rule.update(kernels, placesOf(name), facts);
      },
      updateDense: (name, product, rows) => !isResting && (rule.updateDense?.(kernels, placesOf(name), product, rows, facts) ?? false),
      updateSparse: (name, product) => !isResting && (rule.updateSparse?.(kernels, placesOf(name), product, facts) ?? false),
      updateListed: (name, product, rows) => !isResting && (rule.updateListed?.(kernels, placesOf(name), product, rows, facts) ?? false),
    },
    get step() {
      return facts.step;
    },
    begin,
    lookAt(step) {
      isResting = true;
      facts = { ...facts, step };
    },
    update(given, step, settings) {
      begin(step, settings);
      for (const [i, { gradient, length, ...own }] of owned.entries()) {
        const values = given[i];
        if (!values) continue;
        pool.floats(gradient, length).set(values);
        rule.update(kernels, { gradient, length, ...own }, facts);
      }
    },
    copyGradients: () => owned.map(({ gradient, length }) => pool.floats(gradient, length).slice()),
    isSound: () => owned.every(({ length, address }) => kernels.allFinite(length, address) === 1),
    valuesOf(index) {
      const { address, length } = owned[index] ?? internal(`no parameter ${index}`);
      return pool.floats(address, length);
    },
    setValues(index, values) {
      const { address, length } = owned[index] ?? internal(`no parameter ${index}`);
      pool.floats(address, length).set(values);
    },
    counting: kernelCounting(kernels, pool),
    save: (step, spare) => ({
      step,
      parameters: owned.map(({ address, length }, i) => copyTo(spare?.parameters[i], pool.floats(address, length))),
      moments: owned.map(({ length, moments }, i) => {
        const values = rule.moments.flatMap((name, j) =>
          isKept(name) ? [[name, copyTo(spare?.moments[i]?.get(name), pool.floats(moments[j] ?? 0, length))] as const] : [],
        );
        return new Map(values);
      }),
    }),
    restore({ parameters, moments }) {
      hasMomentum = moments.some((values) => values.has('momentum_buffer'));
      for (const [i, { address, length, moments: places }] of owned.entries()) {
        pool.floats(address, length).set(parameters[i] ?? []);
        const values: MomentValues = moments[i] ?? new Map();
        for (const [j, name] of rule.moments.entries()) restoreMoment(pool.floats(places[j] ?? 0, length), values.get(name));
      }
    },
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
