/** Where single numbers of the parameters lie: in which tensor, and at which place of its variable. */
import { type NetworkSpec, type ParameterSpec, parametersOf, sizeOf } from '../../../network/read/spec.ts';
import type { PinnedNumber } from '../../shared/questions.ts';

export interface Place {
  readonly index: number;
  readonly at: number;
}

/** Where a number of the state_dict lies in its variable: a weight's has a neuron in each column. */
export function placeInVariable({ shape: [rows = 1, columns] }: Pick<ParameterSpec, 'shape'>, place: number): number {
  return columns === undefined ? place : (place % columns) * rows + Math.floor(place / columns);
}

/** @returns the place of a number; nothing of what the network does not have */
export function numberPlaces(spec: NetworkSpec): (number: PinnedNumber) => Place | undefined {
  const tensors = new Map([...parametersOf(spec).entries()].map(([index, tensor]) => [tensor.name, { index, tensor }]));
  return ({ name, place }) => {
    const found = tensors.get(name);
    return found && place < sizeOf(found.tensor.shape) ? { index: found.index, at: placeInVariable(found.tensor, place) } : undefined;
  };
}
