/** Steps by a compiled plan: a short list of kernel calls over the model's own variables. No tape, no tensors in between. */
import { sizeOf } from '../../../network/read/spec.ts';
import { NONE } from '../../kernels/kernels.ts';
import { type BatchForm, type BindOptions, type BoundPlan, bindPlan, type DataSetPlaces } from '../../kernels/plan/boundPlan.ts';
import { createBufferPool } from '../../kernels/plan/bufferPool.ts';
import { planTest, planTraining } from '../../kernels/plan/plan.ts';
import type { RunPlan } from '../../shared/protocol.ts';
import type { DataSplits, SampleSource } from '../data/source.ts';
import type { KernelEngine } from '../engine/kernelEngine.ts';
import type { Stepper } from '../stepper.ts';
import { dropoutMask } from '../tape/dropout.ts';
import { accuracyOf, type StepFigures, type TrainableModel } from '../tape/trainStep.ts';
import { PIECE } from '../testRun.ts';
import { packedImages } from './packedImages.ts';
import { createPlanParameters } from './planParameters.ts';
import { residentBytes } from './residentBytes.ts';

export function createPlanStepper(
  { spec, settings: first, arithmetic }: RunPlan,
  trainable: TrainableModel,
  samples: DataSplits,
  engine: KernelEngine,
): Stepper {
  const { kernels, memory } = engine;
  const { train, test } = samples;
  const { facts } = spec.data;
  const pool = createBufferPool(memory);
  const form: BatchForm = {
    isBytes: train.bytes !== undefined,
    isLabels: train.bytes !== undefined && spec.loss.kind === 'CrossEntropyLoss',
    xWidth: sizeOf(facts.x),
    yWidth: facts.y.type === 'classes' ? facts.y.count : facts.y.width,
  };
  const parameters = createPlanParameters(first, trainable, engine, pool);
  const shared: Omit<BindOptions, 'plan' | 'maxRows'> = {
    kernels,
    pool,
    form,
    fixed: parameters.fixed,
    scratch: pool.take(Math.ceil(kernels.gemmScratchBytes() / 4)),
    drawMask: ({ layer, p }, mask) => mask.set(dropoutMask(mask.length, { seed: first.seed, layer, step: parameters.step, p })),
    learning: parameters.learning,
  };
  const isSparse = form.isBytes && arithmetic !== 'dense';
  const trainer = bindPlan({ ...shared, plan: planTraining(spec, isSparse), maxRows: Math.min(first.batch_size, train.count) });
  let tester: BoundPlan | undefined;
  const makeTester = () => bindPlan({ ...shared, plan: planTest(spec, isSparse), maxRows: Math.min(PIECE, (test ?? train).count) });

  const run = (boundPlan: BoundPlan, source: SampleSource, indices: Uint32Array): StepFigures => {
    const batch = feed(boundPlan, form, source, indices);
    boundPlan.run(bring(boundPlan, source, indices));
    const { loss, right } = boundPlan.result();
    if (facts.y.type !== 'classes') return { loss, accuracy: Number.NaN };
    if (!batch) return { loss, accuracy: right / indices.length };
    return { loss, accuracy: accuracyOf(facts, boundPlan.output(), batch) };
  };
  /** Brings these samples to where the machine takes them from. */
  const bring = ({ takes }: BoundPlan, source: SampleSource, indices: Uint32Array): DataSetPlaces => {
    const pixels = takes.pixels ? residentBytes(source, memory) : undefined;
    const images = takes.images ? packedImages(source, kernels, memory) : undefined;
    pixels?.bring(indices);
    images?.bring(indices);
    return { pixels: pixels?.address ?? NONE, images: images?.address ?? NONE };
  };
  /** A step that is only looked at. */
  const look = (indices: Uint32Array, step: number): StepFigures => {
    parameters.lookAt(step);
    return run(trainer, train, indices);
  };

  const { isSound, valuesOf, counting, save, restore } = parameters;
  return {
    step(indices, step, settings) {
      parameters.learnAt(step, settings);
      return run(trainer, train, indices);
    },
    lossAt: (indices, step) => look(indices, step).loss,
    gradientsAt(indices, step) {
      look(indices, step);
      return parameters.gradients();
    },
    test(source, indices) {
      tester ??= makeTester();
      return run(tester, source, indices);
    },
    isSound,
    valuesOf,
    counting,
    save,
    restore,
    dispose: pool.free,
  };
}

/** Puts samples where the machine takes them. @returns them as numbers, where they were needed as such */
function feed(boundPlan: BoundPlan, { isBytes, isLabels }: BatchForm, source: SampleSource, indices: Uint32Array) {
  const views = boundPlan.views(indices.length);
  if (isBytes) views.indices.set(indices);
  for (let i = 0; i < views.labels.length; i++) views.labels[i] = source.bytes?.labels[indices[i] ?? 0] ?? 0;
  if (isBytes && isLabels) return undefined;
  const batch = source.read(indices);
  if (views.x.length > 0) views.x.set(batch.x.subarray(0, views.x.length));
  views.y.set(batch.y.subarray(0, views.y.length));
  return batch;
}
