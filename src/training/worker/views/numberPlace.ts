/** Where a number of a parameter lies in its variable, which has a weight the other way round than the state_dict. */
import type { Shape } from '../../../datasets/datasets.ts';

/**
 * @param shape the tensor's, as in the state_dict
 * @param place from 0, row by row as in the state_dict
 */
export function placeInVariable([rows = 1, columns]: Shape, place: number): number {
  // A weight's variable has a neuron in each column.
  return columns === undefined ? place : (place % columns) * rows + Math.floor(place / columns);
}
