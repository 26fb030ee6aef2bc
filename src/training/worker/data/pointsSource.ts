/** The samples of a data set that are there from the start: those in the network file itself, and those that a formula gives. */
import { type DatasetParams, samplesOf, testSamplesOf } from '../../../datasets/datasets.ts';
import type { SampleRows } from '../../../datasets/generated.ts';
import { cutIntoBlocks } from '../../../lib/blocks.ts';
import type { Batch, DataSplits, SampleSource } from './source.ts';

/** The samples to train on. */
export const pointsSource = (params: DatasetParams): SampleSource => rowSource(samplesOf(params));

/** Both sets, where there is one to test with. */
export function rowSplits(params: DatasetParams): DataSplits {
  const test = testSamplesOf(params);
  return { train: pointsSource(params), ...(test && test.x.length > 0 ? { test: rowSource(test) } : {}) };
}

/** Samples whose x and y are rows of numbers. */
function rowSource({ x, y }: SampleRows): SampleSource {
  return {
    count: x.length,
    blocks: cutIntoBlocks(x.length, [x.length]),
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
