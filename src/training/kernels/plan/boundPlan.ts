/** A plan at work: its buffers in the memory, its steps bound to kernels. Feed it a batch, run it, read what came out. */
import { internal } from '../../../lib/result.ts';
import { type Address, CLASS_RESULT_BYTES, ENTRY_BYTES, type Kernels, NONE } from '../kernels.ts';
import type { BufferPool } from './bufferPool.ts';
import { type BatchAddresses, type Binding, bindSteps, type DataPlaces, type Learning } from './calls.ts';
import type { StepPlan } from './plan.ts';
import type { BufferName, StepOf } from './steps.ts';

/** How a batch's x and y are given. */
export interface BatchForm {
  /** x as bytes of 0 … 255, which stand for 0 … 1; else as numbers. */
  readonly isBytes: boolean;
  /** y as class numbers; else as rows of numbers. */
  readonly isLabels: boolean;
  readonly xWidth: number;
  readonly yWidth: number;
}

/** A parameter, or another buffer whose size does not depend on the batch. */
export interface Fixed {
  readonly address: Address;
  readonly length: number;
}

/** Views to write a batch to; they are good until the next call of anything. */
export interface BatchViews {
  /** Which samples they are, where x are bytes. */
  readonly indices: Uint32Array;
  readonly x: Float32Array;
  readonly labels: Uint32Array;
  readonly y: Float32Array;
}

export interface BindOptions {
  readonly plan: StepPlan;
  readonly kernels: Kernels;
  readonly pool: BufferPool;
  readonly form: BatchForm;
  /** The most samples of a batch. */
  readonly maxRows: number;
  /** Parameters, and their gradients where there are any, by name. */
  readonly fixed: ReadonlyMap<BufferName, Fixed>;
  /** Bytes for `kernels.gemm` to work in; machines may share it. */
  readonly scratch: Address;
  /** Fills a mask of dropout. */
  drawMask(step: StepOf<'drawMask'>, mask: Float32Array): void;
  readonly learning: Learning;
}

/** Where the bytes of the whole data set lie, as far as the plan takes x from there. */
export interface DataSetPlaces {
  /** One image after the other. */
  readonly pixels: Address;
  /** Where each is packed. */
  readonly images: Address;
}

export interface BoundPlan {
  /** What of a data set of bytes the plan takes. */
  readonly takes: { readonly pixels: boolean; readonly images: boolean };
  /** Where the next batch goes, of so many samples. */
  views(rows: number): BatchViews;
  /** Takes the plan's steps, on the batch in the last views. */
  run(places: DataSetPlaces): void;
  /** The batch's loss and, for classes given as numbers, how many answers are right. */
  result(): { readonly loss: number; readonly right: number };
  /** What the network gave, rows × width; good until the next call of anything. */
  output(): Float32Array;
}

export function bindPlan(options: BindOptions): BoundPlan {
  const { plan, kernels, pool, form, maxRows, fixed, scratch } = options;
  const buffers = new Map<BufferName, Address>();
  for (const [name, width] of plan.widths) if (isUsed(plan, name)) buffers.set(name, pool.take(maxRows * width));
  const data = takePlaces(pool, form, maxRows, plan);
  const batch: BatchAddresses = { rows: 0, pixels: NONE, images: NONE };
  const result = pool.take(CLASS_RESULT_BYTES / 4);
  const addressOf = (name: BufferName): Address => buffers.get(name) ?? fixed.get(name)?.address ?? internal(`no buffer ${name}`);
  const widthOf = (name: BufferName): number => plan.widths.get(name) ?? internal(`${name} has no width`);
  const drawMask = (step: StepOf<'drawMask'>, rows: number) =>
    options.drawMask(step, pool.floats(addressOf(step.to), rows * widthOf(step.to)));
  const { learning } = options;
  const binding: Binding = { kernels, batch, addressOf, widthOf, data, scratch, result, drawMask, learning };
  const calls = bindSteps(plan.steps, binding);
  const x = buffers.get(plan.data) ?? NONE;
  const viewsOf = (rows: number): BatchViews => ({
    indices: pool.words(data.indices, form.isBytes ? rows : 0),
    x: pool.floats(x, form.isBytes || x === NONE ? 0 : rows * form.xWidth),
    labels: pool.words(data.labels, form.isLabels ? rows : 0),
    y: pool.floats(data.targets, form.isLabels ? 0 : rows * form.yWidth),
  });
  let last: BatchViews | undefined;
  return {
    takes: {
      pixels: form.isBytes && plan.steps.some((step) => step.do === 'gather'),
      images: plan.steps.some((step) => step.do === 'listRows'),
    },
    views(rows) {
      if (rows > maxRows) internal(`a batch of ${rows} where ${maxRows} is the most`);
      if (!last || batch.rows !== rows || !pool.isOf(last.indices)) last = viewsOf(rows); // a step makes nothing anew
      batch.rows = rows;
      return last;
    },
    run({ pixels, images }) {
      Object.assign(batch, { pixels, images });
      for (const call of calls) call();
    },
    result: () => ({ loss: pool.double(result), right: pool.word(result + 8) }),
    output: () => pool.floats(addressOf(plan.output), batch.rows * widthOf(plan.output)),
  };
}

/** A fused activation leaves the Linear before it without a buffer, pixels that are skipped leave x without one. */
const isUsed = ({ steps, output }: StepPlan, name: BufferName): boolean =>
  name === output || steps.some((step) => Object.values(step).includes(name));

function takePlaces(pool: BufferPool, { isBytes, isLabels, xWidth, yWidth }: BatchForm, rows: number, { steps }: StepPlan): DataPlaces {
  const isSparse = steps.some((step) => step.do === 'listRows');
  const isByColumn = steps.some((step) => step.do === 'listColumns');
  const entry = ENTRY_BYTES / 4;
  /** Entries of a column's room: odd, since columns a power of two apart would fight for one place in the cache. */
  const room = rows | 1;
  const take = (isWanted: boolean, count: number): Address => (isWanted ? pool.take(count) : NONE);
  const columnStarts = take(isByColumn, xWidth);
  pool.words(columnStarts, isByColumn ? xWidth : 0).forEach((_, column, starts) => {
    starts[column] = column * room * ENTRY_BYTES;
  });
  return {
    xWidth,
    indices: take(isBytes, rows),
    labels: take(isLabels, rows),
    targets: take(!isLabels, rows * yWidth),
    rowStarts: take(isSparse, rows + 1),
    list: take(isSparse, entry * (rows * xWidth + 8)),
    columnStarts,
    columnEnds: take(isByColumn, xWidth),
    sorted: take(isByColumn, entry * room * xWidth),
  };
}
