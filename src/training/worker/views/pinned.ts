/** The view of single numbers that somebody follows. */
import { parametersOf, sizeOf } from '../../../network/read/spec.ts';
import type { ViewRow } from './viewRow.ts';

export const PINNED: ViewRow<'pinned'> = {
  offered: (spec) => parametersOf(spec).length > 0,
  open({ spec, inside: { valuesOf } }) {
    const tensors = new Map([...parametersOf(spec).entries()].map(([index, { name, shape }]) => [name, { index, shape }]));
    const numberAt = (name: string, place: number): number => {
      const tensor = tensors.get(name);
      if (!tensor || place >= sizeOf(tensor.shape)) return Number.NaN;
      const [rows = 1, columns] = tensor.shape;
      // A weight's variable has a neuron in each column.
      const at = columns === undefined ? place : (place % columns) * rows + Math.floor(place / columns);
      return valuesOf(tensor.index)[at] ?? Number.NaN;
    };
    return ({ numbers }) => ({ numbers, values: Float32Array.from(numbers, ({ name, place }) => numberAt(name, place)) });
  },
  arrays: ({ values }) => [values],
};
