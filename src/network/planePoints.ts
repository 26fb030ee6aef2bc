/** The samples of a Dataset that can be drawn as points in a plane: one number in, one out. Pure. */
import { dataFacts, isDataset, isPlane, samplesOf } from '../datasets/datasets.ts';
import { weakMemoize } from '../lib/memo.ts';
import { checkPoints } from './file/points.ts';
import type { ParamsOf } from './kinds.ts';

export interface PlanePoints {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * The points, or undefined where x or y is more than one number, or nothing is there. Kept for each node's params, which never change:
 * the same points are the same object.
 */
export const planePoints = weakMemoize((params: ParamsOf['Dataset']): PlanePoints | undefined => {
  if (!isDataset(params.name) || !checkPoints(params.x, params.y).ok) return undefined;
  const samples = samplesOf(params);
  if (samples.x.length === 0 || !isPlane(dataFacts(params))) return undefined;
  return { x: Float64Array.from(samples.x, ([value = 0]) => value), y: Float64Array.from(samples.y, ([value = 0]) => value) };
});
