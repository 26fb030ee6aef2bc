/** Steps by a compiled plan: a short list of kernel calls over the model's own variables. No tape, no tensors in between. */
import { type NetworkSpec, sizeOf } from '../../../network/read/spec.ts';
import type { TrainingSettings } from '../../../network/training.ts';
import type { BatchForm } from '../../kernels/plan/batchData.ts';
import type { BindOptions, BoundPlan } from '../../kernels/plan/boundPlan.ts';
import { createBufferPool } from '../../kernels/plan/bufferPool.ts';
import { leavesZeros } from '../../kernels/plan/listing.ts';
import { type Phase, planTest, planTraining } from '../../kernels/plan/plan.ts';
import { type BufferName, gradientOf } from '../../kernels/plan/steps.ts';
import type { RunPlan } from '../../shared/protocol.ts';
import type { DataSplits } from '../data/source.ts';
import type { KernelEngine } from '../engine/kernelEngine.ts';
import type { Stepper } from '../stepper.ts';
import { dropoutMask } from '../tape/dropout.ts';
import type { StepFigures, TrainableModel } from '../tape/trainStep.ts';
import { PIECE } from '../testRun.ts';
import { type FedPlan, feedPlan } from './fedPlan.ts';
import { createPlanParameters } from './planParameters.ts';

export interface PlanStepper extends Stepper, Pick<BoundPlan, 'read' | 'runPhase'> {
  /** From now on these buffers of a step can be read, and all others as far as no fusion hides them. What a step gives stays as it is. */
  observe(names: ReadonlySet<BufferName>): void;
  /** Makes ready for the phases of a step on some samples of the training set, run one at a time. @param step which step it is, from 1 */
  begin(samples: Uint32Array, step: number, settings: TrainingSettings): void;
  /** The figures of the batch whose loss was last computed. */
  figures(): StepFigures;
}

export function createPlanStepper(
  { spec, settings: first, arithmetic }: RunPlan,
  trainable: TrainableModel,
  samples: DataSplits,
  engine: KernelEngine,
): PlanStepper {
  const { kernels, memory } = engine;
  const { train, test } = samples;
  const { facts } = spec.data;
  const pool = createBufferPool(memory);
  const form: BatchForm = {
    isBytes: train.bytes !== undefined,
    isLabels: facts.y.type === 'classes' && spec.loss.kind === 'CrossEntropyLoss',
    xWidth: sizeOf(facts.x),
    yWidth: facts.y.type === 'classes' ? facts.y.count : facts.y.width,
  };
  const skipsZeros = arithmetic !== 'dense';
  const isSparse = form.isBytes && skipsZeros;
  const parameters = createPlanParameters(first, trainable, engine, pool);
  const { optimizer, gradients } = parameters;
  const scratchBytes =
    skipsZeros && leavesZeros(spec) ? Math.max(kernels.gemmScratchBytes(), kernels.listedScratchBytes()) : kernels.gemmScratchBytes();
  const shared = {
    kernels,
    form,
    parameters: parameters.parameters,
    gradients,
    optimizer,
    scratch: pool.take(Math.ceil(scratchBytes / 4)),
    drawMask: ({ layer, p }, mask) => mask.set(dropoutMask(mask.length, { seed: first.seed, layer, step: parameters.step, p })),
  } satisfies Partial<BindOptions>;
  const feed = (own: Pick<BindOptions, 'plan' | 'pool' | 'maxRows'>) => feedPlan({ ...shared, ...own }, facts, engine);
  const trainingPool = createBufferPool(memory);
  const makeTrainer = (observe: ReadonlySet<BufferName>, own = trainingPool) =>
    feed({ plan: planTraining(spec, { isSparse, skipsZeros, observe }), pool: own, maxRows: Math.min(first.batch_size, train.count) });
  let trainer = makeTrainer(new Set());
  /** Sees every buffer, in a memory of its own: the steps that are taken stay as quick as they are. */
  let observer: FedPlan | undefined;
  const passed = passedData(spec);
  const makeObserver = () => {
    const layers = spec.layers.map(({ id }) => id).filter((id) => !passed.has(id));
    const observe = [...layers, ...trainable.model.parameters.map(({ spec: { name } }) => name)];
    return makeTrainer(new Set(observe.flatMap((name) => [name, gradientOf(name)])), pool);
  };
  /** The data's x as it came: for the sake of looking the whole data set is not brought into the memory. */
  const dataOf = (indices: Uint32Array) => {
    const { x } = train.read(indices);
    return { values: x, shape: [indices.length, x.length / indices.length] };
  };
  let tester: FedPlan | undefined;
  const makeTester = () => feed({ plan: planTest(spec, { isSparse, skipsZeros }), pool, maxRows: Math.min(PIECE, (test ?? train).count) });

  const begin: PlanStepper['begin'] = (indices, step, settings) => {
    parameters.begin(step, settings);
    trainer.feed(train, indices);
  };
  /** These phases of a step that is only looked at. */
  const look = (indices: Uint32Array, step: number, phases: readonly Phase[], by = trainer): void => {
    parameters.lookAt(step);
    by.feed(train, indices);
    for (const phase of phases) by.runPhase(phase);
  };

  const { update, isSound, valuesOf, setValues, counting, save, restore } = parameters;
  return {
    step(...given) {
      begin(...given);
      trainer.run();
      return trainer.figures();
    },
    update,
    lossAt(indices, step) {
      look(indices, step, ['forward', 'loss']);
      return trainer.figures().loss;
    },
    gradientsAt(indices, step) {
      look(indices, step, ['forward', 'loss', 'backward']);
      return parameters.copyGradients();
    },
    lookInside(indices, step) {
      observer ??= makeObserver();
      look(indices, step, ['forward', 'loss', 'backward'], observer);
      const { read } = observer;
      return (name) => read(name) ?? (passed.has(name) ? dataOf(indices) : undefined);
    },
    test(source, indices) {
      tester ??= makeTester();
      tester.feed(source, indices);
      tester.run();
      return tester.figures();
    },
    predict(source, indices) {
      tester ??= makeTester();
      tester.feed(source, indices);
      tester.runPhase('forward');
      return tester.output();
    },
    observe(names) {
      trainingPool.free();
      trainer = makeTrainer(names);
    },
    begin,
    runPhase: (...given) => trainer.runPhase(...given),
    figures: () => trainer.figures(),
    read: (name) => trainer.read(name),
    isSound,
    valuesOf,
    setValues,
    counting,
    save,
    restore,
    dispose() {
      trainingPool.free();
      pool.free();
    },
  };
}

/** What has the data's x for its output: the data, and nodes that pass it on. */
function passedData({ data, layers }: NetworkSpec): ReadonlySet<BufferName> {
  const passed = new Set<BufferName>([data.id, `${data.id}.x`]);
  for (const { id, kind, inputs } of layers) {
    if ((kind === 'Flatten' || kind === 'Identity') && inputs.every((input) => passed.has(input))) passed.add(id);
  }
  return passed;
}
