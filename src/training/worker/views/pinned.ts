/** The view of single numbers that somebody follows. */
import { parametersOf, sizeOf } from '../../../network/read/spec.ts';
import { placeInVariable } from './numberPlace.ts';
import type { ViewRow } from './viewRow.ts';

export const PINNED: ViewRow<'pinned'> = {
  offered: (spec) => parametersOf(spec).length > 0,
  open({ spec, inside: { valuesOf } }) {
    const tensors = new Map([...parametersOf(spec).entries()].map(([index, { name, shape }]) => [name, { index, shape }]));
    const numberAt = (name: string, place: number): number => {
      const tensor = tensors.get(name);
      if (!tensor || place >= sizeOf(tensor.shape)) return Number.NaN;
      return valuesOf(tensor.index)[placeInVariable(tensor.shape, place)] ?? Number.NaN;
    };
    return ({ numbers }) => ({ numbers, values: Float32Array.from(numbers, ({ name, place }) => numberAt(name, place)) });
  },
  arrays: ({ values }) => [values],
};
