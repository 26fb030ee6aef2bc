/** The view of single numbers that somebody follows. */
import { type ParameterSpec, parametersOf, sizeOf } from '../../../network/read/spec.ts';
import type { ViewRow } from './viewRow.ts';

/** Where a number of the state_dict lies in its variable: a weight's has a neuron in each column. */
export function placeInVariable({ shape: [rows = 1, columns] }: Pick<ParameterSpec, 'shape'>, place: number): number {
  return columns === undefined ? place : (place % columns) * rows + Math.floor(place / columns);
}

export const PINNED: ViewRow<'pinned'> = {
  offered: (spec) => parametersOf(spec).length > 0,
  open({ spec, inside: { valuesOf } }) {
    const tensors = new Map([...parametersOf(spec).entries()].map(([index, { name, shape }]) => [name, { index, shape }]));
    const numberAt = (name: string, place: number): number => {
      const tensor = tensors.get(name);
      if (!tensor || place >= sizeOf(tensor.shape)) return Number.NaN;
      return valuesOf(tensor.index)[placeInVariable(tensor, place)] ?? Number.NaN;
    };
    return ({ numbers }) => ({ numbers, values: Float32Array.from(numbers, ({ name, place }) => numberAt(name, place)) });
  },
  arrays: ({ values }) => [values],
};
