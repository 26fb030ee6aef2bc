/** Where a batch is put, in the forms that a plan takes it. */
import { type Address, ENTRY_BYTES, NONE } from '../kernels.ts';
import type { DataPlaces } from './binding.ts';
import type { BufferPool } from './bufferPool.ts';
import { type StepPlan, stepsOf } from './plan.ts';

/** How a batch's x and y are given. */
export interface BatchForm {
  /** x as bytes of 0 … 255, which stand for 0 … 1; else as numbers. */
  readonly isBytes: boolean;
  /** y as class numbers; else as rows of numbers. */
  readonly isLabels: boolean;
  readonly xWidth: number;
  readonly yWidth: number;
}

/** Views to write a batch to; they are good until the next call of anything. */
export interface BatchViews {
  /** Which samples they are, where x are bytes. */
  readonly indices: Uint32Array;
  readonly x: Float32Array;
  readonly labels: Uint32Array;
  readonly y: Float32Array;
}

/** Room for batches of at most `rows` samples. */
export function takeData(pool: BufferPool, { isBytes, isLabels, xWidth, yWidth }: BatchForm, rows: number, plan: StepPlan): DataPlaces {
  const isSparse = stepsOf(plan).some((step) => step.do === 'listRows');
  const isByColumn = stepsOf(plan).some((step) => step.do === 'listColumns');
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

/** @param x where the data's x goes as numbers; NONE where the plan takes none */
export const viewsOf = (
  pool: BufferPool,
  { isBytes, isLabels, xWidth, yWidth }: BatchForm,
  data: DataPlaces,
  x: Address,
  rows: number,
): BatchViews => ({
  indices: pool.words(data.indices, isBytes ? rows : 0),
  x: pool.floats(x, isBytes || x === NONE ? 0 : rows * xWidth),
  labels: pool.words(data.labels, isLabels ? rows : 0),
  y: pool.floats(data.targets, isLabels ? 0 : rows * yWidth),
});
