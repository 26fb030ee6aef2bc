/** A plan at work: its buffers in the memory, its steps bound to kernels. Feed it a batch, run it, read what came out. */
import type { Shape } from '../../../datasets/datasets.ts';
import { internal } from '../../../lib/result.ts';
import { sizeOf } from '../../../network/read/spec.ts';
import { type Address, CLASS_RESULT_BYTES, type Kernels, NONE } from '../kernels.ts';
import { type BatchForm, type BatchViews, takeData, viewsOf } from './batchData.ts';
import type { BatchState, Binding, Call, DataSetPlaces, Room } from './binding.ts';
import type { BufferPool } from './bufferPool.ts';
import { bindSteps } from './calls.ts';
import { takeLists } from './lists.ts';
import { isFused, PHASES, type Phase, readableIn, type StepPlan, stepsOf } from './plan.ts';
import type { BufferName, Listing, StepOf } from './steps.ts';
import type { OptimizerStep } from './updates.ts';

/** A parameter, or its gradient: its size does not depend on the batch. */
export interface Fixed {
  readonly address: Address;
  readonly shape: Shape;
}

export interface BindOptions {
  readonly plan: StepPlan;
  readonly kernels: Kernels;
  readonly pool: BufferPool;
  readonly form: BatchForm;
  /** The most samples of a batch. */
  readonly maxRows: number;
  readonly parameters: ReadonlyMap<BufferName, Fixed>;
  /** Theirs, each under its own name. */
  readonly gradients: ReadonlyMap<BufferName, Fixed>;
  /** Bytes for matrix products to work in, as many as these say; plans may share it. */
  readonly scratch: Address;
  /** Fills a mask of dropout. */
  drawMask(step: StepOf<'drawMask'>, mask: Float32Array): void;
  readonly optimizer: OptimizerStep;
}

/** Values where they lie: good until the next call of anything. */
export interface BufferView {
  readonly values: Float32Array;
  /** [rows, width]; that of a parameter, or of its gradient, is the parameter's, a Linear's weight being [in_features, out_features]. */
  readonly shape: Shape;
}

export interface PhaseOptions {
  /** Adds the gradients of the parameters to those that stand there, as when zero_grad is left out. All of them must be observed. */
  readonly accumulate?: boolean;
}

export interface BoundPlan {
  /** What of a data set of bytes the plan takes. */
  readonly takes: { readonly pixels: boolean; readonly images: boolean };
  /** Where the next batch goes, of so many samples. */
  views(rows: number, places: DataSetPlaces): BatchViews;
  /** The whole step, on the batch in the last views. */
  run(): void;
  /** A part of it; the phases before it have been run on this batch. */
  runPhase(phase: Phase, options?: PhaseOptions): void;
  /** The batch's loss and, for classes given as numbers, how many answers are right. */
  result(): { readonly loss: number; readonly right: number };
  /** What the network gave, rows × width; good until the next call of anything. */
  output(): Float32Array;
  /**
   * A buffer in this batch, or a parameter: a node's output (`act1`), the data's x (`data.x`), `fc1.weight`, `d act1`, `d fc1.weight`.
   * Nothing where there is none, or where a fusion hides it: observe it then.
   */
  read(name: BufferName): BufferView | undefined;
}

export function bindPlan(options: BindOptions): BoundPlan {
  const { plan, kernels, pool, form, maxRows, parameters, gradients, scratch, optimizer } = options;
  const buffers = new Map<BufferName, Address>();
  for (const [name, width] of plan.widths) if (isUsed(plan, name)) buffers.set(name, pool.take(maxRows * width));
  const addressOf = (name: BufferName): Address =>
    buffers.get(name) ?? parameters.get(name)?.address ?? gradients.get(name)?.address ?? internal(`no buffer ${name}`);
  const widthOf = (name: BufferName): number => plan.widths.get(name) ?? internal(`${name} has no width`);
  const data = takeData(pool, form, maxRows, plan);
  const batch: BatchState = { rows: 0, places: { pixels: NONE, images: NONE }, accumulates: false };
  const result = pool.take(CLASS_RESULT_BYTES / 4);
  let besides: Address | undefined;
  const beside = () => (besides ??= pool.take(Math.max(0, ...[...gradients.values()].map(({ shape }) => sizeOf(shape)))));
  const drawMask: Binding['drawMask'] = (step, rows) => options.drawMask(step, pool.floats(addressOf(step.to), rows * widthOf(step.to)));
  const room = roomOf(pool, maxRows);
  const lists = new Map(listingsIn(plan).map(([name, listing]) => [name, takeLists(pool, widthOf(name), maxRows, listing !== 'rows')]));
  const listsOf = (name: BufferName) => lists.get(name) ?? internal(`${name} is not listed`);
  const binding: Binding = { kernels, batch, addressOf, widthOf, listsOf, data, scratch, beside, room, result, drawMask, optimizer };
  const calls = Object.fromEntries(PHASES.map((phase) => [phase, bindSteps(plan[phase], binding)])) as Record<Phase, readonly Call[]>;
  const all = PHASES.flatMap((phase) => calls[phase]);
  const readable = readableIn(plan);
  const x = buffers.get(plan.data) ?? NONE;
  let last: BatchViews | undefined;
  return {
    takes: {
      pixels: form.isBytes && plan.forward.some((step) => step.do === 'gather'),
      images: plan.forward.some((step) => step.do === 'listRows'),
    },
    views(rows, places) {
      if (rows > maxRows) internal(`a batch of ${rows} where ${maxRows} is the most`);
      if (!last || batch.rows !== rows || !pool.isOf(last.indices)) last = viewsOf(pool, form, data, x, rows); // a step makes nothing anew
      batch.rows = rows;
      batch.places = places;
      return last;
    },
    run() {
      for (const call of all) call();
    },
    runPhase(phase, { accumulate = false } = {}) {
      if (accumulate && isFused(plan)) internal('gradients add up only where all of them are observed');
      batch.accumulates = accumulate;
      for (const call of calls[phase]) call();
      batch.accumulates = false;
    },
    result: () => ({ loss: pool.double(result), right: pool.word(result + 8) }),
    output: () => pool.floats(addressOf(plan.output), batch.rows * widthOf(plan.output)),
    read(name) {
      const buffer = plan.outputs.get(name) ?? name;
      const fixed = parameters.get(buffer) ?? (readable.has(buffer) ? gradients.get(buffer) : undefined);
      if (fixed) return { values: pool.floats(fixed.address, sizeOf(fixed.shape)), shape: fixed.shape };
      if (!readable.has(buffer)) return undefined;
      const shape = [batch.rows, widthOf(buffer)];
      return { values: pool.floats(addressOf(buffer), sizeOf(shape)), shape };
    },
  };
}

/** Each buffer that is listed, and whether by columns too. */
function listingsIn(plan: StepPlan): readonly (readonly [BufferName, Listing])[] {
  const listings = new Map<BufferName, Listing>();
  for (const step of stepsOf(plan)) {
    if ('lists' in step && step.lists && listings.get(step.to) !== 'rows and columns') listings.set(step.to, step.lists);
  }
  return [...listings];
}

const roomOf = (pool: BufferPool, maxRows: number): Room => ({
  each: (width) => pool.take(maxRows * width),
  one(value) {
    const address = pool.take(1);
    pool.floats(address, 1)[0] = value;
    return address;
  },
});

/** A fused activation leaves the Linear before it without a buffer, pixels that are skipped leave x without one. */
const isUsed = (plan: StepPlan, name: BufferName): boolean =>
  name === plan.output || stepsOf(plan).some((step) => Object.values(step).includes(name));
