/** The samples of a data set that are there from the start: those in the network file itself, and those that a formula gives. */
import { type DatasetParams, samplesOf } from '../../../datasets/datasets.ts';
import type { Batch, SampleSource } from './source.ts';

/** Samples whose x and y are rows of numbers. */
export function pointsSource(params: DatasetParams): SampleSource {
  const { x, y } = samplesOf(params);
  return {
    count: x.length,
    block: x.length,
    has: () => true,
    read: (indices): Batch => ({ size: indices.length, x: gather(x, indices), y: gather(y, indices) }),
  };
}

function gather(rows: readonly (readonly number[])[], indices: Uint32Array): Float32Array {
  const width = rows[0]?.length ?? 0;
  const values = new Float32Array(indices.length * width);
  for (const [i, index] of indices.entries()) values.set(rows[index] ?? [], i * width);
  return values;
}
