/** When a network is small enough for each of its parameters to be shown, and set, as a number. */
import { sum } from '../../lib/sums.ts';
import { type NetworkSpec, parametersOf, sizeOf } from '../../network/read/spec.ts';

/** Weights that a card has room for; biases stand at their neurons and are not counted. */
const MOST = 24;

export interface Tensor {
  /** As in the state_dict. */
  readonly name: string;
  /** How many numbers it has. */
  readonly size: number;
}

/** @param tensors all parameters of a network */
export const showsEachNumber = (tensors: readonly Tensor[]): boolean =>
  sum(tensors.map(({ name, size }) => (name.endsWith('.weight') ? size : 0))) <= MOST;

/** The same of a network as it is trained. */
export const hasFewWeights = (spec: NetworkSpec): boolean =>
  showsEachNumber(parametersOf(spec).map(({ name, shape }) => ({ name, size: sizeOf(shape) })));
